#include "core/models/builtin.h"

#include "core/base/error.h"
#include "core/models/edm/demo_training.h"

#include <gmock/gmock.h>

namespace ld3 {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

/// Coefficients [K, D] of a basis as [K, 3, H, W]: channel, row and column frequency.
Tensor byFrequency(const PictureBasis& basis, const Tensor& coefficients) {
    const std::vector<int64_t> shape{3, basis.height(), basis.width()};
    const Tensor number = basis.arrange(torch::arange(basis.size()).view(shape));
    Tensor result = torch::empty_like(coefficients);
    result.index_copy_(1, number, coefficients);
    return result.view({-1, 3, basis.height(), basis.width()});
}

Tensor allMeans(const MixtureDefinition& mixture) {
    const Tensor all = torch::zeros({mixture.means.size(0), mixture.basis.size()}, torch::kFloat64);
    return byFrequency(mixture.basis, all.index_copy(1, mixture.kept, mixture.means));
}

Tensor lowest(const Tensor& frequencies) {
    return frequencies.narrow(2, 0, 16).narrow(3, 0, 16);
}

TEST(Builtin, NamesAreKnown) {
    EXPECT_THAT(builtinNames(), ElementsAre("sprites", "16", "unet"));
    for (const std::string& name : builtinNames()) {
        const ModelInfo info = builtinInfo("builtin:" + name);
        EXPECT_EQ(info.name, "builtin:" + name);
        EXPECT_EQ(info.sha256.size(), 64U);
        EXPECT_EQ(info.noiseSchedule, NoiseScheduleSpec{});
    }
    EXPECT_NE(builtinInfo("builtin").sha256, builtinInfo("builtin:16").sha256);
    EXPECT_EQ(builtinInfo("builtin:16").width, 16);
}

TEST(Builtin, NetworkIsNoMixture) {
    try {
        static_cast<void>(builtinDefinition("builtin:unet"));
        ADD_FAILURE() << "accepted";
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::Unsupported);
        EXPECT_THAT(error.remedy(), HasSubstr("builtin:16"));
    }
}

TEST(Builtin, SmallMixtureIsTheLowFrequenciesOfTheLargeOne) {
    const MixtureDefinition large = builtinDefinition("builtin");
    const MixtureDefinition small = builtinDefinition("builtin:16");
    EXPECT_TRUE(torch::equal(2 * allMeans(small), lowest(allMeans(large))));
    EXPECT_TRUE(torch::equal(4 * byFrequency(small.basis, small.variance.unsqueeze(0)),
                             lowest(byFrequency(large.basis, large.variance.unsqueeze(0)))));
    const auto offset = [](const MixtureDefinition& mixture) {
        return byFrequency(mixture.basis,
                           mixture.basis.toCoefficients(mixture.offset.unsqueeze(0)));
    };
    EXPECT_TRUE(torch::allclose(2 * offset(small), lowest(offset(large)), 1e-12, 1e-12));
    EXPECT_EQ(small.scale, large.scale);
}

TEST(Builtin, SmallPicturesLookLikeTheLargeOnes) {
    // A quarter of the pixels: close to the average of four neighbours.
    const GaussianMixture large(builtinDefinition("builtin"), torch::kFloat64);
    const GaussianMixture small(builtinDefinition("builtin:16"), torch::kFloat64);
    const Tensor shown = large.toPicture(torch::zeros({1, 3, 32, 32}, torch::kFloat64));
    const Tensor averaged = at::avg_pool2d(shown, {2, 2});
    const Tensor reduced = small.toPicture(torch::zeros({1, 3, 16, 16}, torch::kFloat64));
    EXPECT_LT((averaged - reduced).abs().max().item<double>(), 0.02);
}

TEST(Builtin, NetworkIsCloseToTheExactDenoiser) {
    const auto network = makeBuiltin("builtin:unet", torch::kFloat32);
    const GaussianMixture exact(builtinDefinition("builtin:16"), torch::kFloat32);
    EXPECT_EQ(network->info().kind, "edm");
    EXPECT_NEAR(static_cast<double>(network->info().parameters), 1e6, 2e5);
    for (const DemoQuality& level : demoQuality(*network, exact, 64, 11)) {
        // Beside what no denoiser can know, the network's own mistakes are small; but they are
        // there, as in any trained network.
        EXPECT_LT(level.difference, 0.5 * level.exactError) << level.sigma;
        EXPECT_GT(level.difference, 1e-4 * level.exactError) << level.sigma;
    }
    const Tensor data = torch::zeros({1, 3, 16, 16});
    EXPECT_TRUE(torch::equal(network->toPicture(data), exact.toPicture(data)));
}

TEST(Builtin, NetworkComputesInDoublePrecisionToo) {
    const auto single = makeBuiltin("builtin:unet", torch::kFloat32);
    const auto twice = makeBuiltin("builtin:unet", torch::kFloat64);
    const torch::NoGradGuard plain;
    const Tensor x = torch::randn({2, 3, 16, 16}, seededGenerator(1), torch::kFloat64);
    const Tensor one = torch::ones({1}, torch::kFloat64);
    const Tensor half = one * 0.5;
    const Tensor exact = twice->predict(x, {one, half, half}, {});
    const auto narrow = [](const Tensor& tensor) { return tensor.to(torch::kFloat32); };
    const Tensor rounded =
        single->predict(narrow(x), {narrow(one), narrow(half), narrow(half)}, {});
    EXPECT_EQ(exact.scalar_type(), torch::kFloat64);
    EXPECT_LT((exact - rounded).abs().max().item<double>(), 1e-4);
}

}  // namespace
}  // namespace ld3
