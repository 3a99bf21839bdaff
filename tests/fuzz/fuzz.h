#pragma once

#include "core/base/error.h"
#include "core/checkpoints/formats/named_tensors.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

/// What the fuzzers of the readers share. They are built by scripts/fuzz.sh, with clang.
namespace ld3::fuzz {

/// The context that the readers are given.
inline FileContext context() {
    return {"not a readable file", "fuzzed", "none", {}};
}

/// Reads both ends of every tensor, so that the address sanitizer sees where they lie.
inline void touch(const StoredTensors& tensors) {
    static volatile char last = 0;
    for (const auto& [name, tensor] : tensors) {
        if (tensor.elements() == 0) {
            continue;
        }
        const uint64_t size = bytesOfElement(tensor.storage.type);
        auto end = static_cast<uint64_t>(tensor.offset);
        for (size_t i = 0; i < tensor.sizes.size(); ++i) {
            end += static_cast<uint64_t>(tensor.sizes[i] - 1) *
                   static_cast<uint64_t>(tensor.strides[i]);
        }
        const char* bytes = tensor.storage.bytes.data();
        last = bytes[static_cast<uint64_t>(tensor.offset) * size];
        last = bytes[(end + 1) * size - 1];
    }
}

/// Runs a reader on the input; being refused is a proper ending, all else is a finding.
template <typename Reader>
int run(const uint8_t* data, size_t size, const Reader& reader) {
    try {
        reader(std::string_view(reinterpret_cast<const char*>(data), size));
    } catch (const Error&) {
        return 0;
    }
    return 0;
}

}  // namespace ld3::fuzz
