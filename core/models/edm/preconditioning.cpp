#include "core/models/edm/preconditioning.h"

namespace ld3 {

namespace {

/// VP's time of a noise level.
Tensor vpTime(const EdmArguments& arguments, const Tensor& sigma) {
    const double betaMin = arguments.betaMin;
    const Tensor log = (1 + sigma.square()).log();
    return ((betaMin * betaMin + 2 * arguments.betaD * log).sqrt() - betaMin) / arguments.betaD;
}

EdmScaling edmOwn(double sigmaData, const Tensor& sigma) {
    const double variance = sigmaData * sigmaData;
    const Tensor sum = sigma.square() + variance;
    return {variance / sum, sigma * sigmaData / sum.sqrt(), 1 / sum.sqrt(), sigma.log() / 4};
}

}  // namespace

Tensor nearestLevel(const Tensor& sigma, const Tensor& levels) {
    const Tensor distance = (sigma.detach().reshape({-1, 1}) - levels.to(sigma.dtype())).abs();
    return distance.argmin(1).reshape(sigma.sizes());
}

EdmScaling edmScaling(const EdmArguments& arguments, const Tensor& sigma, const Tensor& levels) {
    const Tensor one = sigma.new_ones({1});
    const auto lastLevel = static_cast<double>(arguments.noiseLevels - 1);
    switch (arguments.preconditioning) {
        case EdmPreconditioning::Vp:
            return {
                one, -sigma, 1 / (sigma.square() + 1).sqrt(), lastLevel * vpTime(arguments, sigma)};
        case EdmPreconditioning::Ve:
            return {one, sigma, one, (0.5 * sigma).log()};
        case EdmPreconditioning::Iddpm:
            return {one,
                    -sigma,
                    1 / (sigma.square() + 1).sqrt(),
                    lastLevel - nearestLevel(sigma, levels).to(sigma.dtype())};
        case EdmPreconditioning::Edm:
            break;
    }
    return edmOwn(arguments.sigmaData, sigma);
}

Tensor roundSigma(const EdmArguments& arguments, const Tensor& sigma, const Tensor& levels) {
    if (arguments.preconditioning != EdmPreconditioning::Iddpm) {
        return sigma;
    }
    return levels.index_select(0, nearestLevel(sigma, levels).reshape({-1}))
        .to(sigma.dtype())
        .reshape(sigma.sizes());
}

}  // namespace ld3
