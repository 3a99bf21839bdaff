#pragma once

#include "ui/figures/figure_options.h"
#include "ui/plots/plot_style.h"

#include <QWidget>

#include <filesystem>

class QCustomPlot;
class QCPAbstractLegendItem;
class QCPAbstractPlottable;
class QCPAxis;
class QCPItemText;
class QLabel;

namespace ld3::ui {

class MarginMask;

/// What all plots have in common: wheel zooms, dragging pans, a double click fits, a click on the
/// legend hides a curve, a line below reads out the point under the mouse; colours follow the
/// palette; the figure can be exported as it is shown.
class PlotWidget : public QWidget {
    Q_OBJECT

  public:
    explicit PlotWidget(QWidget* parent = nullptr);

    /// Writes what is shown (ranges, hidden curves) as .pdf, .svg or .png, in light colours.
    /// @throws Error{InvalidArgument} for another extension, Error{Io} where it cannot be written
    void exportFigure(const std::filesystem::path& path, const FigureOptions& options = {});

    /// The point under the mouse in words; empty where there is none.
    [[nodiscard]] QString readOut() const;

    /// The plot itself, for tests.
    [[nodiscard]] QCustomPlot& plot() const { return *m_plot; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// What screen readers call the plot.
    void setName(const QString& name);

  public Q_SLOTS:
    /// Shows everything and follows new data from now on.
    void fit();

  Q_SIGNALS:
    /// The user clicked a curve's legend entry.
    void curveToggled(const QString& name, bool isShown);

  protected:
    /// Sets colours, fonts, widths and texts of everything in the plot.
    virtual void applyStyle(const PlotStyle& style) = 0;
    /// Sets the ranges so that everything is seen.
    virtual void fitRanges() = 0;
    /// The point near `position` (in the plot's pixels) in words; empty where there is none.
    virtual QString describe(const QPointF& position) = 0;
    /// A curve was shown or hidden; its companions (marks without legend entry) follow here.
    virtual void showCompanions(QCPAbstractPlottable* curve, bool isShown);

    /// Redraws soon; fits first unless the user has zoomed. To be called after each change of data.
    void refresh();
    /// Applies the current style again; to be called after each change of structure.
    void restyle();
    /// Text in the middle of the plot while there is nothing to show; empty: none.
    void setPlaceholder(const QString& text);

    /// Explains symbols and units; shown as a tooltip over the axes.
    void setHelp(const QString& help);

    /// Places what depends on the plot's size in pixels; called before each drawing.
    virtual void arrange() {}

    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

    /// An axis with range [0, 1] from the bottom to the top edge, unmoved by zooming: for marks of
    /// values that have no place on the scale.
    [[nodiscard]] QCPAxis* edgeAxis() const;
    [[nodiscard]] PlotStyle screenStyle() const;

  private:
    void connectMouse();
    void arrangeLegend(int widthPx);
    /// Leaves out a legend that would be higher than this: the curves need the room.
    void collapseLegend(int mostPx);
    void styleFrame(const PlotStyle& style);
    void styleAll(const PlotStyle& style);
    void toggleCurve(QCPAbstractLegendItem* item);
    void showReadOut(const QPointF& position);

    QCustomPlot* m_plot;
    QLabel* m_readOut;
    QCPItemText* m_placeholder;
    MarginMask* m_mask;  ///< seen in exported figures only
    QString m_help;
    QString m_idleText;  ///< read out while there is no point under the mouse
    bool m_isZoomed = false;
};

}  // namespace ld3::ui
