#pragma once

#include "core/base/error.h"
#include "core/runs/run_marks.h"
#include "ui/jobs/background.h"
#include "ui/runs/run_change.h"

#include <QObject>
#include <QString>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

class QUndoStack;

namespace ld3::ui {

class RunMarking;

/// Changes runs on disk, each change a step of undo: marks, names, and whether they are there.
/// Deleted runs lie in the trash beside the others. Of several runs, those that can be changed are;
/// what is wrong with the others is said.
///
/// A step is there at once and only asks for its change, as it later asks for the change back; one
/// thread does all that is asked, in that order, so it makes no difference how soon undo is
/// pressed. What became of it is told when it is done: a step that nothing is left of takes itself
/// off the stack, as soon as no other step lies before it.
class RunEditor : public QObject {
    Q_OBJECT

  public:
    using Folder = std::filesystem::path;
    using Folders = std::vector<Folder>;

    /// @param undo   takes the steps
    /// @param isUsed whether a job works on a run or will, so that it must stay where it is; asked
    ///               when a move is asked for
    RunEditor(QUndoStack* undo, std::function<bool(const Folder&)> isUsed, QObject* parent);
    RunEditor(const RunEditor&) = delete;
    RunEditor& operator=(const RunEditor&) = delete;
    /// Waits until all that was asked is done; nothing of it is told any more.
    ~RunEditor() override;

    /// Gives all a star, or takes it away where all have one.
    void toggleStar(const Folders& folders);
    /// Archives all, or brings them back where all are archived.
    void toggleArchived(const Folders& folders);
    void changeTags(const Folders& folders,
                    const std::vector<std::string>& added,
                    const std::vector<std::string>& removed);
    /// `noted` answers.
    void setNote(const Folders& folders, const QString& note);
    /// @param color  "#rrggbb", or empty for the plots' own
    void setColor(const Folders& folders, const std::string& color);
    void rename(const Folder& folder, const QString& name);
    /// `removed` answers. Runs stay to which a note that was set just before cannot be written.
    void remove(const Folders& folders);

    /// Something is asked that is not done yet.
    [[nodiscard]] bool isBusy() const { return m_writer.isBusy(); }

    /// Waits until all that was asked is done, and told.
    void finish() { m_writer.finish(); }

    /// For tests: what is asked of it is done in its turn.
    [[nodiscard]] Background& writer() { return m_writer; }

  Q_SIGNALS:
    /// Runs have changed on disk.
    void changed();
    /// A run is at another place now.
    void moved(const std::filesystem::path& from, const std::filesystem::path& to);
    void failed(const ld3::Error& error);
    /// A note was set, one signal for each in their order.
    /// @param isWritten  false where there is a run that it could not be written to
    void noted(bool isWritten);
    /// So many runs were deleted, for the first time.
    void removed(int count);
    /// The runs that are to be moved, or deleted, and are not yet.
    void movingChanged(const std::vector<std::filesystem::path>& folders);

  private:
    class Step;

    enum class Way { Forth, Back };

    /// A change, and the step that stands for it.
    struct Task {
        /// Told once, when the change was made for the first time.
        using Told = std::function<void(const Task&, const RunsChanged&)>;

        // Initialised, so that a task may name only what it sets.
        std::shared_ptr<RunChange> change{};  ///< used by the writer's thread alone
        Folders folders{};                    ///< its runs, where they lie as far as is known here
        bool isMove = false;
        Told told{};
        bool isNew = true;     ///< not asked for yet
        Step* step = nullptr;  ///< null where the stack has it no more
    };

    /// Pushes a step of this name, which asks for the change.
    void push(Task task, const QString& name);
    void mark(const Folders& folders,
              std::function<MarksChange(const RunMarks&)> wish,
              const QString& name);
    void toggle(const Folders& folders,
                bool RunMarks::*mark,
                std::optional<bool> MarksChange::*wish,
                const QString& giving,
                const QString& taking);
    void ask(const std::shared_ptr<Task>& task, Way way);
    void take(const std::shared_ptr<Task>& task, const RunsChanged& result);
    void tellMoving();
    void nameStep(const Task& task, const QString& name);
    /// Takes steps that nothing is left of off the stack, where they would be undone or redone
    /// next.
    void dropObsolete();

    QUndoStack* m_undo;
    std::function<bool(const Folder&)> m_isUsed;
    std::vector<std::shared_ptr<Task>> m_moving;    ///< each as often as it is asked for
    std::shared_ptr<const RunMarking> m_note;       ///< that is to be written, the last one
    std::shared_ptr<std::vector<RunMove>> m_moves;  ///< so far; used by the writer's thread alone
    size_t m_movesTold = 0;                         ///< so many of them are known here
    Background m_writer{Background::Keeps::All};
};

}  // namespace ld3::ui
