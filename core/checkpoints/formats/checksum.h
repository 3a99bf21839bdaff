#pragma once

#include "core/checkpoints/formats/file_context.h"
#include "core/checkpoints/formats/mapped_file.h"
#include "core/checkpoints/formats/zip_directory.h"

namespace ld3 {

/// Compares the contents of all stored entries with their checksums, block by block and without
/// paging the mapping in. Entries that are compressed are passed over.
/// @throws Error{BadFile} naming the entry; Error{Io}; Stopped
void verifyChecksums(const std::vector<ZipEntry>& entries,
                     const MappedFile& mapping,
                     const FileContext& file);

}  // namespace ld3
