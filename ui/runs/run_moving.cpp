#include "ui/runs/run_moving.h"

#include "core/runs/run_moves.h"
#include "ui/runs/run_marking.h"

#include <algorithm>
#include <utility>

namespace ld3::ui {

namespace {

void checkUnused(const RunChange::Folder& folder, const RunChange::Folders& used) {
    if (std::find(used.begin(), used.end(), folder) != used.end()) {
        throw Error(ErrorCode::Busy,
                    "a job works on the run, or waits for it",
                    folder.string(),
                    "wait until it is done, or take it out of the queue");
    }
}

}  // namespace

RunRenaming::RunRenaming(const Folder& folder, std::string name)
    : m_name(std::move(name)), m_entries{{folder, {}}} {}

void RunRenaming::follow(const std::vector<RunMove>& moves) {
    followMoves(m_entries, moves);
}

RunsChanged RunRenaming::redo(const Folders& used) {
    RunsChanged result = attempt(m_entries, [&](Entry& entry) {
        checkUnused(entry.folder, used);
        entry.renamed = renameRun(entry.folder, m_name);
    });
    for (const Entry& entry : m_entries) {
        result.left.push_back(entry.renamed);
        result.moves.push_back({entry.folder, entry.renamed});
    }
    return result;
}

RunsChanged RunRenaming::undo(const Folders& used) {
    RunsChanged result = attempt(m_entries, [&](const Entry& entry) {
        checkUnused(entry.renamed, used);
        (void)renameRun(entry.renamed, entry.folder.filename().string());
    });
    for (const Entry& entry : m_entries) {
        result.left.push_back(entry.folder);
        result.moves.push_back({entry.renamed, entry.folder});
    }
    return result;
}

RunDeletion::RunDeletion(const Folders& folders, std::shared_ptr<const RunMarking> note)
    : m_note(std::move(note)) {
    for (const Folder& folder : folders) {
        m_entries.push_back({folder, {}});
    }
}

void RunDeletion::follow(const std::vector<RunMove>& moves) {
    followMoves(m_entries, moves);
}

RunsChanged RunDeletion::redo(const Folders& used) {
    if (const auto note = std::exchange(m_note, nullptr)) {
        // What is wrong with the note is said with the note.
        std::erase_if(m_entries,
                      [&note](const Entry& entry) { return note->hasFailed(entry.folder); });
    }
    RunsChanged result = attempt(m_entries, [&](Entry& entry) {
        checkUnused(entry.folder, used);
        entry.trashed = trashRun(entry.folder);
    });
    for (const Entry& entry : m_entries) {
        result.left.push_back(entry.trashed);
    }
    return result;
}

RunsChanged RunDeletion::undo(const Folders& /*used*/) {
    RunsChanged result =
        attempt(m_entries, [](const Entry& entry) { restoreRun(entry.trashed, entry.folder); });
    for (const Entry& entry : m_entries) {
        result.left.push_back(entry.folder);
        result.moves.push_back({entry.trashed, entry.folder});
    }
    return result;
}

}  // namespace ld3::ui
