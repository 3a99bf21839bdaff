// What a plot reads out: the point under the mouse, and what curves have at the cursors. How it is
// drawn stands in plot_widget.cpp.

#include "ui/plots/plot_curves.h"
#include "ui/plots/plot_widget.h"
#include "ui/plots/qcp.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>

#include <algorithm>
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

std::optional<double> PlotWidget::nearestPlace(double x) const {
    const auto* graph = qobject_cast<const QCPGraph*>(leadingCurve());
    if (graph == nullptr || graph->data()->isEmpty()) {
        return std::nullopt;
    }
    const double pixel = m_plot->xAxis->coordToPixel(x);
    const auto away = [&](double key) {
        return std::abs(m_plot->xAxis->coordToPixel(key) - pixel);
    };
    auto nearest = graph->data()->findBegin(x, true);
    const auto next = nearest + 1;
    if (next != graph->data()->constEnd() && away(next->key) < away(nearest->key)) {
        nearest = next;
    }
    return nearest->key;
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
    const auto* graph = qobject_cast<const QCPGraph*>(leadingCurve());
    if (graph == nullptr || graph->data()->isEmpty()) {
        return;
    }
    const auto& data = *graph->data();
    std::ptrdiff_t place = by > 0 ? 0 : data.size() - 1;
    if (m_here) {
        place = data.findBegin(*m_here, false) - data.constBegin() + by;
    }
    place = std::clamp<std::ptrdiff_t>(place, 0, data.size() - 1);
    const double x = data.at(static_cast<int>(place))->key;
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
