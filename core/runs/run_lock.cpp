#include "core/runs/run_lock.h"

#include "core/base/error.h"

#include <array>
#include <chrono>
#include <condition_variable>
#include <fstream>
#include <mutex>
#include <stop_token>
#include <sys/stat.h>
#include <unistd.h>

namespace ld3 {

namespace {

/// As long as that a machine counts as alive: several pulses, and clocks that differ a little.
constexpr std::chrono::minutes kFresh{5};

std::filesystem::path lockFile(const std::filesystem::path& folder) {
    return folder / "lock";
}

std::string machineName() {
    constexpr size_t kLongest = 256;
    std::array<char, kLongest> name{};
    return ::gethostname(name.data(), name.size() - 1) == 0 ? name.data() : "";
}

/// @returns whether the name stands in the file
bool leaveName(int file) {
    return FileLock::write(file, machineName() + '\n');
}

/// Touches an open file now and then, and writes the machine's name until it stands there.
void pulse(const std::stop_token& stop, int file, bool isNamed, std::chrono::milliseconds between) {
    std::mutex mutex;
    std::condition_variable_any changed;
    std::unique_lock lock(mutex);
    while (true) {
        changed.wait_for(lock, stop, between, [] { return false; });
        if (stop.stop_requested()) {
            return;
        }
        isNamed = isNamed || leaveName(file);
        [[maybe_unused]] const int ignored = ::futimens(file, nullptr);
    }
}

}  // namespace

RunLock::RunLock(const std::filesystem::path& folder, std::chrono::milliseconds betweenPulses)
    : m_lock(lockFile(folder),
             {ErrorCode::Busy,
              "another program works on this run",
              folder.string(),
              "wait until it is done, or stop it"},
             {ErrorCode::Io,
              "cannot lock the run",
              folder.string(),
              "choose a folder that can be written, on a file system with locks"}) {
    const int file = m_lock.descriptor();
    m_pulse = std::jthread(pulse, file, leaveName(file), betweenPulses);
}

bool RunLock::isHeld(const std::filesystem::path& folder) {
    return FileLock::isHeld(lockFile(folder));
}

std::string RunLock::busyMachine(const std::filesystem::path& folder) {
    std::string machine;
    std::getline(std::ifstream(lockFile(folder)), machine);
    std::error_code missing;
    const auto written = std::filesystem::last_write_time(lockFile(folder), missing);
    const auto age = std::filesystem::file_time_type::clock::now() - written;
    const bool isFresh = !missing && age < kFresh && age > -kFresh;
    return isFresh && machine != machineName() ? machine : std::string();
}

}  // namespace ld3
