#include "core/models/edm/residual_block.h"

namespace ld3 {

namespace {

/// (a + b)·scale; `a` is overwritten where no gradient needs it.
Tensor scaledSum(Tensor a, const Tensor& b, double scale) {
    if (a.requires_grad() || b.requires_grad()) {
        const Tensor sum = a + b;
        return scale == 1.0 ? sum : sum * scale;
    }
    a.add_(b);
    return scale == 1.0 ? a : a.mul_(scale);
}

/// What norm1 and the embedding make of conv0's output.
Tensor modulated(const ResidualBlock& block, const Tensor& h, const Tensor& embedding) {
    // The embedding stays precise where the features are in half precision.
    const Tensor params = at::linear(embedding, block.affineWeight, block.affineBias)
                              .to(h.scalar_type())
                              .unsqueeze(2)
                              .unsqueeze(3);
    if (!block.adaptiveScale) {
        return siluOfOwn(normalise(block.norm1, h + params));
    }
    const std::vector<Tensor> halves = params.chunk(2, 1);
    return siluOfOwn(at::addcmul(halves[1], normalise(block.norm1, h), halves[0] + 1));
}

}  // namespace

Tensor apply(const ResidualBlock& block, const Tensor& x, const Tensor& embedding) {
    Tensor h = convolve(block.conv0, siluOfOwn(normalise(block.norm0, x)));
    h = convolve(block.conv1, modulated(block, h, embedding));
    h = scaledSum(h, block.hasSkip ? convolve(block.skip, x) : x, block.skipScale);
    if (block.heads > 0) {
        const Tensor attended = attend(convolve(block.qkv, normalise(block.norm2, h)), block.heads);
        h = scaledSum(convolve(block.proj, attended), h, block.skipScale);
    }
    return h;
}

}  // namespace ld3
