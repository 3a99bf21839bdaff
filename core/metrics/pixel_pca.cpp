#include "core/metrics/pixel_pca.h"

#include "core/base/error.h"
#include "core/base/sha256.h"
#include "core/metrics/leading_components.h"

#include <algorithm>
#include <sstream>
#include <string_view>

namespace ld3 {

namespace {

std::string text(const PictureShape& shape) {
    return std::to_string(shape.channels) + " x " + std::to_string(shape.height) + " x " +
           std::to_string(shape.width);
}

std::string bytesOf(const Tensor& tensor) {
    const Tensor plain = tensor.contiguous();
    return {static_cast<const char*>(plain.data_ptr()), plain.nbytes()};
}

}  // namespace

PixelPca::PixelPca(const GaussianMoments& pixels,
                   const PictureShape& shape,
                   int64_t components,
                   const torch::Device& device)
    : m_shape(shape) {
    const torch::NoGradGuard plain;
    const int64_t size = shape.channels * shape.height * shape.width;
    if (shape.channels < 1 || shape.height < 1 || shape.width < 1 || pixels.mean.dim() != 1 ||
        pixels.mean.size(0) != size || pixels.covariance.sizes() != at::IntArrayRef({size, size})) {
        throw Error(ErrorCode::InvalidArgument,
                    "moments of " + std::to_string(pixels.mean.numel()) + " pixels",
                    "pictures of " + text(shape),
                    "give the moments of flattened pictures of this size");
    }
    if (components < 0 || components > size) {
        throw Error(ErrorCode::InvalidArgument,
                    "number of principal components out of range",
                    std::to_string(components),
                    "use 1 to " + std::to_string(size) + ", or 0 for the default");
    }
    const int64_t wanted = components > 0 ? components : std::min(kMostComponents, size);
    const LeadingComponents leading = leadingComponents(pixels.covariance, wanted);
    // Asked for, directions without variance are kept too; else they say nothing.
    const int64_t kept = components > 0 ? components : std::min(wanted, leading.rank);
    if (leading.rank == 0) {
        throw Error(ErrorCode::Numerical,
                    "the pictures do not vary",
                    "principal components of pixels",
                    "give pictures that differ from each other");
    }
    const Tensor basis = leading.vectors.narrow(1, 0, kept).contiguous();
    const Tensor mean = pixels.mean.to(torch::kCPU, torch::kFloat64);
    m_info.name = "pixel-pca";
    m_info.metric = "Fréchet (pixel-pca)";
    m_info.sha256 = sha256OfBytes(bytesOf(basis));
    m_info.resize = "none";
    m_info.dimension = kept;
    m_info.takesBytes = false;
    m_basis = basis.to(device);
    m_mean = mean.to(device);
}

Tensor PixelPca::features(const Tensor& pictures) const {
    const torch::NoGradGuard plain;
    if (pictures.dim() != 4 || pictures.size(1) != m_shape.channels ||
        pictures.size(2) != m_shape.height || pictures.size(3) != m_shape.width) {
        std::ostringstream shape;
        shape << pictures.sizes();
        throw Error(ErrorCode::InvalidArgument,
                    "pictures " + shape.str(),
                    "principal components of pictures of " + text(m_shape),
                    "give pictures of the size that the components were made from");
    }
    constexpr double kWhite = 255.0;
    const Tensor values = pictures.flatten(1).to(m_basis.device(), torch::kFloat64);
    const Tensor scaled = pictures.scalar_type() == torch::kUInt8 ? values / kWhite : values;
    return (scaled - m_mean).mm(m_basis);
}

GaussianMoments PixelPca::project(const GaussianMoments& pixels) const {
    const torch::NoGradGuard plain;
    if (pixels.mean.dim() != 1 || pixels.mean.size(0) != m_basis.size(0)) {
        throw Error(ErrorCode::InvalidArgument,
                    "moments of " + std::to_string(pixels.mean.numel()) + " pixels",
                    "principal components of pictures of " + text(m_shape),
                    "give the moments of pictures of the same size");
    }
    const Tensor basis = m_basis.to(torch::kCPU);
    const Tensor mean = (pixels.mean - m_mean.to(torch::kCPU)).unsqueeze(0).mm(basis)[0];
    const Tensor covariance = basis.t().mm(pixels.covariance.mm(basis));
    return {mean, (covariance + covariance.t()) / 2, pixels.count};
}

}  // namespace ld3
