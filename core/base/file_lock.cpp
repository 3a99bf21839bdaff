#include "core/base/file_lock.h"

#include <cerrno>
#include <fcntl.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace ld3 {

namespace {

struct flock wholeFileForWriting() {
    struct flock request {};

    request.l_type = F_WRLCK;
    request.l_whence = SEEK_SET;
    return request;
}

Error withReason(const Error& error, int reason) {
    return {error.code(),
            error.problem() + " (" + std::generic_category().message(reason) + ")",
            error.where(),
            error.remedy()};
}

}  // namespace

FileLock::FileLock(const std::filesystem::path& file, const Error& busy, const Error& cannot) {
    m_file = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
    if (m_file < 0) {
        throw withReason(cannot, errno);
    }
    struct flock request = wholeFileForWriting();
    if (::fcntl(m_file, F_OFD_SETLK, &request) != 0) {
        const int reason = errno;
        ::close(m_file);
        if (reason == EAGAIN || reason == EACCES) {
            throw Error(busy);
        }
        throw withReason(cannot, reason);
    }
}

FileLock::FileLock(FileLock&& other) noexcept : m_file(std::exchange(other.m_file, -1)) {}

FileLock::~FileLock() {
    if (m_file >= 0) {
        ::close(m_file);
    }
}

void FileLock::write(const std::string& text) const noexcept {
    if (::ftruncate(m_file, 0) == 0) {
        [[maybe_unused]] const ssize_t ignored = ::pwrite(m_file, text.data(), text.size(), 0);
    }
}

bool FileLock::isHeld(const std::filesystem::path& lockFile) {
    const int file = ::open(lockFile.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) {
        return false;
    }
    struct flock request = wholeFileForWriting();
    const bool known = ::fcntl(file, F_OFD_GETLK, &request) == 0;
    ::close(file);
    return known && request.l_type != F_UNLCK;
}

}  // namespace ld3
