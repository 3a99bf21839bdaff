#pragma once

#include "ui/plots/plot_style.h"

#include <QString>

#include <array>
#include <optional>
#include <utility>
#include <vector>

class QCPAbstractPlottable;
class QCPAxis;
class QCPItemStraightLine;
class QCPItemText;
class QCustomPlot;

namespace ld3::ui {

/// Two pinned upright lines, A and B, and one that follows the mouse. What the curves have there is
/// told in words and as a table.
class PlotCursors {
  public:
    enum Pin { A, B };

    /// Where A and B stand along the axis, where they do.
    using Pins = std::array<std::optional<double>, 2>;

    /// @param edgeAxis  with range [0, 1] from bottom to top
    PlotCursors(QCustomPlot* plot, QCPAxis* edgeAxis) : m_plot(plot), m_edgeAxis(edgeAxis) {}

    [[nodiscard]] const Pins& pins() const { return m_pins; }

    void setPins(const Pins& pins);

    /// What a click makes of pins: first A, then B; a third one begins anew with A.
    [[nodiscard]] static Pins afterClick(const Pins& pins, double x);

    [[nodiscard]] bool isPinned() const { return m_pins[A] || m_pins[B]; }

    /// The line that follows; nothing: none.
    void point(std::optional<double> x);

    [[nodiscard]] std::optional<double> pointed() const { return m_pointed; }

    void applyStyle(const PlotStyle& style);

    /// A curve's value at x: of its point that is nearest along the axis, or that holds there; NaN
    /// before its first and after its last point, and for marks at the edge, which have no value.
    [[nodiscard]] static double valueAt(const QCPAbstractPlottable& curve, double x);

    /// What shown curves have at A and B, and the difference, for a table: a line a curve, columns
    /// with tabs, numbers with points.
    [[nodiscard]] static QString table(const QCustomPlot& plot,
                                       const Pins& pins,
                                       const std::vector<QCPAbstractPlottable*>& curves);

    /// What a few curves have at a place, in words.
    [[nodiscard]] QString wordsAt(double x, const std::vector<QCPAbstractPlottable*>& curves) const;

    /// What a few curves have at A and B, in words; empty where nothing is pinned.
    [[nodiscard]] QString inWords(const std::vector<QCPAbstractPlottable*>& curves) const;

  private:
    struct Mark {
        QCPItemStraightLine* line = nullptr;
        QCPItemText* letter = nullptr;
    };

    void place(Mark& mark, std::optional<double> x, const QString& letter);
    void remove(Mark& mark);
    void draw(const Mark& mark, Qt::PenStyle dash) const;
    [[nodiscard]] QString placeText(double x) const;

    QCustomPlot* m_plot;
    QCPAxis* m_edgeAxis;
    Pins m_pins;
    std::optional<double> m_pointed;
    std::array<Mark, 2> m_marks;
    Mark m_pointer;
    std::optional<PlotStyle> m_style;
};

}  // namespace ld3::ui
