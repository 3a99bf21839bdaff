#include "core/metrics/networks/picture_input.h"

#include "core/base/error.h"

#include <algorithm>
#include <cmath>

namespace ld3 {

namespace {

int64_t scaled(int64_t side, int64_t shorter) {
    return std::llround(static_cast<double>(side) * static_cast<double>(kEnlargedSide) /
                        static_cast<double>(shorter));
}

}  // namespace

void requirePictures(const Tensor& pictures) {
    const bool isPicture = pictures.dim() == 4 && pictures.is_floating_point() &&
                           (pictures.size(1) == 1 || pictures.size(1) == 3) &&
                           pictures.size(2) > 0 && pictures.size(3) > 0;
    if (!isPicture) {
        throw Error(ErrorCode::InvalidArgument,
                    "LPIPS compares pictures with one or three channels",
                    "shape " + c10::str(pictures.sizes()) + " of " +
                        torch::toString(pictures.scalar_type()),
                    "give floating point pictures [B, 3, H, W] in [-1, 1]");
    }
}

Tensor perceptualInput(const Tensor& pictures,
                       int64_t smallestSide,
                       const torch::TensorOptions& options) {
    requirePictures(pictures);
    Tensor input = pictures.to(options);
    if (input.size(1) == 1) {
        input = input.expand({-1, 3, -1, -1});
    }
    const int64_t height = input.size(2), width = input.size(3);
    if (std::min(height, width) < smallestSide) {
        input = at::upsample_bilinear2d(
            input, perceptualSize(height, width, smallestSide), /*align_corners=*/false);
    }
    return input;
}

std::vector<int64_t> perceptualSize(int64_t height, int64_t width, int64_t smallestSide) {
    const int64_t shorter = std::min(height, width);
    return shorter < smallestSide ? std::vector{scaled(height, shorter), scaled(width, shorter)}
                                  : std::vector{height, width};
}

void requireEqualShapes(const Tensor& first, const Tensor& second) {
    if (first.sizes() != second.sizes()) {
        throw Error(ErrorCode::InvalidArgument,
                    "pictures of different shapes cannot be compared",
                    "shapes " + c10::str(first.sizes()) + " and " + c10::str(second.sizes()),
                    "give two batches of equal shape");
    }
}

}  // namespace ld3
