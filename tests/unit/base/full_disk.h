#pragma once

#include <csignal>
#include <sys/resource.h>

namespace ld3::testing {

/// Lets no file grow, as a full disk would; of the whole program.
class FullDisk {
  public:
    FullDisk() : m_oldHandler(std::signal(SIGXFSZ, SIG_IGN)) { ::getrlimit(RLIMIT_FSIZE, &m_old); }

    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

    ~FullDisk() {
        empty();
        std::signal(SIGXFSZ, m_oldHandler);
    }

    /// @param bytes  that a file may have
    void fill(rlim_t bytes = kBytes) const {
        const rlimit limited{bytes, m_old.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limited);
    }

    void empty() const { ::setrlimit(RLIMIT_FSIZE, &m_old); }

  private:
    static constexpr rlim_t kBytes = 600;

    rlimit m_old{};
    void (*m_oldHandler)(int);
};

}  // namespace ld3::testing
