#include "core/models/exact_moments.h"

#include "core/models/builtin.h"
#include "core/models/mixture_file.h"
#include "core/models/open_model.h"
#include "tests/unit/models/small_network.h"

#include <gtest/gtest.h>

namespace ld3 {
namespace {

/// Means within six standard errors, covariances within what so many samples allow.
void expectAgreesWithSamples(const MixtureDefinition& definition, int64_t count) {
    const torch::NoGradGuard plain;
    const GaussianMixture mixture(definition, torch::kFloat64);
    const PictureMoments exact = exactMoments(definition);
    const Tensor data = mixture.sampleData(count, seededGenerator(7));
    // Not clamped, as the exact moments are of what the model itself says.
    const Tensor offset = definition.offset.defined()
                              ? definition.offset
                              : torch::zeros(data.sizes().slice(1), torch::kFloat64);
    const Tensor pixels = ((data / definition.scale + offset + 1) / 2).flatten(1);
    const Tensor variances = exact.covariance.diag();
    const auto samples = static_cast<double>(count);
    const Tensor deviations = (pixels.mean(0) - exact.mean).abs() / (variances / samples).sqrt();
    EXPECT_LT(deviations.max().item<double>(), 6.0);
    const Tensor scale = variances.sqrt().unsqueeze(1) * variances.sqrt();
    const Tensor errors = (pixels.t().cov() - exact.covariance).abs() / scale;
    EXPECT_LT(errors.max().item<double>(), 8.0 / std::sqrt(samples));
    EXPECT_LT(errors.square().mean().sqrt().item<double>(), 1.6 / std::sqrt(samples));
    EXPECT_TRUE(torch::equal(exact.covariance, exact.covariance.t()));
}

TEST(ExactMoments, OfAMixtureInPixels) {
    expectAgreesWithSamples(readMixture(LD3_TEST_DATA "/ld3/mixture.safetensors"), 20'000);
}

TEST(ExactMoments, OfTheSmallBuiltinMixture) {
    expectAgreesWithSamples(builtinDefinition("builtin:16"), 4000);
}

TEST(ExactMoments, HaveTheMeanThatTheModelSays) {
    const GaussianMixture mixture(builtinDefinition("builtin:16"), torch::kFloat64);
    const Tensor picture = mixture.toPicture(mixture.exactMean().unsqueeze(0)).flatten();
    EXPECT_LT((exactMoments(mixture)->mean - picture).abs().max().item<double>(), 1e-12);
}

TEST(ExactMoments, AreKnownOfSomeModelsOnly) {
    const auto network = openModel("builtin:unet", {"cpu", "float32"});
    const auto mixture = openModel("builtin:16", {"cpu", "float32"});
    const auto ofNetwork = exactMoments(*network), ofMixture = exactMoments(*mixture);
    ASSERT_TRUE(ofNetwork && ofMixture);
    EXPECT_TRUE(torch::equal(ofNetwork->covariance, ofMixture->covariance))
        << "of what it learned, in float64 whatever the model computes in";
    EXPECT_EQ(ofMixture->mean.scalar_type(), torch::kFloat64);
    const auto builtin = exactMoments(*openModel("builtin", {"cpu", "float32"}));
    ASSERT_TRUE(builtin);
    EXPECT_EQ(builtin->mean.size(0), 3 * 32 * 32);
    const auto other = makeEdmDenoiser(testing::makeSnapshot(), {"a network", ""});
    EXPECT_FALSE(exactMoments(*other));
}

}  // namespace
}  // namespace ld3
