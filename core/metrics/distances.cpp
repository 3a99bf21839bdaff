#include "core/metrics/distances.h"

#include "core/base/error.h"

#include <map>

namespace ld3 {

namespace {

/// A distance whose residuals are short enough to be one block.
class SimpleDistance : public Distance {
  public:
    void visitResiduals(const std::vector<Tensor>& students,
                        const Tensor& target,
                        const Tensor& anchor,
                        const ResidualVisitor& visit) const override {
        ResidualBlock block;
        for (const Tensor& student : students) {
            block.students.push_back(residualsOf(student, target, anchor));
        }
        visit(block);
    }

  protected:
    [[nodiscard]] virtual Tensor residualsOf(const Tensor& student,
                                             const Tensor& target,
                                             const Tensor& anchor) const = 0;
};

class SquaredDistance : public SimpleDistance {
  public:
    Tensor perSample(const Tensor& student, const Tensor& target) const override {
        return (student - target).square().flatten(1).mean(1);
    }

  protected:
    Tensor residualsOf(const Tensor& student,
                       const Tensor& target,
                       const Tensor& /*anchor*/) const override {
        const Tensor difference = (student - target).flatten(1);
        return difference / std::sqrt(static_cast<double>(difference.size(1)));
    }
};

class AbsoluteDistance : public SimpleDistance {
  public:
    Tensor perSample(const Tensor& student, const Tensor& target) const override {
        return (student - target).abs().flatten(1).mean(1);
    }

  protected:
    Tensor residualsOf(const Tensor& student,
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

Tensor Distance::residuals(const Tensor& student,
                           const Tensor& target,
                           const Tensor& anchor) const {
    std::map<int64_t, std::vector<Tensor>> rows;
    visitResiduals({student}, target, anchor, [&rows](const ResidualBlock& block) {
        rows[block.firstSample].push_back(block.students.front());
    });
    std::vector<Tensor> samples;
    for (const auto& [first, parts] : rows) {
        samples.push_back(torch::cat(parts, 1));
    }
    return torch::cat(samples, 0);
}

std::unique_ptr<Distance> makeDistance(Loss loss) {
    switch (loss) {
        case Loss::L2:
            return std::make_unique<SquaredDistance>();
        case Loss::L1:
            return std::make_unique<AbsoluteDistance>();
        case Loss::Lpips:
        case Loss::Module:
            break;
    }
    throw Error(ErrorCode::Unsupported,
                "the loss needs a network, and none was opened",
                "--loss " + lossName(loss),
                "use --loss l2 or --loss l1");
}

}  // namespace ld3
