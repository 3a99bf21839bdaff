#pragma once

#include "core/diffusion/denoiser.h"

namespace ld3 {

/// The exact denoiser of N(mean, std²) data in float64: its ODE is linear, with a known solution.
/// Counts its calls.
class GaussianDenoiser : public Denoiser {
  public:
    static constexpr double kMean = 0.3;
    static constexpr double kStd = 0.5;

    explicit GaussianDenoiser(Prediction prediction = Prediction::Data) {
        m_info.channels = 2;
        m_info.height = m_info.width = 3;
        m_info.prediction = prediction;
    }

    const ModelInfo& info() const override { return m_info; }

    torch::Device device() const override { return torch::kCPU; }

    torch::Dtype dtype() const override { return torch::kFloat64; }

    Tensor predict(const Tensor& x, const NoiseLevel& level, const Condition&) const override {
        ++calls;
        const Tensor alpha = ld3::perSample(level.alpha);
        const Tensor sigma = ld3::perSample(level.sigma);
        const Tensor variance = alpha.square() * (kStd * kStd) + sigma.square();
        const Tensor x0 = kMean + alpha * (kStd * kStd) / variance * (x - alpha * kMean);
        const Tensor eps = (x - alpha * x0) / sigma;
        switch (m_info.prediction) {
            case Prediction::Data:
                return x0;
            case Prediction::Noise:
                return eps;
            case Prediction::Velocity:
                return alpha * eps - sigma * x0;
        }
        return x0;
    }

    /// The ODE's exact solution from pure noise at `start` to `end`.
    static Tensor solution(const NoiseSchedule& schedule,
                           double start,
                           double end,
                           const Tensor& noise) {
        const auto spread = [&schedule](double t) {
            return std::hypot(schedule.alpha(t) * kStd, schedule.sigma(t));
        };
        const Tensor x = noise * schedule.priorScale(start);
        return schedule.alpha(end) * kMean +
               spread(end) / spread(start) * (x - schedule.alpha(start) * kMean);
    }

    mutable int calls = 0;

  private:
    ModelInfo m_info;
};

/// `steps + 1` times, equidistant in lambda.
inline std::vector<double> uniformLambdaTimes(const NoiseSchedule& schedule, int steps) {
    std::vector<double> times;
    for (int i = 0; i <= steps; ++i) {
        const double u = static_cast<double>(i) / steps;
        times.push_back(schedule.timeFromLambda(schedule.lambdaMin() +
                                                u * (schedule.lambdaMax() - schedule.lambdaMin())));
    }
    times.front() = schedule.timeMax();
    times.back() = schedule.timeMin();
    return times;
}

}  // namespace ld3
