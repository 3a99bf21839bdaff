#include "core/checkpoints/tensor_builder.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace ld3 {

namespace {

/// In the order of the enumerators of ElementType.
constexpr std::array<torch::Dtype, 10> kDtypes{torch::kFloat64,
                                               torch::kFloat32,
                                               torch::kFloat16,
                                               torch::kBFloat16,
                                               torch::kInt64,
                                               torch::kInt32,
                                               torch::kInt16,
                                               torch::kInt8,
                                               torch::kUInt8,
                                               torch::kBool};

/// Views of small files may be copied without counting.
constexpr uint64_t kAlwaysAllowed = uint64_t{1} << 20;

/// Bytes that are read before a stop is asked for again.
constexpr size_t kBytesAtOnce = size_t{8} << 20;

bool isAligned(const char* address, ElementType type) {
    return reinterpret_cast<uintptr_t>(address) % bytesOfElement(type) == 0;
}

}  // namespace

torch::Dtype dtypeOf(ElementType type) {
    return kDtypes.at(static_cast<size_t>(type));
}

std::optional<ElementType> elementTypeOf(torch::Dtype dtype) {
    const auto* const found = std::find(kDtypes.begin(), kDtypes.end(), dtype);
    return found == kDtypes.end()
               ? std::nullopt
               : std::optional(static_cast<ElementType>(found - kDtypes.begin()));
}

TensorBuilder::TensorBuilder(std::shared_ptr<const MappedFile> mapping, FileContext file)
    : m_mapping(std::move(mapping)), m_file(std::move(file)) {}

Tensor TensorBuilder::build(const StoredTensor& stored, const std::string& name) {
    throwIfStopped(m_file.stop);
    if (stored.elements() == 0) {
        return torch::empty(stored.sizes, dtypeOf(stored.storage.type));
    }
    // Not a view in the eyes of autograd: tensors of one storage are no more related than in
    // Python.
    const Tensor all = elements(stored.storage);
    const Tensor view = torch::empty({0}, all.options());
    view.set_(all.storage(), stored.offset, stored.sizes, stored.strides);
    if (stored.isContiguous()) {
        return view;
    }
    m_copiedBytes += stored.elements() * bytesOfElement(stored.storage.type);
    if (m_copiedBytes > std::max<uint64_t>(m_mapping->bytes().size(), kAlwaysAllowed)) {
        throw m_file.at(name).fault(
            "views of the same elements would take more memory than the "
            "whole file");
    }
    return view.contiguous();
}

Tensor TensorBuilder::elements(const StoredElements& stored) {
    const auto key = std::pair(stored.bytes.data(), stored.type);
    const auto known = m_storages.find(key);
    if (known != m_storages.end() &&
        known->second.numel() >= static_cast<int64_t>(stored.count())) {
        return known->second;
    }
    return m_storages[key] = makeElements(stored);
}

Tensor TensorBuilder::makeElements(const StoredElements& stored) const {
    const auto count = static_cast<int64_t>(stored.count());
    const bool isBool = stored.type == ElementType::Bool;
    const bool isMapped = m_mapping->holds(stored.bytes);
    const auto options =
        torch::TensorOptions().dtype(isBool ? torch::kUInt8 : dtypeOf(stored.type));
    if (isMapped && !isBool && m_mapping->bytes().size() >= kShareFrom &&
        isAligned(stored.bytes.data(), stored.type)) {
        // The mapping is private: whoever writes into the tensor does not write the file.
        return torch::from_blob(
            const_cast<char*>(stored.bytes.data()),
            {count},
            [mapping = m_mapping](void*) {},
            options);
    }
    const Tensor copy = torch::empty({count}, options);
    auto* const to = static_cast<char*>(copy.data_ptr());
    for (size_t at = 0; at < stored.bytes.size(); at += kBytesAtOnce) {
        throwIfStopped(m_file.stop);
        const std::string_view block = stored.bytes.substr(at, kBytesAtOnce);
        if (isMapped) {
            m_mapping->read(block, to + at);
        } else {
            std::memcpy(to + at, block.data(), block.size());
        }
    }
    // A bool that is neither 0 nor 1 in memory is undefined behaviour.
    return isBool ? copy.ne(0) : copy;
}

}  // namespace ld3
