#include "core/models/gaussian_mixture.h"

#include "core/base/error.h"
#include "core/models/builtin.h"

#include <gmock/gmock.h>

namespace ld3 {
namespace {

/// Mean and variance of x0 given x by brute force over the components in pixels, float64.
Tensor posteriorMean(const Tensor& means,
                     const Tensor& weights,
                     double deviation,
                     const Tensor& x,
                     double alpha,
                     double sigma) {
    const double v = alpha * alpha * deviation * deviation + sigma * sigma;
    const Tensor difference = x.unsqueeze(1) - alpha * means.unsqueeze(0);  // [B, K, C, H, W]
    const Tensor logits = weights.log() - difference.square().sum({2, 3, 4}) / (2 * v);
    const Tensor each = means.unsqueeze(0) + alpha * deviation * deviation / v * difference;
    return (logits.softmax(1).view({x.size(0), -1, 1, 1, 1}) * each).sum(1);
}

MixtureDefinition smallMixture() {
    MixtureDefinition mixture;
    mixture.basis = PictureBasis::pixels(3, 4, 2);
    mixture.means = torch::randn({5, 24}, seededGenerator(3), torch::kFloat64);
    mixture.weights = torch::tensor({0.1, 0.2, 0.3, 0.15, 0.25}, torch::kFloat64);
    mixture.variance = torch::full({24}, 0.16, torch::kFloat64);
    return mixture;
}

NoiseLevel levelOf(double alpha, double sigma, torch::Dtype dtype = torch::kFloat64) {
    return {torch::tensor({alpha}, dtype), torch::tensor({sigma}, dtype), torch::ones({1}, dtype)};
}

double largest(const Tensor& difference) {
    return difference.abs().max().item<double>();
}

TEST(GaussianMixture, AgreesWithBruteForceInPixels) {
    const MixtureDefinition mixture = smallMixture();
    const GaussianMixture model(mixture, torch::kFloat64);
    const Tensor x = torch::randn({7, 3, 4, 2}, seededGenerator(5), torch::kFloat64);
    for (const auto& [alpha, sigma] :
         {std::pair(1.0, 0.002), {1.0, 1.0}, {1.0, 80.0}, {0.8, 0.6}, {0.01, 0.99995}}) {
        const Tensor expected =
            posteriorMean(mixture.means.view({5, 3, 4, 2}), mixture.weights, 0.4, x, alpha, sigma);
        EXPECT_LT(largest(model.predict(x, levelOf(alpha, sigma), {}) - expected), 1e-12);
    }
}

TEST(GaussianMixture, AllLevelsOfABatchAtOnce) {
    const GaussianMixture model(builtinDefinition("builtin"), torch::kFloat64);
    const Tensor x = torch::randn({3, 3, 32, 32}, seededGenerator(5), torch::kFloat64);
    const Tensor alpha = torch::tensor({1.0, 0.8, 0.05}, torch::kFloat64);
    const Tensor sigma = torch::tensor({0.02, 0.6, 2.0}, torch::kFloat64);
    const Tensor together = model.predict(x, {alpha, sigma, sigma}, {});
    for (int64_t i = 0; i < 3; ++i) {
        const NoiseLevel level = levelOf(alpha[i].item<double>(), sigma[i].item<double>());
        const Tensor alone = model.predict(x.narrow(0, i, 1), level, {});
        EXPECT_LT(largest(together[i] - alone[0]), 1e-12);
    }
}

TEST(GaussianMixture, VariancePreservingIsRescaling) {
    const GaussianMixture model(builtinDefinition("builtin"), torch::kFloat64);
    const Tensor x = torch::randn({2, 3, 32, 32}, seededGenerator(5), torch::kFloat64);
    const Tensor scaled = model.predict(x, levelOf(0.5, 0.8), {});
    const Tensor plain = model.predict(x / 0.5, levelOf(1.0, 1.6), {});
    EXPECT_LT(largest(scaled - plain), 1e-12);
}

TEST(GaussianMixture, GradientsAgreeWithDifferences) {
    const GaussianMixture model(builtinDefinition("builtin"), torch::kFloat64);
    const Tensor x = torch::randn({2, 3, 32, 32}, seededGenerator(5), torch::kFloat64);
    const Tensor direction = torch::randn_like(x);
    const Tensor cotangent = torch::randn_like(x);
    const auto value = [&](const Tensor& at, const Tensor& alpha, const Tensor& sigma) {
        return (model.predict(at, {alpha, sigma, sigma}, {}) * cotangent).sum();
    };
    for (const int64_t count : {1, 2}) {
        const Tensor input = x.clone().requires_grad_();
        const Tensor alpha = torch::full({count}, 0.8, torch::kFloat64).requires_grad_();
        const Tensor sigma = torch::full({count}, 0.6, torch::kFloat64).requires_grad_();
        const auto slopes = gradients(value(input, alpha, sigma), {input, alpha, sigma});
        torch::NoGradGuard noGradient;
        const double h = 1e-5;
        const auto difference = [&](double inX, double inAlpha, double inSigma) {
            const Tensor up =
                value(x + h * inX * direction, alpha + h * inAlpha, sigma + h * inSigma);
            const Tensor down =
                value(x - h * inX * direction, alpha - h * inAlpha, sigma - h * inSigma);
            return ((up - down) / (2 * h)).item<double>();
        };
        const auto near = [](double expected) {
            return testing::DoubleNear(expected, 1e-5 * (1 + std::abs(expected)));
        };
        EXPECT_THAT((slopes[0] * direction).sum().item<double>(), near(difference(1, 0, 0)));
        EXPECT_THAT(slopes[1].sum().item<double>(), near(difference(0, 1, 0)));
        EXPECT_THAT(slopes[2].sum().item<double>(), near(difference(0, 0, 1)));
    }
}

TEST(GaussianMixture, SinglePrecisionFollowsDouble) {
    const MixtureDefinition builtin = builtinDefinition("builtin");
    const GaussianMixture precise(builtin, torch::kFloat64);
    const GaussianMixture fast(builtin, torch::kFloat32);
    const Tensor noise = torch::randn({32, 3, 32, 32}, seededGenerator(5), torch::kFloat64);
    const Tensor data = precise.sampleData(32, seededGenerator(6));
    for (const double sigma : {0.002, 0.1, 1.0, 10.0, 80.0}) {
        const Tensor x = data + sigma * noise;
        const Tensor expected = precise.predict(x, levelOf(1.0, sigma), {});
        const Tensor actual =
            fast.predict(x.to(torch::kFloat32), levelOf(1.0, sigma, torch::kFloat32), {});
        EXPECT_LT(largest(actual - expected), 2e-4 * largest(expected)) << sigma;
    }
}

TEST(GaussianMixture, LimitsOfNoise) {
    const GaussianMixture model(builtinDefinition("builtin"), torch::kFloat64);
    const Tensor data = model.sampleData(4, seededGenerator(6));
    EXPECT_LT(largest(model.predict(data, levelOf(1.0, 1e-6), {}) - data), 1e-6);
    const Tensor drowned = model.predict(data, levelOf(1e-6, 1.0), {});
    EXPECT_LT(largest(drowned - model.exactMean()), 1e-3);
}

TEST(GaussianMixture, SamplesHaveTheStatedMoments) {
    const MixtureDefinition mixture = smallMixture();
    const GaussianMixture model(mixture, torch::kFloat64);
    const int64_t count = 20000;
    const Tensor samples = model.sampleData(count, seededGenerator(1)).flatten(1);
    const Tensor mean = (mixture.weights.unsqueeze(1) * mixture.means).sum(0);
    const Tensor centred = mixture.means - mean;
    const Tensor variance =
        mixture.variance + (mixture.weights.unsqueeze(1) * centred.square()).sum(0);
    EXPECT_LT(largest(model.exactMean().flatten() - mean), 1e-12);
    const Tensor error = (samples.mean(0) - mean) / (variance / count).sqrt();
    EXPECT_LT(largest(error), 4.5);
    EXPECT_LT(largest(samples.var(0) / variance - 1), 0.06);
    EXPECT_TRUE(torch::equal(model.sampleData(9, seededGenerator(1)),
                             model.sampleData(9, seededGenerator(1))));
}

TEST(GaussianMixture, PicturesUndoTheNormalisation) {
    const MixtureDefinition builtin = builtinDefinition("builtin");
    const GaussianMixture model(builtin, torch::kFloat32);
    const Tensor picture = torch::linspace(-1.5, 1.5, 3 * 32 * 32).view({1, 3, 32, 32});
    const Tensor data = 1.25 * (picture - builtin.offset.to(torch::kFloat32));
    EXPECT_LT(largest(model.toPicture(data) - ((picture + 1) / 2).clamp(0, 1)), 1e-6);
}

TEST(GaussianMixture, RefusesAnotherShape) {
    const GaussianMixture model(builtinDefinition("builtin"), torch::kFloat32);
    try {
        (void)model.predict(torch::zeros({1, 3, 16, 32}), levelOf(1, 1, torch::kFloat32), {});
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::InvalidArgument);
        EXPECT_THAT(error.what(), testing::HasSubstr("[1, 3, 16, 32]"));
        EXPECT_THAT(error.what(), testing::HasSubstr("[B, 3, 32, 32]"));
    }
}

TEST(PictureBasis, IsOrthonormalForAnyShape) {
    const PictureBasis basis = PictureBasis::colorCosines(4, 6);
    const Tensor units = torch::eye(72, torch::kFloat64);
    const Tensor matrix = basis.toCoefficients(units.view({72, 3, 4, 6}));
    EXPECT_LT(largest(matrix.mm(matrix.t()) - units), 1e-14);
    const Tensor pictures = torch::randn({3, 3, 4, 6}, torch::kFloat64);
    EXPECT_LT(largest(basis.toPictures(basis.toCoefficients(pictures)) - pictures), 1e-14);
    // A grey, even picture is the first coefficient alone.
    const Tensor flat = basis.toCoefficients(torch::ones({1, 3, 4, 6}, torch::kFloat64))[0];
    EXPECT_NEAR(flat[0].item<double>(), std::sqrt(72.0), 1e-13);
    EXPECT_LT(largest(flat.slice(0, 1)), 1e-14);
}

}  // namespace
}  // namespace ld3
