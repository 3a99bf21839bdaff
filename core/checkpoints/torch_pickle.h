#pragma once

#include "core/torch.h"

#include <filesystem>
#include <map>
#include <stop_token>
#include <string>

namespace ld3 {

/// The tensors of a dictionary that Python saved with `torch.save`, zip or legacy, on the CPU
/// wherever they were: see `readTorchFile`, which also enters dictionaries inside. Numbers come as
/// tensors without dimensions; entries of other kinds (none, text) are left out.
/// @param stop  asked between tensors and between blocks of bytes
/// @throws Error{NotFound, BadFile} naming file and reason; Stopped
[[nodiscard]] std::map<std::string, Tensor> readTorchDict(const std::filesystem::path& path,
                                                          const std::stop_token& stop = {});

/// A dictionary of tensors as `torch.load` reads it in Python, also with `weights_only=True`.
[[nodiscard]] std::string torchDictBytes(const std::map<std::string, Tensor>& tensors);

/// The same as a file, written atomically. @throws Error{Io}
void writeTorchDict(const std::filesystem::path& path,
                    const std::map<std::string, Tensor>& tensors);

}  // namespace ld3
