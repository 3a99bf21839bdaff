#pragma once

#include <nlohmann/json_fwd.hpp>

#include <chrono>
#include <filesystem>
#include <string>
#include <sys/types.h>
#include <vector>

namespace ld3::testing {

using Arguments = std::vector<std::string>;

/// How a process of `ld3` ended.
struct Ended {
    int status = -1;  ///< exit status; minus the signal that ended it
    std::string out, error;

    /// stdout as JSON; fails the test where it is none.
    [[nodiscard]] nlohmann::json json() const;
};

/// A running `ld3` (the program named by LD3_PROGRAM).
class Process {
  public:
    /// @param files   a folder for what it prints
    /// @param prefix  a shell command that is run before it, in the same shell
    Process(const std::filesystem::path& files,
            Arguments arguments,
            const std::string& prefix = "");
    Process(const Process&) = delete;
    Process& operator=(const Process&) = delete;
    ~Process();

    void signal(int number) const;

    [[nodiscard]] bool isRunning();

    /// Waits for its end.
    Ended wait();

  private:
    pid_t m_process = -1;
    int m_waitStatus = 0;
    std::filesystem::path m_out, m_error;
};

/// Runs `ld3` to its end.
Ended runLd3(const std::filesystem::path& files,
             const Arguments& arguments,
             const std::string& prefix = "");

/// Waits until `condition` holds, at most `atMost`. @returns whether it holds
template <class Condition>
bool waitUntil(Condition&& condition, std::chrono::seconds atMost);

void sleepFor(std::chrono::milliseconds time);

template <class Condition>
bool waitUntil(Condition&& condition, std::chrono::seconds atMost) {
    const auto end = std::chrono::steady_clock::now() + atMost;
    while (!condition()) {
        if (std::chrono::steady_clock::now() > end) {
            return false;
        }
        sleepFor(std::chrono::milliseconds(10));
    }
    return true;
}

}  // namespace ld3::testing
