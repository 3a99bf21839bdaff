// Whole EDM networks against outputs, gradients and intermediate values of the reference.

#include "tests/golden/edm_golden.h"

#include <gtest/gtest.h>

#include <set>

namespace ld3 {
namespace {

using golden::edmFile;
using golden::edmNetwork;
using golden::edmTensor;

/// Of the largest entry of a sample; the reference differs from itself by 3e-6 with another
/// convolution.
constexpr double kTolerance = 2e-5;
/// Double precision differs from the reference's float32 by that one's own rounding.
constexpr double kDoubleTolerance = 1e-5;

/// Largest difference of each sample relative to the sample's largest entry; the worst of them.
double worstSample(const Tensor& actual, const Tensor& expected) {
    double worst = 0.0;
    for (int64_t i = 0; i < expected.size(0); ++i) {
        worst = std::max(worst, golden::maxRelative(actual[i], expected[i]));
    }
    return actual.sizes() == expected.sizes() ? worst : INFINITY;
}

class EdmGolden : public testing::TestWithParam<const char*> {
  protected:
    [[nodiscard]] Tensor get(const std::string& key) const { return edmTensor(GetParam(), key); }

    /// Names of the cases that have an output D.
    [[nodiscard]] std::set<std::string> cases() const {
        std::set<std::string> names;
        for (const auto& [key, tensor] : edmFile(GetParam()).tensors) {
            if (key.ends_with("/D")) {
                names.insert(key.substr(0, key.find('/')));
            }
        }
        return names;
    }

    /// D of a case, the network in `dtype`.
    [[nodiscard]] Tensor denoise(const std::string& name, torch::Dtype dtype) const {
        const auto cast = [dtype](const Tensor& tensor) {
            return tensor.defined() ? tensor.to(dtype) : tensor;
        };
        return edmNetwork(GetParam(), dtype)
            .network()
            .denoise(cast(get(name + "/x")),
                     cast(get(name + "/sigma")),
                     cast(get(name + "/class_labels")),
                     cast(get(name + "/augment_labels")));
    }
};

TEST_P(EdmGolden, OutputsAgree) {
    const torch::NoGradGuard plain;
    ASSERT_GE(cases().size(), 5U);
    for (const std::string& name : cases()) {
        const double error = worstSample(denoise(name, torch::kFloat32), get(name + "/D"));
        EXPECT_LT(error, kTolerance) << name;
    }
}

TEST_P(EdmGolden, OutputsAgreeInDoublePrecision) {
    const torch::NoGradGuard plain;
    for (const std::string& name : cases()) {
        // VP's float32 embedding of a small sigma is far from the exact one, and VE's angles reach
        // thousands of radians: their float32 rounding is part of the reference.
        const auto preconditioning = edmNetwork(GetParam()).network().arguments().preconditioning;
        const bool coarse =
            preconditioning == EdmPreconditioning::Vp || preconditioning == EdmPreconditioning::Ve;
        const double error = worstSample(denoise(name, torch::kFloat64), get(name + "/D"));
        EXPECT_LT(error, coarse ? 2e-2 : kDoubleTolerance) << name;
    }
}

TEST_P(EdmGolden, GradientsAgree) {
    const Tensor x = get("grad/x").clone().requires_grad_(true);
    const Tensor sigma = get("grad/sigma").clone().requires_grad_(true);
    const EdmNetwork& network = edmNetwork(GetParam()).network();
    const Tensor denoised = network.denoise(x, sigma, get("grad/class_labels"));
    EXPECT_LT(worstSample(denoised.detach(), get("grad/D")), kTolerance);
    const std::vector<Tensor> found = gradients((denoised * get("grad/c")).sum(), {x, sigma});
    EXPECT_LT(worstSample(found[0], get("grad/dx")), 5e-4);
    EXPECT_TRUE(torch::allclose(found[1], get("grad/dsigma"), 1e-3, 1e-3))
        << found[1] << get("grad/dsigma");
}

TEST_P(EdmGolden, GradientsReachTheDenoisersLevel) {
    const Denoiser& model = edmNetwork(GetParam());
    const Tensor x = get("grad/x").clone().requires_grad_(true);
    const Tensor sigma = get("grad/sigma").clone().requires_grad_(true);
    const Tensor alpha = torch::ones_like(sigma).requires_grad_(true);
    const Tensor denoised =
        model.predict(x, {alpha, sigma, sigma.detach()}, {get("grad/class_labels")});
    const std::vector<Tensor> found =
        gradients((denoised * get("grad/c")).sum(), {x, alpha, sigma});
    EXPECT_LT(worstSample(found[0], get("grad/dx")), 5e-4);
    EXPECT_TRUE(torch::allclose(found[2], get("grad/dsigma"), 1e-3, 1e-3));
    // D depends on alpha through x/alpha and sigma/alpha alone.
    const Tensor expected =
        -(get("grad/dx") * get("grad/x")).sum({1, 2, 3}) - get("grad/dsigma") * get("grad/sigma");
    EXPECT_TRUE(torch::allclose(found[1], expected, 1e-2, 1e-2)) << found[1] << expected;
}

TEST_P(EdmGolden, IntermediateValuesAgree) {
    const torch::NoGradGuard plain;
    const EdmNetwork& network = edmNetwork(GetParam()).network();
    for (const std::string name : {"mid", "wide"}) {
        const Tensor sigma = get(name + "/sigma").reshape({-1});
        const EdmScaling scaling = edmScaling(network.arguments(), sigma, network.levels());
        EXPECT_LT(golden::maxRelative(scaling.noise, get(name + "/c_noise")), 1e-6) << name;
        const Tensor labels = get(name + "/class_labels");
        const Tensor embedding = network.inner().embedding(scaling.noise, labels, {});
        EXPECT_LT(golden::maxRelative(embedding, get(name + "/emb")), 2e-5) << name;
        const Tensor scaled = scaling.in.view({-1, 1, 1, 1}) * get(name + "/x");
        const Tensor raw = network.inner()(scaled, scaling.noise, labels);
        EXPECT_LT(worstSample(raw, get(name + "/F")), 5e-5) << name;
    }
}

class EdmRounding : public EdmGolden {};

TEST_P(EdmRounding, NoiseLevelsAreRoundedAlike) {
    const EdmNetwork& network = edmNetwork(GetParam()).network();
    for (const std::string kind : {"f32", "f64"}) {
        const Tensor in = get("round/in_" + kind);
        const Tensor out = network.roundSigma(in);
        EXPECT_EQ(out.scalar_type(), get("round/out_" + kind).scalar_type());
        EXPECT_TRUE(torch::equal(out, get("round/out_" + kind))) << kind;
        const Tensor index = get("round/index_" + kind);
        if (index.defined()) {
            EXPECT_TRUE(torch::equal(nearestLevel(in, network.levels()), index.reshape({-1})));
            EXPECT_TRUE(torch::equal(network.levels(), get("round/u")));
        }
    }
}

const auto kNetworks = {"b_ddpmpp_vp_cond10",
                        "c_ncsnpp_ve_uncond_aug9",
                        "d2_adm_edm_cond12_attn",
                        "e_adm_iddpm_uncond",
                        "f_songunet_skip_skip"};

INSTANTIATE_TEST_SUITE_P(All, EdmGolden, testing::ValuesIn(kNetworks));
INSTANTIATE_TEST_SUITE_P(Small, EdmGolden, testing::Values("t"));
INSTANTIATE_TEST_SUITE_P(All, EdmRounding, testing::ValuesIn(kNetworks));

}  // namespace
}  // namespace ld3
