#pragma once

#include "ui/plots/loss_curves.h"
#include "ui/plots/loss_history.h"

#include <QString>

#include <vector>

namespace ld3::ui {

class CurveLooks;

/// A run in a plot of losses: what it reported, and how that is drawn.
struct LossRun {
    QString name;
    LossHistory history;
    LossCurves curves;

    void take(const std::vector<TrainingReport>& reports);

    void draw(const LossView& view) { curves.draw(history, view); }
};

/// The runs in a plot of losses: the live one, and others that are laid over it, with their
/// validation and best losses. Alone, the live run stands in the legend as its curves.
class LossRuns {
  public:
    /// @param edge  an axis with range [0, 1] from the bottom to the top
    LossRuns(QCustomPlot* plot, QCPAxis* edge);

    /// The live one first.
    [[nodiscard]] std::vector<LossRun>& all() { return m_all; }

    [[nodiscard]] const std::vector<LossRun>& all() const { return m_all; }

    [[nodiscard]] LossRun& live() { return m_all.front(); }

    [[nodiscard]] const LossRun& live() const { return m_all.front(); }

    /// Lays a run over the live one.
    /// @returns the run, still without losses; valid until the next one is added
    LossRun& add(const QString& name);

    /// The runs of a name that are laid over the live one; valid until another is added.
    [[nodiscard]] std::vector<LossRun*> laidOver(const QString& name);

    /// Forgets the live run, which then has no name, and keeps the others.
    void resetLive();
    /// Forgets all others.
    void clearOthers();

    void rename(const QString& from, const QString& to);

    /// Whether there is no loss at all.
    [[nodiscard]] bool isEmpty() const;

    /// Whether a run stands in the legend as one, and not as its curves.
    [[nodiscard]] bool isOne(const LossRun& run) const;

    /// The run that a curve is of; null: none.
    [[nodiscard]] const LossRun* with(const QCPAbstractPlottable& curve) const;

    /// The name under which a curve has its look in all plots; empty: it has none of its own.
    [[nodiscard]] QString lookNameOf(const QCPAbstractPlottable& curve) const;

    /// Curves that come and go with `curve`.
    [[nodiscard]] std::vector<QCPAbstractPlottable*> companionsOf(
        const QCPAbstractPlottable* curve) const;

    void draw(const LossView& view);

    /// @param looks  where runs that stand as one have, or get, their looks
    void applyStyle(const PlotStyle& style, CurveLooks& looks) const;

  private:
    [[nodiscard]] LossRun emptyRun(const QString& name, bool keepsTraining) const;
    [[nodiscard]] LossLook lookOf(const LossRun& run,
                                  const PlotStyle& style,
                                  CurveLooks& looks) const;

    QCustomPlot* m_plot;
    QCPAxis* m_edge;
    std::vector<LossRun> m_all;  ///< never empty
};

}  // namespace ld3::ui
