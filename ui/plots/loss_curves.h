#pragma once

#include "ui/plots/loss_history.h"
#include "ui/plots/loss_view.h"
#include "ui/plots/plot_style.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

class QCPAbstractPlottable;
class QCPAxis;
class QCPGraph;
class QCustomPlot;

namespace ld3::ui {

/// What the curves of a run are called.
struct LossNames {
    std::array<QString, kLossKinds.size()> curves;  ///< by LossKind
    QString mean;                                   ///< a running mean; %1 is its curve's name
    std::optional<QString> run;  ///< of the run's only legend entry; nothing: each curve has one
};

/// How the curves of a run look.
struct LossLook {
    CurveStyle training, validation, best;
    QColor faulty;
    bool isLeading = true;  ///< the best loss is drawn thicker than that of other runs
    bool isFaint = false;   ///< all but the best loss
};

/// The curves of one run in a plot of losses, which owns them: each is made when it has its first
/// point. Training and validation losses may have running means, and are pale below them.
class LossCurves {
  public:
    /// @param edge  an axis with range [0, 1] from the bottom to the top, for faulty losses
    LossCurves(QCustomPlot* plot, QCPAxis* edge) : m_plot(plot), m_edge(edge) {}

    /// Makes the curves show what is known now.
    void draw(const LossHistory& history, const LossView& view);

    /// Takes all curves out of the plot.
    void remove();

    void setNames(const LossNames& names) const;

    void applyStyle(const PlotStyle& style, const LossLook& look) const;

    /// Null where there is none yet.
    [[nodiscard]] QCPGraph* graph(LossKind kind) const;

    /// The curve that stands for the run in a comparison; null where there is none yet.
    [[nodiscard]] QCPGraph* head() const;

    /// Whether a curve, or a running mean, is one of these.
    [[nodiscard]] bool has(const QCPAbstractPlottable& curve) const;

    /// Curves that come and go with `curve`: its running mean; with the head, where it stands for
    /// all of the run, all others.
    [[nodiscard]] std::vector<QCPAbstractPlottable*> companionsOf(const QCPAbstractPlottable* curve,
                                                                  bool isOne) const;

  private:
    struct Curve {
        QCPGraph *graph = nullptr, *mean = nullptr;
    };

    [[nodiscard]] QCPGraph* newGraph(LossKind kind) const;
    void drawMean(Curve& curve, const LossSeries& series, const LossView& view) const;

    QCustomPlot* m_plot;
    QCPAxis* m_edge;
    std::array<Curve, kLossKinds.size()> m_curves;  ///< by LossKind
};

}  // namespace ld3::ui
