#include "ui/plots/loss_series.h"

#include <algorithm>

namespace ld3::ui {

void LossSeries::append(const LossPoint& point) {
    if (m_points.size() >= m_capacity) {
        halve();
    }
    m_points.push_back(point);
}

void LossSeries::halve() {
    constexpr size_t kGroup = 4;
    const auto isLower = [](const LossPoint& a, const LossPoint& b) { return a.loss < b.loss; };
    size_t kept = 0;
    for (size_t first = 0; first < m_points.size(); first += kGroup) {
        const auto begin = m_points.begin() + static_cast<std::ptrdiff_t>(first);
        const auto end = m_points.begin() +
                         static_cast<std::ptrdiff_t>(std::min(first + kGroup, m_points.size()));
        auto [lowest, highest] = std::minmax_element(begin, end, isLower);
        if (lowest > highest) {
            std::swap(lowest, highest);
        }
        const LossPoint earlier = *lowest, later = *highest;
        m_points[kept++] = earlier;
        if (lowest != highest) {
            m_points[kept++] = later;
        }
    }
    m_points.resize(kept);
}

}  // namespace ld3::ui
