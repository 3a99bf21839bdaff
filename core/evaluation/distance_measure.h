#pragma once

#include "core/evaluation/sample_measure.h"
#include "core/metrics/distances.h"

#include <functional>

namespace ld3 {

/// Mean distance of each sample to the teacher's from the same noise.
class DistanceMeasure : public SampleMeasure {
  public:
    /// The teacher's samples `first` to `first + count`, [count, C, H, W].
    using Targets = std::function<Tensor(int64_t first, int64_t count)>;

    /// @param distance  must outlive this; none: only sums are joined
    DistanceMeasure(const Distance* distance, Targets targets);

    void add(const Tensor& samples, int64_t first) override;

    [[nodiscard]] int64_t count() const override { return m_count; }

    [[nodiscard]] MeasuredValue value() const override;
    [[nodiscard]] TensorFile state() const override;
    void take(const TensorFile& state, const std::string& where) override;

  private:
    const Distance* m_distance;
    Targets m_targets;
    int64_t m_count = 0;
    double m_sum = 0.0;
};

}  // namespace ld3
