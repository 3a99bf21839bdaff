#pragma once

#include "ui/plots/plot_cursors.h"

#include <QObject>
#include <QPointF>
#include <QString>

class QCustomPlot;
class QHelpEvent;
class QKeyEvent;
class QMouseEvent;
class QPoint;

namespace ld3::ui {

class PlotWidget;

/// Mouse and keys of a plot. A click in the legend hides a curve, a double click shows it alone;
/// the mouse over a curve or its entry lifts it; a click on its line goes to its run. Keys: Up and
/// Down lift a curve, Space hides it, Shift+Space shows it alone, Return goes to its run; Left and
/// Right go along it, A and B pin cursors, Ctrl+C copies what is there, Escape puts all that away;
/// + and - zoom, 0 fits, Ctrl and arrows move what is seen; the menu key or a right click opens a
/// menu.
class PlotInput : public QObject {
    Q_OBJECT

  public:
    PlotInput(PlotWidget* widget, QCustomPlot* plot);

    /// Explains the plot; shown as a tooltip over the axes and their labels.
    void setHelp(const QString& help);

    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void connectMouse();
    void release(const QMouseEvent& event);
    void doubleClick(const QMouseEvent& event);
    void showHelp(const QHelpEvent& event);
    void showMenu(const QPointF& position, const QPoint& globalPosition);
    [[nodiscard]] bool isOurKey(const QKeyEvent& event) const;
    bool pressKey(const QKeyEvent& event);
    /// Keys that do what the wheel and dragging do. @returns whether it was one
    bool changeView(const QKeyEvent& event);
    [[nodiscard]] bool hasSomethingToPutAway() const;
    void putAway();

    PlotWidget* m_widget;
    QCustomPlot* m_plot;
    QString m_help;  ///< rich text
    QPointF m_pressed;
    PlotCursors::Pins m_pinsAtClick;
};

}  // namespace ld3::ui
