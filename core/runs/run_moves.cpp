#include "core/runs/run_moves.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/runs/run_document.h"
#include "core/runs/run_folder.h"
#include "core/runs/run_lock.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <string_view>
#include <system_error>
#include <tuple>
#include <unistd.h>
#include <utility>
#include <vector>

namespace ld3 {

namespace {

constexpr const char* kTrash = ".ld3-trash";
constexpr size_t kLongestName = 255;  // bytes, of every usual file system

/// rename(2) would put a folder in the place of an empty one without a word.
int moveUnlessTaken(const std::filesystem::path& from, const std::filesystem::path& to) {
    if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0) {
        return 0;
    }
    if (errno != EINVAL && errno != ENOSYS) {
        return errno;
    }
    // A file system that does not know the wish.
    std::error_code ignored;
    if (std::filesystem::exists(std::filesystem::symlink_status(to, ignored))) {
        return EEXIST;
    }
    return ::rename(from.c_str(), to.c_str()) == 0 ? 0 : errno;
}

Error cannotMove(const std::filesystem::path& folder, int reason) {
    return {ErrorCode::Io,
            "cannot move the run (" + std::generic_category().message(reason) + ")",
            folder.string(),
            "check the permissions of the folder around it"};
}

/// A new folder in the trash; its date tells how long it has been there.
std::filesystem::path newTrashFolder(const std::filesystem::path& root) {
    const std::filesystem::path trash = root / kTrash;
    createFolder(trash);
    std::string date = utcNow();
    std::erase_if(date, [](char c) { return c == '-' || c == ':'; });
    const std::string stem = date + "-" + std::to_string(::getpid()) + "-";
    for (int i = 1;; ++i) {
        std::error_code failure;
        std::filesystem::path folder = trash / (stem + std::to_string(i));
        if (std::filesystem::create_directory(folder, failure)) {
            return folder;
        }
        if (failure) {
            throw cannotMove(trash, failure.value());
        }
    }
}

/// "20261126T111613Z-4711-1" as ISO 8601; empty for another name.
std::string dateOf(const std::string& name) {
    constexpr std::string_view kPattern = "ddddddddTddddddZ-";
    const bool isDate =
        name.size() > kPattern.size() &&
        std::equal(kPattern.begin(), kPattern.end(), name.begin(), [](char pattern, char c) {
            return pattern == 'd' ? std::isdigit(static_cast<unsigned char>(c)) != 0 : c == pattern;
        });
    if (!isDate) {
        return {};
    }
    const auto part = [&name](size_t from, size_t count) { return name.substr(from, count); };
    return part(0, 4) + "-" + part(4, 2) + "-" + part(6, 2) + "T" + part(9, 2) + ":" + part(11, 2) +
           ":" + part(13, 2) + "Z";
}

/// The trashes of a folder of runs: its own, and those of the sweeps in it.
std::vector<std::filesystem::path> trashesOf(const std::filesystem::path& root) {
    std::error_code failure;
    std::vector<std::filesystem::path> trashes;
    const auto add = [&](const std::filesystem::path& folder) {
        std::error_code ignored;
        if (std::filesystem::is_directory(folder / kTrash, ignored)) {
            trashes.push_back(folder / kTrash);
        }
    };
    add(root);
    for (std::filesystem::directory_iterator entry(root, failure), end; !failure && entry != end;
         entry.increment(failure)) {
        add(entry->path());
    }
    return trashes;
}

/// Runs in a trash, and when each was moved there, finer than its date.
using Found = std::vector<std::pair<std::filesystem::file_time_type, TrashedRun>>;

void addTrashed(const std::filesystem::path& trash, Found& found) {
    std::error_code failure;
    std::filesystem::directory_iterator entry(trash, failure);
    for (; !failure && entry != std::filesystem::directory_iterator(); entry.increment(failure)) {
        std::error_code passedOver;  // another program may take it out meanwhile
        const auto moved = std::filesystem::last_write_time(entry->path(), passedOver);
        for (const auto& run : std::filesystem::directory_iterator(entry->path(), passedOver)) {
            if (isRunFolder(run.path())) {
                found.push_back({moved,
                                 {run.path(),
                                  trash.parent_path() / run.path().filename(),
                                  dateOf(entry->path().filename().string())}});
            }
        }
    }
    if (failure) {
        throw Error(ErrorCode::Io,
                    "cannot read the trash (" + failure.message() + ")",
                    trash.string(),
                    "check the permissions");
    }
}

std::vector<TrashedRun> latestFirst(Found found) {
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) {
        return std::tie(b.second.deleted, b.first, a.second.folder) <
               std::tie(a.second.deleted, a.first, b.second.folder);
    });
    std::vector<TrashedRun> runs;
    runs.reserve(found.size());
    for (auto& [moved, run] : found) {
        runs.push_back(std::move(run));
    }
    return runs;
}

/// Removes the folder around a run that has left the trash, and the trash if it is empty.
void tidyTrash(const std::filesystem::path& trashed) noexcept {
    std::error_code ignored;
    std::filesystem::remove(trashed.parent_path(), ignored);
    std::filesystem::remove(trashed.parent_path().parent_path(), ignored);
}

}  // namespace

void checkRunName(const std::string& name) {
    const bool hasBadLetter = std::any_of(
        name.begin(), name.end(), [](unsigned char c) { return c == '/' || std::iscntrl(c) != 0; });
    // Names with a dot in front are hidden, and the trash's own.
    if (name.empty() || name.front() == '.' || hasBadLetter || name.size() > kLongestName) {
        throw Error(ErrorCode::InvalidArgument,
                    name.empty() ? "an empty name" : "not a name for a run",
                    "name \"" + name + "\"",
                    "use a name without slashes, not too long, that begins with no dot");
    }
}

void checkMovable(const std::filesystem::path& folder) {
    if (!isRunFolder(folder)) {
        throw Error(ErrorCode::NotFound, "no such run", folder.string(), "check the path");
    }
    if (RunLock::isHeld(folder)) {
        throw Error(ErrorCode::Busy,
                    "another program works on this run",
                    folder.string(),
                    "wait until it is done, or stop it");
    }
}

std::filesystem::path renameRun(const std::filesystem::path& folder, const std::string& name) {
    checkRunName(name);
    std::filesystem::path target = folder.parent_path() / name;
    checkMovable(folder);
    if (const int reason = moveUnlessTaken(folder, target); reason != 0) {
        if (reason == EEXIST || reason == ENOTEMPTY) {
            throw Error(ErrorCode::Io, "the name is taken", target.string(), "use another name");
        }
        throw cannotMove(folder, reason);
    }
    return target;
}

std::filesystem::path trashRun(const std::filesystem::path& folder) {
    checkMovable(folder);
    std::filesystem::path trashed = newTrashFolder(folder.parent_path()) / folder.filename();
    if (const int reason = moveUnlessTaken(folder, trashed); reason != 0) {
        tidyTrash(trashed);
        throw cannotMove(folder, reason);
    }
    return trashed;
}

std::vector<TrashedRun> listTrash(const std::filesystem::path& root,
                                  std::vector<std::string>* unreadable) {
    std::error_code failure;
    if (!std::filesystem::is_directory(root, failure)) {
        throw Error(ErrorCode::NotFound, "no such folder", root.string(), "check the path");
    }
    Found found;
    for (const std::filesystem::path& trash : trashesOf(root)) {
        try {
            addTrashed(trash, found);
        } catch (const Error& error) {
            if (unreadable == nullptr) {
                throw;
            }
            unreadable->emplace_back(error.what());
        }
    }
    return latestFirst(std::move(found));
}

std::vector<TrashedRun> listOwnTrash(const std::filesystem::path& folder) {
    Found found;
    std::error_code ignored;
    if (std::filesystem::is_directory(folder / kTrash, ignored)) {
        addTrashed(folder / kTrash, found);
    }
    return latestFirst(std::move(found));
}

bool isInTrash(const std::filesystem::path& run) {
    return run.parent_path().parent_path().filename() == kTrash;
}

void restoreRun(const std::filesystem::path& trashed, const std::filesystem::path& folder) {
    const int reason = moveUnlessTaken(trashed, folder);
    if (reason == EEXIST || reason == ENOTEMPTY) {
        throw Error(ErrorCode::Io,
                    "the run cannot come back, its place is taken",
                    folder.string(),
                    "it is kept in " + trashed.string() + "; move it from there by hand");
    }
    if (reason == ENOENT && !isRunFolder(trashed)) {
        throw Error(ErrorCode::NotFound,
                    "the run is no longer in the trash",
                    trashed.string(),
                    "restore it from a copy");
    }
    if (reason != 0) {
        throw cannotMove(trashed, reason);
    }
    tidyTrash(trashed);
}

bool removeTrashed(const std::filesystem::path& trashed) noexcept {
    std::error_code failure;
    std::filesystem::remove_all(trashed, failure);
    tidyTrash(trashed);
    return !failure;
}

int emptyTrash(const std::filesystem::path& root, std::chrono::hours age) noexcept {
    int removed = 0;
    try {
        const auto now = std::filesystem::file_time_type::clock::now();
        std::error_code failure;
        for (const std::filesystem::path& trash : trashesOf(root)) {
            std::vector<std::filesystem::path> old;
            for (const auto& entry : std::filesystem::directory_iterator(trash, failure)) {
                if (now - entry.last_write_time() >= age) {
                    old.push_back(entry.path());
                }
            }
            for (const std::filesystem::path& folder : old) {
                std::filesystem::remove_all(folder, failure);
                removed += failure ? 0 : 1;
            }
            std::filesystem::remove(trash, failure);
        }
    } catch (const std::exception&) {
        // Another program may tidy up at the same time; what is left goes the next time.
        return removed;
    }
    return removed;
}

}  // namespace ld3
