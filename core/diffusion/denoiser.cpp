#include "core/diffusion/denoiser.h"

namespace ld3 {

namespace {

/// 1 for VP, where v is usually met; not for VE.
Tensor squaredNorm(const NoiseLevel& level) {
    return level.alpha.square() + level.sigma.square();
}

}  // namespace

Condition Condition::rows(const Tensor& index) const {
    return {classLabels.defined() ? classLabels.index_select(0, index.to(classLabels.device()))
                                  : classLabels};
}

Tensor Denoiser::toPicture(const Tensor& x0) const {
    return ((x0 + 1) * 0.5).clamp(0, 1);
}

Tensor perSample(const Tensor& value) {
    return value.reshape({-1, 1, 1, 1});
}

Tensor dataPrediction(const Denoiser& denoiser,
                      const Tensor& x,
                      const NoiseLevel& level,
                      const Condition& condition) {
    const Tensor output = denoiser.predict(x, level, condition);
    switch (denoiser.info().prediction) {
        case Prediction::Data:
            return output;
        case Prediction::Noise:
            return (x - perSample(level.sigma) * output) / perSample(level.alpha);
        case Prediction::Velocity:
            return perSample(level.alpha / squaredNorm(level)) * x -
                   perSample(level.sigma / squaredNorm(level)) * output;
    }
    return output;
}

Tensor noisePrediction(const Denoiser& denoiser,
                       const Tensor& x,
                       const NoiseLevel& level,
                       const Condition& condition) {
    const Tensor output = denoiser.predict(x, level, condition);
    switch (denoiser.info().prediction) {
        case Prediction::Data:
            return (x - perSample(level.alpha) * output) / perSample(level.sigma);
        case Prediction::Noise:
            return output;
        case Prediction::Velocity:
            return perSample(level.sigma / squaredNorm(level)) * x +
                   perSample(level.alpha / squaredNorm(level)) * output;
    }
    return output;
}

}  // namespace ld3
