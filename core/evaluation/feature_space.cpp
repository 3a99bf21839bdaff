#include "core/evaluation/feature_space.h"

#include <utility>

namespace ld3 {

FeatureSpace::FeatureSpace(std::shared_ptr<const FeatureNet> net, ByteRounding rounding)
    : m_net(std::move(net)), m_rounding(rounding) {}

FeatureSpace::FeatureSpace(const PictureShape& shape) : m_shape(shape) {
    m_info.name = "pixel-pca";
    m_info.metric = "Fréchet (pixel-pca)";
    m_info.resize = "none";
    m_info.dimension = shape.channels * shape.height * shape.width;
    m_info.takesBytes = false;
}

std::string FeatureSpace::rounding() const {
    return info().takesBytes ? byteRoundingName(m_rounding) : "none";
}

Tensor FeatureSpace::features(const Tensor& samples) const {
    const Tensor pictures =
        info().takesBytes ? toBytes(samples, m_rounding) : (samples + 1.0) / 2.0;
    return m_net ? m_net->features(pictures) : pictures.flatten(1);
}

GaussianMoments FeatureSpace::settled(const GaussianMoments& reference) {
    if (m_net) {
        return reference;
    }
    const auto components = std::make_shared<PixelPca>(reference, m_shape);
    m_net = components;
    return components->project(reference);
}

}  // namespace ld3
