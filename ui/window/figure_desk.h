#pragma once

#include "ui/plots/plot_widget.h"
#include "ui/samples/sample_grid.h"

#include <QObject>

#include <vector>

class QMainWindow;

namespace ld3::ui {

class MessageBar;

/// Knows which plot or grid was used last, and exports it as it is shown.
class FigureDesk : public QObject {
    Q_OBJECT

  public:
    /// @param plots    the first counts as used at the start
    /// @param window   parent, and where the end is said
    FigureDesk(std::vector<PlotWidget*> plots,
               SampleGrid* samples,
               MessageBar* messages,
               QMainWindow* window);

    /// Asks for a file and writes the figure that was used last.
    void exportFigure();

    /// The same, to a file that is known already.
    void exportTo(const QString& path);

    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void watch(QWidget* figure);

    std::vector<PlotWidget*> m_plots;
    SampleGrid* m_samples;
    MessageBar* m_messages;
    QMainWindow* m_window;
    PlotWidget* m_lastPlot;  ///< null: the grid
};

}  // namespace ld3::ui
