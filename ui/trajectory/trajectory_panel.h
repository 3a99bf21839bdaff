#pragma once

#include "core/base/error.h"
#include "core/runs/sample_trajectory.h"
#include "ui/figures/figure_source.h"

#include <QWidget>

class QLabel;
class QSpinBox;
class QToolButton;

namespace ld3::ui {

class TrajectoryCanvas;

/// One sample on its way from noise to picture, teacher and student under one another, with the
/// errors of each step: where a schedule errs. Says when another sample is wanted, and when it
/// is seen at all, since following a sample costs a teacher's solve.
class TrajectoryPanel : public QWidget, public FigureSource {
    Q_OBJECT

  public:
    explicit TrajectoryPanel(QWidget* parent = nullptr);

    void showTrajectory(const SampleTrajectory& trajectory);
    /// What is shown stays until the answer comes.
    void showBusy();
    void showError(const Error& error);
    /// Back to the empty state.
    void clear();

    /// Chosen sample, from 0.
    [[nodiscard]] int sample() const;

    [[nodiscard]] TrajectoryCanvas& canvas() const { return *m_canvas; }

    /// In light colours, with the natural height.
    void drawFigure(const FigureOptions& options,
                    const std::function<void(const Figure&)>& use) override;
    [[nodiscard]] bool hasFigure() const override;

    [[nodiscard]] bool isOfPictures() const override { return true; }

    void addArguments(CommandLine& command) const override;

    /// What stands below: the column under the mouse or that keys went to, else what the teacher
    /// is.
    [[nodiscard]] QString readOut() const;

  Q_SIGNALS:
    void sampleChosen(int sample);
    void saveWanted();
    /// It is drawn: not hidden, and not behind another tab.
    void seen();

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void showReadOut();

    TrajectoryCanvas* m_canvas;
    QSpinBox* m_sample;
    QToolButton* m_save;
    QLabel *m_state, *m_readOut;
    QString m_pointed, m_idleText;
};

}  // namespace ld3::ui
