#include "core/checkpoints/formats/stored_tensor.h"

#include <algorithm>
#include <limits>
#include <string>

namespace ld3 {

namespace {

constexpr auto kMostElements = static_cast<uint64_t>(std::numeric_limits<int64_t>::max());
/// LibTorch's own limit of an elementwise operation.
constexpr size_t kMaxDimensions = 64;

void checkSigns(const StoredTensor& tensor, const FileContext& file) {
    const auto isNegative = [](int64_t value) { return value < 0; };
    if (tensor.sizes.size() != tensor.strides.size()) {
        throw file.fault(
            "numbers of sizes and strides differ: " + std::to_string(tensor.sizes.size()) +
            " and " + std::to_string(tensor.strides.size()));
    }
    if (tensor.sizes.size() > kMaxDimensions) {
        throw file.fault("too many dimensions: " + std::to_string(tensor.sizes.size()));
    }
    if (std::any_of(tensor.sizes.begin(), tensor.sizes.end(), isNegative)) {
        throw file.fault("negative tensor size");
    }
    if (std::any_of(tensor.strides.begin(), tensor.strides.end(), isNegative)) {
        throw file.fault("negative tensor stride");
    }
    if (tensor.offset < 0) {
        throw file.fault("negative storage offset");
    }
}

/// Product of the sizes, where zeros do not excuse an overflow of the others.
uint64_t checkedElements(const StoredTensor& tensor, const FileContext& file) {
    uint64_t elements = 1;
    for (const int64_t size : tensor.sizes) {
        const auto factor = static_cast<uint64_t>(std::max<int64_t>(size, 1));
        if (elements > kMostElements / bytesOfElement(tensor.storage.type) / factor) {
            throw file.fault("number of elements overflows 64 bits");
        }
        elements *= factor;
    }
    return std::find(tensor.sizes.begin(), tensor.sizes.end(), 0) == tensor.sizes.end() ? elements
                                                                                        : 0;
}

/// Elements of the storage up to and with the tensor's last one.
uint64_t checkedExtent(const StoredTensor& tensor, const FileContext& file) {
    auto last = static_cast<uint64_t>(tensor.offset);
    for (size_t i = 0; i < tensor.sizes.size(); ++i) {
        const auto steps = static_cast<uint64_t>(tensor.sizes[i] - 1);
        const auto stride = static_cast<uint64_t>(tensor.strides[i]);
        if (stride > 0 && steps > (kMostElements - last) / stride) {
            throw file.fault("extent of the tensor overflows 64 bits");
        }
        last += steps * stride;
    }
    return last == kMostElements ? last : last + 1;
}

}  // namespace

uint64_t StoredTensor::elements() const {
    uint64_t elements = 1;
    for (const int64_t size : sizes) {
        elements *= static_cast<uint64_t>(size);
    }
    return elements;
}

bool StoredTensor::isContiguous() const {
    int64_t expected = 1;
    for (size_t i = sizes.size(); i > 0; --i) {
        if (sizes[i - 1] != 1 && strides[i - 1] != expected) {
            return elements() == 0;
        }
        expected *= sizes[i - 1];
    }
    return true;
}

StoredTensor contiguousTensor(StoredElements storage, std::vector<int64_t> sizes) {
    StoredTensor tensor{storage, std::move(sizes), {}, 0};
    tensor.strides.resize(tensor.sizes.size());
    int64_t stride = 1;
    for (size_t i = tensor.sizes.size(); i > 0; --i) {
        tensor.strides[i - 1] = stride;
        stride *= std::max<int64_t>(tensor.sizes[i - 1], 1);
    }
    return tensor;
}

void checkLayout(const StoredTensor& tensor, uint64_t expandedBytes, const FileContext& file) {
    checkSigns(tensor, file);
    const uint64_t elements = checkedElements(tensor, file);
    const uint64_t present = tensor.storage.count();
    const uint64_t needed =
        elements == 0 ? static_cast<uint64_t>(tensor.offset) : checkedExtent(tensor, file);
    if (needed > present) {
        throw file.fault("tensor reaches past the end, outside its storage: it needs " +
                         std::to_string(needed) + " elements, its storage has " +
                         std::to_string(present));
    }
    if (elements > present && elements > expandedBytes / bytesOfElement(tensor.storage.type)) {
        throw file.fault("tensor of " + std::to_string(elements) + " elements over a storage of " +
                         std::to_string(present));
    }
}

}  // namespace ld3
