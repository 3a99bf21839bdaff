#pragma once

#include "core/training/training_report.h"
#include "ui/plots/loss_runs.h"
#include "ui/plots/loss_view.h"
#include "ui/plots/plot_levels.h"
#include "ui/plots/plot_widget.h"
#include "ui/plots/round_lines.h"

#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace ld3::ui {

/// Losses of a training as it goes: training, validation and best loss; hand-made schedules as
/// dashed levels; rounds as faint upright lines. Other runs can be laid over it, which gives each
/// run one colour and one entry. A loss that is not a number, or runs away, is marked at the top
/// edge. Memory stays bounded however long the training is. A click pins a cursor; where the mouse,
/// else a cursor, is, is an iteration of a run that others can show.
class LossPlot : public PlotWidget {
    Q_OBJECT
    Q_PROPERTY(bool logarithmic READ isLogarithmic WRITE setLogarithmic)
    Q_PROPERTY(bool logarithmicAcross READ isLogarithmicAcross WRITE setLogarithmicAcross)
    Q_PROPERTY(ld3::ui::LossAxis axis READ axis WRITE setAxis)
    Q_PROPERTY(double smoothing READ smoothing WRITE setSmoothing)

  public:
    explicit LossPlot(QWidget* parent = nullptr);

    /// Forgets the live run and all other runs.
    void clear();

    /// Names the live run; it needs its name where it is compared with others.
    void setLeader(const QString& name);

    /// Continues the live run; cheap, for live use.
    void appendReports(const std::vector<TrainingReport>& reports);

    /// Lays another run over the plot: its validation and best loss.
    void addRun(const QString& name, const std::vector<TrainingReport>& reports);
    /// Continues one of the runs that are laid over it.
    void continueRun(const QString& name, const std::vector<TrainingReport>& reports);
    void clearRuns();

    /// A run has another name now.
    void renameRun(const QString& from, const QString& to);

    [[nodiscard]] bool isLogarithmic() const { return m_view.isLogarithmic; }

    /// Whether what is counted to the right is, too.
    [[nodiscard]] bool isLogarithmicAcross() const { return m_view.isLogarithmicAcross; }

    [[nodiscard]] LossAxis axis() const { return m_view.axis; }

    /// How much of a smoothed loss comes from the values before; 0: none is drawn.
    [[nodiscard]] double smoothing() const { return m_view.smoothing; }

    /// Marks an iteration of the live run, as the mouse does; nothing: none.
    void showIteration(std::optional<int> iteration);

    /// Number of points kept of the live run, for tests.
    [[nodiscard]] size_t pointCount() const { return m_runs.live().history.pointCount(); }

    void addArguments(CommandLine& command) const override;
    [[nodiscard]] QString lookNameOf(const QCPAbstractPlottable& curve) const override;
    [[nodiscard]] QString runOf(const QCPAbstractPlottable& curve) const override;
    void extendMenu(QMenu* menu) override;

  public Q_SLOTS:
    void setLogarithmic(bool isLogarithmic);
    void setLogarithmicAcross(bool isLogarithmic);
    void setAxis(ld3::ui::LossAxis axis);
    /// Draws running means of the training and validation losses, and the losses themselves pale
    /// below them.
    /// @param share  of what came before in each mean, [0, 1); 0: none
    void setSmoothing(double share);

  Q_SIGNALS:
    /// An iteration of a run is pointed at or pinned; -1: none any more.
    void iterationPointed(const QString& run, int iteration);
    /// A cursor is pinned at an iteration of a run, whatever is pointed at; -1: none any more.
    void iterationPinned(const QString& run, int iteration);

  protected:
    void applyStyle(const PlotStyle& style) override;
    void fitRanges() override;
    QString describe(const QPointF& position) override;
    [[nodiscard]] std::vector<QCPAbstractPlottable*> companionsOf(
        const QCPAbstractPlottable* curve) const override;
    void click(const QPointF& position) override;
    void cursorsMoved() override;
    [[nodiscard]] std::vector<double> stops() const override;
    void arrange() override;
    void completeFigure(FigureData& data) const override;

  private:
    using Moment = std::pair<QString, int>;  ///< run and iteration; -1: none

    void updateAll();
    void updatePlaceholder();
    void setTexts();
    [[nodiscard]] LossNames namesOf(const LossRun& run) const;
    /// The run of the curve that cursors go along; null: none.
    [[nodiscard]] const LossRun* leadingRun() const;
    [[nodiscard]] Moment momentAt(std::optional<double> x) const;

    LossView m_view;
    LossRuns m_runs{&plot(), edgeAxis()};
    PlotLevels m_baselines{&plot()};
    RoundLines m_rounds{&plot(), edgeAxis()};
    Moment m_pointed{QString(), -1}, m_pinned{QString(), -1};  ///< that were told last
};

}  // namespace ld3::ui
