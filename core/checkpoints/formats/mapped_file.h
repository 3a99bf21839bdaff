#pragma once

#include "core/checkpoints/formats/file_context.h"

#include <filesystem>
#include <memory>
#include <string_view>

namespace ld3 {

/// A file's bytes without reading them: mapped privately, so that nothing here can write the file,
/// and paged in where they are touched. A file that another program shortens meanwhile ends the
/// program, as with every mapping; therefore small files are better copied than shared.
class MappedFile {
  public:
    /// @throws Error{NotFound, BadFile, Io}
    [[nodiscard]] static std::shared_ptr<const MappedFile> open(const std::filesystem::path& path,
                                                                const FileContext& context);

    MappedFile(const MappedFile&) = delete;
    MappedFile& operator=(const MappedFile&) = delete;
    ~MappedFile();

    [[nodiscard]] std::string_view bytes() const { return {m_data, m_size}; }

    /// Whether these bytes are a part of the mapping.
    [[nodiscard]] bool holds(std::string_view part) const;

    /// Copies a part of the mapping without paging it in, so that memory holds it once.
    /// @param part  inside `bytes()`
    /// @param to    room for as many bytes
    /// @throws Error{Io} if the file can no longer be read
    void read(std::string_view part, char* to) const;

  private:
    MappedFile(int descriptor, char* data, size_t size, std::string where);

    int m_descriptor;
    char* m_data;
    size_t m_size;
    std::string m_where;
};

}  // namespace ld3
