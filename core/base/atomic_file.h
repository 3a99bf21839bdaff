#pragma once

#include <filesystem>
#include <stop_token>
#include <string>
#include <string_view>

namespace ld3 {

/// Replaces `path` by `content`: written to a temporary name beside it, flushed to disk, renamed.
/// A reader sees the old file or the new one, never a part.
/// @param stop  asked at the last moment before the new file appears
/// @throws Error{Io} naming the file, Stopped; the old file is kept
void writeFileAtomically(const std::filesystem::path& path,
                         std::string_view content,
                         const std::stop_token& stop = {});

/// The same for what took long to make: where all is written and only the name cannot be given, the
/// file stays beside `path` under the name that the error tells. @throws Error{Io}, Stopped
void writeFileOrKeep(const std::filesystem::path& path,
                     std::string_view content,
                     const std::stop_token& stop = {});

/// `writeFileAtomically` for a writer that wants a path: `write(temporary)` fills it, then it is
/// flushed and renamed; on an exception the temporary file is removed.
template <class Write>
void replaceFileAtomically(const std::filesystem::path& path,
                           Write&& write,
                           const std::stop_token& stop = {});

/// The whole file as bytes. @throws Error{NotFound, Io}
[[nodiscard]] std::string readFile(const std::filesystem::path& path);

/// Creates the folder and its parents. @throws Error{Io} naming the folder
void createFolder(const std::filesystem::path& path);

/// Fails early, before the work: @throws Error{Io} naming the file unless one can be made there
void checkWritable(const std::filesystem::path& path);

/// Details of `replaceFileAtomically`.
namespace atomic_file {
[[nodiscard]] std::filesystem::path temporaryBeside(const std::filesystem::path& path);
/// To the disk. @param named  the file that the user knows
void flush(const std::filesystem::path& temporary, const std::filesystem::path& named);
void flushAndRename(const std::filesystem::path& temporary,
                    const std::filesystem::path& path,
                    const std::stop_token& stop);
void discard(const std::filesystem::path& temporary) noexcept;
}  // namespace atomic_file

template <class Write>
void replaceFileAtomically(const std::filesystem::path& path,
                           Write&& write,
                           const std::stop_token& stop) {
    const std::filesystem::path temporary = atomic_file::temporaryBeside(path);
    try {
        write(temporary);
        atomic_file::flushAndRename(temporary, path, stop);
    } catch (...) {
        atomic_file::discard(temporary);
        throw;
    }
}

}  // namespace ld3
