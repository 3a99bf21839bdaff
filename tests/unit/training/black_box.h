#pragma once

#include "core/base/error.h"
#include "core/diffusion/denoiser.h"

#include <stop_token>

namespace ld3 {

/// The exact denoiser of three small blobs, in float64, that must not be differentiated. Counts the
/// samples that it is given, and asks for a stop after so many calls if told to.
class BlackBox : public Denoiser {
  public:
    BlackBox() {
        m_info.name = "black box";
        m_info.channels = 2;
        m_info.height = m_info.width = 3;
        m_info.differentiable = false;
        m_means = torch::randn({3, 18}, seededGenerator(5), torch::kFloat64);
    }

    const ModelInfo& info() const override { return m_info; }

    torch::Device device() const override { return torch::kCPU; }

    torch::Dtype dtype() const override { return torch::kFloat64; }

    Tensor predict(const Tensor& x, const NoiseLevel& level, const Condition&) const override {
        if (x.requires_grad() || level.time.requires_grad() || level.sigma.requires_grad()) {
            throw Error(ErrorCode::Unsupported, "no gradients here", "black box", "do without");
        }
        samples += x.size(0);
        ++calls;
        if (calls == stopAfter) {
            stop.request_stop();
        }
        constexpr double kVariance = 0.09;
        const Tensor sigma = level.sigma.reshape({-1, 1});
        const Tensor alpha = level.alpha.reshape({-1, 1});
        const Tensor spread = alpha.square() * kVariance + sigma.square();
        const Tensor flat = x.flatten(1);
        const Tensor distances = (flat.unsqueeze(1) - alpha.unsqueeze(1) * m_means).square().sum(2);
        const Tensor mean = torch::softmax(-distances / (2.0 * spread), 1).mm(m_means);
        return (mean + alpha * kVariance / spread * (flat - alpha * mean)).reshape(x.sizes());
    }

    mutable int64_t samples = 0;
    mutable int calls = 0;
    int stopAfter = -1;
    mutable std::stop_source stop;

  private:
    ModelInfo m_info;
    Tensor m_means;
};

}  // namespace ld3
