#pragma once

#include "core/base/error.h"
#include "core/checkpoints/formats/element_type.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

/// The JSON header of a `.safetensors` file.
namespace ld3::safetensors {

/// One tensor's description, checked.
struct Entry {
    std::string key;
    ElementType type = ElementType::Float32;
    std::vector<int64_t> shape;
    uint64_t begin = 0, end = 0;  ///< bytes, counted from the end of the header
};

/// What a file says about its content.
struct Header {
    std::vector<Entry> entries;  ///< in the order of their data, which they fill without gap
    std::map<std::string, std::string> metadata;
    uint64_t dataBegin = 0;  ///< bytes before the data
};

/// Bytes of the header's length, with which a file begins.
inline constexpr uint64_t kLengthBytes = 8;

/// "not a valid safetensors file (reason)".
[[nodiscard]] Error fault(const std::string& reason, const std::string& where);

/// Whether a file begins as the format does: a header length that fits and an opening brace.
[[nodiscard]] bool looksLikeHeader(std::string_view file);

/// Checks a whole file: header, dtypes, shapes against offsets, no gaps, no overlaps. The data
/// themselves are not touched.
/// @throws Error{BadFile} with the reason
[[nodiscard]] Header readHeader(std::string_view file, const std::string& where);

/// The beginning of a file, length and header, for tensors whose data follow in this order; it is
/// a multiple of 8 bytes. Only key, type and shape of the entries matter.
/// @throws Error{Unsupported} for a key that the format needs itself; Error{InvalidArgument} for
///         text that is not UTF-8
[[nodiscard]] std::string makeHeader(const std::vector<Entry>& entries,
                                     const std::map<std::string, std::string>& metadata,
                                     const std::string& where);

}  // namespace ld3::safetensors
