#pragma once

#include "core/checkpoints/formats/file_context.h"
#include "core/checkpoints/formats/zip_directory.h"

#include <cstdint>
#include <string>

namespace ld3 {

/// Unpacks a deflated entry of a zip file. Memory grows with what comes out, and no entry may
/// declare more than deflate can make of its bytes.
/// @returns `entry.bytes` bytes; the checksum is not looked at
/// @throws Error{BadFile} for a damaged stream, another length, or a method that is not deflate
[[nodiscard]] std::string inflated(const ZipEntry& entry, const FileContext& file);

/// The first bytes alone, at most `count` of them. The same errors as far as they show by then.
[[nodiscard]] std::string inflatedBeginning(const ZipEntry& entry,
                                            uint64_t count,
                                            const FileContext& file);

}  // namespace ld3
