#include "core/metrics/networks/inception_input.h"

#include "core/base/error.h"
#include "core/metrics/networks/inception.h"

#include <algorithm>
#include <vector>

namespace ld3 {

namespace {

constexpr double kWhiteByte = 255.0;

/// Along one dimension: output j reads the source at j·in/299, between the sample below and the
/// next, which is the last at the border.
Tensor resizedAsTensorFlow(const Tensor& x, int64_t dimension) {
    const int64_t in = x.size(dimension);
    std::vector<int64_t> below, next;
    std::vector<double> part;
    for (int64_t j = 0; j < Inception::kSide; ++j) {
        const int64_t floor = j * in / Inception::kSide;
        below.push_back(floor);
        next.push_back(std::min(floor + 1, in - 1));
        part.push_back(static_cast<double>(j * in % Inception::kSide) /
                       static_cast<double>(Inception::kSide));
    }
    std::vector<int64_t> shape(static_cast<size_t>(x.dim()), 1);
    shape[static_cast<size_t>(dimension)] = Inception::kSide;
    const Tensor weight = torch::tensor(part, torch::kFloat64).to(x.options()).view(shape);
    const auto samples = [&](const std::vector<int64_t>& index) {
        return x.index_select(dimension, torch::tensor(index, torch::kInt64).to(x.device()));
    };
    const Tensor lower = samples(below);
    return lower + (samples(next) - lower) * weight;
}

}  // namespace

std::string inceptionFrontEndName(InceptionFrontEnd frontEnd) {
    return frontEnd == InceptionFrontEnd::PytorchFid ? "pt" : "nv";
}

InceptionFrontEnd inceptionFrontEndFromName(const std::string& name) {
    for (const auto frontEnd : {InceptionFrontEnd::PytorchFid, InceptionFrontEnd::Nvidia}) {
        if (inceptionFrontEndName(frontEnd) == name) {
            return frontEnd;
        }
    }
    throw Error(ErrorCode::InvalidArgument,
                "unknown front end of the Inception network",
                name.empty() ? "(empty)" : name,
                "use pt (pytorch-fid) or nv (NVIDIA, EDM)");
}

Tensor threeChannels(const Tensor& pictures) {
    const bool isPicture =
        pictures.dim() == 4 && (pictures.size(1) == 1 || pictures.size(1) == 3) &&
        pictures.size(2) > 0 && pictures.size(3) > 0 &&
        (pictures.scalar_type() == torch::kUInt8 || pictures.is_floating_point());
    if (!isPicture) {
        throw Error(ErrorCode::InvalidArgument,
                    "the Inception network takes pictures with one or three channels",
                    "shape " + c10::str(pictures.sizes()) + " of " +
                        torch::toString(pictures.scalar_type()),
                    "give [B, 3, H, W], uint8 or floating point numbers in [0, 1]");
    }
    return pictures.size(1) == 3 ? pictures : pictures.expand({-1, 3, -1, -1});
}

Tensor inceptionInput(const Tensor& pictures,
                      InceptionFrontEnd frontEnd,
                      const torch::TensorOptions& options) {
    const bool isBytes = pictures.scalar_type() == torch::kUInt8;
    const Tensor x = threeChannels(pictures).to(options);
    if (frontEnd == InceptionFrontEnd::PytorchFid) {
        const Tensor resized = at::upsample_bilinear2d(isBytes ? x / kWhiteByte : x,
                                                       {Inception::kSide, Inception::kSide},
                                                       /*align_corners=*/false);
        return 2 * resized - 1;
    }
    const Tensor bytes = isBytes ? x : x * kWhiteByte;
    return (resizedAsTensorFlow(resizedAsTensorFlow(bytes, 2), 3) - 128) / 128;
}

}  // namespace ld3
