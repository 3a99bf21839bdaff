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
    constexpr int kFlags = O_RDWR | O_CREAT | O_CLOEXEC;
    m_file = ::open(file.c_str(), kFlags | O_EXCL, 0644);
    const bool isNew = m_file >= 0;
    if (!isNew) {
        m_file = ::open(file.c_str(), kFlags, 0644);
    }
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
        if (isNew) {
            ::unlink(file.c_str());  // no locks here: it is nobody's
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

bool FileLock::write(int descriptor, const std::string& text) noexcept {
    // In this order: where there is no room for the text, what stands there is kept.
    const auto size = static_cast<off_t>(text.size());
    return ::pwrite(descriptor, text.data(), text.size(), 0) == size &&
           ::ftruncate(descriptor, size) == 0;
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
