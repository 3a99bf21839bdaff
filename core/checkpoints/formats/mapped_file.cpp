#include "core/checkpoints/formats/mapped_file.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <functional>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ld3 {

namespace {

Error unreadable(const std::string& where) {
    return {ErrorCode::Io, "cannot read", where, "check the file's permissions and the disk"};
}

}  // namespace

std::shared_ptr<const MappedFile> MappedFile::open(const std::filesystem::path& path,
                                                   const FileContext& context) {
    // Without O_NONBLOCK a named pipe would wait for a writer.
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0) {
        if (errno == ENOENT || errno == ENOTDIR) {
            throw Error(ErrorCode::NotFound, "no such file", context.where, "check the path");
        }
        throw unreadable(context.where);
    }

    struct stat status {};

    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode)) {
        ::close(descriptor);
        throw context.fault("a folder or device, not a file");
    }
    const auto size = static_cast<size_t>(status.st_size);
    void* data = nullptr;
    if (size > 0) {
        data = ::mmap(
            nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_NORESERVE, descriptor, 0);
        if (data == MAP_FAILED) {
            ::close(descriptor);
            throw unreadable(context.where);
        }
    }
    return std::shared_ptr<const MappedFile>(
        new MappedFile(descriptor, static_cast<char*>(data), size, context.where));
}

MappedFile::MappedFile(int descriptor, char* data, size_t size, std::string where)
    : m_descriptor(descriptor), m_data(data), m_size(size), m_where(std::move(where)) {}

MappedFile::~MappedFile() {
    if (m_data != nullptr) {
        ::munmap(m_data, m_size);
    }
    ::close(m_descriptor);
}

bool MappedFile::holds(std::string_view part) const {
    const std::less_equal<> notAfter;  // defined for pointers into different objects
    return m_data != nullptr && notAfter(m_data, part.data()) &&
           notAfter(part.data() + part.size(), m_data + m_size);
}

void MappedFile::read(std::string_view part, char* to) const {
    auto offset = static_cast<off_t>(part.data() - m_data);
    size_t left = part.size();
    while (left > 0) {
        const ssize_t count = ::pread(m_descriptor, to, left, offset);
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count <= 0) {
            throw unreadable(m_where);
        }
        to += count;
        offset += count;
        left -= static_cast<size_t>(count);
    }
}

}  // namespace ld3
