#pragma once

#include "core/torch.h"

#include <functional>
#include <string>
#include <vector>

namespace ld3 {

/// What a perceptual net is: part of the protocol of every value measured with it.
struct PerceptualNetInfo {
    std::string name;                 ///< "lpips-vgg", "lpips-alex", "lpips-vgg-torchscript"
    std::vector<std::string> sha256;  ///< of the weights' files, one or two
    std::vector<std::string> files;   ///< their names without folder
    int64_t smallestSide = 0;         ///< pixels; smaller pictures are enlarged; 0: none are
};

/// LPIPS: maps pictures to vectors whose squared Euclidean distance is the perceptual distance.
///
/// Pictures are [B, C, H, W] with black at -1 and white at 1, neither clamped nor rounded; they may
/// be of any size and floating type. One channel is repeated to three. Where the shorter side is
/// below `smallestSide`, at which the net's last layer would have no pixel, the pictures are
/// enlarged bilinearly (half-pixel centres) until it is 32 pixels long.
/// Source: Zhang et al. 2018, "The Unreasonable Effectiveness of Deep Features as a Perceptual
/// Metric", version 0.1 of the published weights.
class PerceptualNet {
  public:
    /// Told the embedding part by part. @param layer  from 0. @param part  [B, …]
    using Visitor = std::function<void(int layer, const Tensor& part)>;

    PerceptualNet() = default;
    PerceptualNet(const PerceptualNet&) = delete;
    PerceptualNet& operator=(const PerceptualNet&) = delete;
    virtual ~PerceptualNet() = default;

    [[nodiscard]] virtual const PerceptualNetInfo& info() const = 0;

    /// [B, L] contributions of the net's layers, whose sum over L is the distance; differentiable
    /// in both. @throws Error{InvalidArgument} for other shapes than pictures have
    [[nodiscard]] virtual Tensor layers(const Tensor& first, const Tensor& second) const = 0;

    /// What each place contributes: for every layer a map [B, 1, h, w], whose mean over the places
    /// is the layer's entry in `layers`. Empty where the net only tells vectors. The same errors.
    /// Source: Zhang et al. 2018, eq. 1, before the mean over h and w.
    [[nodiscard]] virtual std::vector<Tensor> layerMaps(const Tensor& first,
                                                        const Tensor& second) const {
        (void)first, (void)second;
        return {};
    }

    /// Visits the vectors that pictures are mapped to, layer by layer, so that they need not all be
    /// held at once. The same errors.
    virtual void embed(const Tensor& pictures, const Visitor& visit) const = 0;

    /// [B] distances, zero for equal pictures.
    [[nodiscard]] Tensor distance(const Tensor& first, const Tensor& second) const {
        return layers(first, second).sum(1);
    }
};

}  // namespace ld3
