#include "core/base/error.h"
#include "core/metrics/frechet_distance.h"
#include "core/metrics/moments.h"
#include "core/metrics/pixel_pca.h"
#include "core/metrics/random_convolution.h"
#include "core/metrics/rule_numbers.h"

#include <gmock/gmock.h>

namespace ld3 {
namespace {

using testing::HasSubstr;

/// Smooth coloured pictures in [0, 1].
Tensor pictures(int64_t count, int64_t channels, int64_t side, uint64_t seed = 1) {
    const Tensor coarse =
        torch::rand({count, channels, 4, 4}, seededGenerator(seed), torch::kFloat32);
    return torch::upsample_bilinear2d(coarse, {side, side}, /*align_corners=*/true);
}

GaussianMoments pixelMoments(const Tensor& pictures) {
    Moments moments(pictures.flatten(1).size(1));
    moments.add(pictures.flatten(1));
    return moments.result();
}

std::string problemOf(const std::function<void()>& work, ErrorCode code) {
    try {
        work();
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), code);
        return error.what();
    }
    ADD_FAILURE() << "no error";
    return "";
}

TEST(RuleNumbers, AreThoseOfTheRule) {
    // From the description of the rule: the first values of two keys, before any scaling.
    const Tensor means = ruleNumbers("1:vgg16:features.0.weight", 8);
    const double scale = std::sqrt(6.0 / 27.0);
    EXPECT_FLOAT_EQ(static_cast<float>(means[0].item<double>() * scale), -0.353310794F);
    EXPECT_FLOAT_EQ(static_cast<float>(means[7].item<double>() * scale), -0.39466849F);
    const Tensor weights = ruleNumbers("1:lpips_vgg:lin0.model.1.weight", 8);
    EXPECT_FLOAT_EQ(static_cast<float>(std::abs(weights[1].item<double>()) / 4), 0.223207027F);
    const Tensor many = ruleNumbers("many", 100'000);
    EXPECT_NEAR(many.mean().item<double>(), 0.0, 0.01);
    EXPECT_NEAR(many.square().mean().item<double>(), 1.0 / 3.0, 0.01);
    EXPECT_GE(many.min().item<double>(), -1.0);
    EXPECT_LT(many.max().item<double>(), 1.0);
}

TEST(PixelPca, HasTheLeadingDirections) {
    const Tensor x = pictures(400, 3, 8);
    const GaussianMoments pixels = pixelMoments(x);
    const PixelPca net(pixels, {3, 8, 8});
    // 3 x 4 x 4 numbers vary.
    EXPECT_EQ(net.info().dimension, 48);
    EXPECT_EQ(net.info().name, "pixel-pca");
    EXPECT_THAT(net.info().metric, testing::Not(HasSubstr("FID")));
    EXPECT_FALSE(net.info().takesBytes);
    const Tensor identity = net.basis().t().mm(net.basis());
    EXPECT_LT((identity - torch::eye(48, torch::kFloat64)).abs().max().item<double>(), 1e-12);
    const Tensor variances = net.project(pixels).covariance.diag();
    EXPECT_TRUE((variances.diff() <= 1e-12).all().item<bool>()) << "descending";
    EXPECT_NEAR(variances.sum().item<double>(), pixels.covariance.trace().item<double>(), 1e-6);
}

TEST(PixelPca, ProjectsMomentsExactly) {
    const GaussianMoments reference = pixelMoments(pictures(300, 3, 8, 1));
    const PixelPca net(reference, {3, 8, 8}, 20);
    const Tensor x = pictures(500, 3, 8, 2);
    Moments moments(20);
    moments.add(net.features(x));
    const GaussianMoments features = moments.result();
    const GaussianMoments projected = net.project(pixelMoments(x));
    EXPECT_LT((features.mean - projected.mean).abs().max().item<double>(), 1e-13);
    EXPECT_LT((features.covariance - projected.covariance).abs().max().item<double>(), 1e-13);
    EXPECT_EQ(projected.count, 500);
    EXPECT_NEAR(frechetDistance(features, projected).value, 0.0, 1e-12);
}

TEST(PixelPca, TakesBytesAndIsTheSameEachTime) {
    const GaussianMoments reference = pixelMoments(pictures(300, 1, 8));
    const PixelPca net(reference, {1, 8, 8}, 10), again(reference, {1, 8, 8}, 10);
    EXPECT_EQ(net.info().sha256, again.info().sha256);
    EXPECT_EQ(net.info().sha256.size(), 64U);
    EXPECT_NE(PixelPca(reference, {1, 8, 8}, 9).info().sha256, net.info().sha256);
    const Tensor bytes = (pictures(5, 1, 8) * 255).round();
    const Tensor fromBytes = net.features(bytes.to(torch::kUInt8));
    const Tensor fromFloats = net.features((bytes.to(torch::kFloat64) / 255));
    EXPECT_TRUE(torch::equal(fromBytes, fromFloats));
}

TEST(PixelPca, RefusesWhatDoesNotFit) {
    const GaussianMoments reference = pixelMoments(pictures(50, 1, 8));
    EXPECT_THAT(problemOf(
                    [&] {
                        PixelPca net(reference, {3, 8, 8});
                    },
                    ErrorCode::InvalidArgument),
                HasSubstr("64 pixels: pictures of 3 x 8 x 8"));
    EXPECT_THAT(problemOf(
                    [&] {
                        PixelPca net(reference, {1, 8, 8}, 65);
                    },
                    ErrorCode::InvalidArgument),
                HasSubstr("1 to 64"));
    const PixelPca net(reference, {1, 8, 8});
    EXPECT_THAT(problemOf(
                    [&] {
                        (void)net.features(torch::zeros({2, 1, 9, 8}));
                    },
                    ErrorCode::InvalidArgument),
                HasSubstr("[2, 1, 9, 8]"));
    EXPECT_THAT(problemOf([&] { (void)net.project(pixelMoments(pictures(9, 3, 8))); },
                          ErrorCode::InvalidArgument),
                HasSubstr("192 pixels"));
    const GaussianMoments still = pixelMoments(torch::ones({5, 1, 8, 8}));
    EXPECT_THAT(problemOf(
                    [&] {
                        PixelPca none(still, {1, 8, 8});
                    },
                    ErrorCode::Numerical),
                HasSubstr("do not vary"));
}

TEST(RandomConvolution, IsTheSameNetEachTime) {
    const RandomConvolution net, again;
    EXPECT_EQ(net.info().sha256, again.info().sha256);
    EXPECT_EQ(net.info().dimension, 256);
    EXPECT_EQ(net.info().name, "random-conv");
    EXPECT_THAT(net.info().metric, testing::Not(HasSubstr("FID")));
    EXPECT_TRUE(net.info().takesBytes);
    const Tensor x = pictures(6, 3, 32);
    EXPECT_TRUE(torch::equal(net.features(x), again.features(x)));
}

TEST(RandomConvolution, WorksOnSmallOddAndGreyPictures) {
    const RandomConvolution net;
    for (const auto& [height, width] : {std::pair(8, 8), std::pair(9, 13), std::pair(40, 33)}) {
        const Tensor x = torch::rand({2, 3, height, width}, seededGenerator(1), torch::kFloat32);
        const Tensor features = net.features(x);
        EXPECT_EQ(features.sizes(), at::IntArrayRef({2, 256}));
        EXPECT_EQ(features.scalar_type(), torch::kFloat32);
        EXPECT_TRUE(features.isfinite().all().item<bool>());
    }
    const Tensor grey = pictures(3, 1, 16);
    EXPECT_TRUE(torch::equal(net.features(grey), net.features(grey.expand({-1, 3, -1, -1}))));
    const Tensor bytes = (grey * 255).round();
    EXPECT_LT((net.features(bytes.to(torch::kUInt8)) - net.features(bytes / 255.0))
                  .abs()
                  .max()
                  .item<double>(),
              1e-6);
    const Tensor batch = pictures(9, 3, 16);
    EXPECT_LT((net.features(batch)[4] - net.features(batch.narrow(0, 4, 1))[0])
                  .abs()
                  .max()
                  .item<double>(),
              1e-5)
        << "each picture by itself";
}

TEST(RandomConvolution, RefusesWhatDoesNotFit) {
    const RandomConvolution net;
    for (const auto& x :
         {torch::zeros({2, 4, 8, 8}), torch::zeros({2, 3, 7, 8}), torch::zeros({3, 8, 8})}) {
        EXPECT_THAT(problemOf([&] { (void)net.features(x); }, ErrorCode::InvalidArgument),
                    HasSubstr("8 x 8"));
    }
}

/// What the spaces are for: they see that pictures are worse.
TEST(FeatureSpaces, DistancesGrowWithTheDifference) {
    const Tensor reference = pictures(2000, 3, 16, 1);
    const PixelPca pca(pixelMoments(reference), {3, 16, 16}, 32);
    const RandomConvolution convolution;
    for (const FeatureNet* net :
         {static_cast<const FeatureNet*>(&pca), static_cast<const FeatureNet*>(&convolution)}) {
        const auto momentsOf = [&](const Tensor& x) {
            Moments moments(net->info().dimension);
            moments.add(net->features(x));
            return moments.result();
        };
        const GaussianMoments truth = momentsOf(reference);
        const Tensor others = pictures(2000, 3, 16, 2);
        const double same = frechetDistance(momentsOf(others), truth).value;
        const double darker = frechetDistance(momentsOf(others * 0.9), truth).value;
        const double dark = frechetDistance(momentsOf(others * 0.7), truth).value;
        EXPECT_LT(same * 3, darker) << net->info().name;
        EXPECT_LT(darker * 3, dark) << net->info().name;
    }
}

}  // namespace
}  // namespace ld3
