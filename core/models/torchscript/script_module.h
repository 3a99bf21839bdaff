#pragma once

#include "core/diffusion/model_info.h"
#include "core/torch.h"

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace ld3 {

/// A TorchScript module, behind an interface without TorchScript's headers. Its program is in the
/// file and is run by LibTorch's interpreter: a module from a stranger is a program from a
/// stranger. Parameters are constants, training behaviour is off.
class ScriptModule {
  public:
    /// @param options  without a number type, floating parameters keep theirs
    /// @param wanted   how `forward` is called, for messages
    /// @throws Error{BadFile} for what LibTorch cannot load or what has no fitting `forward`;
    ///         Error{Unsupported} for a file of a newer LibTorch
    ScriptModule(const std::filesystem::path& path,
                 const torch::TensorOptions& options,
                 const std::string& wanted = "forward(x, t) or forward(x, t, labels)");
    ScriptModule(const ScriptModule&) = delete;
    ScriptModule& operator=(const ScriptModule&) = delete;
    ~ScriptModule();

    /// Calls `forward` and returns its result, or the first part of it where it is a tuple.
    /// @param flags  further inputs, by name
    /// @throws Error{BadFile} with the module's own words where it fails or returns no tensor
    [[nodiscard]] Tensor forward(const std::vector<Tensor>& inputs,
                                 const std::map<std::string, bool>& flags = {}) const;

    /// Names of `forward`'s inputs.
    [[nodiscard]] std::vector<std::string> inputNames() const;

    /// Inputs that `forward` takes at most, and those it cannot do without.
    [[nodiscard]] int64_t mostInputs() const;
    [[nodiscard]] int64_t leastInputs() const;

    /// Its parts with parameters, in the module's own order.
    [[nodiscard]] std::vector<BlockInfo> blocks() const;

    [[nodiscard]] int64_t parameters() const;

  private:
    struct Content;
    std::string m_path;
    std::unique_ptr<Content> m_content;
};

}  // namespace ld3
