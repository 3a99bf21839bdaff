#pragma once

#include <gtest/gtest.h>

#include <filesystem>
#include <sys/types.h>
#include <unistd.h>

namespace ld3::testing {

/// The administrator may read and write everything; while this lives, the tests may not.
class WithoutPrivileges {
  public:
    WithoutPrivileges() { become(user()); }

    /// @param folder  belongs to the tests' user then, with what lies in it
    explicit WithoutPrivileges(const std::filesystem::path& folder) {
        own(folder);
        for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
            own(entry.path());
        }
        become(user());
    }

    WithoutPrivileges(const WithoutPrivileges&) = delete;
    WithoutPrivileges& operator=(const WithoutPrivileges&) = delete;

    ~WithoutPrivileges() { become(::getuid()); }

  private:
    static constexpr uid_t kNobody = 65534;

    static uid_t user() { return ::getuid() == 0 ? kNobody : ::getuid(); }

    static void own(const std::filesystem::path& path) {
        EXPECT_EQ(::chown(path.c_str(), user(), static_cast<gid_t>(-1)), 0) << path;
    }

    static void become(uid_t user) { EXPECT_EQ(::seteuid(user), 0); }
};

}  // namespace ld3::testing
