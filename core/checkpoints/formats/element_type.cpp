#include "core/checkpoints/formats/element_type.h"

#include <array>

namespace ld3 {

namespace {

struct Row {
    ElementType type;
    uint64_t bytes;
    std::string_view safetensors, storageClass;
};

/// In the order of the enumerators.
constexpr std::array<Row, 10> kRows{{{ElementType::Float64, 8, "F64", "DoubleStorage"},
                                     {ElementType::Float32, 4, "F32", "FloatStorage"},
                                     {ElementType::Float16, 2, "F16", "HalfStorage"},
                                     {ElementType::BFloat16, 2, "BF16", "BFloat16Storage"},
                                     {ElementType::Int64, 8, "I64", "LongStorage"},
                                     {ElementType::Int32, 4, "I32", "IntStorage"},
                                     {ElementType::Int16, 2, "I16", "ShortStorage"},
                                     {ElementType::Int8, 1, "I8", "CharStorage"},
                                     {ElementType::UInt8, 1, "U8", "ByteStorage"},
                                     {ElementType::Bool, 1, "BOOL", "BoolStorage"}}};

std::optional<ElementType> typeWhere(std::string_view Row::*name, std::string_view wanted) {
    for (const Row& row : kRows) {
        if (row.*name == wanted) {
            return row.type;
        }
    }
    return std::nullopt;
}

}  // namespace

uint64_t bytesOfElement(ElementType type) {
    return kRows.at(static_cast<size_t>(type)).bytes;
}

std::string_view safetensorsName(ElementType type) {
    return kRows.at(static_cast<size_t>(type)).safetensors;
}

std::optional<ElementType> elementTypeFromSafetensors(std::string_view name) {
    return typeWhere(&Row::safetensors, name);
}

std::optional<ElementType> elementTypeFromStorageClass(std::string_view name) {
    return typeWhere(&Row::storageClass, name);
}

}  // namespace ld3
