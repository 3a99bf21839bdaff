#include "ui/plots/zoom_limit.h"

#include "ui/plots/qcp.h"

#include <cmath>

namespace ld3::ui {

namespace {

constexpr double kFactor = 0.85;                    ///< of a range, with each notch of the wheel
constexpr double kNearest = 1e-5, kFarthest = 1e3;  ///< in extents of the whole

}  // namespace

double ZoomLimit::extent(const QCPAxis& axis) {
    const QCPRange range = axis.range();
    return axis.scaleType() == QCPAxis::stLogarithmic ? std::log10(range.upper / range.lower)
                                                      : range.size();
}

std::array<QCPAxis*, 2> ZoomLimit::axes() const {
    return {m_plot->xAxis, m_plot->yAxis};
}

void ZoomLimit::takeWhole() {
    for (size_t i = 0; i < m_whole.size(); ++i) {
        m_whole.at(i) = extent(*axes().at(i));
    }
}

void ZoomLimit::allow(double notches) {
    const double change = std::pow(kFactor, notches);
    std::array<double, 2> factors{};
    for (size_t i = 0; i < m_whole.size(); ++i) {
        const double share = change * extent(*axes().at(i)) / m_whole.at(i);
        const bool isTooMuch = change < 1.0 ? share < kNearest : share > kFarthest;
        factors.at(i) = m_whole.at(i) > 0.0 && isTooMuch ? 1.0 : kFactor;
    }
    m_plot->axisRect()->setRangeZoomFactor(factors[0], factors[1]);
}

}  // namespace ld3::ui
