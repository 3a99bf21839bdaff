#include "core/checkpoints/formats/tensor_catalog.h"

#include "core/checkpoints/formats/legacy_stream.h"

namespace ld3 {

StoredTensor TensorCatalog::read(ValueId tensor, const std::string& name) {
    const FileContext file = m_file.at(name);
    const std::span<const ValueId> arguments = m_document.items(m_document.arguments(tensor));
    // storage, offset, sizes, strides; then whether it is trained, hooks, metadata.
    if (arguments.size() < 4 || arguments.size() > 7) {
        throw file.fault("a tensor of " + std::to_string(arguments.size()) + " arguments");
    }
    StoredTensor result;
    result.storage = storage(arguments[0], file);
    result.offset = integer(arguments[1], "storage offset", file);
    result.sizes = integers(arguments[2], "tensor size", file);
    result.strides = integers(arguments[3], "tensor stride", file);
    checkLayout(result, m_fileBytes, file);
    return result;
}

void TensorCatalog::checkAll() {
    for (ValueId value = 0; value < m_document.size(); ++value) {
        if (isTensor(value)) {
            (void)read(value, "an unused tensor");
        } else if (m_document.isObject(value, Meaning::LoadStorage) ||
                   m_document.isObject(value, Meaning::PersistentId)) {
            (void)storage(value, m_file.at("an unused storage"));
        }
    }
}

StoredElements TensorCatalog::storage(ValueId object, const FileContext& file) {
    if (m_document.isObject(object, Meaning::LoadStorage)) {
        return blob(object, file);
    }
    if (m_document.isObject(object, Meaning::PersistentId)) {
        return record(object, file);
    }
    throw file.fault("a tensor without a storage");
}

StoredElements TensorCatalog::blob(ValueId object, const FileContext& file) {
    const std::span<const ValueId> arguments = m_document.items(m_document.arguments(object));
    if (arguments.size() != 1 || !m_document.is(arguments[0], ValueKind::Bytes)) {
        throw file.fault("a storage that is not a byte string");
    }
    const std::string_view bytes = m_document.text(arguments[0]);
    const auto known = m_blobs.find(bytes.data());
    if (known != m_blobs.end()) {
        return known->second;
    }
    const StoredElements elements = readStorageBlob(bytes, file.inside("storage blob"));
    m_blobs.emplace(bytes.data(), elements);
    return elements;
}

StoredElements TensorCatalog::record(ValueId object, const FileContext& file) {
    const StorageId id = storageIdFrom(m_document, object, file);
    const auto found = m_records.find(id.key);
    if (found == m_records.end()) {
        throw file.fault("storage record data/" + std::string(id.key) + " is missing");
    }
    const uint64_t size = bytesOfElement(id.type);
    if (found->second.size() != id.count * size) {
        throw file.fault("record data/" + std::string(id.key) + " holds " +
                         std::to_string(found->second.size()) + " bytes, outside which its " +
                         std::to_string(id.count) + " declared elements of " +
                         std::to_string(size) + " bytes would reach");
    }
    if (id.view) {
        return {id.type, found->second.substr(id.view->offset * size, id.view->count * size)};
    }
    return {id.type, found->second};
}

int64_t TensorCatalog::integer(ValueId value, const char* what, const FileContext& file) const {
    if (m_document.is(value, ValueKind::LongInteger)) {
        throw file.fault(std::string(what) + " does not fit 64 bits");
    }
    if (!m_document.is(value, ValueKind::Integer)) {
        throw file.fault(std::string(what) + " is not an integer");
    }
    return m_document.integer(value);
}

std::vector<int64_t> TensorCatalog::integers(ValueId tuple,
                                             const char* what,
                                             const FileContext& file) const {
    constexpr size_t kMost = 1000;  // the check of the dimensions comes later
    const std::span<const ValueId> items = m_document.items(tuple);
    if (!m_document.is(tuple, ValueKind::Tuple) || items.size() > kMost) {
        throw file.fault(items.size() > kMost ? "too many dimensions"
                                              : std::string(what) + " is not a tuple");
    }
    std::vector<int64_t> values;
    values.reserve(items.size());
    for (const ValueId item : items) {
        values.push_back(integer(item, what, file));
    }
    return values;
}

}  // namespace ld3
