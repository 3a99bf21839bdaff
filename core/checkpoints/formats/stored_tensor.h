#pragma once

#include "core/checkpoints/formats/element_type.h"
#include "core/checkpoints/formats/file_context.h"

#include <string_view>
#include <vector>

namespace ld3 {

/// Elements in a file, one after the other.
struct StoredElements {
    ElementType type = ElementType::Float32;
    std::string_view bytes;

    [[nodiscard]] uint64_t count() const { return bytes.size() / bytesOfElement(type); }
};

/// A tensor as a file describes it, checked: all its elements lie inside `storage`.
struct StoredTensor {
    StoredElements storage;
    std::vector<int64_t> sizes, strides;  ///< in elements, of equal length, none negative
    int64_t offset = 0;                   ///< of the first element

    [[nodiscard]] uint64_t elements() const;

    /// Whether the elements follow each other in the order of the indices.
    [[nodiscard]] bool isContiguous() const;
};

/// The tensor that a storage of just the right size holds in the order of the indices.
[[nodiscard]] StoredTensor contiguousTensor(StoredElements storage, std::vector<int64_t> sizes);

/// Checks sizes, strides and offset against the storage.
/// @param expandedBytes  bytes that a tensor may take which repeats elements of its storage
/// @throws Error{BadFile} with the reason
void checkLayout(const StoredTensor& tensor, uint64_t expandedBytes, const FileContext& file);

}  // namespace ld3
