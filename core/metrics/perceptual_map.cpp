#include "core/metrics/perceptual_map.h"

#include "core/metrics/networks/picture_input.h"

namespace ld3 {

PerceptualMap perceptualMap(const PerceptualNet& net, const Tensor& first, const Tensor& second) {
    const std::vector<Tensor> layers = net.layerMaps(first, second);
    if (layers.empty()) {
        return {net.distance(first, second), {}};
    }
    const std::vector<int64_t> own = {first.size(2), first.size(3)};
    const std::vector<int64_t> seen = perceptualSize(own[0], own[1], net.info().smallestSide);
    PerceptualMap result;
    for (const Tensor& layer : layers) {
        const Tensor distances = layer.mean({1, 2, 3});
        const Tensor places = at::upsample_bilinear2d(layer, seen, /*align_corners=*/false);
        result.distances = result.distances.defined() ? result.distances + distances : distances;
        result.places = result.places.defined() ? result.places + places : places;
    }
    if (seen != own) {
        result.places = at::adaptive_avg_pool2d(result.places, own);
    }
    result.places = result.places.squeeze(1);
    return result;
}

}  // namespace ld3
