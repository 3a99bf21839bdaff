#include "core/evaluation/moment_measure.h"

#include "core/base/abandonable.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace ld3 {

namespace {

/// With 3072 features some hundredths of a second.
constexpr int64_t kAtOnceOnTheCpu = 64;

}  // namespace

MomentMeasure::MomentMeasure(const FeatureSpace& space,
                             std::shared_ptr<const FactoredMoments> reference,
                             RunControl control)
    : m_space(space),
      m_reference(std::move(reference)),
      m_control(std::move(control)),
      m_moments(space.dimension()) {}

void MomentMeasure::add(const Tensor& samples, int64_t /*first*/) {
    const int64_t count = samples.size(0);
    const int64_t atOnce = samples.is_cuda() ? count : kAtOnceOnTheCpu;
    for (int64_t begin = 0; begin < count; begin += atOnce) {
        if (begin > 0) {
            m_control.betweenEvaluations();
        }
        m_moments.add(m_space.features(samples.narrow(0, begin, std::min(atOnce, count - begin))));
    }
}

MeasuredValue MomentMeasure::value() const {
    if (!m_reference || m_moments.count() < 2) {
        return {std::numeric_limits<double>::quiet_NaN(), {}};
    }
    // With 2048 features seconds within single calls of LAPACK.
    const FrechetDistance distance = abandonable(
        [moments = m_moments, reference = m_reference] {
            return frechetDistance(factorMoments(moments.result(), "first statistics"), *reference);
        },
        m_control);
    return {distance.value, distance.warnings};
}

GaussianMoments MomentMeasure::moments() const {
    return abandonable([moments = m_moments] { return moments.result(); }, m_control);
}

void MomentMeasure::take(const TensorFile& state, const std::string& where) {
    const Moments other = Moments::restored(state, where);
    if (m_moments.count() == 0 && other.dimension() == m_moments.dimension()) {
        m_moments = other;
    } else {
        m_moments.merge(other);
    }
}

}  // namespace ld3
