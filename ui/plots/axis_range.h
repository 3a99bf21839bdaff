#pragma once

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace ld3::ui {

/// Where a value of zero lies on a logarithmic axis: below everything that is seen, so that a line
/// towards it leaves the plot at the edge instead of ending.
inline constexpr double kBelowEverything = 1e-300;

/// The value that a place on an axis stands for.
[[nodiscard]] inline double valueOfPlace(double place) {
    return place == kBelowEverything ? 0.0 : place;
}

/// The span of what an axis must show.
class AxisRange {
  public:
    void include(double value) {
        m_low = std::min(m_low, value);
        m_high = std::max(m_high, value);
    }

    [[nodiscard]] bool isEmpty() const { return m_low > m_high; }

    /// The span with a margin at both ends; never without extent, even of nothing or one value.
    /// @param share          margin as a share of the span
    /// @param isLogarithmic  span and margin count in decades; all values were > 0
    [[nodiscard]] std::pair<double, double> padded(double share, bool isLogarithmic) const {
        if (isEmpty()) {
            return isLogarithmic ? std::pair(0.1, 1.0) : std::pair(0.0, 1.0);
        }
        double low = isLogarithmic ? std::log10(m_low) : m_low;
        double high = isLogarithmic ? std::log10(m_high) : m_high;
        const double smallest = isLogarithmic ? 0.1 : 0.05 * std::max(std::abs(high), 1e-12);
        const double missing = std::max(0.0, smallest - (high - low));
        const double margin = share * (high - low) + 0.5 * missing;
        low -= margin;
        high += margin;
        return isLogarithmic ? std::pair(std::pow(10.0, low), std::pow(10.0, high))
                             : std::pair(low, high);
    }

  private:
    double m_low = std::numeric_limits<double>::infinity();
    double m_high = -std::numeric_limits<double>::infinity();
};

}  // namespace ld3::ui
