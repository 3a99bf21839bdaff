#pragma once

#include "core/torch.h"

#include <filesystem>
#include <map>
#include <string>

namespace ld3 {

/// The tensors of a dictionary that Python saved with `torch.save`, zip or legacy, on the CPU
/// wherever they were: see `readTorchFile`, which also enters dictionaries inside. Numbers come as
/// tensors without dimensions; entries of other kinds (none, text) are left out.
/// @throws Error{NotFound, BadFile} naming file and reason
[[nodiscard]] std::map<std::string, Tensor> readTorchDict(const std::filesystem::path& path);

/// A dictionary of tensors as `torch.load` reads it in Python, also with `weights_only=True`.
[[nodiscard]] std::string torchDictBytes(const std::map<std::string, Tensor>& tensors);

/// The same as a file, written atomically. @throws Error{Io}
void writeTorchDict(const std::filesystem::path& path,
                    const std::map<std::string, Tensor>& tensors);

}  // namespace ld3
