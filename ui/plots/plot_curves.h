#pragma once

#include "ui/plots/plot_legend.h"

#include <QObject>
#include <QString>

#include <functional>
#include <set>
#include <vector>

namespace ld3::ui {

/// The curves of a plot as the user handles them: hidden and shown, alone, or lifted, which draws
/// one thicker and the others paler. Curves are remembered by name, since plots make them anew.
class PlotCurves : public QObject {
    Q_OBJECT

  public:
    using Companions =
        std::function<std::vector<QCPAbstractPlottable*>(const QCPAbstractPlottable*)>;

    /// @param companions  marks and lines that belong to a curve
    PlotCurves(QCustomPlot* plot, PlotLegend* legend, Companions companions, QObject* parent);

    [[nodiscard]] std::vector<QCPAbstractPlottable*> all() const { return m_legend->curves(); }

    /// The curve whose line or legend entry is at `position` (in the plot's pixels), or null.
    [[nodiscard]] QCPAbstractPlottable* at(const QPointF& position) const;

    /// The shown curve whose line is there, or null.
    [[nodiscard]] QCPAbstractPlottable* lineAt(const QPointF& position) const;

    [[nodiscard]] QCPAbstractPlottable* lifted() const;

    /// The lifted curve, else the first one, of those that are shown; null: none.
    [[nodiscard]] QCPAbstractPlottable* leading() const;

    /// @param curve  null: none
    void lift(const QCPAbstractPlottable* curve);

    /// Lifts the next curve of the legend; after the last one comes none, then the first.
    void liftNext(int by);

    /// Curves that are drawn thicker whatever is lifted, by their names.
    void setSelected(const std::set<QString>& names) { m_selected = names; }

    void setShown(QCPAbstractPlottable* curve, bool isShown);
    void toggle(QCPAbstractPlottable* curve);
    /// Hides all others; shows all where the curve was alone already.
    void showAlone(QCPAbstractPlottable* curve);
    void showAll();

    /// A click in the legend, and the double click that may follow on it.
    void clickEntry(QCPAbstractPlottable* curve);
    void doubleClickEntry(QCPAbstractPlottable* curve);

    /// Draws the lifted curve and the selected ones thicker, and all but the lifted one paler where
    /// one is; all were styled before.
    void emphasize(const QColor& background) const;

  Q_SIGNALS:
    void shownChanged(QCPAbstractPlottable* curve, bool isShown);
    void liftedChanged();

  private:
    [[nodiscard]] std::vector<QCPAbstractPlottable*> groupOf(QCPAbstractPlottable* curve) const;

    QCustomPlot* m_plot;
    PlotLegend* m_legend;
    Companions m_companions;
    QString m_lifted;  ///< empty: none
    std::set<QString> m_selected;
    std::set<QString> m_shownAtClick;  ///< before the last click in the legend
};

}  // namespace ld3::ui
