#include "core/metrics/networks/lpips.h"

#include "tests/golden/metric_golden.h"

#include <gtest/gtest.h>

namespace ld3 {
namespace {

using golden::l2Relative;
using golden::maxRelative;

struct Tolerances {
    double distance, layers, gradient;
};

struct Case {
    std::string net;
    torch::Dtype dtype;

    [[nodiscard]] std::string digits() const { return dtype == torch::kFloat64 ? "64" : "32"; }

    [[nodiscard]] Tolerances tolerances() const {
        return dtype == torch::kFloat64 ? Tolerances{1e-11, 1e-11, 1e-10}
                                        : Tolerances{5e-6, 2e-5, 2e-5};
    }
};

const Tensor& tensor(const std::string& key) {
    return golden::networkFile("lpips").at(key, "lpips");
}

class LpipsGolden : public ::testing::TestWithParam<Case> {
  protected:
    static const Lpips& net() {
        static std::map<std::string, std::unique_ptr<Lpips>> nets;
        auto& known = nets[GetParam().net + GetParam().digits()];
        if (!known) {
            const LpipsTrunk trunk = lpipsTrunkFromName(GetParam().net);
            known = std::make_unique<Lpips>(
                trunk,
                golden::ruleFile(trunk == LpipsTrunk::Vgg ? "vgg16" : "alexnet"),
                golden::ruleFile("lpips_" + GetParam().net),
                torch::dtype(GetParam().dtype));
        }
        return *known;
    }

    static Tensor input(const std::string& group, int number) {
        return tensor(group + ".in" + std::to_string(number)).to(GetParam().dtype);
    }

    static Tensor expected(const std::string& group, const std::string& what) {
        return tensor(GetParam().net + "." + group + "." + what + GetParam().digits());
    }
};

TEST_P(LpipsGolden, DistancesAndLayersAreThoseOfTheReference) {
    const torch::NoGradGuard noGradients;
    for (const std::string group : {"g0", "g1", "g2"}) {
        SCOPED_TRACE(group);
        const Tensor layers = net().layers(input(group, 0), input(group, 1));
        const Tensor wanted = expected(group, "layers");
        const Tensor relative = ((layers - wanted) / wanted).abs();
        EXPECT_LT(relative.max().item<double>(), GetParam().tolerances().layers);
        const Tensor distance = net().distance(input(group, 0), input(group, 1));
        const Tensor total = expected(group, "dist");
        EXPECT_LT(((distance - total) / total).abs().max().item<double>(),
                  GetParam().tolerances().distance);
    }
    const Tensor same = net().distance(input("g3", 0), input("g3", 1));
    EXPECT_EQ(same.abs().max().item<double>(), 0.0);
}

TEST_P(LpipsGolden, GradientsAreThoseOfTheReference) {
    for (const std::string group : {"g0", "g1", "g2", "g3"}) {
        SCOPED_TRACE(group);
        const Tensor first = input(group, 0).requires_grad_();
        const Tensor second = input(group, 1).requires_grad_();
        const auto found = gradients(net().distance(first, second).sum(), {first, second});
        const Tensor wanted = expected(group, "grad0_");
        const double tolerance = GetParam().tolerances().gradient;
        if (group == "g3") {
            EXPECT_EQ((found[0] - wanted).abs().max().item<double>(), 0.0);
            continue;
        }
        EXPECT_LT(maxRelative(found[0], wanted), tolerance);
        EXPECT_LT(l2Relative(found[0], wanted), tolerance);
        if (group == "g1") {
            EXPECT_LT(maxRelative(found[1], expected(group, "grad1_")), tolerance);
        }
    }
}

TEST_P(LpipsGolden, SquaredDifferencesOfEmbeddingsAreTheLayers) {
    const torch::NoGradGuard noGradients;
    std::vector<Tensor> first, sums;
    net().embed(input("g2", 0), [&](int, const Tensor& part) { first.push_back(part); });
    net().embed(input("g2", 1), [&](int layer, const Tensor& part) {
        sums.push_back((first[static_cast<size_t>(layer)] - part).square().sum());
    });
    const Tensor wanted = expected("g2", "layers").squeeze(0);
    EXPECT_LT(((torch::stack(sums) - wanted) / wanted).abs().max().item<double>(),
              GetParam().tolerances().layers);
}

TEST_P(LpipsGolden, UnitVectorsAreThoseOfTheReference) {
    const Tensor result = unitNormalised(tensor("norm.in").to(GetParam().dtype));
    const Tensor wanted = tensor("norm.out" + GetParam().digits());
    const double tolerance = GetParam().dtype == torch::kFloat64 ? 1e-14 : 1e-6;
    EXPECT_LT((result - wanted).abs().max().item<double>(), tolerance);
}

INSTANTIATE_TEST_SUITE_P(Nets,
                         LpipsGolden,
                         ::testing::Values(Case{"vgg", torch::kFloat32},
                                           Case{"vgg", torch::kFloat64},
                                           Case{"alex", torch::kFloat32},
                                           Case{"alex", torch::kFloat64}),
                         [](const auto& info) { return info.param.net + info.param.digits(); });

}  // namespace
}  // namespace ld3
