#include "core/training/soft_teacher.h"

#include "core/diffusion/denoiser.h"

namespace ld3 {

NoiseProposal proposeNoise(const Tensor& noise,
                           const Tensor& gradient,
                           const Tensor& original,
                           double rate,
                           double radius) {
    NoiseProposal proposal;
    const Tensor moved = noise - rate * gradient;
    const Tensor difference = moved - original;
    proposal.distance = difference.flatten(1).square().sum(1).sqrt();
    proposal.projected = proposal.distance > radius;
    const Tensor onSphere = original + radius * difference / perSample(proposal.distance);
    proposal.noise = keepBetter(moved, onSphere, proposal.projected);
    return proposal;
}

Tensor keepBetter(const Tensor& noise, const Tensor& proposed, const Tensor& better) {
    return torch::where(perSample(better), proposed, noise);
}

}  // namespace ld3
