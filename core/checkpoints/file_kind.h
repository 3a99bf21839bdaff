#pragma once

#include <cstdint>
#include <filesystem>

namespace ld3 {

/// What a file is by its content.
enum class FileKind : uint8_t {
    Unknown,  ///< none of these: a web page, a picture, nothing at all
    Safetensors,
    TorchZip,     ///< torch.save since version 1.6
    TorchLegacy,  ///< torch.save before
    TorchScript,  ///< a program with its weights
    Pickle,       ///< a plain pickle, as EDM's network snapshots
    Npz,          ///< arrays of NumPy
    Zip,          ///< another zip file, or a damaged one: its reader will say what is wrong
};

/// Looks at the content, never at the name. Unknown for what cannot be read.
[[nodiscard]] FileKind fileKindFromContent(const std::filesystem::path& path);

}  // namespace ld3
