#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace ld3 {

/// The types of tensor elements that checkpoints hold, whatever the container.
enum class ElementType : uint8_t {
    Float64,
    Float32,
    Float16,
    BFloat16,
    Int64,
    Int32,
    Int16,
    Int8,
    UInt8,
    Bool,
};

/// Bytes of one element: 1, 2, 4 or 8.
[[nodiscard]] uint64_t bytesOfElement(ElementType type);

/// The name in a safetensors header, e.g. "BF16".
[[nodiscard]] std::string_view safetensorsName(ElementType type);

/// The type that a safetensors header calls so; none for an unknown name.
[[nodiscard]] std::optional<ElementType> elementTypeFromSafetensors(std::string_view name);

/// The type of a storage class of Python's torch, e.g. "BFloat16Storage"; none for an unknown name.
[[nodiscard]] std::optional<ElementType> elementTypeFromStorageClass(std::string_view name);

}  // namespace ld3
