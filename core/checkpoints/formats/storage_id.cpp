#include "core/checkpoints/formats/storage_id.h"

#include <limits>

namespace ld3 {

namespace {

uint64_t naturalNumber(const PickleDocument& document,
                       ValueId value,
                       const char* what,
                       const FileContext& file) {
    if (document.is(value, ValueKind::LongInteger)) {
        throw file.fault(std::string(what) + " does not fit 64 bits");
    }
    if (!document.is(value, ValueKind::Integer)) {
        throw file.fault(std::string(what) + " is not an integer");
    }
    if (document.integer(value) < 0) {
        throw file.fault(std::string("negative ") + what);
    }
    return static_cast<uint64_t>(document.integer(value));
}

std::string_view keyText(const PickleDocument& document, ValueId value, const FileContext& file) {
    if (!document.is(value, ValueKind::Text) || document.text(value).empty()) {
        throw file.fault("a storage key that is not text");
    }
    return document.text(value);
}

}  // namespace

StorageId storageIdFrom(const PickleDocument& document, ValueId object, const FileContext& file) {
    const std::span<const ValueId> parts = document.items(document.arguments(object));
    if (parts.size() < 5 || parts.size() > 6 || document.text(parts[0]) != "storage") {
        throw file.fault("a persistent id that does not describe a storage");
    }
    if (!document.is(parts[1], ValueKind::Name) ||
        document.meaning(parts[1]) != Meaning::StorageClass) {
        throw file.fault("a persistent id without a storage type");
    }
    const std::string name = document.nameOf(parts[1]);
    StorageId id;
    id.type = elementTypeFromStorageClass(name.substr(name.rfind('.') + 1)).value();
    id.key = keyText(document, parts[2], file);
    // The location that follows (cpu, cuda:0) says where it was, not where it will be.
    id.count = naturalNumber(document, parts[4], "element count of a storage", file);
    if (id.count > std::numeric_limits<uint64_t>::max() / bytesOfElement(id.type)) {
        throw file.fault("element count of a storage (" + std::to_string(id.count) +
                         ") overflows 64 bits");
    }
    if (parts.size() == 6 && !document.is(parts[5], ValueKind::None)) {
        const std::span<const ValueId> view = document.items(parts[5]);
        if (!document.is(parts[5], ValueKind::Tuple) || view.size() != 3) {
            throw file.fault("a storage view that is not key, offset and size");
        }
        id.view = StorageId::View{keyText(document, view[0], file),
                                  naturalNumber(document, view[1], "offset of a view", file),
                                  naturalNumber(document, view[2], "size of a view", file)};
        if (id.view->offset > id.count || id.view->count > id.count - id.view->offset) {
            throw file.fault("storage view (offset " + std::to_string(id.view->offset) + ", size " +
                             std::to_string(id.view->count) + " of " + std::to_string(id.count) +
                             ") reaches past its root");
        }
    }
    return id;
}

std::map<std::string, StorageId, std::less<>> storagesOf(const PickleDocument& document,
                                                         const FileContext& file) {
    std::map<std::string, StorageId, std::less<>> storages;
    for (ValueId value = 0; value < document.size(); ++value) {
        if (!document.isObject(value, Meaning::PersistentId)) {
            continue;
        }
        const StorageId id = storageIdFrom(document, value, file);
        const auto known = storages.find(id.key);
        if (known == storages.end()) {
            storages.emplace(id.key, id);
        } else if (known->second.type != id.type || known->second.count != id.count) {
            throw file.fault("storage " + std::string(id.key) + " is described in two ways");
        }
    }
    return storages;
}

}  // namespace ld3
