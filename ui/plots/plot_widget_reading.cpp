// What a plot reads out: the point under the mouse, and what curves have at the cursors. How it is
// drawn stands in plot_widget.cpp.

#include "ui/plots/plot_curves.h"
#include "ui/plots/plot_widget.h"
#include "ui/plots/qcp.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>

#include <algorithm>
#include <cmath>
#include <utility>

namespace ld3::ui {

const QCPAbstractPlottable* PlotWidget::leadingCurve() const {
    const QCPAbstractPlottable* lifted = m_curves->lifted();
    if (lifted != nullptr && lifted->visible()) {
        return lifted;
    }
    for (const QCPAbstractPlottable* curve : m_curves->all()) {
        if (curve->visible()) {
            return curve;
        }
    }
    return nullptr;
}

std::vector<double> PlotWidget::stops() const {
    std::vector<double> stops;
    if (const auto* graph = qobject_cast<const QCPGraph*>(leadingCurve())) {
        for (const QCPGraphData& point : *graph->data()) {
            stops.push_back(point.key);
        }
    }
    return stops;
}

std::optional<double> PlotWidget::nearestPlace(double x) const {
    const double pixel = m_plot->xAxis->coordToPixel(x);
    const auto away = [&](double place) {
        return std::abs(m_plot->xAxis->coordToPixel(place) - pixel);
    };
    const std::vector<double> places = stops();
    const auto nearest = std::min_element(
        places.begin(), places.end(), [&](double a, double b) { return away(a) < away(b); });
    return nearest == places.end() ? std::nullopt : std::optional(*nearest);
}

void PlotWidget::point(const QPointF& position) {
    const bool isInside = m_plot->axisRect()->rect().contains(position.toPoint());
    m_curves->lift(m_curves->at(position));
    setHere(isInside ? nearestPlace(m_plot->xAxis->pixelToCoord(position.x())) : std::nullopt);
    const QString description = isInside ? describe(position) : QString();
    m_readOut->setText(description.isEmpty() ? m_idleText : description);
}

void PlotWidget::leave() {
    m_curves->lift(nullptr);
    setHere(std::nullopt);
    m_readOut->setText(m_idleText);
}

void PlotWidget::click(const QPointF& position) {
    const QCPAbstractPlottable* curve = m_curves->lineAt(position);
    const QString run = curve == nullptr ? QString() : runOf(*curve);
    if (!run.isEmpty()) {
        Q_EMIT runWanted(run);
    }
}

void PlotWidget::setHere(std::optional<double> x) {
    if (std::exchange(m_here, x) == x) {
        return;
    }
    if (m_showsPointer || m_cursors.pointed()) {
        m_cursors.point(m_showsPointer ? x : std::nullopt);
        m_plot->replot(QCustomPlot::rpQueuedReplot);
    }
    cursorsMoved();
}

void PlotWidget::setPins(const PlotCursors::Pins& pins) {
    m_cursors.setPins(pins);
    showCursorReadOut();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
    cursorsMoved();
}

void PlotWidget::moveAlong(int by) {
    const std::vector<double> places = stops();
    if (places.empty()) {
        return;
    }
    const auto last = static_cast<std::ptrdiff_t>(places.size()) - 1;
    std::ptrdiff_t place = by > 0 ? 0 : last;
    if (m_here) {
        place = std::lower_bound(places.begin(), places.end(), *m_here) - places.begin() + by;
    }
    const double x = places[static_cast<size_t>(std::clamp<std::ptrdiff_t>(place, 0, last))];
    setHere(x);
    m_cursors.point(x);  // the keys have no other sign of where they are
    m_readOut->setText(m_cursors.wordsAt(x, m_curves->all()));
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void PlotWidget::showCursorReadOut() {
    std::vector<QCPAbstractPlottable*> curves = m_curves->all();
    if (QCPAbstractPlottable* lifted = m_curves->lifted()) {
        curves = {lifted};
    }
    const QString text = m_cursors.inWords(curves);
    if (m_cursorReadOut->text() != text) {
        m_cursorReadOut->setText(text);
    }
    m_cursorReadOut->setVisible(!text.isEmpty());
}

void PlotWidget::copyValues(std::optional<double> place) {
    const PlotCursors::Pins pins =
        m_cursors.isPinned() ? m_cursors.pins() : PlotCursors::Pins{place, std::nullopt};
    if (pins[PlotCursors::A] || pins[PlotCursors::B]) {
        QGuiApplication::clipboard()->setText(PlotCursors::table(*m_plot, pins, m_curves->all()));
    }
}

}  // namespace ld3::ui
