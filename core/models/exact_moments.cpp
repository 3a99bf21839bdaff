#include "core/models/exact_moments.h"

#include "core/models/builtin.h"

#include <cmath>

namespace ld3 {

namespace {

/// Rows of coefficients as rows of pixels, [n, D].
Tensor pixelsFrom(const PictureBasis& basis, const Tensor& coefficients) {
    return basis.toPictures(coefficients).flatten(1);
}

}  // namespace

PictureMoments exactMoments(const MixtureDefinition& definition) {
    const torch::NoGradGuard plain;
    const PictureBasis& basis = definition.basis;
    const Tensor weights = definition.weights.unsqueeze(1);
    const Tensor keptMean = (weights * definition.means).sum(0);
    const Tensor spread = (definition.means - keptMean) * weights.sqrt();
    const Tensor between = spread.t().mm(spread);

    Tensor mean = keptMean, covariance = torch::diag(definition.variance);
    if (definition.kept.defined()) {
        mean = torch::zeros_like(definition.variance).index_copy_(0, definition.kept, keptMean);
        covariance.index_put_({definition.kept.unsqueeze(1), definition.kept},
                              between,
                              /*accumulate=*/true);
    } else {
        covariance = covariance + between;
    }
    // Into pixels from both sides.
    const Tensor half = pixelsFrom(basis, covariance).t().contiguous();
    const Tensor pixels = pixelsFrom(basis, half);
    const Tensor centre = pixelsFrom(basis, mean.unsqueeze(0))[0] / definition.scale;
    const Tensor offset =
        definition.offset.defined() ? definition.offset.flatten() : torch::zeros_like(centre);
    // picture = (x0/scale + offset + 1)/2
    return {(centre + offset + 1) / 2,
            (pixels + pixels.t()) / (2 * std::pow(2 * definition.scale, 2))};
}

std::optional<PictureMoments> exactMoments(const Denoiser& denoiser) {
    if (const auto* mixture = dynamic_cast<const GaussianMixture*>(&denoiser)) {
        return exactMoments(mixture->definition());
    }
    if (denoiser.info().name == "builtin:unet") {
        return exactMoments(builtinDefinition("builtin:16"));
    }
    return std::nullopt;
}

}  // namespace ld3
