#pragma once

#include "core/checkpoints/formats/element_type.h"
#include "core/checkpoints/formats/file_context.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ld3 {

/// How the elements of an array of NumPy lie.
struct NpyLayout {
    ElementType type = ElementType::Float64;
    std::vector<int64_t> sizes;  ///< none negative; empty: a scalar
    bool fortranOrder = false;   ///< the first index moves fastest
    uint64_t begin = 0;          ///< of the elements, in bytes
    uint64_t bytes = 0;          ///< of all elements; does not overflow
};

/// An array as a file describes it, checked: its elements are all there, and nothing else.
struct NpyArray {
    NpyLayout layout;
    std::string_view elements;
};

/// No header of an array, with all that stands before the elements, is longer.
inline constexpr uint64_t kMostNpyHeaderBytes = 10'012;

/// Whether bytes begin as NumPy's arrays do.
[[nodiscard]] bool looksLikeNpy(std::string_view bytes);

/// Reads the header of an array in NumPy's own format, versions 1.0 to 3.0: little-endian numbers
/// and booleans. Arrays of objects, records, text and complex numbers are refused.
/// @param bytes  the beginning of the file; whether the elements are there is not looked at
/// @throws Error{BadFile} with the reason
[[nodiscard]] NpyLayout readNpyLayout(std::string_view bytes, const FileContext& file);

/// The whole array. @param bytes  the whole file, which the result points into
[[nodiscard]] NpyArray readNpy(std::string_view bytes, const FileContext& file);

/// @throws Error{BadFile} unless an array of this layout fills a file of `fileBytes`
void checkNpySize(const NpyLayout& layout, uint64_t fileBytes, const FileContext& file);

/// What stands before the elements of an array in C order: format version 1.0, padded to a
/// multiple of 64 bytes, as NumPy writes it.
/// @throws Error{Unsupported} for bfloat16, which NumPy does not know
/// Source: `numpy.lib.format`.
[[nodiscard]] std::string makeNpyHeader(ElementType type, const std::vector<int64_t>& sizes);

}  // namespace ld3
