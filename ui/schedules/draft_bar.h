#pragma once

#include "core/base/error.h"
#include "core/schedules/schedule_draft.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QSpinBox;

namespace ld3::ui {

class ActionRegistry;
class ScheduleEditor;

/// Below the plot of schedules while one is edited: from what the draft began, the commands, the
/// chosen step with its values to be typed, and why an edit is not possible.
class DraftBar : public QWidget {
    Q_OBJECT

  public:
    /// @param editor  must outlive the bar
    DraftBar(ScheduleEditor* editor, const ActionRegistry& actions, QWidget* parent = nullptr);

    /// In what values are shown and typed.
    void setUnit(LevelUnit unit);

    /// Puts the cursor where the chosen step's value is typed.
    void beginTyping(bool isEval);

    /// What can be begun from; filled by whoever knows when it opens.
    [[nodiscard]] QMenu* originMenu() const { return m_origins; }

    void showProblem(const Error& error);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void updateColours();
    void showDraft();
    void take(bool isEval);
    [[nodiscard]] QString inDigits(double value) const;

    ScheduleEditor* m_editor;
    LevelUnit m_unit = LevelUnit::Sigma;
    QMenu* m_origins;
    QLabel* m_title;
    QSpinBox* m_step;
    QLabel* m_valueName;
    QLineEdit *m_value, *m_evalValue;
    QLabel* m_problem;
};

}  // namespace ld3::ui
