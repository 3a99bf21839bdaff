// Parts of EDM networks one by one against the reference.

#include "core/models/edm/preconditioning.h"
#include "core/models/edm/unet_parts.h"
#include "tests/golden/edm_golden.h"

#include <gtest/gtest.h>

namespace ld3 {
namespace {

using golden::maxRelative;

Tensor get(const std::string& key) {
    return golden::edmFile("primitives").at(key, "primitives");
}

TEST(EdmPrimitives, PositionalEmbedding) {
    const Tensor x = get("pos/x");
    for (const int64_t channels : {16, 18}) {
        const std::string name = "pos/n" + std::to_string(channels);
        for (const bool endpoint : {true, false}) {
            const Tensor frequencies = positionalFrequencies(channels, endpoint, torch::kFloat32);
            EXPECT_LT(maxRelative(cosinesThenSines(x, frequencies),
                                  get(name + (endpoint ? "_endpoint" : "_noendpoint"))),
                      2e-5)
                << name;
        }
    }
    EXPECT_LT(maxRelative(sinesThenCosines(x, positionalFrequencies(16, true, torch::kFloat32)),
                          get("pos/n16_endpoint_swapped")),
              2e-5);
}

TEST(EdmPrimitives, FourierEmbedding) {
    const Tensor frequencies = get("fourier/freqs") * (2 * M_PI);
    EXPECT_LT(maxRelative(cosinesThenSines(get("fourier/x"), frequencies), get("fourier/out")),
              2e-5);
}

TEST(EdmPrimitives, Convolutions) {
    const Tensor x = get("conv/x");
    for (const std::string filter : {"f11", "f1331"}) {
        for (const std::string direction : {"up", "down"}) {
            for (const int kernel : {0, 1, 3}) {
                const std::string key =
                    "conv/" + filter + "_" + direction + "_k" + std::to_string(kernel);
                Convolution convolution;
                convolution.filter = get("conv/" + filter + "_filter");
                convolution.resampling = direction == "up" ? Resampling::Up : Resampling::Down;
                if (kernel > 0) {
                    convolution.weight = get(key + "/weight");
                    convolution.bias = get(key + "/bias");
                }
                for (const bool box : {false, true}) {
                    if (box && filter != "f11") {
                        continue;
                    }
                    convolution.isBoxFilter = box;
                    const Tensor expected = get(kernel > 0 ? key + "/plain" : key);
                    EXPECT_LT(maxRelative(convolve(convolution, x), expected), 2e-6) << key;
                    if (kernel == 3 && direction == "down") {
                        Convolution fused = convolution;
                        fused.weightsFirst = true;
                        EXPECT_LT(maxRelative(convolve(fused, x), get(key + "/fused")), 2e-6)
                            << key;
                    }
                }
            }
        }
    }
}

TEST(EdmPrimitives, GroupNorms) {
    for (const auto& [channels, groups] :
         {std::pair{4, 1}, {16, 4}, {48, 12}, {160, 32}, {192, 32}}) {
        for (const std::string epsilon : {"1e-05", "1e-06"}) {
            const std::string key = "gn/c" + std::to_string(channels) + "_g" +
                                    std::to_string(groups) + "_eps" + epsilon;
            const GroupNorm norm{
                get(key + "/weight"), get(key + "/bias"), normGroups(channels), std::stod(epsilon)};
            EXPECT_EQ(norm.groups, groups);
            EXPECT_LT(maxRelative(normalise(norm, get(key + "/x")), get(key + "/y")), 2e-6) << key;
        }
    }
}

TEST(EdmPrimitives, AttentionWithGradient) {
    for (const auto& [name, heads] : {std::pair{"c8_h1", 1}, {"c128_h2", 2}, {"c192_h3", 3}}) {
        const std::string key = std::string("attn/") + name;
        const Tensor qkv = get(key + "/qkv").clone().requires_grad_(true);
        const Tensor attended = attend(qkv, heads);
        EXPECT_LT(maxRelative(attended.detach(), get(key + "/a")), 2e-6) << key;
        const Tensor gradient = gradients((attended * get(key + "/c")).sum(), {qkv})[0];
        EXPECT_LT(maxRelative(gradient, get(key + "/dqkv")), 1e-5) << key;
    }
}

EdmArguments with(EdmPreconditioning preconditioning) {
    EdmArguments arguments;
    arguments.preconditioning = preconditioning;
    return arguments;
}

TEST(EdmPrimitives, Scalings) {
    const Tensor sigma = get("precond/sigma");
    const EdmScaling edm = edmScaling(with(EdmPreconditioning::Edm), sigma, {});
    EXPECT_LT(maxRelative(edm.skip, get("precond/edm_c_skip")), 1e-6);
    EXPECT_LT(maxRelative(edm.out, get("precond/edm_c_out")), 1e-6);
    EXPECT_LT(maxRelative(edm.in, get("precond/edm_c_in")), 1e-6);
    EXPECT_LT(maxRelative(edm.noise, get("precond/edm_c_noise")), 1e-6);
    const EdmScaling ve = edmScaling(with(EdmPreconditioning::Ve), sigma, {});
    EXPECT_LT(maxRelative(ve.noise, get("precond/ve_c_noise")), 1e-6);
}

TEST(EdmPrimitives, SmallNoiseLevelsOfVpAreAsCoarseAsTheReferences) {
    const Tensor sigma = get("precond/sigma");
    const EdmScaling vp = edmScaling(with(EdmPreconditioning::Vp), sigma, {});
    EXPECT_LT(maxRelative(vp.in, get("precond/vp_c_in")), 1e-6);
    const Tensor expected = get("precond/vp_c_noise");
    EXPECT_TRUE(torch::allclose(vp.noise, expected, 1e-5, 1e-6));
    // In double precision they are exact.
    const EdmScaling exact =
        edmScaling(with(EdmPreconditioning::Vp), sigma.to(torch::kFloat64), {});
    EXPECT_TRUE(torch::allclose(exact.noise, get("precond/vp_c_noise_exact_f64"), 1e-6, 1e-9));
}

TEST(EdmPrimitives, RangeOfVpIsComputedInSinglePrecision) {
    const Tensor times = get("precond/vp_t");
    const Tensor expected = get("precond/vp_sigma_of_t");
    for (int64_t i = 0; i < times.size(0); ++i) {
        const nlohmann::json arguments = {
            {"img_resolution", 16}, {"img_channels", 3}, {"epsilon_t", times[i].item<double>()}};
        if (times[i].item<double>() >= 1.0) {
            continue;
        }
        const EdmArguments read = readEdmArguments("VPPrecond", arguments, {}, "test");
        EXPECT_NEAR(read.sigmaMin / expected[i].item<double>(), 1.0, 1e-6) << times[i];
        EXPECT_NEAR(read.sigmaMax, 152.16697692871094, 1e-4);
    }
}

}  // namespace
}  // namespace ld3
