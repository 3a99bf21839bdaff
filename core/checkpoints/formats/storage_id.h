#pragma once

#include "core/checkpoints/formats/element_type.h"
#include "core/checkpoints/formats/file_context.h"
#include "core/checkpoints/formats/pickle_document.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace ld3 {

/// How torch.save describes a storage where it is used: a persistent id.
struct StorageId {
    /// A part of another storage, as legacy files had it.
    struct View {
        std::string_view key;
        uint64_t offset = 0, count = 0;  ///< elements
    };

    ElementType type = ElementType::Float32;
    std::string_view key;
    uint64_t count = 0;  ///< elements of the whole storage
    std::optional<View> view;
};

/// The elements of storages, raw, by key.
using StorageRecords = std::map<std::string, std::string_view, std::less<>>;

/// @param object  that came of a persistent id
/// @throws Error{BadFile} unless it describes a storage
[[nodiscard]] StorageId storageIdFrom(const PickleDocument& document,
                                      ValueId object,
                                      const FileContext& file);

/// Every storage that a document speaks of, by key; descriptions of the same key must agree.
/// @throws Error{BadFile}
[[nodiscard]] std::map<std::string, StorageId, std::less<>> storagesOf(
    const PickleDocument& document, const FileContext& file);

}  // namespace ld3
