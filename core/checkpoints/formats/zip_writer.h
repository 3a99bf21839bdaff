#pragma once

#include <cstdint>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace ld3 {

/// Writes a zip file of stored entries, without a time, so that equal contents give equal files.
/// Entries and the whole file must stay below 4 GB.
class ZipWriter {
  public:
    explicit ZipWriter(std::ostream& out) : m_out(out) {}

    /// @param parts  of the content, one after the other
    /// @throws Error{Unsupported} beyond 4 GB
    void add(const std::string& name, const std::vector<std::string_view>& parts);

    /// Writes the directory; nothing may be added afterwards.
    void finish();

  private:
    struct Entry {
        std::string name;
        uint32_t checksum = 0;
        uint64_t bytes = 0, begin = 0;
    };

    void write(std::string_view bytes);

    std::ostream& m_out;
    uint64_t m_position = 0;
    std::vector<Entry> m_entries;
};

}  // namespace ld3
