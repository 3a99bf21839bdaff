#pragma once

#include <cstdint>
#include <string_view>

namespace ld3 {

/// A position in bytes that somebody else keeps. It never moves past their end: callers ask `has`
/// before they take.
class ByteReader {
  public:
    explicit ByteReader(std::string_view bytes) : m_bytes(bytes) {}

    [[nodiscard]] uint64_t position() const { return m_position; }

    [[nodiscard]] uint64_t remaining() const { return m_bytes.size() - m_position; }

    [[nodiscard]] bool has(uint64_t count) const { return count <= remaining(); }

    /// The next bytes, of which there must be `count`.
    std::string_view take(uint64_t count) {
        const std::string_view taken = m_bytes.substr(m_position, count);
        m_position += taken.size();
        return taken;
    }

    /// An unsigned little-endian number of `count` <= 8 bytes, which must be there.
    uint64_t number(unsigned count) {
        uint64_t value = 0;
        unsigned shift = 0;
        for (const char byte : take(count)) {
            value |= static_cast<uint64_t>(static_cast<unsigned char>(byte)) << shift;
            shift += 8;
        }
        return value;
    }

    /// What lies before the next `end`, which is skipped; without one everything is left in place
    /// and nothing returned.
    std::string_view takeUntil(char end) {
        const size_t found = m_bytes.find(end, m_position);
        if (found == std::string_view::npos) {
            return {};
        }
        const std::string_view taken = m_bytes.substr(m_position, found - m_position);
        m_position = found + 1;
        return taken;
    }

  private:
    std::string_view m_bytes;
    uint64_t m_position = 0;
};

}  // namespace ld3
