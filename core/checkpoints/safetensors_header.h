#pragma once

#include "core/base/error.h"
#include "core/torch.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

/// The JSON header of a `.safetensors` file; used by `safetensors.cpp` alone.
namespace ld3::safetensors {

/// One tensor's description, checked.
struct Entry {
    std::string key;
    torch::Dtype dtype = torch::kFloat32;
    std::vector<int64_t> shape;
    uint64_t begin = 0, end = 0;  ///< bytes, counted from the end of the header
};

/// "not a valid safetensors file (reason)".
[[nodiscard]] Error fault(const std::string& reason, const std::string& where);

/// Parses and checks a header against the number of data bytes behind it.
/// @returns entries in the order of their data, which they fill without gap or overlap
/// @throws Error{BadFile} with the reason
[[nodiscard]] std::vector<Entry> parseHeader(const std::string& header,
                                             uint64_t dataBytes,
                                             std::map<std::string, std::string>& metadata,
                                             const std::string& where);

/// The header for tensors that are written in this order, padded to a multiple of 8 bytes.
/// @throws Error{Unsupported} for a dtype that the format lacks; Error{InvalidArgument} for text
///         that is not UTF-8
[[nodiscard]] std::string makeHeader(const std::vector<std::pair<std::string, Tensor>>& tensors,
                                     const std::map<std::string, std::string>& metadata,
                                     const std::string& where);

}  // namespace ld3::safetensors
