#include "core/checkpoints/formats/inflate.h"

#include <algorithm>
#include <limits>
#include <new>
#include <zlib.h>

namespace ld3 {

namespace {

constexpr uint16_t kDeflate = 8;
/// No stream of deflate unpacks to more than this times its length (zlib's technical notes).
constexpr uint64_t kMostRatio = 1032;
constexpr size_t kBlock = size_t{1} << 18;

/// zlib's stream, ended when it is left.
class Inflater {
  public:
    explicit Inflater(std::string_view packed) {
        // Negative: without zlib's own header, as in zip files.
        m_isReady = inflateInit2(&m_stream, -MAX_WBITS) == Z_OK;
        m_packed = packed;
    }

    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;

    ~Inflater() {
        if (m_isReady) {
            inflateEnd(&m_stream);
        }
    }

    [[nodiscard]] bool isReady() const { return m_isReady; }

    /// Unpacks at most `room` bytes to `to`. @returns how many; `result` says how it ended
    size_t unpack(char* to, size_t room, int& result) {
        constexpr size_t kMost = std::numeric_limits<uInt>::max();
        m_stream.next_out = reinterpret_cast<Bytef*>(to);
        m_stream.avail_out = static_cast<uInt>(std::min(room, kMost));
        const uInt wanted = m_stream.avail_out;
        if (m_stream.avail_in == 0) {
            const size_t part = std::min(m_packed.size(), kMost);
            // zlib does not write through it.
            m_stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(m_packed.data()));
            m_stream.avail_in = static_cast<uInt>(part);
            m_packed.remove_prefix(part);
        }
        result = ::inflate(&m_stream, Z_NO_FLUSH);
        return wanted - m_stream.avail_out;
    }

    [[nodiscard]] bool hasMore() const { return m_stream.avail_in > 0 || !m_packed.empty(); }

  private:
    z_stream m_stream{};
    std::string_view m_packed;
    bool m_isReady = false;
};

/// What came out, and how it ended.
struct Unpacked {
    std::string content;
    int result = Z_OK;
    bool hasMore = false;  ///< packed bytes are left
};

/// Unpacks at most `most` bytes.
Unpacked unpack(const ZipEntry& entry, uint64_t most, const FileContext& file) {
    const std::string name(entry.name);
    if (entry.method != kDeflate) {
        throw file.fault("zip: record " + name + " is compressed by method " +
                         std::to_string(entry.method) + ", which is not deflate");
    }
    if (entry.bytes / kMostRatio > entry.stored.size()) {
        throw file.fault("zip: record " + name +
                         " declares more bytes than its compressed ones "
                         "can hold");
    }
    Inflater inflater(entry.stored);
    if (!inflater.isReady()) {
        throw std::bad_alloc();
    }
    Unpacked unpacked;
    std::string& content = unpacked.content;
    size_t count = 1;
    while (unpacked.result == Z_OK && count > 0 && content.size() < most) {
        const size_t before = content.size();
        const size_t room = std::min<uint64_t>(kBlock, most - before);
        content.resize(before + room);
        count = inflater.unpack(content.data() + before, room, unpacked.result);
        content.resize(before + count);
    }
    unpacked.hasMore = inflater.hasMore();
    return unpacked;
}

Error damaged(const ZipEntry& entry, const FileContext& file) {
    return file.fault("zip: the compressed bytes of record " + std::string(entry.name) +
                      " are damaged");
}

}  // namespace

std::string inflated(const ZipEntry& entry, const FileContext& file) {
    // One byte more than declared shows that there is more.
    Unpacked unpacked = unpack(entry, entry.bytes + 1, file);
    const std::string name(entry.name);
    if (unpacked.content.size() > entry.bytes) {
        throw file.fault("zip: record " + name + " is longer than its declared " +
                         std::to_string(entry.bytes) + " bytes");
    }
    if (unpacked.result != Z_STREAM_END || unpacked.hasMore) {
        throw damaged(entry, file);
    }
    if (unpacked.content.size() != entry.bytes) {
        throw file.fault("zip: record " + name + " holds " +
                         std::to_string(unpacked.content.size()) + " bytes instead of " +
                         std::to_string(entry.bytes));
    }
    return std::move(unpacked.content);
}

std::string inflatedBeginning(const ZipEntry& entry, uint64_t count, const FileContext& file) {
    Unpacked unpacked = unpack(entry, std::min(count, entry.bytes), file);
    if (unpacked.result != Z_OK && unpacked.result != Z_STREAM_END) {
        throw damaged(entry, file);
    }
    return std::move(unpacked.content);
}

}  // namespace ld3
