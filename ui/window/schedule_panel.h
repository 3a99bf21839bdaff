#pragma once

#include "core/schedules/schedule.h"
#include "ui/jobs/background.h"
#include "ui/plots/schedule_plot.h"

#include <QStringList>
#include <QWidget>

#include <optional>
#include <utility>
#include <vector>

class QAction;
class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QToolButton;

namespace ld3::ui {

class HandMadeList;

/// The plot of time steps with its controls: axis, scale, and which hand-made schedules are drawn
/// beside the learned one.
class SchedulePanel : public QWidget {
    Q_OBJECT
    Q_PROPERTY(QStringList checkedKinds READ checkedKinds WRITE setCheckedKinds)

  public:
    explicit SchedulePanel(QWidget* parent = nullptr);

    /// For which solver, budget and noise schedule hand-made schedules are drawn.
    void setSetup(const SolverSpec& solver, int nfe, const NoiseScheduleSpec& noiseSchedule);

    /// A learned schedule, and of which run it is (by its folder's name; empty: of none).
    struct Learned {
        QString name;
        Schedule schedule;
        QString run = QString();
        std::optional<int> iteration = {};  ///< as in `ScheduleCurve`
    };

    /// Replaces learned schedules by these; the first is the learned one, the others other runs'.
    void showSchedules(std::vector<Learned> schedules);

    /// Replaces the schedules that were opened from files by these.
    void showOpened(std::vector<ScheduleCurve> curves);

    /// Moves the learned curve; cheap, for live use.
    /// @param run        of which run it is, by its folder's name
    /// @param iteration  as in `ScheduleCurve`
    void moveLearned(const Schedule& schedule,
                     const QString& run = {},
                     std::optional<int> iteration = {});

    /// Moves the curve of a run. @returns whether there is one
    bool moveRun(const QString& run, const Schedule& schedule);

    /// A run's folder has another name now.
    void renameRun(const QString& from, const QString& to);

    [[nodiscard]] SchedulePlot* plot() const { return m_plot; }

    /// Names of the hand-made kinds that are drawn.
    [[nodiscard]] QStringList checkedKinds() const;
    void setCheckedKinds(const QStringList& kinds);

    /// A button for a command beside the choice of hand-made schedules.
    void addCommand(QAction* command);
    /// Something before that choice.
    void addControl(QWidget* control);
    /// Something below the plot.
    void addBelow(QWidget* widget);

    void setAxis(ScheduleAxis axis);
    void setLogarithmic(bool isLogarithmic);

  Q_SIGNALS:
    /// Other hand-made schedules are drawn.
    void checkedKindsChanged(const QStringList& before, const QStringList& after);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    struct HandMade {
        std::vector<ScheduleCurve> curves;
        std::vector<std::pair<std::string, std::string>> refused;  ///< kind and why
    };

    /// Gives all buttons above the plot one height, and icons as large as their letters.
    void fitButtons();
    void askForHandMade();
    void takeHandMade(const HandMade& handMade);
    void updateCurves();

    SchedulePlot* m_plot;
    QComboBox* m_axis;
    QCheckBox* m_logarithmic;
    HandMadeList* m_kinds;
    QToolButton* m_kindsButton;
    QStringList m_drawnKinds;  ///< that were told last
    QHBoxLayout* m_controls;
    SolverSpec m_solver;
    int m_nfe = 0;
    NoiseScheduleSpec m_noiseSchedule;
    std::vector<Learned> m_schedules;
    std::vector<ScheduleCurve> m_opened, m_handMade;
    Background m_background;
};

}  // namespace ld3::ui
