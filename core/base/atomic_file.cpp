#include "core/base/atomic_file.h"

#include "core/base/error.h"
#include "core/base/run_control.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <sstream>
#include <system_error>
#include <unistd.h>

namespace ld3 {

namespace {

Error ioError(const std::string& what, const std::filesystem::path& path, int errorNumber) {
    return {ErrorCode::Io,
            what + " (" + std::generic_category().message(errorNumber) + ")",
            path.string(),
            "check permissions and free space"};
}

/// @param named  the file that the user knows
void flushOpened(const std::filesystem::path& path, int flags, const std::filesystem::path& named) {
    const int file = ::open(path.c_str(), flags | O_CLOEXEC);
    if (file < 0) {
        throw ioError("cannot open for flushing", named, errno);
    }
    const int failed = ::fsync(file);
    const int reason = errno;
    ::close(file);
    if (failed != 0 && reason != EINVAL) {
        throw ioError("cannot flush to disk", named, reason);
    }
}

void flushFolderOf(const std::filesystem::path& path) {
    const std::filesystem::path folder = path.parent_path();
    flushOpened(folder.empty() ? "." : folder, O_RDONLY | O_DIRECTORY, path);
}

void fill(const std::filesystem::path& temporary,
          const std::filesystem::path& named,
          std::string_view content) {
    std::ofstream file(temporary, std::ios::binary);
    file.write(content.data(), static_cast<std::streamsize>(content.size()));
    file.close();
    if (!file) {
        throw ioError("cannot write", named, errno);
    }
}

}  // namespace

namespace atomic_file {

std::filesystem::path temporaryBeside(const std::filesystem::path& path) {
    std::filesystem::path temporary = path;
    temporary += ".tmp" + std::to_string(::getpid());
    return temporary;
}

void flush(const std::filesystem::path& temporary, const std::filesystem::path& named) {
    flushOpened(temporary, O_RDONLY, named);
}

void flushAndRename(const std::filesystem::path& temporary,
                    const std::filesystem::path& path,
                    const std::stop_token& stop) {
    flush(temporary, path);
    if (stop.stop_requested()) {
        throw Stopped();
    }
    if (::rename(temporary.c_str(), path.c_str()) != 0) {
        throw ioError("cannot replace the file", path, errno);
    }
    flushFolderOf(path);
}

void discard(const std::filesystem::path& temporary) noexcept {
    std::error_code ignored;
    std::filesystem::remove(temporary, ignored);
}

}  // namespace atomic_file

void writeFileAtomically(const std::filesystem::path& path,
                         std::string_view content,
                         const std::stop_token& stop) {
    replaceFileAtomically(
        path,
        [&](const std::filesystem::path& temporary) { fill(temporary, path, content); },
        stop);
}

void writeFileOrKeep(const std::filesystem::path& path,
                     std::string_view content,
                     const std::stop_token& stop) {
    const std::filesystem::path temporary = atomic_file::temporaryBeside(path);
    try {
        fill(temporary, path, content);
        atomic_file::flush(temporary, path);
        if (stop.stop_requested()) {
            throw Stopped();
        }
    } catch (...) {
        atomic_file::discard(temporary);
        throw;
    }
    if (::rename(temporary.c_str(), path.c_str()) != 0) {
        throw Error(ErrorCode::Io,
                    ioError("cannot replace the file", path, errno).problem(),
                    path.string(),
                    "rename " + temporary.string() + ", which is complete");
    }
    flushFolderOf(path);
}

std::string readFile(const std::filesystem::path& path) {
    std::error_code failure;
    // Where even that cannot be told, opening it fails below.
    if (!std::filesystem::exists(path, failure) && !failure) {
        throw Error(ErrorCode::NotFound, "no such file", path.string(), "check the path");
    }
    std::ifstream file(path, std::ios::binary);
    std::ostringstream content;
    content << file.rdbuf();
    if (!file || std::filesystem::is_directory(path, failure)) {
        throw Error(
            ErrorCode::Io, "cannot read", path.string(), "check that it is a readable file");
    }
    return std::move(content).str();
}

void createFolder(const std::filesystem::path& path) {
    std::error_code failure;
    std::filesystem::create_directories(path, failure);
    if (failure || !std::filesystem::is_directory(path, failure)) {
        throw Error(ErrorCode::Io,
                    "cannot create the folder (" + failure.message() + ")",
                    path.string(),
                    "choose a folder that can be written");
    }
}

void checkWritable(const std::filesystem::path& path) {
    const std::filesystem::path folder =
        path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
    std::error_code unknown;
    if (std::filesystem::is_directory(path, unknown)) {
        throw Error(ErrorCode::Io,
                    "a folder is in the place of the file",
                    path.string(),
                    "choose another name");
    }
    if (!std::filesystem::is_directory(folder, unknown)) {
        throw Error(ErrorCode::Io,
                    "the folder of the output does not exist (" + folder.string() + ")",
                    path.string(),
                    "create it, or choose another place");
    }
    if (::access(folder.c_str(), W_OK) != 0) {
        throw Error(ErrorCode::Io,
                    "the folder of the output cannot be written (" + folder.string() + ")",
                    path.string(),
                    "check its permissions, or choose another place");
    }
}

}  // namespace ld3
