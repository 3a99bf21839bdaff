#include "core/checkpoints/formats/legacy_stream.h"

#include "core/checkpoints/formats/byte_reader.h"
#include "core/checkpoints/formats/pickle_machine.h"

#include <optional>

namespace ld3 {

namespace {

/// 0x1950a86a20f9469cfc6c, little-endian.
constexpr std::string_view kMagic = "\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19";
constexpr int64_t kProtocol = 1001;
constexpr unsigned kCountBytes = 8;

class StreamReader {
  public:
    StreamReader(std::string_view bytes, const FileContext& file) : m_rest(bytes), m_file(file) {}

    PickleDocument next(PickleContext context) {
        PickleMachine machine(m_rest, context, m_file);
        PickleDocument document = machine.run();
        m_rest.remove_prefix(machine.consumed());
        return document;
    }

    void readHeader() {
        const PickleDocument magic = next(PickleContext::Plain);
        if (!magic.is(magic.root(), ValueKind::LongInteger) || magic.text(magic.root()) != kMagic) {
            throw m_file.fault("wrong magic number");
        }
        const PickleDocument protocol = next(PickleContext::Plain);
        if (!protocol.is(protocol.root(), ValueKind::Integer) ||
            protocol.integer(protocol.root()) != kProtocol) {
            throw m_file.fault("wrong protocol version" +
                               (protocol.is(protocol.root(), ValueKind::Integer)
                                    ? " " + std::to_string(protocol.integer(protocol.root()))
                                    : std::string()));
        }
        const PickleDocument system = next(PickleContext::Plain);
        const std::optional<ValueId> little = system.find(system.root(), "little_endian");
        if (little && (!system.is(*little, ValueKind::Boolean) || system.integer(*little) == 0)) {
            throw m_file.fault("not little endian: written on a big-endian machine");
        }
    }

    /// The elements of each storage, in the order of the list of keys.
    StorageRecords readRecords(const PickleDocument& document) {
        const auto storages = storagesOf(document, m_file);
        const PickleDocument keys = next(PickleContext::Plain);
        if (!keys.is(keys.root(), ValueKind::List)) {
            throw m_file.fault("the list of keys is not a list");
        }
        StorageRecords records;
        for (const ValueId key : keys.items(keys.root())) {
            const auto storage = storages.find(keys.text(key));
            if (!keys.is(key, ValueKind::Text) || storage == storages.end()) {
                throw m_file.fault("the list of keys names a storage that nothing uses");
            }
            const bool isNew =
                records.emplace(storage->first, readElements(storage->second)).second;
            if (!isNew) {
                throw m_file.fault("the list of keys names storage " + storage->first + " twice");
            }
        }
        if (records.size() != storages.size()) {
            throw m_file.fault("the list of keys does not name the storage that is used");
        }
        if (!m_rest.empty()) {
            throw m_file.fault(std::to_string(m_rest.size()) + " extra bytes after the data");
        }
        return records;
    }

  private:
    std::string_view readElements(const StorageId& storage) {
        if (m_rest.size() < kCountBytes) {
            throw m_file.fault("data truncated: no element count before the data of storage " +
                               std::string(storage.key));
        }
        ByteReader reader(m_rest);
        const uint64_t count = reader.number(kCountBytes);
        if (count != storage.count) {
            throw m_file.fault(
                "element count before the data (" + std::to_string(static_cast<int64_t>(count)) +
                ") differs from the description (" + std::to_string(storage.count) + ")");
        }
        // The description's count times the element's size fits 64 bits.
        const uint64_t bytes = count * bytesOfElement(storage.type);
        if (!reader.has(bytes)) {
            throw m_file.fault("data truncated: " + std::to_string(count) + " elements declared, " +
                               std::to_string(reader.remaining()) + " bytes present");
        }
        const std::string_view elements = reader.take(bytes);
        m_rest.remove_prefix(reader.position());
        return elements;
    }

    std::string_view m_rest;
    const FileContext& m_file;
};

}  // namespace

bool looksLikeLegacyStream(std::string_view bytes) {
    constexpr std::string_view kBegin = "\x80\x02\x8a\x0a";
    return bytes.starts_with(kBegin);
}

LegacyStream readLegacyStream(std::string_view bytes,
                              PickleContext context,
                              const FileContext& file) {
    StreamReader reader(bytes, file);
    reader.readHeader();
    LegacyStream stream;
    stream.document = reader.next(context);
    if (context == PickleContext::StorageBlob &&
        !stream.document.isObject(stream.document.root(), Meaning::PersistentId)) {
        throw file.fault("does not hold a storage");
    }
    stream.records = reader.readRecords(stream.document);
    return stream;
}

StoredElements readStorageBlob(std::string_view bytes, const FileContext& file) {
    const LegacyStream stream = readLegacyStream(bytes, PickleContext::StorageBlob, file);
    const PickleDocument& document = stream.document;
    const StorageId id = storageIdFrom(document, document.root(), file);
    std::string_view elements = stream.records.find(id.key)->second;
    if (id.view) {
        const uint64_t size = bytesOfElement(id.type);
        elements = elements.substr(id.view->offset * size, id.view->count * size);
    }
    return {id.type, elements};
}

}  // namespace ld3
