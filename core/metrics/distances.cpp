#include "core/metrics/distances.h"

#include "core/base/error.h"

namespace ld3 {

namespace {

class SquaredDistance : public Distance {
  public:
    Tensor perSample(const Tensor& student, const Tensor& target) const override {
        return (student - target).square().flatten(1).mean(1);
    }

    Tensor residuals(const Tensor& student,
                     const Tensor& target,
                     const Tensor& /*anchor*/) const override {
        const Tensor difference = (student - target).flatten(1);
        return difference / std::sqrt(static_cast<double>(difference.size(1)));
    }
};

class AbsoluteDistance : public Distance {
  public:
    Tensor perSample(const Tensor& student, const Tensor& target) const override {
        return (student - target).abs().flatten(1).mean(1);
    }

    Tensor residuals(const Tensor& student,
                     const Tensor& target,
                     const Tensor& anchor) const override {
        // Keeps the weight of pixels that already agree finite; data are of order 1.
        constexpr double kSmallest = 1e-4;
        const Tensor difference = (student - target).flatten(1);
        const Tensor weight = (anchor - target).flatten(1).abs().clamp_min(kSmallest);
        return difference / (weight * static_cast<double>(difference.size(1))).sqrt();
    }
};

}  // namespace

std::unique_ptr<Distance> makeDistance(Loss loss) {
    switch (loss) {
        case Loss::L2:
            return std::make_unique<SquaredDistance>();
        case Loss::L1:
            return std::make_unique<AbsoluteDistance>();
        case Loss::Lpips:
            break;
    }
    throw Error(ErrorCode::Unsupported,
                "LPIPS needs network weights, which this version cannot load",
                "--loss lpips",
                "use --loss l2 or --loss l1");
}

}  // namespace ld3
