#include "core/models/torchscript/script_module.h"

#include "core/base/error.h"

#include <torch/csrc/jit/api/module.h>
#include <torch/csrc/jit/python/update_graph_executor_opt.h>
#include <torch/csrc/jit/serialization/import.h>

#include <algorithm>
#include <map>
#include <sstream>

namespace ld3 {

namespace {

/// Runs programs as they are written, operation by operation. The optimising executor rewrites them
/// after the first calls: results would differ in their last digits from call to call, and a
/// resumed run from an undisturbed one. It also loses tangents of forward differentiation.
class PlainExecution {
  public:
    PlainExecution() : m_before(torch::jit::getGraphExecutorOptimize()) {
        torch::jit::setGraphExecutorOptimize(false);
    }

    PlainExecution(const PlainExecution&) = delete;
    PlainExecution& operator=(const PlainExecution&) = delete;

    ~PlainExecution() { torch::jit::setGraphExecutorOptimize(m_before); }

  private:
    bool m_before;
};

/// The line that says what happened: interpreters put a traceback in front of it.
std::string mainLine(const std::string& text) {
    std::istringstream lines(text);
    std::string line, first, found;
    const std::string mark = "Error: ";
    while (std::getline(lines, line)) {
        line.erase(0, line.find_first_not_of(" \t"));
        if (first.empty()) {
            first = line;
        }
        const size_t at = line.find(mark);
        const size_t space = line.find(' ');
        if (at != std::string::npos && space == at + mark.size() - 1) {
            found = line.substr(at + mark.size());
        }
    }
    return found.empty() ? first : found;
}

std::string wordsOf(const std::exception& error) {
    const auto* torchError = dynamic_cast<const c10::Error*>(&error);
    return mainLine(torchError != nullptr ? torchError->what_without_backtrace() : error.what());
}

bool meansOutOfMemory(const std::string& words) {
    return words.find("out of memory") != std::string::npos ||
           words.find("can't allocate memory") != std::string::npos;
}

Error loadingError(const std::exception& error, const std::string& path) {
    const std::string words = wordsOf(error);
    if (words.find("maximum supported version") != std::string::npos) {
        return {ErrorCode::Unsupported,
                "the module was made by a newer LibTorch (" + words + ")",
                path,
                "export it with PyTorch " TORCH_VERSION
                " or older, or build with a newer LibTorch"};
    }
    if (words.find("Unknown builtin op") != std::string::npos ||
        words.find("Unknown type name") != std::string::npos) {
        return {ErrorCode::Unsupported,
                "the module uses what LibTorch " TORCH_VERSION " does not have (" + words + ")",
                path,
                "export it with PyTorch " TORCH_VERSION
                " or older, or build with a newer LibTorch"};
    }
    return {ErrorCode::BadFile,
            "LibTorch cannot load the module (" + words + ")",
            path,
            "save it again with torch.jit.save"};
}

/// LibTorch's own `to` would make floating point numbers of indices too.
void moveTo(torch::jit::Module& module, const torch::TensorOptions& options) {
    const torch::NoGradGuard noGradients;
    const auto move = [&](const Tensor& tensor) {
        tensor.set_data(tensor.is_floating_point() ? tensor.to(options)
                                                   : tensor.to(options.device()));
        tensor.requires_grad_(false);
    };
    for (const Tensor& parameter : module.parameters()) {
        move(parameter);
    }
    for (const Tensor& buffer : module.buffers()) {
        move(buffer);
    }
}

std::string kindOf(const std::string& className) {
    static const std::map<std::string, std::string> kinds = {{"Conv1d", "convolution"},
                                                             {"Conv2d", "convolution"},
                                                             {"ConvTranspose2d", "convolution"},
                                                             {"Linear", "linear"},
                                                             {"Embedding", "embedding"},
                                                             {"GroupNorm", "normalisation"},
                                                             {"LayerNorm", "normalisation"},
                                                             {"BatchNorm2d", "normalisation"}};
    const auto found = kinds.find(className);
    return found == kinds.end() ? className : found->second;
}

}  // namespace

struct ScriptModule::Content {
    mutable torch::jit::Module module;
    std::vector<c10::Argument> arguments;  ///< of forward, without self
};

ScriptModule::ScriptModule(const std::filesystem::path& path,
                           const torch::TensorOptions& options,
                           const std::string& wanted)
    : m_path(path.string()), m_content(std::make_unique<Content>()) {
    torch::jit::Module& module = m_content->module;
    try {
        module = torch::jit::load(m_path, options.device());
        module.eval();
        moveTo(module, options);
    } catch (const std::exception& error) {
        if (meansOutOfMemory(error.what())) {
            throw;
        }
        throw loadingError(error, m_path);
    }
    const auto method = module.find_method("forward");
    if (!method) {
        throw Error(ErrorCode::BadFile,
                    "the module has no method forward",
                    m_path,
                    "export a module with " + wanted);
    }
    const std::vector<c10::Argument>& all = method->function().getSchema().arguments();
    m_content->arguments.assign(all.begin() + 1, all.end());
}

ScriptModule::~ScriptModule() = default;

Tensor ScriptModule::forward(const std::vector<Tensor>& inputs,
                             const std::map<std::string, bool>& flags) const {
    const PlainExecution plain;
    torch::jit::IValue result;
    try {
        result =
            m_content->module.forward(std::vector<torch::jit::IValue>(inputs.begin(), inputs.end()),
                                      torch::jit::Kwargs(flags.begin(), flags.end()));
    } catch (const std::exception& error) {
        if (meansOutOfMemory(error.what())) {
            throw;
        }
        throw Error(ErrorCode::BadFile,
                    "the module failed: " + wordsOf(error),
                    m_path + ", forward",
                    "check the module in Python with inputs of the described shape");
    }
    if (result.isTuple() && !result.toTupleRef().elements().empty()) {
        result = torch::jit::IValue(result.toTupleRef().elements()[0]);
    }
    if (!result.isTensor() || !result.toTensor().defined()) {
        throw Error(ErrorCode::BadFile,
                    "forward returns " + result.tagKind() + ", not a tensor",
                    m_path + ", forward",
                    "return the prediction as a tensor, or as the first part of a tuple");
    }
    return result.toTensor();
}

std::vector<std::string> ScriptModule::inputNames() const {
    std::vector<std::string> names;
    for (const c10::Argument& argument : m_content->arguments) {
        names.push_back(argument.name());
    }
    return names;
}

int64_t ScriptModule::mostInputs() const {
    return static_cast<int64_t>(m_content->arguments.size());
}

int64_t ScriptModule::leastInputs() const {
    return std::count_if(m_content->arguments.begin(),
                         m_content->arguments.end(),
                         [](const c10::Argument& argument) { return !argument.default_value(); });
}

std::vector<BlockInfo> ScriptModule::blocks() const {
    std::vector<BlockInfo> blocks;
    for (const auto& part : m_content->module.named_modules()) {
        BlockInfo block;
        for (const auto& parameter : part.value.named_parameters(/*recurse=*/false)) {
            block.parameters += parameter.value.numel();
            if (parameter.name == "weight" && parameter.value.dim() >= 2) {
                block.outChannels = parameter.value.size(0);
                block.inChannels = parameter.value.size(1);
            }
        }
        if (block.parameters == 0) {
            continue;
        }
        block.name = part.name.empty() ? "(module)" : part.name;
        const auto& type = part.value.type()->name();
        block.kind = type ? kindOf(type->name()) : "module";
        blocks.push_back(block);
    }
    return blocks;
}

int64_t ScriptModule::parameters() const {
    int64_t count = 0;
    for (const Tensor& parameter : m_content->module.parameters()) {
        count += parameter.numel();
    }
    return count;
}

}  // namespace ld3
