#include "ui/plots/loss_series.h"

#include <cmath>

namespace ld3::ui {

void LossSeries::Group::add(const Group& next) {
    lowest = next.lowest.loss < lowest.loss ? next.lowest : lowest;
    highest = next.highest.loss > highest.loss ? next.highest : highest;
    last = next.last;
    sum += next.sum;
    count += next.count;
}

void LossSeries::append(const LossPoint& point) {
    const Group one{point, point, point, point.loss, 1};
    if (!m_groups.empty() && m_groups.back().count < m_stride) {
        m_groups.back().add(one);
    } else {
        m_groups.push_back(one);
    }
    m_points.resize(m_settled);
    showNewest();
    if (m_points.size() > m_capacity) {
        thin();
    }
}

void LossSeries::clear() {
    *this = LossSeries(m_capacity);
}

std::vector<LossPoint> LossSeries::runningMeans(double share) const {
    std::vector<LossPoint> means;
    means.reserve(m_groups.size());
    double sum = 0.0, weight = 0.0;  // of the means so far; the first ones have few values
    for (const Group& group : m_groups) {
        // As if each value of the group were their mean.
        const double kept = std::pow(share, group.count);
        sum = kept * sum + (1.0 - kept) * group.sum / group.count;
        weight = kept * weight + (1.0 - kept);
        means.push_back({group.last.x, sum / weight});
    }
    return means;
}

void LossSeries::thin() {
    while (m_points.size() > m_capacity / 2 && m_groups.size() > 1) {
        m_stride *= 2;
        for (size_t i = 0; i < m_groups.size(); i += 2) {
            Group joined = m_groups[i];
            if (i + 1 < m_groups.size()) {
                joined.add(m_groups[i + 1]);
            }
            m_groups[i / 2] = joined;
        }
        m_groups.resize((m_groups.size() + 1) / 2);
        m_points.clear();
        for (size_t i = 0; i + 1 < m_groups.size(); ++i) {
            showGroup(m_groups[i]);
        }
        m_settled = m_points.size();
        showNewest();
    }
}

void LossSeries::showNewest() {
    const Group& group = m_groups.back();
    showGroup(group);
    if (group.count == m_stride) {
        m_settled = m_points.size();
    }
    if (m_points.back().x != group.last.x) {
        m_points.push_back(group.last);
    }
}

void LossSeries::showGroup(const Group& group) {
    const bool falls = group.highest.x < group.lowest.x;
    const LossPoint &first = falls ? group.highest : group.lowest,
                    &second = falls ? group.lowest : group.highest;
    m_points.push_back(first);
    if (second.x != first.x) {
        m_points.push_back(second);
    }
}

}  // namespace ld3::ui
