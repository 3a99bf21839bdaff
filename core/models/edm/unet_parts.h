#pragma once

#include "core/torch.h"

namespace ld3 {

/// Halving and doubling a picture with a depthwise filter.
enum class Resampling { None, Up, Down };

/// A convolution, or a filter alone where `weight` is undefined.
struct Convolution {
    Tensor weight;  ///< [out, in, k, k]
    Tensor bias;    ///< [out]
    Tensor filter;  ///< [1, 1, f, f] normalised, f even; undefined without resampling
    Resampling resampling = Resampling::None;
    /// The weights act before the filter, at the high resolution. This is another operation than
    /// the usual order, not a faster form of it. Down only.
    bool weightsFirst = false;
    bool isBoxFilter = false;  ///< the filter is 2×2 with four equal taps
};

/// Zero padding everywhere; the size of the picture is kept, halved or doubled.
/// @param x  [B, in, H, W]
[[nodiscard]] Tensor convolve(const Convolution& convolution, const Tensor& x);

struct GroupNorm {
    Tensor weight, bias;  ///< [C]
    int64_t groups = 1;
    double epsilon = 1e-5;
};

[[nodiscard]] Tensor normalise(const GroupNorm& norm, const Tensor& x);

/// x·sigmoid(x). Overwrites x where no gradient needs it: only for values that no one else holds.
[[nodiscard]] Tensor siluOfOwn(Tensor x);

/// Attention of each pixel to all. Logits and softmax in float32 at least.
/// @param qkv  [B, 3·C, H, W]; channel head·(3C/heads) + c·3 + {0: query, 1: key, 2: value}
/// @returns [B, C, H, W]
[[nodiscard]] Tensor attend(const Tensor& qkv, int64_t heads);

/// Frequencies of a positional embedding, 10000^(−i/(h − e)) for i < h = channels/2.
/// @param endpoint  e = 1: the last frequency is 1/10000; otherwise e = 0
[[nodiscard]] Tensor positionalFrequencies(int64_t channels,
                                           bool endpoint,
                                           const torch::TensorOptions& options);

/// Cosines and sines of values [N] times frequencies [h], [N, 2·h].
[[nodiscard]] Tensor cosinesThenSines(const Tensor& values, const Tensor& frequencies);
[[nodiscard]] Tensor sinesThenCosines(const Tensor& values, const Tensor& frequencies);

}  // namespace ld3
