#include "core/checkpoints/tensor_builder.h"

#include <algorithm>
#include <cstring>

namespace ld3 {

namespace {

/// Views of small files may be copied without counting.
constexpr uint64_t kAlwaysAllowed = uint64_t{1} << 20;

bool isAligned(const char* address, ElementType type) {
    return reinterpret_cast<uintptr_t>(address) % bytesOfElement(type) == 0;
}

}  // namespace

torch::Dtype dtypeOf(ElementType type) {
    switch (type) {
        case ElementType::Float64:
            return torch::kFloat64;
        case ElementType::Float32:
            return torch::kFloat32;
        case ElementType::Float16:
            return torch::kFloat16;
        case ElementType::BFloat16:
            return torch::kBFloat16;
        case ElementType::Int64:
            return torch::kInt64;
        case ElementType::Int32:
            return torch::kInt32;
        case ElementType::Int16:
            return torch::kInt16;
        case ElementType::Int8:
            return torch::kInt8;
        case ElementType::UInt8:
            return torch::kUInt8;
        case ElementType::Bool:
            return torch::kBool;
    }
    return torch::kFloat32;
}

TensorBuilder::TensorBuilder(std::shared_ptr<const MappedFile> mapping, FileContext file)
    : m_mapping(std::move(mapping)), m_file(std::move(file)) {}

Tensor TensorBuilder::build(const StoredTensor& stored, const std::string& name) {
    if (stored.elements() == 0) {
        return torch::empty(stored.sizes, dtypeOf(stored.storage.type));
    }
    const Tensor all = elements(stored.storage);
    const Tensor view = all.as_strided(stored.sizes, stored.strides, stored.offset);
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
    if (isMapped) {
        m_mapping->read(stored.bytes, static_cast<char*>(copy.data_ptr()));
    } else {
        std::memcpy(copy.data_ptr(), stored.bytes.data(), stored.bytes.size());
    }
    // A bool that is neither 0 nor 1 in memory is undefined behaviour.
    return isBool ? copy.ne(0) : copy;
}

}  // namespace ld3
