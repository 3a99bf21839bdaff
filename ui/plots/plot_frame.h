#pragma once

#include "ui/plots/plot_style.h"

#include <QSize>
#include <QString>

class QCPAxis;
class QCPItemText;
class QCustomPlot;

namespace ld3::ui {

class MarginMask;

/// What is around the curves of a plot: background, axes, margins, and a text in the middle while
/// there is nothing to show. Curves that are to be above the others go to its layer "front".
class PlotFrame {
  public:
    /// @param plot  must outlive this, and owns what is drawn
    explicit PlotFrame(QCustomPlot* plot);

    /// An axis with range [0, 1] from the bottom to the top edge, unmoved by zooming.
    [[nodiscard]] QCPAxis* edgeAxis() const;

    /// @param text  empty: none
    void setPlaceholder(const QString& text);

    [[nodiscard]] bool hasPlaceholder() const { return !m_placeholderText.isEmpty(); }

    /// @param pixelRatio  of a screen, on which all lines of the grid are whole pixels; 0: paper
    void applyStyle(const PlotStyle& style, double pixelRatio);

    /// Slants those labels of the axes that are symbols.
    void slantSymbols();

    /// Covers what reaches beyond the axes; for paper.
    void setMasked(bool isMasked);

    /// Margins and positions for this size, as a drawing would find them.
    void layOut(const QSize& size);

    /// Breaks what is too long for the axes, as they are laid out, into lines.
    void wrapTexts();

  private:
    QCustomPlot* m_plot;
    MarginMask* m_mask;
    QCPItemText* m_placeholder;
    QString m_placeholderText;  ///< in one line
};

}  // namespace ld3::ui
