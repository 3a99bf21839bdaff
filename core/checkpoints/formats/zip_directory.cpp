#include "core/checkpoints/formats/zip_directory.h"

#include "core/checkpoints/formats/byte_reader.h"
#include "core/checkpoints/formats/utf8.h"

#include <algorithm>
#include <optional>

namespace ld3 {

namespace {

constexpr uint32_t kLocalSignature = 0x04034b50;
constexpr uint32_t kCentralSignature = 0x02014b50;
constexpr uint32_t kEndSignature = 0x06054b50;
constexpr uint32_t kEnd64Signature = 0x06064b50;
constexpr uint32_t kLocator64Signature = 0x07064b50;
constexpr uint64_t kLocalBytes = 30, kCentralBytes = 46, kEndBytes = 22;
constexpr uint64_t kEnd64Bytes = 56, kLocator64Bytes = 20;
constexpr uint64_t kMaxComment = 0xFFFF;
/// A number that stands for "see the 64-bit field".
constexpr uint64_t kSee64 = 0xFFFFFFFF, kSee64Count = 0xFFFF;
constexpr uint16_t kEncrypted = 1, kSizesFollow = 8;
constexpr uint16_t kField64 = 1;

/// Where the central directory lies.
struct End {
    uint64_t entries = 0, bytes = 0, offset = 0;
    uint64_t position = 0;  ///< of the first end record
};

struct Central {
    ZipEntry entry;
    uint16_t flags = 0;
    uint64_t storedBytes = 0, header = 0;
};

/// The bytes of an entry's header and data.
struct Extent {
    uint64_t begin = 0, end = 0;
    std::string_view name;
};

class DirectoryReader {
  public:
    DirectoryReader(std::string_view bytes, const FileContext& file)
        : m_bytes(bytes), m_file(file) {}

    std::vector<ZipEntry> read() {
        const End end = findEnd();
        if (end.offset > end.position || end.bytes > end.position - end.offset) {
            throw fault("central directory outside the file");
        }
        if (end.offset + end.bytes != end.position) {
            throw fault("bytes between the central directory and the end record");
        }
        if (end.entries > end.bytes / kCentralBytes) {
            throw wrongCount(end);
        }
        m_dataEnd = end.offset;
        ByteReader reader(m_bytes.substr(end.offset, end.bytes));
        std::vector<ZipEntry> entries;
        entries.reserve(end.entries);
        for (uint64_t i = 0; i < end.entries; ++i) {
            if (!reader.has(kCentralBytes)) {
                throw wrongCount(end);
            }
            Central central = readCentral(reader);
            locate(central);
            entries.push_back(central.entry);
        }
        if (reader.remaining() != 0) {
            throw wrongCount(end);
        }
        checkNames(entries);
        checkOverlaps();
        return entries;
    }

  private:
    [[nodiscard]] Error fault(const std::string& reason) const {
        return m_file.fault("zip: " + reason);
    }

    [[nodiscard]] Error wrongCount(const End& end) const {
        return fault("entry count " + std::to_string(end.entries) + " does not fit the directory");
    }

    [[nodiscard]] bool hasSignature(uint64_t position, uint32_t signature, uint64_t bytes) const {
        return position <= m_bytes.size() && bytes <= m_bytes.size() - position &&
               ByteReader(m_bytes.substr(position)).number(4) == signature;
    }

    [[nodiscard]] End findEnd() const {
        const uint64_t size = m_bytes.size();
        const uint64_t lowest = size > kEndBytes + kMaxComment ? size - kEndBytes - kMaxComment : 0;
        for (uint64_t at = size < kEndBytes ? 0 : size - kEndBytes + 1; at > lowest; --at) {
            if (!hasSignature(at - 1, kEndSignature, kEndBytes)) {
                continue;
            }
            const uint64_t comment = size - (at - 1) - kEndBytes;
            if (ByteReader(m_bytes.substr(at + 19)).number(2) == comment) {
                return readEnd(at - 1);
            }
        }
        throw fault(size == 0 ? "no end record: the file is empty"
                              : "no end record: cut off, or not a zip file");
    }

    [[nodiscard]] End readEnd(uint64_t position) const {
        ByteReader reader(m_bytes.substr(position + 4));
        const uint64_t disk = reader.number(2);
        const uint64_t firstDisk = reader.number(2);
        const uint64_t entriesHere = reader.number(2);
        End end;
        end.entries = reader.number(2);
        end.bytes = reader.number(4);
        end.offset = reader.number(4);
        end.position = position;
        if (disk != firstDisk || entriesHere != end.entries || (disk != 0 && disk != kSee64Count)) {
            throw fault("entry count of several disks");
        }
        const std::optional<End> large = readEnd64(position);
        if (!large) {
            return end;
        }
        const bool agrees = (end.entries == kSee64Count || end.entries == large->entries) &&
                            (end.bytes == kSee64 || end.bytes == large->bytes) &&
                            (end.offset == kSee64 || end.offset == large->offset);
        if (!agrees) {
            throw fault(
                "the two end records disagree: entry count, or a central directory "
                "outside the file");
        }
        return *large;
    }

    /// The record for large files, if its locator stands before the ordinary one.
    [[nodiscard]] std::optional<End> readEnd64(uint64_t position) const {
        if (position < kLocator64Bytes ||
            !hasSignature(position - kLocator64Bytes, kLocator64Signature, kLocator64Bytes)) {
            return std::nullopt;
        }
        ByteReader locator(m_bytes.substr(position - kLocator64Bytes + 8));
        End end;
        end.position = locator.number(8);
        const uint64_t last = position - kLocator64Bytes;
        if (end.position > last || last - end.position < kEnd64Bytes ||
            !hasSignature(end.position, kEnd64Signature, kEnd64Bytes)) {
            throw fault("no end record for large files where its locator says");
        }
        ByteReader reader(m_bytes.substr(end.position + 4));
        const uint64_t recordBytes = reader.number(8);
        if (recordBytes != last - end.position - 12) {
            throw fault("bytes between the end records");
        }
        reader.take(12);  // versions and disks
        const uint64_t entriesHere = reader.number(8);
        end.entries = reader.number(8);
        end.bytes = reader.number(8);
        end.offset = reader.number(8);
        if (entriesHere != end.entries) {
            throw fault("entry count of several disks");
        }
        return end;
    }

    Central readCentral(ByteReader& reader) const {
        if (reader.number(4) != kCentralSignature) {
            throw fault("an entry of the central directory without its signature");
        }
        Central central;
        reader.take(4);  // versions
        central.flags = static_cast<uint16_t>(reader.number(2));
        central.entry.method = static_cast<uint16_t>(reader.number(2));
        reader.take(4);  // time
        central.entry.checksum = static_cast<uint32_t>(reader.number(4));
        central.storedBytes = reader.number(4);
        central.entry.bytes = reader.number(4);
        const uint64_t nameBytes = reader.number(2);
        const uint64_t extraBytes = reader.number(2);
        const uint64_t commentBytes = reader.number(2);
        reader.take(8);  // disk and attributes
        central.header = reader.number(4);
        if (!reader.has(nameBytes + extraBytes + commentBytes)) {
            throw fault("an entry that reaches past the central directory");
        }
        central.entry.name = reader.take(nameBytes);
        readLargeSizes(reader.take(extraBytes), central);
        reader.take(commentBytes);
        if ((central.flags & kEncrypted) != 0) {
            throw fault("encrypted entry " + std::string(central.entry.name));
        }
        if (central.entry.method == 0 && central.storedBytes != central.entry.bytes) {
            throw fault("two sizes of the stored entry " + std::string(central.entry.name));
        }
        return central;
    }

    void readLargeSizes(std::string_view extra, Central& central) const {
        ByteReader reader(extra);
        while (reader.has(4)) {
            const uint64_t kind = reader.number(2);
            const uint64_t length = reader.number(2);
            if (!reader.has(length)) {
                break;
            }
            ByteReader field(reader.take(length));
            if (kind != kField64) {
                continue;
            }
            for (uint64_t* value : {&central.entry.bytes, &central.storedBytes, &central.header}) {
                if (*value == kSee64 && field.has(8)) {
                    *value = field.number(8);
                }
            }
        }
    }

    /// Finds the data behind the local header, and compares the two headers.
    void locate(Central& central) {
        ZipEntry& entry = central.entry;
        const std::string name(entry.name);
        if (central.header > m_dataEnd || m_dataEnd - central.header < kLocalBytes) {
            throw fault("entry data outside the file: " + name);
        }
        ByteReader local(m_bytes.substr(central.header, m_dataEnd - central.header));
        if (local.number(4) != kLocalSignature) {
            throw fault("no local header where the directory says: " + name);
        }
        local.take(2);  // version
        const uint64_t flags = local.number(2);
        const uint64_t method = local.number(2);
        local.take(4);  // time
        const uint64_t checksum = local.number(4);
        const uint64_t storedBytes = local.number(4);
        const uint64_t bytes = local.number(4);
        const uint64_t nameBytes = local.number(2);
        const uint64_t extraBytes = local.number(2);
        if (!local.has(nameBytes + extraBytes) || local.take(nameBytes) != entry.name) {
            throw fault("local header name differs from the directory: " + name);
        }
        local.take(extraBytes);
        if (!local.has(central.storedBytes)) {
            throw fault("entry data outside the file: " + name);
        }
        if (method != entry.method || (flags & kEncrypted) != (central.flags & kEncrypted)) {
            throw fault("local header differs from the directory: " + name);
        }
        // Sizes may follow the data, or stand in a 64-bit field of their own.
        const bool follows = (flags & kSizesFollow) != 0;
        const auto differs = [&](uint64_t here, uint64_t there, uint64_t placeholder) {
            return here != there && here != placeholder;
        };
        if (differs(checksum, entry.checksum, follows ? 0 : entry.checksum) ||
            differs(storedBytes, central.storedBytes, follows && storedBytes == 0 ? 0 : kSee64) ||
            differs(bytes, entry.bytes, follows && bytes == 0 ? 0 : kSee64)) {
            throw fault("local header differs from the directory: " + name);
        }
        const uint64_t begin = central.header + local.position();
        entry.stored = m_bytes.substr(begin, central.storedBytes);
        m_extents.push_back({central.header, begin + central.storedBytes, entry.name});
    }

    void checkNames(const std::vector<ZipEntry>& entries) const {
        std::vector<std::string_view> names;
        for (const ZipEntry& entry : entries) {
            checkName(entry.name);
            names.push_back(entry.name);
        }
        std::sort(names.begin(), names.end());
        const auto twice = std::adjacent_find(names.begin(), names.end());
        if (twice != names.end()) {
            throw fault("duplicate entry " + std::string(*twice));
        }
    }

    void checkName(std::string_view name) const {
        if (name.empty() || !isUtf8(name) || name.find('\0') != std::string_view::npos) {
            throw fault("an entry without a proper name");
        }
        bool leaves = name.front() == '/' || name.find('\\') != std::string_view::npos ||
                      (name.size() > 1 && name[1] == ':');
        for (size_t begin = 0; begin <= name.size();) {
            const size_t end = std::min(name.find('/', begin), name.size());
            leaves = leaves || name.substr(begin, end - begin) == "..";
            begin = end + 1;
        }
        if (leaves) {
            throw fault("entry name leaves the archive: " + std::string(name));
        }
    }

    void checkOverlaps() {
        std::sort(m_extents.begin(), m_extents.end(), [](const Extent& a, const Extent& b) {
            return a.begin < b.begin;
        });
        for (size_t i = 1; i < m_extents.size(); ++i) {
            if (m_extents[i].begin < m_extents[i - 1].end) {
                throw fault("entries overlap: " + std::string(m_extents[i - 1].name) + " and " +
                            std::string(m_extents[i].name));
            }
        }
    }

    std::string_view m_bytes;
    const FileContext& m_file;
    uint64_t m_dataEnd = 0;
    std::vector<Extent> m_extents;
};

}  // namespace

std::vector<ZipEntry> readZipDirectory(std::string_view bytes, const FileContext& file) {
    return DirectoryReader(bytes, file).read();
}

bool looksLikeZip(std::string_view bytes) {
    constexpr std::string_view kBegin = "PK\x03\x04";
    return bytes.starts_with(kBegin);
}

}  // namespace ld3
