#include "ui/plots/range_keeper.h"

#include "ui/plots/qcp.h"

#include <algorithm>
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
