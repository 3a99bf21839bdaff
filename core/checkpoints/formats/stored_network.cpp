#include "core/checkpoints/formats/stored_network.h"

#include "core/checkpoints/formats/plain_json.h"

#include <algorithm>

namespace ld3 {

namespace {

using nlohmann::json;

constexpr int64_t kVersion = 6;
/// type, version, module_src, class_name, state
constexpr size_t kMaxEntries = 16;
constexpr size_t kMaxModuleDepth = 100;
/// Entries of states that are looked at; the largest networks have some ten thousand.
constexpr size_t kMaxVisits = 1'000'000;
constexpr size_t kMaxNameBytes = 4096;

/// A persistent object's class and state.
struct Persistent {
    std::string_view className;
    ValueId state = 0;
};

Persistent persistentFrom(const PickleDocument& document, ValueId object, const FileContext& file) {
    const std::span<const ValueId> arguments = document.items(document.arguments(object));
    if (arguments.size() != 1 || !document.is(arguments[0], ValueKind::Dictionary) ||
        document.items(arguments[0]).size() > 2 * kMaxEntries) {
        throw file.fault("persistent object that is not a small dictionary");
    }
    const auto entry = [&](const char* key) { return document.find(arguments[0], key); };
    const auto type = entry("type");
    if (!type || document.text(*type) != "class") {
        throw file.fault("persistent object of unknown type '" +
                         (type ? std::string(document.text(*type)).substr(0, 40) : "") + "'");
    }
    const auto version = entry("version");
    if (!version || !document.is(*version, ValueKind::Integer)) {
        throw file.fault("persistent object without a version");
    }
    if (document.integer(*version) != kVersion) {
        throw file.fault("persistent object version " + std::to_string(document.integer(*version)) +
                         " is not supported");
    }
    const auto className = entry("class_name");
    if (!className || !document.is(*className, ValueKind::Text)) {
        throw file.fault("persistent object without a class name");
    }
    const auto state = entry("state");
    if (!state) {
        throw file.fault("persistent object without state (class " +
                         std::string(document.text(*className)) + ")");
    }
    if (!document.is(*state, ValueKind::Dictionary)) {
        throw file.fault("persistent object whose state is not a dictionary (class " +
                         std::string(document.text(*className)) + ")");
    }
    return {document.text(*className), *state};
}

/// Constructor arguments, from an object's state.
json argumentsFrom(const PickleDocument& document,
                   ValueId state,
                   PlainJson& plain,
                   const FileContext& file) {
    const auto positional = document.find(state, "_init_args");
    if (positional && !document.items(*positional).empty()) {
        throw file.fault("constructor arguments without names are not supported");
    }
    const auto named = document.find(state, "_init_kwargs");
    if (!named) {
        return json::object();
    }
    if (!document.is(*named, ValueKind::Dictionary)) {
        throw file.fault("constructor arguments are not a dictionary");
    }
    return plain.convert(*named, file.at("_init_kwargs"));
}

/// Collects the parameters and buffers of a tree of modules.
class ModuleWalk {
  public:
    ModuleWalk(const PickleDocument& document,
               TensorCatalog& catalog,
               NamedTensors& tensors,
               const FileContext& file)
        : m_document(document), m_catalog(catalog), m_tensors(tensors), m_file(file) {}

    /// @param prefix  "model.enc." or nothing, in names of tensors
    void visit(ValueId module, const std::string& prefix) {
        if (std::find(m_path.begin(), m_path.end(), module) != m_path.end()) {
            throw fault(prefix, "module tree contains itself");
        }
        if (m_path.size() >= kMaxModuleDepth) {
            throw fault(prefix, "module tree nested too deep");
        }
        m_path.push_back(module);
        const ValueId state = stateOf(module, prefix);
        count(state, prefix);
        for (const char* group : {"_parameters", "_buffers"}) {
            for (const auto& [name, value] : entries(state, group, prefix)) {
                addTensor(value, prefix, name);
            }
        }
        for (const auto& [name, value] : entries(state, "_modules", prefix)) {
            if (!m_document.is(value, ValueKind::None)) {
                visit(value, prefix + std::string(name) + ".");
            }
        }
        m_path.pop_back();
    }

  private:
    [[nodiscard]] Error fault(const std::string& prefix, const std::string& reason) const {
        return (prefix.empty() ? m_file : m_file.at(prefix.substr(0, prefix.size() - 1)))
            .fault(reason);
    }

    /// Shared values make a small file's tree as large as one likes.
    void count(ValueId dictionary, const std::string& prefix) {
        m_visits += m_document.items(dictionary).size() + 1;
        if (m_visits > kMaxVisits) {
            throw fault(prefix, "more modules than a network has");
        }
    }

    ValueId stateOf(ValueId module, const std::string& prefix) {
        if (m_document.isObject(module, Meaning::PersistentObject)) {
            return persistentFrom(m_document, module, m_file).state;
        }
        if (m_document.isObject(module, Meaning::ModuleDict)) {
            const ValueId state = m_document.state(module);
            if (!m_document.is(state, ValueKind::Dictionary)) {
                throw fault(prefix, "module whose state is not a dictionary");
            }
            return state;
        }
        throw fault(prefix, "not a module");
    }

    /// Named values of one of a state's dictionaries; none if there is no such dictionary.
    std::vector<std::pair<std::string_view, ValueId>> entries(ValueId state,
                                                              const char* group,
                                                              const std::string& prefix) {
        const auto dictionary = m_document.find(state, group);
        if (!dictionary) {
            return {};
        }
        if (!m_document.is(*dictionary, ValueKind::Dictionary)) {
            throw fault(prefix, std::string(group) + " is not a dictionary");
        }
        count(*dictionary, prefix);
        const std::span<const ValueId> items = m_document.items(*dictionary);
        std::vector<std::pair<std::string_view, ValueId>> result;
        for (size_t i = 0; i + 1 < items.size(); i += 2) {
            if (!m_document.is(items[i], ValueKind::Text)) {
                throw fault(prefix, std::string("a name in ") + group + " is not text");
            }
            if (prefix.size() + m_document.text(items[i]).size() > kMaxNameBytes) {
                throw m_file.fault("a name of more than " + std::to_string(kMaxNameBytes) +
                                   " bytes");
            }
            result.emplace_back(m_document.text(items[i]), items[i + 1]);
        }
        return result;
    }

    void addTensor(ValueId value, const std::string& prefix, std::string_view ownName) {
        if (m_document.is(value, ValueKind::None)) {
            return;  // this is how an absent bias is spelt
        }
        const std::string name = prefix + std::string(ownName);
        if (!m_catalog.isTensor(value)) {
            throw m_file.at(name).fault(name + " is not a tensor");
        }
        m_tensors.add(name, m_catalog.read(value, name), m_file);
    }

    const PickleDocument& m_document;
    TensorCatalog& m_catalog;
    NamedTensors& m_tensors;
    const FileContext& m_file;
    std::vector<ValueId> m_path;
    size_t m_visits = 0;
};

/// A scalar, or a short list of scalars.
bool isPlain(const PickleDocument& document, ValueId value) {
    constexpr size_t kMaxElements = 1000;
    if (!document.is(value, ValueKind::List) && !document.is(value, ValueKind::Tuple)) {
        return isScalar(document, value);
    }
    const std::span<const ValueId> elements = document.items(value);
    return elements.size() <= kMaxElements &&
           std::all_of(elements.begin(), elements.end(), [&](ValueId element) {
               return isScalar(document, element);
           });
}

/// Numbers, texts and lists of them; what belongs to the machinery of modules begins with "_".
json attributesFrom(const PickleDocument& document,
                    ValueId state,
                    PlainJson& plain,
                    const FileContext& file) {
    constexpr size_t kMaxAttributes = 4096;
    const std::span<const ValueId> items = document.items(state);
    if (items.size() > 2 * kMaxAttributes) {
        throw file.fault("more attributes than a module has");
    }
    json attributes = json::object();
    for (size_t i = 0; i + 1 < items.size(); i += 2) {
        const std::string_view name = document.text(items[i]).substr(0, kMaxNameBytes);
        if (!name.empty() && name.front() != '_' && isPlain(document, items[i + 1])) {
            attributes[std::string(name)] = plain.convert(items[i + 1], file);
        }
    }
    return attributes;
}

json innerModel(const PickleDocument& document,
                ValueId state,
                PlainJson& plain,
                const FileContext& file) {
    const auto modules = document.find(state, "_modules");
    const auto model = modules ? document.find(*modules, "model") : std::nullopt;
    if (!model || !document.isObject(*model, Meaning::PersistentObject)) {
        return nullptr;
    }
    const Persistent inner = persistentFrom(document, *model, file);
    return {{"class", std::string(inner.className)},
            {"arguments", argumentsFrom(document, inner.state, plain, file.at("model"))}};
}

}  // namespace

StoredNetwork readStoredNetwork(const PickleDocument& document,
                                const std::string& key,
                                TensorCatalog& tensors,
                                const FileContext& file) {
    if (!document.is(document.root(), ValueKind::Dictionary)) {
        throw file.fault("top level is not a dictionary");
    }
    const auto root = document.find(document.root(), key);
    if (!root) {
        throw file.fault("no entry '" + key + "'");
    }
    if (!document.isObject(*root, Meaning::PersistentObject)) {
        throw file.fault("'" + key + "' is not a network");
    }
    const FileContext inRoot = file.at(key);
    const Persistent outermost = persistentFrom(document, *root, inRoot);
    StoredNetwork network;
    network.className = outermost.className;
    NamedTensors named;
    ModuleWalk(document, tensors, named, inRoot).visit(*root, "");
    network.tensors = named.take();
    PlainJson plain(document);
    network.arguments = argumentsFrom(document, outermost.state, plain, inRoot);
    network.attributes = attributesFrom(document, outermost.state, plain, inRoot);
    const json model = innerModel(document, outermost.state, plain, inRoot);
    if (!model.is_null()) {
        network.attributes["model"] = model;
    }
    for (ValueId value = 0; value < document.size(); ++value) {
        if (document.isObject(value, Meaning::PersistentObject)) {
            (void)persistentFrom(document, value, file);
        }
    }
    tensors.checkAll();
    return network;
}

}  // namespace ld3
