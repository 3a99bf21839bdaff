#pragma once

#include "core/training/loss_watch.h"
#include "core/training/training_report.h"
#include "ui/plots/loss_series.h"
#include "ui/plots/plot_levels.h"
#include "ui/plots/plot_widget.h"

#include <QString>

#include <array>
#include <optional>
#include <utility>
#include <vector>

class QCPGraph;
class QCPItemStraightLine;

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

    [[nodiscard]] bool isLogarithmic() const { return m_isLogarithmic; }

    /// Whether what is counted to the right is, too.
    [[nodiscard]] bool isLogarithmicAcross() const { return m_isLogarithmicAcross; }

    [[nodiscard]] LossAxis axis() const { return m_axis; }

    /// How much of a smoothed loss comes from the values before; 0: none is drawn.
    [[nodiscard]] double smoothing() const { return m_smoothing; }

    /// Marks an iteration of the live run, as the mouse does; nothing: none.
    void showIteration(std::optional<int> iteration);

    /// Number of points kept of the live run, for tests.
    [[nodiscard]] size_t pointCount() const;

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
    /// A curve: kept points, their graph (made when the first point comes) and its running mean.
    struct Curve {
        LossSeries series;
        QCPGraph *graph = nullptr, *smooth = nullptr;
    };

    struct Run {
        QString name;
        Curve train, valid, best, faulty;
        LossWatch watch;
        bool hasDiverged = false;  ///< not all of its faults are losses that are no numbers

        [[nodiscard]] std::array<Curve*, 4> curves() { return {&train, &valid, &best, &faulty}; }

        [[nodiscard]] std::array<const Curve*, 4> curves() const {
            return {&train, &valid, &best, &faulty};
        }

        /// The graph that stands for the run in a comparison.
        [[nodiscard]] QCPGraph* head() const;
    };

    struct Boundary {
        LossPoint where;
        QCPItemStraightLine* line = nullptr;
    };

    static void take(Run& run, const TrainingReport& report);
    static void takeOver(Run& run, const std::vector<TrainingReport>& reports);
    void takeBoundary(const LossPoint& where);
    [[nodiscard]] std::vector<Run*> allRuns();
    [[nodiscard]] std::vector<const Run*> allRuns() const;
    /// Whether a run stands in the legend as one, and not as its curves.
    [[nodiscard]] bool isOne(const Run& run) const;
    [[nodiscard]] const Run* runWith(const QCPAbstractPlottable& curve) const;
    void removeRun(Run& run);
    void update(Run& run);
    void updateCurve(Curve& curve, bool isFaulty);
    void updateSmooth(Curve& curve);
    [[nodiscard]] double across(const LossPoint& point) const;
    void updateAll();
    void updatePlaceholder();
    void setTexts();
    void nameCurves(Run& run);
    void styleRun(const PlotStyle& style, Run& run);
    /// Run and iteration at a place along the axis; -1: none.
    [[nodiscard]] std::pair<QString, int> momentAt(std::optional<double> x) const;
    [[nodiscard]] const LossPoint* pointAt(const Run& run, double x) const;

    Run m_live;
    std::vector<Run> m_runs;
    PlotLevels m_baselines{&plot()};
    std::vector<Boundary> m_boundaries;
    LossAxis m_axis = LossAxis::Iteration;
    bool m_isLogarithmic = true, m_isLogarithmicAcross = false;
    double m_smoothing = 0.0;
    std::pair<QString, int> m_pointed{QString(), -1};  ///< run and iteration that were told last
    std::pair<QString, int> m_pinned{QString(), -1};
};

}  // namespace ld3::ui
