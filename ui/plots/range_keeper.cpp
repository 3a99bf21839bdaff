#include "ui/plots/range_keeper.h"

#include "ui/plots/qcp.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace ld3::ui {

bool RangeKeeper::setMode(RangeMode mode) {
    m_isMoved = m_isMoved && mode == RangeMode::Fixed;
    return std::exchange(m_mode, mode) != mode;
}

bool RangeKeeper::isAsDrawnAnew(bool hidesCurves) const {
    const bool isFree = m_mode == RangeMode::Free || (m_mode == RangeMode::Shared && !hidesCurves);
    return isFree && !m_isMoved;
}

void RangeKeeper::zoom(double notches) {
    m_isMoved = true;
    m_limit.allow(notches);
}

void RangeKeeper::zoomAtMiddle(double notches) {
    zoom(notches);
    QCPAxisRect* rect = m_plot->axisRect();
    const QPoint middle = rect->center();
    const double across = m_plot->xAxis->pixelToCoord(middle.x());
    const double up = m_plot->yAxis->pixelToCoord(middle.y());
    m_plot->xAxis->scaleRange(std::pow(rect->rangeZoomFactor(Qt::Horizontal), notches), across);
    m_plot->yAxis->scaleRange(std::pow(rect->rangeZoomFactor(Qt::Vertical), notches), up);
}

void RangeKeeper::moveBy(const QPointF& shares) {
    move();
    const QCPAxisRect& rect = *m_plot->axisRect();
    // In pixels, as the mouse drags it, whatever the scale is.
    const auto shift = [](QCPAxis* axis, double pixels) {
        const auto moved = [&](double end) {
            return axis->pixelToCoord(axis->coordToPixel(end) + pixels);
        };
        axis->setRange(QCPRange(moved(axis->range().lower), moved(axis->range().upper)));
    };
    if (shares.x() != 0.0) {
        shift(m_plot->xAxis, shares.x() * rect.width());
    }
    if (shares.y() != 0.0) {
        shift(m_plot->yAxis, shares.y() * rect.height());
    }
}

QVariantList RangeKeeper::state() const {
    QVariantList state = {static_cast<int>(m_mode)};
    if (m_mode != RangeMode::Fixed) {
        return state;
    }
    for (const QCPAxis* axis : {m_plot->xAxis, m_plot->yAxis}) {
        state << axis->range().lower << axis->range().upper;
    }
    return state;
}

RangeMode RangeKeeper::restoreRanges(const QVariantList& state) {
    const auto mode =
        static_cast<RangeMode>(std::clamp(state[0].toInt(), 0, static_cast<int>(RangeMode::Fixed)));
    constexpr qsizetype kValues = 5;
    if (mode == RangeMode::Fixed && state.size() == kValues) {
        const QCPRange across(state[1].toDouble(), state[2].toDouble());
        const QCPRange up(state[3].toDouble(), state[4].toDouble());
        if (QCPRange::validRange(across) && QCPRange::validRange(up)) {
            m_plot->xAxis->setRange(across);
            m_plot->yAxis->setRange(up);
        }
    }
    return mode;
}

}  // namespace ld3::ui
