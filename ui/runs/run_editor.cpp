#include "ui/runs/run_editor.h"

#include "core/runs/run_folder.h"
#include "core/runs/run_moves.h"

#include <QUndoStack>

#include <algorithm>
#include <optional>
#include <utility>

namespace ld3::ui {

template <class Entry, class Act>
void RunEditor::attempt(std::vector<Entry>& entries, Act&& act) {
    std::optional<Error> failure;
    std::erase_if(entries, [&](Entry& entry) {
        try {
            act(entry);
            return false;
        } catch (...) {
            failure = failure ? failure : currentError(entry.folder.string());
            return true;
        }
    });
    Q_EMIT changed();
    if (failure) {
        Q_EMIT failed(*failure);
    }
}

/// The steps were done before they are pushed, since only what could be done can be undone. One
/// that can no longer be undone for any run takes itself off the stack.
class RunEditor::MarkStep : public QUndoCommand {
  public:
    struct Entry {
        Folder folder;
        MarksChange forth, back;
    };

    MarkStep(RunEditor* editor, std::vector<Entry> entries, const QString& name)
        : QUndoCommand(name), m_editor(editor), m_entries(std::move(entries)) {}

    void undo() override {
        m_editor->attempt(m_entries,
                          [](const Entry& entry) { changeMarks(entry.folder, entry.back); });
        setObsolete(m_entries.empty());
    }

    void redo() override {
        if (!std::exchange(m_isDone, false)) {
            m_editor->attempt(m_entries,
                              [](const Entry& entry) { changeMarks(entry.folder, entry.forth); });
            setObsolete(m_entries.empty());
        }
    }

  private:
    RunEditor* m_editor;
    std::vector<Entry> m_entries;
    bool m_isDone = true;
};

class RunEditor::RenameStep : public QUndoCommand {
  public:
    RenameStep(RunEditor* editor, Folder before, Folder after, const QString& name)
        : QUndoCommand(name), m_editor(editor), m_entries{{std::move(before), std::move(after)}} {}

    void undo() override {
        m_editor->attempt(m_entries, [this](const Entry& entry) {
            m_editor->moveRun(entry.after, entry.folder.filename().string());
        });
        setObsolete(m_entries.empty());
    }

    void redo() override {
        if (!std::exchange(m_isDone, false)) {
            m_editor->attempt(m_entries, [this](const Entry& entry) {
                m_editor->moveRun(entry.folder, entry.after.filename().string());
            });
            setObsolete(m_entries.empty());
        }
    }

  private:
    struct Entry {
        Folder folder, after;
    };

    RunEditor* m_editor;
    std::vector<Entry> m_entries;
    bool m_isDone = true;
};

class RunEditor::DeleteStep : public QUndoCommand {
  public:
    struct Entry {
        Folder folder, trashed;
    };

    DeleteStep(RunEditor* editor, std::vector<Entry> entries, const QString& name)
        : QUndoCommand(name), m_editor(editor), m_entries(std::move(entries)) {}

    void undo() override {
        m_editor->attempt(m_entries, [this](const Entry& entry) {
            m_editor->restore(entry.trashed, entry.folder);
        });
        setObsolete(m_entries.empty());
    }

    void redo() override {
        if (!std::exchange(m_isDone, false)) {
            m_editor->attempt(
                m_entries, [this](Entry& entry) { entry.trashed = m_editor->trash(entry.folder); });
            setObsolete(m_entries.empty());
        }
    }

  private:
    RunEditor* m_editor;
    std::vector<Entry> m_entries;
    bool m_isDone = true;
};

RunEditor::RunEditor(QUndoStack* undo, std::function<bool(const Folder&)> isUsed, QObject* parent)
    : QObject(parent), m_undo(undo), m_isUsed(std::move(isUsed)) {}

bool RunEditor::holdsForAll(const Folders& folders, bool RunMarks::*isSet) {
    return std::all_of(folders.begin(), folders.end(), [isSet](const Folder& folder) {
        try {
            return readMarks(folder).*isSet;
        } catch (const Error&) {
            return true;  // what is wrong is said when it is to be changed
        }
    });
}

void RunEditor::mark(const Folders& folders,
                     const std::function<MarksChange(const RunMarks&)>& change,
                     const QString& name) {
    std::vector<MarkStep::Entry> entries;
    for (const Folder& folder : folders) {
        entries.push_back({folder, {}, {}});
    }
    attempt(entries, [&change](MarkStep::Entry& entry) {
        RunMarks before = readMarks(entry.folder);
        const MarksChange wish = change(before);
        if (wish.note && !before.note) {
            // Undo puts the note back that the run began with.
            before.note = readRunInfo(entry.folder).notes;
        }
        const RunMarks after = changeMarks(entry.folder, wish);
        entry.forth = changeBetween(before, after);
        entry.back = changeBetween(after, before);
    });
    std::erase_if(entries, [](const MarkStep::Entry& entry) { return entry.forth.isEmpty(); });
    if (!entries.empty()) {
        m_undo->push(new MarkStep(this, std::move(entries), name));
    }
}

void RunEditor::toggleStar(const Folders& folders) {
    const bool wish = !holdsForAll(folders, &RunMarks::starred);
    const int count = static_cast<int>(folders.size());
    mark(
        folders,
        [wish](const RunMarks&) {
            MarksChange change;
            change.starred = wish;
            return change;
        },
        wish ? tr("star %n run(s)", "undo", count)
             : tr("take the star of %n run(s)", "undo", count));
}

void RunEditor::toggleArchived(const Folders& folders) {
    const bool wish = !holdsForAll(folders, &RunMarks::archived);
    const int count = static_cast<int>(folders.size());
    mark(
        folders,
        [wish](const RunMarks&) {
            MarksChange change;
            change.archived = wish;
            return change;
        },
        wish ? tr("archive %n run(s)", "undo", count)
             : tr("bring back %n run(s)", "undo; from the archive", count));
}

void RunEditor::changeTags(const Folders& folders,
                           const std::vector<std::string>& added,
                           const std::vector<std::string>& removed) {
    if (added.empty() && removed.empty()) {
        return;
    }
    mark(
        folders,
        [&](const RunMarks& marks) {
            MarksChange change;
            change.tags = changedTags(marks.tags, added, removed);
            return change;
        },
        tr("tags of %n run(s)", "undo", static_cast<int>(folders.size())));
}

void RunEditor::setNote(const Folders& folders, const QString& note) {
    mark(
        folders,
        [text = note.toStdString()](const RunMarks&) {
            MarksChange change;
            change.note = text;
            return change;
        },
        tr("note on %n run(s)", "undo", static_cast<int>(folders.size())));
}

void RunEditor::setColor(const Folders& folders, const std::string& color) {
    mark(
        folders,
        [&color](const RunMarks&) {
            MarksChange change;
            change.color = color;
            return change;
        },
        tr("color of %n run(s)", "undo", static_cast<int>(folders.size())));
}

void RunEditor::checkUnused(const Folder& folder) const {
    if (m_isUsed(folder)) {
        throw Error(ErrorCode::Busy,
                    "a job works on the run, or waits for it",
                    folder.string(),
                    "wait until it is done, or take it out of the queue");
    }
}

void RunEditor::moveRun(const Folder& folder, const std::string& name) {
    checkUnused(folder);
    const Folder to = renameRun(folder, name);
    Q_EMIT moved(folder, to);
}

RunEditor::Folder RunEditor::trash(const Folder& folder) {
    checkUnused(folder);
    return trashRun(folder);
}

void RunEditor::restore(const Folder& trashed, const Folder& folder) {
    restoreRun(trashed, folder);
    Q_EMIT moved(trashed, folder);
}

void RunEditor::rename(const Folder& folder, const QString& name) {
    struct Entry {
        Folder folder;
        std::string name;
    };

    const QString wish = name.trimmed();
    std::vector<Entry> entries = {{folder, wish.toStdString()}};
    if (folder.filename() == entries.front().name) {
        return;
    }
    attempt(entries, [this](const Entry& entry) { moveRun(entry.folder, entry.name); });
    if (!entries.empty()) {
        m_undo->push(new RenameStep(this,
                                    folder,
                                    folder.parent_path() / entries.front().name,
                                    tr("rename to “%1”", "undo").arg(wish)));
    }
}

int RunEditor::remove(const Folders& folders) {
    std::vector<DeleteStep::Entry> entries;
    for (const Folder& folder : folders) {
        entries.push_back({folder, {}});
    }
    attempt(entries, [this](DeleteStep::Entry& entry) { entry.trashed = trash(entry.folder); });
    const int count = static_cast<int>(entries.size());
    if (count > 0) {
        m_undo->push(
            new DeleteStep(this, std::move(entries), tr("delete %n run(s)", "undo", count)));
    }
    return count;
}

}  // namespace ld3::ui
