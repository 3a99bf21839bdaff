#pragma once

#include "core/checkpoints/formats/file_context.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace ld3 {

/// One entry of a zip file, checked against its local header and against the others.
struct ZipEntry {
    std::string_view name;
    uint16_t method = 0;      ///< 0 stored, 8 deflated
    uint32_t checksum = 0;    ///< CRC-32 of the content
    uint64_t bytes = 0;       ///< of the content
    std::string_view stored;  ///< what the file holds: the content itself where `method` is 0
};

/// Reads the directory of a zip file strictly: end record, counts, names, local headers, extents,
/// duplicates and overlaps. 64-bit sizes are understood. Contents are not touched.
/// @param bytes  the whole file, which the views in the result point into
/// @returns the entries in the order of the directory
/// @throws Error{BadFile} with the reason
[[nodiscard]] std::vector<ZipEntry> readZipDirectory(std::string_view bytes,
                                                     const FileContext& file);

/// Whether a file begins as zip files with at least one entry do.
[[nodiscard]] bool looksLikeZip(std::string_view bytes);

}  // namespace ld3
