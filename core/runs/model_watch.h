#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace ld3 {

/// Notices when a model file is changed, replaced or removed while a run works with it. What was
/// loaded stays in memory; but whoever reads the run later finds another model under its name.
class ModelWatch {
  public:
    /// @param model   as the run names it; what is not a file, such as `builtin`, cannot change
    /// @param sha256  of the file that was loaded
    ModelWatch(const std::string& model, std::string sha256);

    /// What happened to the file since, as a sentence; nothing where it still has its content. The
    /// file is read again only if its size, time or place on the disk differ.
    [[nodiscard]] std::optional<std::string> change() const;

  private:
    struct Identity {
        uint64_t device = 0, inode = 0, bytes = 0;
        int64_t seconds = 0, nanoseconds = 0;  ///< of the last change

        friend bool operator==(const Identity&, const Identity&) = default;
    };

    /// Nothing where there is no such file.
    [[nodiscard]] std::optional<Identity> identity() const;

    std::filesystem::path m_path;
    std::string m_sha256;
    std::optional<Identity> m_before;
};

}  // namespace ld3
