#pragma once

#include "core/checkpoints/formats/file_context.h"
#include "core/checkpoints/formats/mapped_file.h"
#include "core/checkpoints/formats/pickle_document.h"
#include "core/checkpoints/formats/storage_id.h"
#include "core/checkpoints/formats/zip_directory.h"

#include <filesystem>
#include <memory>
#include <string_view>
#include <vector>

namespace ld3 {

/// A file of torch.save: the object, and the storages that it speaks of. A plain pickle has none:
/// there every tensor carries its own.
struct TorchContainer {
    PickleDocument document;
    StorageRecords records;
};

/// Whether zip entries are those of a TorchScript archive, which holds a program.
[[nodiscard]] bool isTorchScript(const std::vector<ZipEntry>& entries);

/// Whether zip entries are those of torch.save.
[[nodiscard]] bool isTorchZip(const std::vector<ZipEntry>& entries);

/// Reads the object in a zip file of torch.save, whose entries must all be stored, not compressed.
/// @throws Error{BadFile}
[[nodiscard]] TorchContainer readTorchZip(const std::vector<ZipEntry>& entries,
                                          const FileContext& file);

/// Reads any of the containers, zip, legacy or plain pickle; checksums are verified.
/// @throws Error{BadFile, Io}; Stopped
[[nodiscard]] TorchContainer readTorchContainer(const MappedFile& mapping, const FileContext& file);

}  // namespace ld3
