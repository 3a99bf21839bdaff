#pragma once

#include <chrono>
#include <filesystem>
#include <string>

namespace ld3 {

/// Gives a run's folder another name. @returns where it is now
/// @throws Error{NotFound} without the run, Error{Busy} while a program works on it,
///         Error{InvalidArgument} for what cannot be the name of a folder, Error{Io} where the name
///         is taken or the folder around it cannot be written
std::filesystem::path renameRun(const std::filesystem::path& folder, const std::string& name);

/// Moves a run into the trash, a folder `.ld3-trash` beside it, from where it can be restored.
/// @returns where it lies now
/// @throws as `renameRun`
std::filesystem::path trashRun(const std::filesystem::path& folder);

/// Moves a run from the trash back to where it was.
/// @throws Error{NotFound} where it is no longer in the trash, Error{Io} where its place is taken:
///         it then stays in the trash, and the message says where
void restoreRun(const std::filesystem::path& trashed, const std::filesystem::path& folder);

/// Deletes a run that `trashRun` moved. @returns whether it is gone
bool removeTrashed(const std::filesystem::path& trashed) noexcept;

/// Deletes what has been in the trash of this folder of runs for longer than `age`: left behind by
/// programs that were killed. @returns how many runs
int emptyTrash(const std::filesystem::path& root, std::chrono::hours age) noexcept;

}  // namespace ld3
