#pragma once

#include "core/evaluation/evaluation_series.h"
#include "ui/evaluation/published_figures.h"
#include "ui/plots/plot_levels.h"
#include "ui/plots/plot_widget.h"

#include <QPointF>

#include <optional>
#include <vector>

class QCPAbstractPlottable;
class QCPErrorBars;
class QCPGraph;

namespace ld3::ui {

class EvaluationBoard;

/// Values over NFE: a curve for each solver and schedule, bars from the least to the greatest seed,
/// the teacher's own value as a level. Early estimates are hollow. Each protocol has its mark, and
/// lines join values of one protocol only. A click chooses a value.
class EvaluationPlot : public PlotWidget {
    Q_OBJECT
    Q_PROPERTY(bool logarithmic READ isLogarithmic WRITE setLogarithmic)
    Q_PROPERTY(bool logarithmicAcross READ isLogarithmicAcross WRITE setLogarithmicAcross)
    Q_PROPERTY(bool publishedShown READ showsPublished WRITE setPublishedShown)
    Q_PROPERTY(bool crossedShown READ showsCrossed WRITE setCrossedShown)

  public:
    /// @param board  must outlive the plot
    explicit EvaluationPlot(EvaluationBoard* board, QWidget* parent = nullptr);

    [[nodiscard]] bool isLogarithmic() const { return m_isLogarithmic; }

    /// Whether the budgets are, too.
    [[nodiscard]] bool isLogarithmicAcross() const { return m_isLogarithmicAcross; }

    /// Whether figures from papers lie over the plot; only those of the same data set are shown.
    [[nodiscard]] bool showsPublished() const { return m_showsPublished; }

    /// What papers report for the data set of the shown values; none where nothing is known.
    [[nodiscard]] const PublishedSet* published() const;

    /// Whether learned schedules with solvers that they were not learned for are drawn too; the
    /// matrix shows them better.
    [[nodiscard]] bool showsCrossed() const { return m_showsCrossed; }

    /// The graph of the curve number `index` of the series, for tests.
    [[nodiscard]] QCPGraph* graph(size_t index) const { return m_drawings.at(index).line; }

    void addArguments(CommandLine& command) const override;
    [[nodiscard]] QString lookNameOf(const QCPAbstractPlottable& curve) const override;
    [[nodiscard]] QString runOf(const QCPAbstractPlottable& curve) const override;
    void extendMenu(QMenu* menu) override;

  public Q_SLOTS:
    void setLogarithmic(bool isLogarithmic);
    void setLogarithmicAcross(bool isLogarithmic);
    void setPublishedShown(bool isShown);
    void setCrossedShown(bool isShown);

  protected:
    void applyStyle(const PlotStyle& style) override;
    void fitRanges() override;
    QString describe(const QPointF& position) override;
    [[nodiscard]] std::vector<QCPAbstractPlottable*> companionsOf(
        const QCPAbstractPlottable* curve) const override;
    void click(const QPointF& position) override;
    void arrange() override;
    void useSymbols() override;

  private:
    /// A curve's drawing: line with marks, hollow marks over the early ones, bars, and marks of
    /// what is wrong.
    struct Drawing {
        QCPGraph *line = nullptr, *early = nullptr, *warned = nullptr, *faulty = nullptr;
        QCPErrorBars* bars = nullptr;
    };

    void rebuild();
    void removeAll();
    Drawing draw(const EvaluationCurve& curve);
    void drawTeachers();
    void drawPublished();
    void explainMarks();
    QCPGraph* addExplanation(const QString& text);
    [[nodiscard]] bool isDrawn(const EvaluationCurve& curve) const;
    void updateScale();
    void setTexts();
    void ringChosen();
    /// The curves of selected runs are drawn thicker.
    void liftSelected();
    /// The names under which the curves have their looks.
    [[nodiscard]] QStringList lookNames() const;
    /// The run that a value comes from, by its folder's name; empty: none.
    [[nodiscard]] QString runOf(const EvaluationPoint& point) const;
    [[nodiscard]] std::optional<size_t> indexOf(const QCPAbstractPlottable& curve) const;
    void styleCurve(const PlotStyle& style, size_t index, const CurveStyle& look);
    void styleExplanations(const PlotStyle& style);
    [[nodiscard]] const EvaluationPoint* pointAt(const QPointF& position,
                                                 const EvaluationCurve** curve) const;
    [[nodiscard]] QString describePublished(const QPointF& position) const;
    [[nodiscard]] QPointF pixelOf(const EvaluationPoint& point) const;
    [[nodiscard]] bool hasPlace(double value) const;

    EvaluationBoard* m_board;
    bool m_isLogarithmic = true, m_isLogarithmicAcross = false;
    bool m_showsPublished = false, m_showsCrossed = false;
    std::vector<Drawing> m_drawings;  ///< as the series' curves
    PlotLevels m_teachers{&plot()};
    std::vector<QCPGraph*> m_published;
    std::vector<QCPGraph*> m_protocolMarks;
    QCPGraph *m_earlyMark = nullptr, *m_warningMark = nullptr;
    QCPGraph* m_ring = nullptr;
};

}  // namespace ld3::ui
