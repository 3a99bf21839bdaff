#pragma once

#include <chrono>
#include <filesystem>
#include <string>
#include <vector>

namespace ld3 {

/// @throws Error{InvalidArgument} for what cannot be the name of a run's folder
void checkRunName(const std::string& name);

/// Whether a run may be renamed or deleted now.
/// @throws Error{NotFound} without the run, Error{Busy} while a program works on it
void checkMovable(const std::filesystem::path& folder);

/// Gives a run's folder another name. @returns where it is now
/// @throws Error{NotFound} without the run, Error{Busy} while a program works on it,
///         Error{InvalidArgument} for what cannot be the name of a folder, Error{Io} where the name
///         is taken or the folder around it cannot be written
std::filesystem::path renameRun(const std::filesystem::path& folder, const std::string& name);

/// Moves a run into the trash, a folder `.ld3-trash` beside it, from where it can be restored.
/// @returns where it lies now
/// @throws as `renameRun`
std::filesystem::path trashRun(const std::filesystem::path& folder);

/// A run in the trash.
struct TrashedRun {
    std::filesystem::path folder;  ///< where it lies now
    std::filesystem::path home;    ///< where it was
    std::string deleted;           ///< ISO 8601, UTC; empty where that cannot be told
};

/// What lies in the trash of a folder of runs and of the sweeps in it, the latest first; empty
/// without a trash.
/// @param unreadable  gets a line for each trash that cannot be read, and is passed over
/// @throws Error{NotFound} without `root`; without `unreadable` Error{Io} where one cannot be read
[[nodiscard]] std::vector<TrashedRun> listTrash(const std::filesystem::path& root,
                                                std::vector<std::string>* unreadable = nullptr);

/// What lies in the trash of just this folder, the latest first; empty without a trash.
/// @throws Error{Io} where it cannot be read
[[nodiscard]] std::vector<TrashedRun> listOwnTrash(const std::filesystem::path& folder);

/// Whether a path is that of a run in a trash, as `trashRun` returns it.
[[nodiscard]] bool isInTrash(const std::filesystem::path& run);

/// Moves a run from the trash back to where it was.
/// @throws Error{NotFound} where it is no longer in the trash, Error{Io} where its place is taken:
///         it then stays in the trash, and the message says where
void restoreRun(const std::filesystem::path& trashed, const std::filesystem::path& folder);

/// Deletes a run that `trashRun` moved. @returns whether it is gone
bool removeTrashed(const std::filesystem::path& trashed) noexcept;

/// Deletes what has been in the trash of this folder of runs, or of a sweep in it, for longer than
/// `age`: left behind by programs that were killed. @returns how many runs
int emptyTrash(const std::filesystem::path& root, std::chrono::hours age) noexcept;

}  // namespace ld3
