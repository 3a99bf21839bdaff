#pragma once

#include "core/training/loss_watch.h"
#include "core/training/training_report.h"
#include "ui/plots/loss_series.h"
#include "ui/plots/plot_widget.h"

#include <QString>

#include <array>
#include <string>
#include <vector>

class QCPGraph;
class QCPItemStraightLine;
class QCPItemText;

namespace ld3::ui {

/// Losses of a training as it goes: training, validation and best loss; hand-made schedules as
/// dashed levels; rounds as faint upright lines. Other runs can be laid over it. A loss that is not
/// a number, or runs away, is marked at the top edge. Memory stays bounded however long the
/// training is.
class LossPlot : public PlotWidget {
    Q_OBJECT

  public:
    explicit LossPlot(QWidget* parent = nullptr);

    /// Forgets the live run and all other runs.
    void clear();

    /// Continues the live run; cheap, for live use.
    void appendReports(const std::vector<TrainingReport>& reports);

    /// Lays another run over the plot: its validation and best loss.
    void addRun(const QString& name, const std::vector<TrainingReport>& reports);
    void clearRuns();

    [[nodiscard]] bool isLogarithmic() const { return m_isLogarithmic; }

    [[nodiscard]] LossAxis axis() const { return m_axis; }

    /// Number of points kept of the live run, for tests.
    [[nodiscard]] size_t pointCount() const;

  public Q_SLOTS:
    void setLogarithmic(bool isLogarithmic);
    void setAxis(ld3::ui::LossAxis axis);

  protected:
    void applyStyle(const PlotStyle& style) override;
    void fitRanges() override;
    QString describe(const QPointF& position) override;
    void showCompanions(QCPAbstractPlottable* curve, bool isShown) override;
    void arrange() override;

  private:
    /// A curve: kept points and their graph (made when the first point comes).
    struct Curve {
        LossSeries series;
        QCPGraph* graph = nullptr;
    };

    struct Run {
        QString name;  ///< empty: the live run
        Curve train, valid, best, faulty;
        LossWatch watch;
        bool hasDiverged = false;  ///< not all of its faults are losses that are no numbers

        [[nodiscard]] std::array<Curve*, 4> curves() { return {&train, &valid, &best, &faulty}; }
    };

    struct Baseline {
        std::string label;
        double loss = 0.0;
        QCPItemStraightLine* line = nullptr;
        QCPItemText* text = nullptr;
    };

    struct Boundary {
        LossPoint where;
        QCPItemStraightLine* line = nullptr;
    };

    static void take(Run& run, const TrainingReport& report);
    void takeBaseline(const TrainingReport& report);
    void takeBoundary(const LossPoint& where);
    [[nodiscard]] std::vector<Run*> allRuns();
    void removeRun(Run& run);
    void update(Run& run);
    void updateCurve(Curve& curve, bool isFaulty);
    void updateAll();
    void updatePlaceholder();
    void setTexts();
    void nameCurves(Run& run);
    void styleRun(const PlotStyle& style, Run& run, int number);

    Run m_live;
    std::vector<Run> m_runs;
    std::vector<Baseline> m_baselines;
    std::vector<Boundary> m_boundaries;
    LossAxis m_axis = LossAxis::Iteration;
    bool m_isLogarithmic = true;
};

}  // namespace ld3::ui
