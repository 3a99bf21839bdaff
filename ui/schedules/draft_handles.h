#pragma once

#include "ui/plots/schedule_plot.h"

#include <QObject>

#include <optional>

class QKeyEvent;
class QMouseEvent;

namespace ld3::ui {

class ScheduleEditor;

/// Mouse and keys on the draft in the plot of schedules. A handle is dragged (with Ctrl it snaps to
/// the other schedules), clicked to choose it (with Shift up to it), double-clicked to type. Left
/// and Right choose; Up and Down move the chosen step: Shift farther, Ctrl finer, Alt the level
/// that the network is told.
class DraftHandles : public QObject {
    Q_OBJECT

  public:
    static constexpr double kNudge = 0.05;  ///< of lambda; a fifth of a step or less
    static constexpr double kFarther = 5.0, kFiner = 0.1;

    /// Both must outlive it.
    DraftHandles(SchedulePlot* plot, ScheduleEditor* editor, QObject* parent);

    /// Without, the plot is as any other.
    void setEnabled(bool isEnabled);

    bool eventFilter(QObject* watched, QEvent* event) override;

  Q_SIGNALS:
    /// The value of the chosen step is to be typed.
    void typingWanted(bool isEval);

  private:
    bool press(const QMouseEvent& event);
    bool move(const QMouseEvent& event);
    bool release(const QMouseEvent& event);
    bool pressKey(const QKeyEvent& event);
    [[nodiscard]] static bool isOurKey(const QKeyEvent& event);

    SchedulePlot* m_plot;
    ScheduleEditor* m_editor;
    std::optional<DraftHandle> m_dragged;
    double m_grip = 0.0;  ///< px from the handle's middle to where it was taken hold of
    bool m_isEnabled = false;
};

}  // namespace ld3::ui
