#pragma once

#include "core/base/error.h"
#include "core/schedules/schedule_draft.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

class QUndoStack;

namespace ld3::ui {

/// The schedule that is edited by hand, with the chosen steps; every edit is a step of undo.
/// Edits that are not possible change nothing and are told by `refused`.
class ScheduleEditor : public QObject {
    Q_OBJECT

  public:
    /// A draft and the name of the schedule that it began as.
    struct Draft {
        ScheduleDraft schedule;
        QString origin;
    };

    /// @param undo  takes the edits; must outlive the editor
    explicit ScheduleEditor(QUndoStack* undo, QObject* parent = nullptr);

    /// Begins anew with this schedule, in the place of the draft that there may be.
    void start(const Schedule& schedule, const QString& origin);

    [[nodiscard]] bool hasDraft() const { return m_draft.has_value(); }

    /// The draft; there must be one.
    [[nodiscard]] const ScheduleDraft& draft() const { return m_draft->schedule; }

    [[nodiscard]] QString origin() const { return m_draft ? m_draft->origin : QString(); }

    /// The chosen step; -1 without a draft.
    [[nodiscard]] int chosen() const { return m_draft ? m_chosen : -1; }

    /// The chosen steps, first and last: what is distributed. One step, unless extended.
    [[nodiscard]] std::pair<int, int> chosenRange() const;

    /// @param extends  keep the other end of the chosen range
    void choose(int step, bool extends = false);

    /// @param others  asked for the schedules whose times can be snapped to
    void setOthers(std::function<std::vector<Schedule>()> others);

    [[nodiscard]] bool canInsert() const;
    [[nodiscard]] bool canRemove() const;

    /// Begins a movement of the chosen step: what follows until `endMove` is one edit.
    void beginMove();
    /// From where the movement began to lambda, as far as there is room.
    /// @param isEval  the level told to the network instead of the step's own
    /// @param snaps   on to the nearest time of another schedule
    void moveTo(double lambda, bool isEval, bool snaps = false);
    void endMove();

    /// Moves the chosen step by a distance in lambda; repeated, still one edit.
    void nudge(double distance, bool isEval = false);

    void setValue(LevelUnit unit, double value);
    void setEvalValue(LevelUnit unit, double value);

    /// Inserts a step after the chosen one (before it, where it is the last) and chooses it.
    void insertStep();
    void removeStep();
    /// Equal distances in lambda within the chosen range; over the whole schedule where one step
    /// is chosen.
    void distribute();
    void snap();
    void setLocked(bool isLocked);
    void setMovesEnds(bool movesEnds);

  Q_SIGNALS:
    /// The draft, or what of it is chosen.
    void changed();
    void refused(const ld3::Error& error);

  private:
    class EditCommand;

    /// One edit: `act` changes a copy of the draft and may throw `Error`.
    template <class Act>
    void edit(const QString& name, Act&& act, int mergeKey = 0);
    void push(const QString& name, std::optional<Draft> before, int chosenBefore, int mergeKey);
    void show(const std::optional<Draft>& draft, int chosen);

    QUndoStack* m_undo;
    std::optional<Draft> m_draft, m_beforeMove;
    int m_chosen = 0, m_anchor = 0;
    std::function<std::vector<Schedule>()> m_others;
};

}  // namespace ld3::ui
