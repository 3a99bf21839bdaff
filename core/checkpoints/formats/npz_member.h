#pragma once

#include "core/checkpoints/formats/npy.h"
#include "core/checkpoints/formats/zip_directory.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace ld3 {

/// An array of an archive with the bytes that it points into.
struct NpzMember {
    NpyArray array;
    std::shared_ptr<const std::string> unpacked;  ///< null where the file itself holds the array
};

/// The name of an array in an archive: without the `.npy` that NumPy appends.
[[nodiscard]] std::string_view npzName(const ZipEntry& entry);

/// The entry of an array; null where there is none. @param name  without `.npy`
[[nodiscard]] const ZipEntry* findNpzEntry(const std::vector<ZipEntry>& entries,
                                           std::string_view name);

/// How the elements of an array lie, which tells whether to read it: of a deflated one no more than
/// the header is unpacked. @throws Error{BadFile} naming the array
[[nodiscard]] NpyLayout readNpzLayout(const ZipEntry& entry, const FileContext& file);

/// Reads an array, stored or deflated; nothing else of the archive is touched. The checksum of a
/// deflated one is compared; that of a stored one is the caller's business (`verifyChecksums`).
/// @throws Error{BadFile} naming the array
[[nodiscard]] NpzMember readNpzMember(const ZipEntry& entry, const FileContext& file);

}  // namespace ld3
