#pragma once

#include "core/evaluation/evaluation_series.h"
#include "ui/evaluation/chosen_ring.h"
#include "ui/evaluation/curve_mark.h"
#include "ui/evaluation/drawn_curve.h"
#include "ui/evaluation/mark_explanations.h"
#include "ui/evaluation/published_curves.h"
#include "ui/plots/plot_levels.h"
#include "ui/plots/plot_widget.h"

#include <QPointF>

#include <optional>
#include <vector>

class QCPAbstractPlottable;
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
    [[nodiscard]] QCPGraph* graph(size_t index) const { return m_curves.at(index).line(); }

    /// How the curves and teachers of the board are drawn in the window: hidden curves are gray.
    [[nodiscard]] CurveMarks marks() const;

    void addArguments(CommandLine& command) const override;
    [[nodiscard]] QString lookNameOf(const QCPAbstractPlottable& curve) const override;
    [[nodiscard]] QString runOf(const QCPAbstractPlottable& curve) const override;
    void extendMenu(QMenu* menu) override;

  public Q_SLOTS:
    void setLogarithmic(bool isLogarithmic);
    void setLogarithmicAcross(bool isLogarithmic);
    void setPublishedShown(bool isShown);
    void setCrossedShown(bool isShown);

  Q_SIGNALS:
    /// Others than before may be drawn, or in another way; so may the same.
    void marksChanged();

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
    void rebuild();
    void removeAll();
    /// Whether a curve is to be seen, unless the user has hidden it.
    [[nodiscard]] bool isDrawn(const EvaluationCurve& curve) const;
    void updateScale();
    void setTexts();
    /// Names all whose names have numbers in them: on paper numbers are as in files.
    void setNumberedNames();
    /// Titles the axis of budgets, in words where they have room and no symbols are asked for.
    void nameBudgets();
    void ringChosen();
    /// The curves of selected runs are drawn thicker.
    void liftSelected();
    [[nodiscard]] std::optional<size_t> indexOf(const QCPAbstractPlottable& curve) const;
    [[nodiscard]] const EvaluationPoint* pointAt(const QPointF& position,
                                                 const EvaluationCurve** curve) const;
    [[nodiscard]] bool hasPlace(double value) const;

    EvaluationBoard* m_board;
    bool m_isLogarithmic = true, m_isLogarithmicAcross = false;
    bool m_showsPublished = false, m_showsCrossed = false;
    bool m_hasSymbols = false;         ///< on the axes, on paper
    std::vector<DrawnCurve> m_curves;  ///< as the series'
    PlotLevels m_teachers{&plot()};
    PublishedCurves m_published{&plot()};
    MarkExplanations m_explanations{&plot()};
    ChosenRing m_ring{&plot()};
};

}  // namespace ld3::ui
