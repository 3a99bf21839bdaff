#include "ui/runs/run_marking.h"

#include "core/runs/run_folder.h"

#include <algorithm>
#include <utility>

namespace ld3::ui {

RunMarking::RunMarking(const Folders& folders, Wish wish) : m_wish(std::move(wish)) {
    for (const Folder& folder : folders) {
        m_entries.push_back({folder, {}, {}});
    }
}

void RunMarking::follow(const std::vector<RunMove>& moves) {
    followMoves(m_entries, moves);
}

RunsChanged RunMarking::markAsWished() {
    RunsChanged result = attempt(m_entries, [this](Entry& entry) {
        RunMarks before = readMarks(entry.folder);
        const MarksChange wish = m_wish(before);
        if (wish.note && !before.note) {
            // Undo puts the note back that the run began with.
            before.note = readRunInfo(entry.folder).notes;
        }
        const RunMarks after = changeMarks(entry.folder, wish);
        entry.forth = changeBetween(before, after);
        entry.back = changeBetween(after, before);
    });
    std::erase_if(m_entries, [](const Entry& entry) { return entry.forth.isEmpty(); });
    m_failed = result.failed;
    return result;
}

RunsChanged RunMarking::redo(const Folders& /*used*/) {
    RunsChanged result =
        std::exchange(m_isMade, true)
            ? attempt(m_entries,
                      [](const Entry& entry) { (void)changeMarks(entry.folder, entry.forth); })
            : markAsWished();
    result.left = folders();
    return result;
}

RunsChanged RunMarking::undo(const Folders& /*used*/) {
    RunsChanged result =
        attempt(m_entries, [](const Entry& entry) { (void)changeMarks(entry.folder, entry.back); });
    result.left = folders();
    return result;
}

bool RunMarking::hasFailed(const Folder& folder) const {
    return std::find(m_failed.begin(), m_failed.end(), folder) != m_failed.end();
}

RunChange::Folders RunMarking::folders() const {
    Folders folders;
    folders.reserve(m_entries.size());
    for (const Entry& entry : m_entries) {
        folders.push_back(entry.folder);
    }
    return folders;
}

RunToggling::RunToggling(const Folders& folders,
                         bool RunMarks::*mark,
                         std::optional<bool> MarksChange::*wish)
    : RunMarking(folders, {}), m_mark(mark), m_toggle(wish) {}

RunsChanged RunToggling::redo(const Folders& used) {
    if (!m_isGiven) {
        m_isGiven = !holdsForAll();
        setWish([toggle = m_toggle, isGiven = *m_isGiven](const RunMarks&) {
            MarksChange change;
            change.*toggle = isGiven;
            return change;
        });
    }
    RunsChanged result = RunMarking::redo(used);
    result.isGiven = *m_isGiven;
    return result;
}

bool RunToggling::holdsForAll() const {
    const Folders all = folders();
    return std::all_of(all.begin(), all.end(), [this](const Folder& folder) {
        try {
            return readMarks(folder).*m_mark;
        } catch (const Error&) {
            return true;  // what is wrong is said when it is to be changed
        }
    });
}

}  // namespace ld3::ui
