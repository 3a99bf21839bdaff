#pragma once

#include <array>
#include <cstddef>
#include <vector>

namespace ld3::ui {

/// What a loss plot counts to the right.
enum class LossAxis { Iteration, Evaluations, Seconds };

/// A loss and where it stands on each axis.
struct LossPoint {
    std::array<double, 3> x{};  ///< by LossAxis
    double loss = 0.0;

    [[nodiscard]] double at(LossAxis axis) const { return x[static_cast<size_t>(axis)]; }
};

/// A growing curve in bounded memory: when full, each four neighbours become their lowest and
/// highest, so that no peak is lost.
class LossSeries {
  public:
    /// @param capacity  most points kept, >= 4
    explicit LossSeries(size_t capacity = 1024) : m_capacity(capacity) {}

    void append(const LossPoint& point);

    void clear() { m_points.clear(); }

    [[nodiscard]] const std::vector<LossPoint>& points() const { return m_points; }

    [[nodiscard]] bool isEmpty() const { return m_points.empty(); }

  private:
    void halve();

    size_t m_capacity;
    std::vector<LossPoint> m_points;
};

}  // namespace ld3::ui
