#pragma once

#include "core/base/run_control.h"
#include "core/evaluation/feature_space.h"
#include "core/evaluation/sample_measure.h"
#include "core/metrics/frechet_distance.h"
#include "core/metrics/moments.h"

#include <memory>

namespace ld3 {

/// Fréchet distance of the samples' features to a reference.
class MomentMeasure : public SampleMeasure {
  public:
    /// @param space      must outlive this
    /// @param reference  null: only moments are wanted (they become a reference)
    /// @param control    of the work that it is for, to be heard at once while the distance or the
    ///                   moments are computed (`value` and `moments` then throw Stopped)
    MomentMeasure(const FeatureSpace& space,
                  std::shared_ptr<const FactoredMoments> reference,
                  RunControl control = {});

    /// On the CPU in slices, between which a stop and a pause are heard; what was added counts.
    void add(const Tensor& samples, int64_t first) override;

    [[nodiscard]] int64_t count() const override { return m_moments.count(); }

    [[nodiscard]] MeasuredValue value() const override;

    [[nodiscard]] TensorFile state() const override { return m_moments.state(); }

    void take(const TensorFile& state, const std::string& where) override;

    [[nodiscard]] GaussianMoments moments() const;

  private:
    const FeatureSpace& m_space;
    std::shared_ptr<const FactoredMoments> m_reference;
    RunControl m_control;
    Moments m_moments;
};

}  // namespace ld3
