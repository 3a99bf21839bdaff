#include "ui/plots/plot_reading.h"

#include "ui/plots/plot_curves.h"
#include "ui/plots/plot_read_out.h"
#include "ui/plots/qcp.h"

#include <QClipboard>
#include <QGuiApplication>

#include <utility>

namespace ld3::ui {

PlotReading::PlotReading(QCustomPlot* plot,
                         QCPAxis* edgeAxis,
                         const PlotCurves* curves,
                         PlotReadOut* readOut)
    : m_plot(plot), m_curves(curves), m_readOut(readOut), m_cursors(plot, edgeAxis) {}

bool PlotReading::setHere(std::optional<double> x) {
    if (std::exchange(m_here, x) == x) {
        return false;
    }
    if (m_showsPointer || m_cursors.pointed()) {
        m_cursors.point(m_showsPointer ? x : std::nullopt);
        m_plot->replot(QCustomPlot::rpQueuedReplot);
    }
    return true;
}

void PlotReading::tellAt(double x) {
    m_cursors.point(x);  // the keys have no other sign of where they are
    m_readOut->tell(m_cursors.wordsAt(x, m_curves->all()));
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void PlotReading::setPins(const PlotCursors::Pins& pins) {
    m_cursors.setPins(pins);
    tellPins();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void PlotReading::tellPins() {
    std::vector<QCPAbstractPlottable*> curves = m_curves->all();
    if (QCPAbstractPlottable* lifted = m_curves->lifted()) {
        curves = {lifted};
    }
    m_readOut->tellCursors(m_cursors.inWords(curves));
}

void PlotReading::copyValues(std::optional<double> place) const {
    const PlotCursors::Pins pins =
        m_cursors.isPinned() ? m_cursors.pins() : PlotCursors::Pins{place, std::nullopt};
    if (pins[PlotCursors::A] || pins[PlotCursors::B]) {
        QGuiApplication::clipboard()->setText(PlotCursors::table(*m_plot, pins, m_curves->all()));
    }
}

}  // namespace ld3::ui
