#include "core/models/edm/unet_parts.h"

#include <cmath>

namespace ld3 {

namespace {

/// The same filter for each of `channels` channels.
Tensor depthwise(const Tensor& filter, int64_t channels) {
    return filter.expand({channels, 1, filter.size(2), filter.size(3)});
}

Tensor halved(const Convolution& convolution, const Tensor& x, int64_t padding) {
    if (convolution.isBoxFilter) {
        return at::avg_pool2d(x, {2, 2});
    }
    return at::conv2d(x,
                      depthwise(convolution.filter, x.size(1)),
                      {},
                      /*stride=*/2,
                      padding,
                      /*dilation=*/1,
                      x.size(1));
}

Tensor doubled(const Convolution& convolution, const Tensor& x) {
    if (convolution.isBoxFilter) {
        return at::upsample_nearest2d(x, c10::nullopt, std::vector<double>{2.0, 2.0});
    }
    const int64_t padding = (convolution.filter.size(2) - 1) / 2;
    return at::conv_transpose2d(x,
                                depthwise(convolution.filter * 4, x.size(1)),
                                {},
                                /*stride=*/2,
                                padding,
                                /*output_padding=*/0,
                                x.size(1));
}

}  // namespace

Tensor convolve(const Convolution& convolution, const Tensor& x) {
    const bool hasWeights = convolution.weight.defined();
    const int64_t margin = hasWeights ? convolution.weight.size(2) / 2 : 0;
    if (convolution.weightsFirst) {
        const int64_t filterMargin = (convolution.filter.size(2) - 1) / 2;
        const Tensor weighted =
            at::conv2d(x, convolution.weight, {}, /*stride=*/1, margin + filterMargin);
        return halved(convolution, weighted, /*padding=*/0) + convolution.bias.view({1, -1, 1, 1});
    }
    Tensor resampled = x;
    if (convolution.resampling == Resampling::Down) {
        resampled = halved(convolution, x, (convolution.filter.size(2) - 1) / 2);
    } else if (convolution.resampling == Resampling::Up) {
        resampled = doubled(convolution, x);
    }
    if (!hasWeights) {
        return resampled;
    }
    return at::conv2d(resampled, convolution.weight, convolution.bias, /*stride=*/1, margin);
}

Tensor normalise(const GroupNorm& norm, const Tensor& x) {
    return at::group_norm(x, norm.groups, norm.weight, norm.bias, norm.epsilon);
}

Tensor siluOfOwn(Tensor x) {
    return x.requires_grad() ? at::silu(x) : at::silu_(x);
}

Tensor attend(const Tensor& qkv, int64_t heads) {
    const int64_t batch = qkv.size(0);
    const int64_t channels = qkv.size(1) / 3 / heads;
    const std::vector<Tensor> parts =
        qkv.reshape({batch * heads, channels, 3, qkv.size(2) * qkv.size(3)}).unbind(2);
    const bool isHalf = qkv.scalar_type() == torch::kBFloat16 || qkv.scalar_type() == torch::kHalf;
    const torch::Dtype precise = isHalf ? torch::kFloat32 : qkv.scalar_type();
    const Tensor query = parts[0].transpose(1, 2).to(precise);
    const Tensor key = (parts[1] / std::sqrt(static_cast<double>(channels))).to(precise);
    const Tensor weights = at::bmm(query, key).softmax(2).to(qkv.scalar_type());
    return at::bmm(parts[2], weights.transpose(1, 2))
        .reshape({batch, channels * heads, qkv.size(2), qkv.size(3)});
}

Tensor positionalFrequencies(int64_t channels, bool endpoint, const torch::TensorOptions& options) {
    const int64_t half = channels / 2;
    const Tensor exponents = torch::arange(half, options) / (half - (endpoint ? 1 : 0));
    return torch::pow(1.0 / 10000.0, exponents);
}

Tensor cosinesThenSines(const Tensor& values, const Tensor& frequencies) {
    const Tensor angles = at::outer(values, frequencies);
    return at::cat({angles.cos(), angles.sin()}, 1);
}

Tensor sinesThenCosines(const Tensor& values, const Tensor& frequencies) {
    const Tensor angles = at::outer(values, frequencies);
    return at::cat({angles.sin(), angles.cos()}, 1);
}

}  // namespace ld3
