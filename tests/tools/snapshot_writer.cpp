#include "tests/tools/snapshot_writer.h"

#include <bit>
#include <cstring>
#include <map>
#include <ostream>

namespace ld3::snapshots {

namespace {

using nlohmann::json;

constexpr size_t kFrameBytes = size_t{64} << 10;

std::string little(uint64_t value, unsigned bytes) {
    std::string result;
    for (unsigned i = 0; i < bytes; ++i) {
        // A shift by 64 or more would not be defined.
        result += static_cast<char>(i < 8 ? (value >> (8 * i)) & 0xFF : 0);
    }
    return result;
}

std::string longText(const std::string& value) {
    return "X" + little(value.size(), 4) + value;
}

/// The legacy file that a storage is pickled as, without its elements.
std::string blobHeader(const std::string& key, uint64_t count) {
    const auto pickle = [](const std::string& opcodes) { return "\x80\x02" + opcodes + "."; };
    const std::string number = "J" + little(count, 4);
    return pickle("\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19") + pickle("M\xe9\x03") +
           pickle("}(" + longText("protocol_version") + "M\xe9\x03" + longText("little_endian") +
                  "\x88" + longText("type_sizes") + "}(" + longText("short") + "K\x02" +
                  longText("int") + "K\x04" + longText("long") + "K\x04uu") +
           pickle("(" + longText("storage") + "ctorch\nFloatStorage\n" + longText(key) +
                  longText("cpu") + number + "NtQ") +
           pickle("]" + longText(key) + "a") + little(count, 8);
}

/// Opcodes in frames.
class PickleWriter {
  public:
    explicit PickleWriter(std::ostream& out) : m_out(out) { m_out << "\x80\x04"; }

    void raw(const std::string& opcodes) {
        m_frame += opcodes;
        if (m_frame.size() >= kFrameBytes) {
            endFrame();
        }
    }

    /// A text, which is written once and fetched from the memo afterwards.
    void text(const std::string& value) {
        const auto known = m_memo.find(value);
        if (known != m_memo.end()) {
            raw("j" + little(known->second, 4));
            return;
        }
        raw("\x8c" + little(value.size(), 1) + value + "\x94");
        m_memo[value] = m_next++;
    }

    void name(const std::string& module, const std::string& own) {
        text(module);
        text(own);
        raw("\x93");
    }

    void integer(int64_t value) {
        raw(value == static_cast<int32_t>(value) ? "J" + little(static_cast<uint64_t>(value), 4)
                                                 : "\x8a\x08" + little(value, 8));
    }

    void real(double value) {
        const auto bits = std::bit_cast<uint64_t>(value);
        std::string bytes = little(bits, 8);
        raw("G" + std::string(bytes.rbegin(), bytes.rend()));
    }

    void value(const json& plain) {
        if (plain.is_boolean()) {
            raw(plain.get<bool>() ? "\x88" : "\x89");
        } else if (plain.is_number_integer()) {
            integer(plain.get<int64_t>());
        } else if (plain.is_number()) {
            real(plain.get<double>());
        } else if (plain.is_string()) {
            text(plain.get<std::string>());
        } else if (plain.is_array()) {
            raw("](");
            for (const json& element : plain) {
                value(element);
            }
            raw("e");
        } else {
            raw("N");
        }
    }

    void dictionary(const json& plain) {
        raw("}(");
        for (const auto& [key, element] : plain.items()) {
            text(key);
            value(element);
        }
        raw("u");
    }

    /// A byte string in one piece, as a frame must not end inside; large ones stand outside.
    void bytes(const std::string& header, const std::vector<float>& elements) {
        std::string data(elements.size() * sizeof(float), '\0');
        std::memcpy(data.data(), elements.data(), data.size());
        const size_t size = header.size() + data.size();
        const std::string begin = "B" + little(size, 4) + header;
        if (size < kFrameBytes) {
            raw(begin + data);
            return;
        }
        endFrame();
        m_out << begin << data;
    }

    void stop() {
        raw(".");
        endFrame();
    }

  private:
    void endFrame() {
        if (!m_frame.empty()) {
            m_out << "\x95" << little(m_frame.size(), 8) << m_frame;
            m_frame.clear();
        }
    }

    std::ostream& m_out;
    std::string m_frame;
    std::map<std::string, uint64_t> m_memo;
    uint64_t m_next = 0;
};

/// A module with what lies in it, in the order of the plan.
struct Module {
    std::vector<std::pair<std::string, Module>> children;
    std::vector<const TensorPlan*> tensors;

    Module& child(const std::string& name) {
        for (auto& [known, module] : children) {
            if (known == name) {
                return module;
            }
        }
        return children.emplace_back(name, Module()).second;
    }
};

Module treeOf(const NetworkPlan& plan) {
    Module root;
    for (const TensorPlan& tensor : plan.tensors) {
        Module* module = &root;
        size_t begin = 0;
        for (size_t dot = tensor.name.find('.'); dot != std::string::npos;
             dot = tensor.name.find('.', begin)) {
            module = &module->child(tensor.name.substr(begin, dot - begin));
            begin = dot + 1;
        }
        module->tensors.push_back(&tensor);
    }
    return root;
}

class SnapshotWriter {
  public:
    SnapshotWriter(std::ostream& out, const NetworkPlan& plan, const Fill& fill)
        : m_pickle(out), m_plan(plan), m_fill(fill) {}

    void write() {
        m_pickle.raw("}");
        m_pickle.text("ema");
        json attributes{{"sigma_min", 0}, {"sigma_max", HUGE_VAL}, {"sigma_data", 0.5}};
        for (const char* name : {"img_resolution", "img_channels", "label_dim", "use_fp16"}) {
            attributes[name] = m_plan.arguments.value(name, json(0));
        }
        persistent(m_plan.className, treeOf(m_plan), attributes, m_plan.arguments);
        m_pickle.raw("s");
        m_pickle.stop();
    }

  private:
    void orderedDict() {
        m_pickle.name("collections", "OrderedDict");
        m_pickle.raw(")R");
    }

    void persistent(const std::string& className,
                    const Module& module,
                    const json& attributes,
                    const json& arguments) {
        m_pickle.name("torch_utils.persistence", "_reconstruct_persistent_obj");
        m_pickle.raw("}(");
        m_pickle.text("type");
        m_pickle.text("class");
        m_pickle.text("version");
        m_pickle.integer(6);
        m_pickle.text("module_src");
        m_pickle.text("# source omitted");
        m_pickle.text("class_name");
        m_pickle.text(className);
        m_pickle.text("state");
        state(module, attributes, &arguments);
        m_pickle.raw("u\x85R");
    }

    void state(const Module& module, const json& attributes, const json* arguments) {
        m_pickle.raw("}(");
        m_pickle.text("training");
        m_pickle.raw("\x89");
        for (const bool isBuffer : {false, true}) {
            m_pickle.text(isBuffer ? "_buffers" : "_parameters");
            orderedDict();
            m_pickle.raw("(");
            for (const TensorPlan* tensor : module.tensors) {
                if (tensor->isBuffer == isBuffer) {
                    m_pickle.text(tensor->name.substr(tensor->name.rfind('.') + 1));
                    writeTensor(*tensor);
                }
            }
            m_pickle.raw("u");
        }
        m_pickle.text("_modules");
        orderedDict();
        m_pickle.raw("(");
        for (const auto& [name, child] : module.children) {
            m_pickle.text(name);
            writeModule(name, child);
        }
        m_pickle.raw("u");
        for (const auto& [name, value] : attributes.items()) {
            m_pickle.text(name);
            m_pickle.value(value);
        }
        if (arguments != nullptr) {
            m_pickle.text("_init_args");
            m_pickle.raw(")");
            m_pickle.text("_init_kwargs");
            m_pickle.dictionary(*arguments);
        }
        m_pickle.raw("u");
    }

    void writeModule(const std::string& name, const Module& module) {
        if (name == "enc" || name == "dec") {
            m_pickle.name("torch.nn.modules.container", "ModuleDict");
            m_pickle.raw(")\x81");
            state(module, json::object(), nullptr);
            m_pickle.raw("b");
        } else {
            const json arguments = name == "model" ? m_plan.arguments : json::object();
            persistent(classOf(name, module), module, json::object(), arguments);
        }
    }

    [[nodiscard]] std::string classOf(const std::string& name, const Module& module) const {
        if (name == "model") {
            return m_plan.arguments.value("model_type", "DhariwalUNet");
        }
        if (!module.children.empty()) {
            return "UNetBlock";
        }
        if (name.find("norm") != std::string::npos) {
            return "GroupNorm";
        }
        return name.starts_with("map_") || name == "affine" ? "Linear" : "Conv2d";
    }

    void writeTensor(const TensorPlan& tensor) {
        uint64_t count = 1;
        for (const int64_t size : tensor.shape) {
            count *= static_cast<uint64_t>(size);
        }
        std::vector<float> elements(count);
        m_fill(tensor, elements);
        if (!tensor.isBuffer) {
            m_pickle.name("torch._utils", "_rebuild_parameter");
        }
        m_pickle.name("torch._utils", "_rebuild_tensor_v2");
        m_pickle.raw("(");
        m_pickle.name("torch.storage", "_load_from_bytes");
        m_pickle.bytes(blobHeader(std::to_string(m_key++), count), elements);
        m_pickle.raw("\x85R");
        m_pickle.integer(0);
        sizes(tensor.shape);
        std::vector<int64_t> strides(tensor.shape.size());
        int64_t stride = 1;
        for (size_t i = strides.size(); i > 0; --i) {
            strides[i - 1] = stride;
            stride *= tensor.shape[i - 1];
        }
        sizes(strides);
        m_pickle.raw("\x89");
        orderedDict();
        m_pickle.raw("tR");
        if (!tensor.isBuffer) {
            m_pickle.raw("\x89");
            orderedDict();
            m_pickle.raw("\x87R");
        }
    }

    void sizes(const std::vector<int64_t>& values) {
        m_pickle.raw("(");
        for (const int64_t value : values) {
            m_pickle.integer(value);
        }
        m_pickle.raw("t");
    }

    PickleWriter m_pickle;
    const NetworkPlan& m_plan;
    const Fill& m_fill;
    uint64_t m_key = 94'000'000'000;
};

}  // namespace

NetworkPlan planFromJson(const json& json) {
    NetworkPlan plan{json.at("preconditioner"), json.at("init_kwargs"), {}};
    for (const char* group : {"parameters", "buffers"}) {
        for (const auto& row : json.at(group)) {
            plan.tensors.push_back({row.at(0), row.at(1), group == std::string("buffers")});
        }
    }
    return plan;
}

void writeSnapshot(std::ostream& out, const NetworkPlan& plan, const Fill& fill) {
    SnapshotWriter(out, plan, fill).write();
}

}  // namespace ld3::snapshots
