#include "ui/window/figure_desk.h"

#include "ui/window/message_bar.h"

#include <QEvent>
#include <QFileDialog>
#include <QMainWindow>
#include <QStatusBar>

#include <utility>

namespace ld3::ui {

FigureDesk::FigureDesk(std::vector<PlotWidget*> plots,
                       SampleGrid* samples,
                       MessageBar* messages,
                       QMainWindow* window)
    : QObject(window),
      m_plots(std::move(plots)),
      m_samples(samples),
      m_messages(messages),
      m_window(window),
      m_lastPlot(m_plots.front()) {
    for (PlotWidget* plot : m_plots) {
        watch(plot);
    }
    watch(m_samples);
}

void FigureDesk::watch(QWidget* figure) {
    figure->installEventFilter(this);
    for (auto* part : figure->findChildren<QWidget*>()) {
        part->installEventFilter(this);
    }
}

void FigureDesk::exportFigure() {
    const QString path =
        QFileDialog::getSaveFileName(m_window,
                                     tr("Export the figure"),
                                     {},
                                     tr("PDF file (*.pdf);;SVG file (*.svg);;PNG picture (*.png)"));
    if (!path.isEmpty()) {
        exportTo(path);
    }
}

void FigureDesk::exportTo(const QString& path) {
    try {
        if (m_lastPlot == nullptr) {
            m_samples->exportFigure(path.toStdString());
        } else {
            m_lastPlot->exportFigure(path.toStdString());
        }
        m_window->statusBar()->showMessage(tr("Saved as %1.").arg(path));
    } catch (const Error& error) {
        m_messages->showError(error);
    }
}

bool FigureDesk::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::Wheel) {
        const auto holds = [&](const QWidget* figure) {
            return watched == figure || figure->isAncestorOf(qobject_cast<QWidget*>(watched));
        };
        for (PlotWidget* plot : m_plots) {
            m_lastPlot = holds(plot) ? plot : m_lastPlot;
        }
        m_lastPlot = holds(m_samples) ? nullptr : m_lastPlot;
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace ld3::ui
