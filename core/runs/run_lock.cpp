#include "core/runs/run_lock.h"

#include "core/base/error.h"

#include <cerrno>
#include <fcntl.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace ld3 {

namespace {

std::filesystem::path lockFile(const std::filesystem::path& folder) {
    return folder / "lock";
}

struct flock wholeFileForWriting() {
    struct flock request {};

    request.l_type = F_WRLCK;
    request.l_whence = SEEK_SET;
    return request;
}

Error cannotLock(const std::filesystem::path& folder, int reason) {
    return {ErrorCode::Io,
            "cannot lock the run (" + std::generic_category().message(reason) + ")",
            folder.string(),
            "choose a folder that can be written, on a file system with locks"};
}

}  // namespace

RunLock::RunLock(const std::filesystem::path& folder) {
    m_file = ::open(lockFile(folder).c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
    if (m_file < 0) {
        throw cannotLock(folder, errno);
    }
    struct flock request = wholeFileForWriting();
    if (::fcntl(m_file, F_OFD_SETLK, &request) != 0) {
        const int reason = errno;
        ::close(m_file);
        if (reason == EAGAIN || reason == EACCES) {
            throw Error(ErrorCode::Busy,
                        "another program works on this run",
                        folder.string(),
                        "wait until it is done, or stop it");
        }
        throw cannotLock(folder, reason);
    }
}

RunLock::RunLock(RunLock&& other) noexcept : m_file(std::exchange(other.m_file, -1)) {}

RunLock::~RunLock() {
    if (m_file >= 0) {
        ::close(m_file);
    }
}

bool RunLock::isHeld(const std::filesystem::path& folder) {
    const int file = ::open(lockFile(folder).c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) {
        return false;
    }
    struct flock request = wholeFileForWriting();
    const bool known = ::fcntl(file, F_OFD_GETLK, &request) == 0;
    ::close(file);
    return known && request.l_type != F_UNLCK;
}

}  // namespace ld3
