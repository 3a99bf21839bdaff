#pragma once

#include "ui/figures/figure_options.h"
#include "ui/plots/plot_style.h"

#include <QLocale>
#include <QSize>
#include <QSizeF>

class QCustomPlot;
class QPaintDevice;
class QWidget;

namespace ld3::ui {

/// A sheet of paper of the size and look that are wanted, and how a plot is to be drawn to fill it.
struct PaperSheet {
    QSizeF sizePt;  ///< in PDF points (1/72 inch)
    double fontPt;
    QSize viewport;  ///< of the plot; style and layout are in its pixels
    double ptPerPx;
    PlotStyle style;

    /// Draws a plot that has this style on a device of which one PDF point is `unitsPerPt` units.
    void paint(QCustomPlot& plot, QPaintDevice& device, double unitsPerPt) const;
};

/// @param shown  size of the plot on the screen
/// @param font   of the window
[[nodiscard]] PaperSheet paperSheet(const FigureOptions& options,
                                    const QSize& shown,
                                    const QFont& font);

/// While this lives, the numbers of a plot are the same in every language, as in files.
class PaperNumbers {
  public:
    /// @param widget  makes the texts; its language is that of its parent afterwards
    PaperNumbers(QWidget& widget, QCustomPlot& plot);
    PaperNumbers(const PaperNumbers&) = delete;
    PaperNumbers& operator=(const PaperNumbers&) = delete;
    ~PaperNumbers();

  private:
    QWidget& m_widget;
    QCustomPlot& m_plot;
    QLocale m_before;
};

}  // namespace ld3::ui
