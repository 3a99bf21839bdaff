#include "core/checkpoints/formats/zip_writer.h"

#include "core/base/error.h"

#include <zlib.h>

namespace ld3 {

namespace {

constexpr uint64_t kMost = 0xFFFFFFFE;
constexpr uint64_t kVersion = 20;
/// 1 January 1980, the first day that zip files know.
constexpr uint64_t kNoDate = 0x21;

std::string little(uint64_t value, unsigned bytes) {
    std::string text;
    for (unsigned i = 0; i < bytes; ++i) {
        text += static_cast<char>((value >> (8 * i)) & 0xFFU);
    }
    return text;
}

/// What local header and directory have in common, from the flags to the sizes.
std::string description(uint64_t checksum, uint64_t bytes) {
    return little(0, 2) + little(0, 2) + little(0, 2) + little(kNoDate, 2) + little(checksum, 4) +
           little(bytes, 4) + little(bytes, 4);
}

}  // namespace

void ZipWriter::add(const std::string& name, const std::vector<std::string_view>& parts) {
    Entry entry{name, 0, 0, m_position};
    uLong sum = crc32_z(0, nullptr, 0);
    for (const std::string_view part : parts) {
        if (part.empty()) {
            continue;  // a null pointer would begin the sum anew
        }
        sum = crc32_z(sum, reinterpret_cast<const Bytef*>(part.data()), part.size());
        entry.bytes += part.size();
    }
    entry.checksum = static_cast<uint32_t>(sum);
    if (entry.bytes > kMost || m_position > kMost - entry.bytes) {
        throw Error(
            ErrorCode::Unsupported, "a zip file of more than 4 GB", name, "use fewer features");
    }
    write(little(0x04034b50, 4) + little(kVersion, 2) + description(entry.checksum, entry.bytes) +
          little(name.size(), 2) + little(0, 2) + name);
    for (const std::string_view part : parts) {
        write(part);
    }
    m_entries.push_back(std::move(entry));
}

void ZipWriter::finish() {
    const uint64_t begin = m_position;
    for (const Entry& entry : m_entries) {
        write(little(0x02014b50, 4) + little(kVersion, 2) + little(kVersion, 2) +
              description(entry.checksum, entry.bytes) + little(entry.name.size(), 2) +
              little(0, 2) + little(0, 2) + little(0, 2) + little(0, 2) + little(0, 4) +
              little(entry.begin, 4) + entry.name);
    }
    write(little(0x06054b50, 4) + little(0, 4) + little(m_entries.size(), 2) +
          little(m_entries.size(), 2) + little(m_position - begin, 4) + little(begin, 4) +
          little(0, 2));
}

void ZipWriter::write(std::string_view bytes) {
    m_out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    m_position += bytes.size();
}

}  // namespace ld3
