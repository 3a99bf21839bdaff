#include "ui/schedules/schedule_editor.h"

#include <QPointer>
#include <QUndoStack>

#include <algorithm>

namespace ld3::ui {

/// One edit: the draft before and after. Nudges of one step in a row are one edit.
class ScheduleEditor::EditCommand : public QUndoCommand {
  public:
    EditCommand(ScheduleEditor* editor,
                const QString& name,
                std::optional<Draft> before,
                int chosenBefore,
                int mergeKey)
        : QUndoCommand(name),
          m_editor(editor),
          m_before(std::move(before)),
          m_after(editor->m_draft),
          m_chosenBefore(chosenBefore),
          m_chosenAfter(editor->m_chosen),
          m_mergeKey(mergeKey) {}

    void undo() override {
        if (m_editor) {
            m_editor->show(m_before, m_chosenBefore);
        }
    }

    void redo() override {
        // QUndoStack::push calls this first: the editor shows the edit already.
        if (!std::exchange(m_isNew, false) && m_editor) {
            m_editor->show(m_after, m_chosenAfter);
        }
    }

    [[nodiscard]] int id() const override { return 2; }

    bool mergeWith(const QUndoCommand* other) override {
        const auto* next = static_cast<const EditCommand*>(other);
        if (m_mergeKey == 0 || next->m_mergeKey != m_mergeKey) {
            return false;
        }
        m_after = next->m_after;
        return true;
    }

  private:
    QPointer<ScheduleEditor> m_editor;
    std::optional<Draft> m_before, m_after;
    int m_chosenBefore, m_chosenAfter;
    int m_mergeKey;  ///< 0: never merged
    bool m_isNew = true;
};

ScheduleEditor::ScheduleEditor(QUndoStack* undo, QObject* parent) : QObject(parent), m_undo(undo) {}

void ScheduleEditor::start(const Schedule& schedule, const QString& origin) {
    try {
        std::optional<Draft> before =
            std::exchange(m_draft, Draft{ScheduleDraft(schedule), origin});
        const int chosenBefore = std::exchange(m_chosen, 1);
        m_anchor = m_chosen;
        if (before) {
            m_draft->schedule.setLocked(before->schedule.isLocked());
            m_draft->schedule.setMovesEnds(before->schedule.movesEnds());
        }
        push(tr("start from %1", "undo; name of a schedule").arg(origin),
             std::move(before),
             chosenBefore,
             0);
        Q_EMIT changed();
    } catch (const Error& error) {
        Q_EMIT refused(error);
    }
}

std::pair<int, int> ScheduleEditor::chosenRange() const {
    return {std::min(m_chosen, m_anchor), std::max(m_chosen, m_anchor)};
}

void ScheduleEditor::choose(int step, bool extends) {
    if (!m_draft) {
        return;
    }
    m_chosen = std::clamp(step, 0, draft().count() - 1);
    m_anchor = extends ? m_anchor : m_chosen;
    Q_EMIT changed();
}

void ScheduleEditor::setOthers(std::function<std::vector<Schedule>()> others) {
    m_others = std::move(others);
}

bool ScheduleEditor::canInsert() const {
    return m_draft && draft().canInsert(std::min(m_chosen, draft().count() - 2));
}

bool ScheduleEditor::canRemove() const {
    return m_draft && draft().canRemove(m_chosen);
}

void ScheduleEditor::beginMove() {
    m_beforeMove = m_draft;
}

void ScheduleEditor::moveTo(double lambda, bool isEval, bool snaps) {
    if (!m_beforeMove) {
        return;
    }
    // From where it began, so that what was pushed away by an end of the room comes back.
    ScheduleDraft moved = m_beforeMove->schedule;
    if (isEval) {
        moved.moveEvalTo(m_chosen, lambda);
    } else {
        moved.moveTo(m_chosen, lambda);
        if (snaps && m_others) {
            moved.snap(m_chosen, m_others());
        }
    }
    m_draft->schedule = std::move(moved);
    Q_EMIT changed();
}

void ScheduleEditor::endMove() {
    const std::optional<Draft> before = std::exchange(m_beforeMove, std::nullopt);
    if (before && !(before->schedule == m_draft->schedule)) {
        push(tr("move step %1", "undo").arg(m_chosen), before, m_chosen, 0);
    }
}

template <class Act>
void ScheduleEditor::edit(const QString& name, Act&& act, int mergeKey) {
    if (!m_draft) {
        return;
    }
    endMove();
    std::optional<Draft> before = m_draft;
    const int chosenBefore = m_chosen;
    try {
        act(m_draft->schedule);
    } catch (const Error& error) {
        m_draft = std::move(before);
        Q_EMIT refused(error);
        return;
    }
    if (!(before->schedule == m_draft->schedule)) {
        push(name, std::move(before), chosenBefore, mergeKey);
    }
    Q_EMIT changed();
}

void ScheduleEditor::push(const QString& name,
                          std::optional<Draft> before,
                          int chosenBefore,
                          int mergeKey) {
    m_undo->push(new EditCommand(this, name, std::move(before), chosenBefore, mergeKey));
}

void ScheduleEditor::show(const std::optional<Draft>& draft, int chosen) {
    m_beforeMove.reset();
    m_draft = draft;
    m_chosen = m_anchor = m_draft ? std::clamp(chosen, 0, this->draft().count() - 1) : 0;
    Q_EMIT changed();
}

void ScheduleEditor::nudge(double distance, bool isEval) {
    const int key = 2 * m_chosen + (isEval ? 1 : 0) + 1;
    edit(
        tr("move step %1", "undo").arg(m_chosen),
        [&](ScheduleDraft& draft) {
            if (isEval) {
                draft.moveEvalTo(m_chosen, draft.evalValue(m_chosen, LevelUnit::Lambda) + distance);
            } else {
                draft.moveTo(m_chosen, draft.value(m_chosen, LevelUnit::Lambda) + distance);
            }
        },
        key);
}

void ScheduleEditor::setValue(LevelUnit unit, double value) {
    edit(tr("set step %1", "undo").arg(m_chosen),
         [&](ScheduleDraft& draft) { draft.set(m_chosen, unit, value); });
}

void ScheduleEditor::setEvalValue(LevelUnit unit, double value) {
    edit(tr("set step %1", "undo").arg(m_chosen),
         [&](ScheduleDraft& draft) { draft.setEval(m_chosen, unit, value); });
}

void ScheduleEditor::insertStep() {
    edit(tr("insert a step", "undo"), [this](ScheduleDraft& draft) {
        m_chosen = m_anchor = draft.insert(std::min(m_chosen, draft.count() - 2));
    });
}

void ScheduleEditor::removeStep() {
    edit(tr("remove step %1", "undo").arg(m_chosen), [this](ScheduleDraft& draft) {
        draft.remove(m_chosen);
        m_chosen = m_anchor = std::max(1, m_chosen - 1);
    });
}

void ScheduleEditor::distribute() {
    edit(tr("distribute steps", "undo"), [this](ScheduleDraft& draft) {
        const auto [first, last] = chosenRange();
        const bool isOne = first == last;
        draft.distribute(isOne ? 0 : first, isOne ? draft.count() - 1 : last);
    });
}

void ScheduleEditor::snap() {
    edit(tr("snap step %1", "undo").arg(m_chosen), [this](ScheduleDraft& draft) {
        if (!m_others || !draft.snap(m_chosen, m_others())) {
            throw Error(ErrorCode::InvalidArgument,
                        "no other schedule has a time between the neighbours",
                        "step " + std::to_string(m_chosen),
                        "show another schedule, or choose another step");
        }
    });
}

void ScheduleEditor::setLocked(bool isLocked) {
    edit(isLocked ? tr("lock told levels", "undo") : tr("unlock told levels", "undo"),
         [&](ScheduleDraft& draft) { draft.setLocked(isLocked); });
}

void ScheduleEditor::setMovesEnds(bool movesEnds) {
    edit(movesEnds ? tr("free the ends", "undo") : tr("fix the ends", "undo"),
         [&](ScheduleDraft& draft) { draft.setMovesEnds(movesEnds); });
}

}  // namespace ld3::ui
