#include "ui/runs/run_editor.h"

#include "ui/runs/run_marking.h"
#include "ui/runs/run_moving.h"

#include <QPointer>
#include <QUndoStack>

#include <algorithm>
#include <iterator>
#include <utility>

namespace ld3::ui {

class RunEditor::Step : public QUndoCommand {
  public:
    Step(RunEditor* editor, std::shared_ptr<Task> task, const QString& name)
        : QUndoCommand(name), m_editor(editor), m_task(std::move(task)) {
        m_task->step = this;
    }

    Step(const Step&) = delete;
    Step& operator=(const Step&) = delete;

    ~Step() override { m_task->step = nullptr; }

    void undo() override { ask(Way::Back); }

    void redo() override { ask(Way::Forth); }

  private:
    void ask(Way way) {
        if (m_editor) {
            m_editor->ask(m_task, way);
        }
    }

    QPointer<RunEditor> m_editor;
    std::shared_ptr<Task> m_task;
};

RunEditor::RunEditor(QUndoStack* undo, std::function<bool(const Folder&)> isUsed, QObject* parent)
    : QObject(parent),
      m_undo(undo),
      m_isUsed(std::move(isUsed)),
      m_moves(std::make_shared<std::vector<RunMove>>()) {
    connect(m_undo, &QUndoStack::indexChanged, this, &RunEditor::dropObsolete);
}

RunEditor::~RunEditor() = default;

void RunEditor::push(Task task, const QString& name) {
    if (!task.folders.empty()) {
        m_undo->push(new Step(this, std::make_shared<Task>(std::move(task)), name));
    }
}

void RunEditor::ask(const std::shared_ptr<Task>& task, Way way) {
    Folders used;
    if (task->isMove) {
        std::copy_if(
            task->folders.begin(), task->folders.end(), std::back_inserter(used), m_isUsed);
        m_moving.push_back(task);
        tellMoving();
    }
    const bool isNew = std::exchange(task->isNew, false);
    m_writer.ask(
        task->folders.empty() ? std::string() : task->folders.front().string(),
        [change = task->change, moves = m_moves, known = m_movesTold, used, isNew, way] {
            Folders unmovable = used;
            if (isNew) {
                // Who asked could not know of these.
                const std::vector<RunMove> since(
                    moves->begin() + static_cast<std::ptrdiff_t>(known), moves->end());
                change->follow(since);
                for (Folder& folder : unmovable) {
                    folder = afterMoves(folder, since);
                }
            }
            RunsChanged result =
                way == Way::Forth ? change->redo(unmovable) : change->undo(unmovable);
            moves->insert(moves->end(), result.moves.begin(), result.moves.end());
            return result;
        },
        [this, task](const Answer<RunsChanged>& answer) {
            RunsChanged result = answer.value.value_or(RunsChanged());
            result.failure = answer.error ? answer.error : result.failure;
            take(task, result);
        });
}

void RunEditor::take(const std::shared_ptr<Task>& task, const RunsChanged& result) {
    m_movesTold += result.moves.size();
    task->folders = result.left;
    for (const RunMove& move : result.moves) {
        Q_EMIT moved(move.from, move.to);
    }
    if (task->isMove) {
        m_moving.erase(std::find(m_moving.begin(), m_moving.end(), task));
        tellMoving();
    }
    Q_EMIT changed();
    if (result.failure) {
        Q_EMIT failed(*result.failure);
    }
    if (const Task::Told told = std::exchange(task->told, nullptr)) {
        told(*task, result);
    }
    if (result.left.empty() && task->step != nullptr) {
        task->step->setObsolete(true);
        dropObsolete();
    }
}

void RunEditor::tellMoving() {
    Folders folders;
    for (const auto& task : m_moving) {
        folders.insert(folders.end(), task->folders.begin(), task->folders.end());
    }
    Q_EMIT movingChanged(folders);
}

void RunEditor::nameStep(const Task& task, const QString& name) {
    if (task.step != nullptr && task.step->text() != name) {
        task.step->setText(name);
        // The stack does not watch its steps.
        Q_EMIT m_undo->undoTextChanged(m_undo->undoText());
        Q_EMIT m_undo->redoTextChanged(m_undo->redoText());
    }
}

void RunEditor::dropObsolete() {
    const auto isObsolete = [this](int index) {
        const QUndoCommand* step = m_undo->command(index);
        return step != nullptr && step->isObsolete();
    };
    // The stack deletes such a step and does not ask it for anything.
    while (isObsolete(m_undo->index() - 1)) {
        m_undo->undo();
    }
    while (isObsolete(m_undo->index())) {
        m_undo->redo();
    }
}

void RunEditor::toggle(const Folders& folders,
                       bool RunMarks::*mark,
                       std::optional<bool> MarksChange::*wish,
                       const QString& giving,
                       const QString& taking) {
    // Which of both it is, their files say.
    push({.change = std::make_shared<RunToggling>(folders, mark, wish),
          .folders = folders,
          .told =
              [this, giving, taking](const Task& task, const RunsChanged& result) {
                  nameStep(task, result.isGiven ? giving : taking);
              }},
         giving);
}

void RunEditor::toggleStar(const Folders& folders) {
    const int count = static_cast<int>(folders.size());
    toggle(folders,
           &RunMarks::starred,
           &MarksChange::starred,
           tr("star %n run(s)", "undo", count),
           tr("take the star of %n run(s)", "undo", count));
}

void RunEditor::toggleArchived(const Folders& folders) {
    const int count = static_cast<int>(folders.size());
    toggle(folders,
           &RunMarks::archived,
           &MarksChange::archived,
           tr("archive %n run(s)", "undo", count),
           tr("bring back %n run(s)", "undo; from the archive", count));
}

void RunEditor::mark(const Folders& folders,
                     std::function<MarksChange(const RunMarks&)> wish,
                     const QString& name) {
    push({.change = std::make_shared<RunMarking>(folders, std::move(wish)), .folders = folders},
         name);
}

void RunEditor::changeTags(const Folders& folders,
                           const std::vector<std::string>& added,
                           const std::vector<std::string>& removed) {
    if (added.empty() && removed.empty()) {
        return;
    }
    mark(
        folders,
        [added, removed](const RunMarks& marks) {
            MarksChange change;
            change.tags = changedTags(marks.tags, added, removed);
            return change;
        },
        tr("tags of %n run(s)", "undo", static_cast<int>(folders.size())));
}

void RunEditor::setNote(const Folders& folders, const QString& note) {
    const auto change =
        std::make_shared<RunMarking>(folders, [text = note.toStdString()](const RunMarks&) {
            MarksChange wish;
            wish.note = text;
            return wish;
        });
    m_note = change;
    push({.change = change,
          .folders = folders,
          .told =
              [this, change](const Task&, const RunsChanged& result) {
                  if (m_note == change) {
                      m_note.reset();
                  }
                  Q_EMIT noted(!result.failure);
              }},
         tr("note on %n run(s)", "undo", static_cast<int>(folders.size())));
}

void RunEditor::setColor(const Folders& folders, const std::string& color) {
    mark(
        folders,
        [color](const RunMarks&) {
            MarksChange change;
            change.color = color;
            return change;
        },
        tr("color of %n run(s)", "undo", static_cast<int>(folders.size())));
}

void RunEditor::rename(const Folder& folder, const QString& name) {
    const QString wish = name.trimmed();
    if (folder.filename() != wish.toStdString()) {
        push({.change = std::make_shared<RunRenaming>(folder, wish.toStdString()),
              .folders = {folder},
              .isMove = true},
             tr("rename to “%1”", "undo").arg(wish));
    }
}

void RunEditor::remove(const Folders& folders) {
    push({.change = std::make_shared<RunDeletion>(folders, m_note),
          .folders = folders,
          .isMove = true,
          .told =
              [this](const Task& task, const RunsChanged& result) {
                  if (const int count = static_cast<int>(result.left.size()); count > 0) {
                      nameStep(task, tr("delete %n run(s)", "undo", count));
                      Q_EMIT removed(count);
                  }
              }},
         tr("delete %n run(s)", "undo", static_cast<int>(folders.size())));
}

}  // namespace ld3::ui
