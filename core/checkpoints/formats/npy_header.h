#pragma once

#include "core/checkpoints/formats/file_context.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ld3 {

/// What the header of a NumPy array says.
struct NpyHeaderFields {
    std::string description;  ///< of the type, e.g. "<f8"
    bool fortranOrder = false;
    std::vector<int64_t> sizes;
};

/// Reads the Python dictionary that the header is: the three fields, each once, in any order and
/// spelling that Python has for it. Nothing is evaluated.
/// @throws Error{BadFile} with the reason; among others for the type of records, which is a list
[[nodiscard]] NpyHeaderFields readNpyHeaderFields(std::string_view text, const FileContext& file);

}  // namespace ld3
