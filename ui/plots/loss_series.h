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

/// A growing curve in bounded memory: where it is too long, as many neighbours everywhere are kept
/// as their lowest and highest, so that no peak is lost; the newest value always is. Means are kept
/// apart, as those of extremes would be others.
class LossSeries {
  public:
    /// @param capacity  most points kept, >= 8
    explicit LossSeries(size_t capacity = 1024) : m_capacity(capacity) {}

    void append(const LossPoint& point);

    void clear();

    /// What is kept, from left to right.
    [[nodiscard]] const std::vector<LossPoint>& points() const { return m_points; }

    [[nodiscard]] bool isEmpty() const { return m_points.empty(); }

    /// Of how many values the lowest and the highest are kept; 1: all are.
    [[nodiscard]] int thinning() const { return m_stride; }

    /// The running means of all values, one for each group of neighbours.
    /// @param share  of what came before in each mean, [0, 1)
    [[nodiscard]] std::vector<LossPoint> runningMeans(double share) const;

  private:
    /// Neighbours.
    struct Group {
        LossPoint lowest, highest, last;
        double sum = 0.0;
        int count = 0;

        void add(const Group& next);
    };

    void thin();
    void showGroup(const Group& group);
    void showNewest();

    size_t m_capacity;
    int m_stride = 1;  ///< values in a group
    std::vector<Group> m_groups;
    std::vector<LossPoint> m_points;
    size_t m_settled = 0;  ///< points of groups that are full
};

}  // namespace ld3::ui
