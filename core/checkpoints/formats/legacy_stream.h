#pragma once

#include "core/checkpoints/formats/file_context.h"
#include "core/checkpoints/formats/pickle_document.h"
#include "core/checkpoints/formats/storage_id.h"
#include "core/checkpoints/formats/stored_tensor.h"

#include <string_view>

namespace ld3 {

/// What torch.save wrote before version 1.6, and what a storage is pickled as to this day: five
/// pickles in a row, then the elements of the storages.
struct LegacyStream {
    PickleDocument document;
    StorageRecords records;
};

/// Whether bytes begin as such a stream does: with an integer of ten bytes.
[[nodiscard]] bool looksLikeLegacyStream(std::string_view bytes);

/// Reads and checks a whole stream, which must fill `bytes`.
/// @param context  what the object in it may be
/// @throws Error{BadFile} with the reason
[[nodiscard]] LegacyStream readLegacyStream(std::string_view bytes,
                                            PickleContext context,
                                            const FileContext& file);

/// The single storage that such a stream consists of, in a network snapshot.
/// @throws Error{BadFile}
[[nodiscard]] StoredElements readStorageBlob(std::string_view bytes, const FileContext& file);

}  // namespace ld3
