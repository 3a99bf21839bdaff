#pragma once

#include "ui/figures/figure_source.h"
#include "ui/plots/hidden_curves.h"
#include "ui/plots/plot_cursors.h"
#include "ui/plots/plot_read_out.h"
#include "ui/plots/plot_reading.h"
#include "ui/plots/plot_style.h"
#include "ui/plots/range_keeper.h"

#include <QByteArray>
#include <QPointF>
#include <QStringList>
#include <QVariant>
#include <QVariantList>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

class QCustomPlot;
class QCPAbstractPlottable;
class QCPAxis;
class QMenu;

namespace ld3::ui {

class CurveLooks;
class PlotCurves;
class PlotFrame;
class PlotInput;
class PlotLegend;

/// What all plots have in common: wheel zooms, dragging pans, a double click fits; the legend
/// hides, isolates and lifts curves; a line below reads out the point under the mouse, another one
/// what curves have at two pinned cursors; all of it by keys and a menu too; colours follow the
/// palette; the figure can be exported as it is shown.
class PlotWidget : public QWidget, public FigureSource {
    Q_OBJECT
    Q_PROPERTY(QVariantList ranges READ rangeState WRITE restoreRangeState)

  public:
    explicit PlotWidget(QWidget* parent = nullptr);
    ~PlotWidget() override;
    Q_DISABLE_COPY_MOVE(PlotWidget)

    void drawFigure(const FigureOptions& options,
                    const std::function<void(const Figure&)>& use) override;
    [[nodiscard]] bool hasFigure() const override;

    /// Adds what all plots have: hidden curves, and ranges that do not follow them.
    void addArguments(CommandLine& command) const override;

    /// The point under the mouse in words; empty where there is none.
    [[nodiscard]] QString readOut() const;

    /// What curves have at the pinned cursors, in words; empty where none is pinned.
    [[nodiscard]] QString cursorReadOut() const;

    /// Whether what is read stands below the plot; without, the plot has all the room.
    void setReadOutShown(bool isShown) { m_readOut.setShown(isShown); }

    /// The plot itself, for tests.
    [[nodiscard]] QCustomPlot& plot() const { return *m_plot; }

    [[nodiscard]] PlotCurves& plotCurves() const { return *m_curves; }

    [[nodiscard]] const PlotCursors& cursors() const { return m_reading.cursors(); }

    /// Takes the looks of curves from here from now on; until then each plot has its own.
    /// @param looks  must outlive the plot
    void shareLooks(CurveLooks* looks);

    [[nodiscard]] CurveLooks& looks() const { return *m_looks; }

    /// The name under which a curve has its look; empty where its look cannot be chosen.
    [[nodiscard]] virtual QString lookNameOf(const QCPAbstractPlottable& curve) const;

    /// The run that a curve is of, by its folder's name; empty: none.
    [[nodiscard]] virtual QString runOf(const QCPAbstractPlottable& curve) const;

    [[nodiscard]] RangeMode rangeMode() const { return m_ranges.mode(); }

    void setRangeMode(RangeMode mode);

    /// The mode and, where ranges are fixed, the ranges: what is remembered between sessions.
    [[nodiscard]] QVariantList rangeState() const;
    void restoreRangeState(const QVariantList& state);

    /// Adds what only this plot can do to its menu.
    virtual void extendMenu(QMenu* menu);

    /// The place along the axis that the mouse or the keys are at, if any.
    [[nodiscard]] std::optional<double> here() const { return m_reading.here(); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// What screen readers call the plot.
    void setName(const QString& name);

    /// Names of the curves that the user hid, the newest last. They are hidden whenever they are
    /// drawn, unless no other curve of a run (or of no run) were left to be seen.
    [[nodiscard]] const QStringList& hiddenCurves() const { return m_hidden.names(); }

    void setHiddenCurves(const QStringList& names);

  public Q_SLOTS:
    /// Shows everything and follows new data from now on.
    void fit();

    /// Something else is shown from now on: ranges that the user moved follow it. Fixed ones stay.
    void followAgain();

    /// Pins or moves the cursors.
    void setPins(const ld3::ui::PlotCursors::Pins& pins);
    /// Goes by so many points along the lifted curve, or the first one.
    void moveAlong(int by);
    /// Puts what curves have at the pinned cursors, or else at a place, on the clipboard as a
    /// table.
    void copyValues(std::optional<double> place);

  Q_SIGNALS:
    /// The user hid a curve or showed it again.
    void curveToggled(const QString& name, bool isShown);
    /// The user wants to see a run in the list of runs.
    void runWanted(const QString& name);
    /// A setting, which is a property of the plot, has changed; ranges have not followed yet.
    void settingChanged(const QByteArray& property, const QVariant& before, const QVariant& after);

  protected:
    friend class PlotInput;

    /// Sets colours, fonts, widths and texts of everything in the plot.
    virtual void applyStyle(const PlotStyle& style) = 0;
    /// Sets the ranges so that everything is seen.
    virtual void fitRanges() = 0;
    /// The point near `position` (in the plot's pixels) in words; empty where there is none.
    virtual QString describe(const QPointF& position) = 0;
    /// Marks and lines that come and go with a curve and are pale when it is.
    [[nodiscard]] virtual std::vector<QCPAbstractPlottable*> companionsOf(
        const QCPAbstractPlottable* curve) const;
    /// A curve was shown or hidden; its companions follow.
    virtual void showCompanions(QCPAbstractPlottable* curve, bool isShown);
    /// A click that was no drag, inside the axes.
    virtual void click(const QPointF& position);

    /// The place along the axis, or the pins, have changed.
    virtual void cursorsMoved() {}

    /// Draws an upright line where the mouse is.
    void setPointerShown(bool isShown) { m_reading.setPointerShown(isShown); }

    /// The line of the place along the axis; nothing: none.
    void setHere(std::optional<double> x);

    /// The curve that cursors go along: the lifted one, else the first that is shown; null: none.
    [[nodiscard]] const QCPAbstractPlottable* leadingCurve() const;

    /// The places along the axis at which cursors stand, sorted: those of the leading curve's
    /// points.
    [[nodiscard]] virtual std::vector<double> stops() const;

    /// Gives a setting another value and tells so.
    /// @returns false where it had that value
    template <class Value>
    bool change(const char* property, Value& setting, const Value& value) {
        if (setting == value) {
            return false;
        }
        const Value before = std::exchange(setting, value);
        Q_EMIT settingChanged(property, QVariant::fromValue(before), QVariant::fromValue(value));
        return true;
    }

    /// Whether ranges are to include a curve.
    [[nodiscard]] bool isFitted(const QCPAbstractPlottable* curve) const;

    /// Gives an axis another scale or quantity and shows everything; fixed ranges stay, but for
    /// that axis' where it would mean nothing there. Tell the setting's change before: undo
    /// remembers the ranges by it.
    /// @param switchIt      changes the plot
    /// @param isOtherQuantity  no range of the axis means the same as before
    void switchScale(const QCPAxis* axis,
                     bool isOtherQuantity,
                     const std::function<void()>& switchIt);

    /// Redraws soon; fits first unless the user has zoomed. To be called after each change of data.
    void refresh();
    /// Applies the current style again; to be called after each change of structure.
    void restyle();
    /// Text in the middle of the plot while there is nothing to show; empty: none.
    void setPlaceholder(const QString& text);

    /// What is told where the legend has no room; empty: what all plots tell.
    void setNoLegendText(const QString& text) { m_noLegendText = text; }

    /// Explains symbols and units; shown as a tooltip over the axes.
    void setHelp(const QString& help);

    /// Labels the axes by symbols; undone by `applyStyle`.
    virtual void useSymbols() {}

    /// What a figure has beside what is seen; changes `data`, which holds all of that.
    virtual void completeFigure(FigureData& data) const;

    /// Places what depends on the plot's size in pixels; called before each drawing.
    virtual void arrange() {}

    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

    /// An axis with range [0, 1] from the bottom to the top edge, unmoved by zooming: for marks of
    /// values that have no place on the scale.
    [[nodiscard]] QCPAxis* edgeAxis() const;
    [[nodiscard]] PlotStyle screenStyle() const;

  private:
    void connectParts();
    void fitAll();
    void collapseLegend(int mostPx);
    void styleAll(const PlotStyle& style, bool isOnScreen);
    void point(const QPointF& position);
    void leave();
    /// Tells anew what is under the mouse, or at the place that the keys went to: it may be of
    /// curves that are gone.
    void readAgain();

    QCustomPlot* m_plot;
    PlotReadOut m_readOut;
    QString m_noLegendText;
    std::unique_ptr<PlotFrame> m_frame;
    std::unique_ptr<PlotLegend> m_legend;
    PlotCurves* m_curves;
    CurveLooks* m_looks;
    PlotReading m_reading;
    std::optional<QPointF> m_mouse;  ///< where the mouse is read, in the plot's pixels
    bool m_isReadByKeys = false;
    RangeKeeper m_ranges;
    HiddenCurves m_hidden;
    PlotInput* m_input;
};

}  // namespace ld3::ui
