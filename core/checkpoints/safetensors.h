#pragma once

#include "core/torch.h"

#include <filesystem>
#include <functional>
#include <map>
#include <stop_token>
#include <string>

namespace ld3 {

/// Named tensors with text metadata: the content of a `.safetensors` file.
struct TensorFile {
    std::map<std::string, Tensor> tensors;
    std::map<std::string, std::string> metadata;

    /// @throws Error{BadFile} naming `where` and the key that is missing
    [[nodiscard]] const Tensor& at(const std::string& key, const std::string& where) const;
};

/// Reads and checks the whole file: header, dtypes (F64 F32 F16 BF16 I64 I32 I16 I8 U8 BOOL),
/// shapes against offsets, no gaps, no overlaps. Memory is bounded by the file's size.
/// @param stop  asked between tensors and between blocks of bytes
/// @throws Error{NotFound, BadFile} naming file and reason; Stopped
[[nodiscard]] TensorFile readSafetensors(const std::filesystem::path& path,
                                         const std::stop_token& stop = {});

/// Whether the file begins as the format does: a header length that fits and an opening brace.
/// False for what cannot be read.
[[nodiscard]] bool looksLikeSafetensors(const std::filesystem::path& path);

/// Writes atomically; tensors are brought to the CPU and made contiguous.
/// @param betweenBlocks  called between blocks of 4 MB, each of which is on the disk by then; what
///                       it throws ends the write, and the old file is kept
/// @throws Error{Io}; Error{Unsupported} for a dtype that the format lacks
void writeSafetensors(const std::filesystem::path& path,
                      const TensorFile& file,
                      const std::function<void()>& betweenBlocks = {});

}  // namespace ld3
