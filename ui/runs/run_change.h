#pragma once

#include "core/base/error.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace ld3::ui {

/// A run that lies elsewhere now.
struct RunMove {
    std::filesystem::path from, to;
};

/// What became of runs that were to be changed.
struct RunsChanged {
    std::vector<std::filesystem::path> left;    ///< that can be changed back, where they lie now
    std::vector<std::filesystem::path> failed;  ///< that could not be changed
    std::optional<Error> failure;               ///< why not the first of them
    std::vector<RunMove> moves;                 ///< that who shows the runs must know of
    bool isGiven = true;                        ///< false where a star or the like was taken away
};

/// A change of some runs on disk that can be undone and done again. Of several runs, those that can
/// be changed are; with the others it is over. Belongs to one thread.
class RunChange {
  public:
    using Folder = std::filesystem::path;
    using Folders = std::vector<Folder>;

    RunChange() = default;
    RunChange(const RunChange&) = delete;
    RunChange& operator=(const RunChange&) = delete;
    virtual ~RunChange() = default;

    /// To be told before the change is made, where runs were moved since it was asked for.
    virtual void follow(const std::vector<RunMove>& moves) = 0;
    /// Makes the change, or makes it again.
    /// @param used  runs that must stay where they are
    virtual RunsChanged redo(const Folders& used) = 0;
    virtual RunsChanged undo(const Folders& used) = 0;
};

/// Where a run lies after these moves.
[[nodiscard]] inline std::filesystem::path afterMoves(std::filesystem::path folder,
                                                      const std::vector<RunMove>& moves) {
    for (const RunMove& move : moves) {
        if (folder == move.from) {
            folder = move.to;
        }
    }
    return folder;
}

/// The same of all entries. @param entries  each with the `folder` of a run
template <class Entry>
void followMoves(std::vector<Entry>& entries, const std::vector<RunMove>& moves) {
    for (Entry& entry : entries) {
        entry.folder = afterMoves(entry.folder, moves);
    }
}

/// Does `act` to each entry and drops those where it fails, which it tells.
/// @param entries  each with the `folder` of a run
template <class Entry, class Act>
RunsChanged attempt(std::vector<Entry>& entries, const Act& act) {
    RunsChanged result;
    std::erase_if(entries, [&](Entry& entry) {
        try {
            act(entry);
            return false;
        } catch (...) {
            result.failed.push_back(entry.folder);
            result.failure = result.failure ? result.failure : currentError(entry.folder.string());
            return true;
        }
    });
    return result;
}

}  // namespace ld3::ui
