#pragma once

#include "core/base/error.h"
#include "core/runs/run_marks.h"

#include <QObject>
#include <QString>

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

class QUndoStack;

namespace ld3::ui {

/// Changes runs on disk, each change a step of undo: marks, names, and whether they are there.
/// Deleted runs lie in the trash beside the others. Of several runs, those that can be changed are;
/// what is wrong with the others is said.
class RunEditor : public QObject {
    Q_OBJECT

  public:
    using Folder = std::filesystem::path;
    using Folders = std::vector<Folder>;

    /// @param undo   takes the steps
    /// @param isUsed whether a job works on a run or will, so that it must stay where it is
    RunEditor(QUndoStack* undo, std::function<bool(const Folder&)> isUsed, QObject* parent);

    /// Gives all a star, or takes it away where all have one.
    void toggleStar(const Folders& folders);
    /// Archives all, or brings them back where all are archived.
    void toggleArchived(const Folders& folders);
    void changeTags(const Folders& folders,
                    const std::vector<std::string>& added,
                    const std::vector<std::string>& removed);
    void setNote(const Folders& folders, const QString& note);
    /// @param color  "#rrggbb", or empty for the plots' own
    void setColor(const Folders& folders, const std::string& color);
    void rename(const Folder& folder, const QString& name);
    /// @returns how many runs lie in the trash now
    int remove(const Folders& folders);

  Q_SIGNALS:
    /// Runs have changed on disk.
    void changed();
    /// A run is at another place now.
    void moved(const std::filesystem::path& from, const std::filesystem::path& to);
    void failed(const ld3::Error& error);

  private:
    class MarkStep;
    class RenameStep;
    class DeleteStep;

    /// Marks runs as `change` says of each, and pushes a step with this name.
    void mark(const Folders& folders,
              const std::function<MarksChange(const RunMarks&)>& change,
              const QString& name);
    /// True where `isSet` holds for all; runs whose marks cannot be read count as any.
    [[nodiscard]] static bool holdsForAll(const Folders& folders, bool RunMarks::*isSet);
    void moveRun(const Folder& folder, const std::string& name);
    [[nodiscard]] Folder trash(const Folder& folder);
    void restore(const Folder& trashed, const Folder& folder);
    void checkUnused(const Folder& folder) const;

    /// Does `act` to each entry and drops those where it fails; says the first failure, and that
    /// something has changed.
    template <class Entry, class Act>
    void attempt(std::vector<Entry>& entries, Act&& act);

    QUndoStack* m_undo;
    std::function<bool(const Folder&)> m_isUsed;
};

}  // namespace ld3::ui
