#include "core/models/edm/edm_denoiser.h"

#include "core/base/error.h"
#include "core/diffusion/noise_level.h"
#include "tests/unit/models/small_network.h"

#include <gmock/gmock.h>

namespace ld3 {
namespace {

using ::testing::HasSubstr;
using testing::makeSnapshot;

const EdmDenoiser& conditional() {
    static const auto kModel = makeEdmDenoiser(makeSnapshot(), {"small", "abc"}, {torch::kFloat64});
    return *kModel;
}

const EdmDenoiser& unconditional() {
    static const auto kModel =
        makeEdmDenoiser(makeSnapshot({{"label_dim", 0}}), {"small", "abc"}, {torch::kFloat64});
    return *kModel;
}

Tensor pictures(int64_t count) {
    return torch::randn({count, 3, 8, 8}, seededGenerator(3), torch::kFloat64);
}

NoiseLevel level(double alpha, double sigma) {
    const Tensor a = torch::full({1}, alpha, torch::kFloat64);
    const Tensor s = torch::full({1}, sigma, torch::kFloat64);
    return {a, s, s};
}

Tensor labelled(const Tensor& labels) {
    return conditional().predict(pictures(2), level(1, 0.7), {labels});
}

std::string refusal(const Tensor& x, const Tensor& labels) {
    try {
        static_cast<void>(conditional().predict(x, level(1, 1), {labels}));
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::InvalidArgument);
        return error.what();
    }
    return "accepted";
}

TEST(EdmDenoiser, KnowsWhatItIs) {
    const ModelInfo& info = conditional().info();
    EXPECT_EQ(info.kind, "edm");
    EXPECT_EQ(info.name, "small");
    EXPECT_EQ(info.sha256, "abc");
    EXPECT_EQ(info.classes, 4);
    EXPECT_EQ(info.height, 8);
    EXPECT_EQ(info.prediction, Prediction::Data);
    EXPECT_EQ(info.sigmaMin, 0.0);
    EXPECT_TRUE(std::isinf(info.sigmaMax));
    EXPECT_EQ(info.noiseSchedule.kind, "ve-edm");
    EXPECT_EQ(info.noiseSchedule.sigmaMin, 0.002);
    EXPECT_EQ(info.noiseSchedule.sigmaMax, 80.0);
    EXPECT_GT(info.multiplyAdds, 100000);
    EXPECT_GT(info.activationBytes, 100000);
    EXPECT_EQ(info.blocks.front().name, "model.map");
    EXPECT_EQ(info.blocks[1].name, "model.enc.8x8_conv");
    EXPECT_EQ(conditional().dtype(), torch::kFloat64);
}

TEST(EdmDenoiser, NarrowRangeOfANetworkNarrowsItsSchedule) {
    NetworkSnapshot snapshot = makeSnapshot({{"sigma_min", 0.02}, {"sigma_max", 50}});
    const ModelInfo info = edmInfo(snapshot, {"narrow", ""});
    EXPECT_EQ(info.noiseSchedule.sigmaMin, 0.02);
    EXPECT_EQ(info.noiseSchedule.sigmaMax, 50.0);
}

TEST(EdmDenoiser, SameAnswerUnderAnyScalingOfTheSamePoint) {
    // x = alpha·(x0 + (sigma/alpha)·noise): alpha changes the units of x, not what is in it.
    const Tensor x = pictures(2);
    const Tensor exploding = unconditional().predict(x, level(1.0, 0.5), {});
    const Tensor preserving = unconditional().predict(0.8 * x, level(0.8, 0.4), {});
    EXPECT_TRUE(torch::allclose(preserving, exploding, 1e-12, 1e-12));
}

TEST(EdmDenoiser, EachSampleHasItsOwnLevel) {
    const Tensor x = pictures(3);
    const Tensor sigma = torch::tensor({0.1, 1.0, 10.0}, torch::kFloat64);
    const Tensor one = torch::ones({1}, torch::kFloat64);
    const Tensor together = unconditional().predict(x, {one, sigma, sigma}, {});
    for (int64_t i = 0; i < 3; ++i) {
        const Tensor alone =
            unconditional().predict(x.narrow(0, i, 1), level(1.0, sigma[i].item<double>()), {});
        EXPECT_TRUE(torch::allclose(together[i], alone[0], 1e-10, 1e-10)) << i;
    }
}

TEST(EdmDenoiser, GradientsAreThoseOfFiniteDifferences) {
    const Tensor x = pictures(1);
    const Tensor direction = torch::randn(x.sizes(), seededGenerator(4), torch::kFloat64);
    const auto value = [&](double alpha, double sigma) {
        return (unconditional().predict(x, level(alpha, sigma), {}) * direction).sum();
    };
    NoiseLevel at = level(0.9, 0.6);
    at.alpha.requires_grad_(true);
    at.sigma.requires_grad_(true);
    const Tensor sum = (unconditional().predict(x, at, {}) * direction).sum();
    const std::vector<Tensor> found = gradients(sum, {at.alpha, at.sigma});
    constexpr double kStep = 1e-5;
    const Tensor byAlpha = (value(0.9 + kStep, 0.6) - value(0.9 - kStep, 0.6)) / (2 * kStep);
    const Tensor bySigma = (value(0.9, 0.6 + kStep) - value(0.9, 0.6 - kStep)) / (2 * kStep);
    EXPECT_NEAR(found[0].item<double>(), byAlpha.item<double>(), 1e-5);
    EXPECT_NEAR(found[1].item<double>(), bySigma.item<double>(), 1e-5);
}

TEST(EdmDenoiser, LabelsAreIndicesOrWeights) {
    const Tensor indices = torch::tensor({2, 0});
    const Tensor weights =
        torch::tensor({{0.0, 0.0, 1.0, 0.0}, {1.0, 0.0, 0.0, 0.0}}, torch::kFloat64);
    EXPECT_TRUE(torch::equal(labelled(indices), labelled(weights)));
    EXPECT_FALSE(torch::allclose(labelled(indices), labelled(torch::tensor({0, 2}))));
    EXPECT_TRUE(torch::allclose(labelled(torch::tensor({1})), labelled(torch::tensor({1, 1}))));
    // Without labels: zeros, as the reference has it.
    EXPECT_TRUE(torch::allclose(labelled({}), labelled(torch::zeros({2, 4}, torch::kFloat64))));
}

TEST(EdmDenoiser, WrongLabelsAreRefused) {
    EXPECT_THAT(refusal(pictures(2), torch::tensor({0, 4})), HasSubstr("use 0 to 3"));
    EXPECT_THAT(refusal(pictures(2), torch::tensor({-1, 0})), HasSubstr("out of range"));
    EXPECT_THAT(refusal(pictures(2), torch::tensor({0, 1, 2})), HasSubstr("give 2 integers"));
    EXPECT_THAT(refusal(pictures(2), torch::zeros({2, 5})), HasSubstr("weights [2, 4]"));
    EXPECT_THAT(refusal(pictures(2), torch::zeros({2})), HasSubstr("give 2 integers"));
    EXPECT_THAT(refusal(pictures(2), torch::tensor(1)), HasSubstr("give 2 integers"));
}

TEST(EdmDenoiser, WrongShapeIsRefused) {
    EXPECT_THAT(refusal(torch::zeros({2, 3, 8, 9}, torch::kFloat64), {}),
                HasSubstr("give [B, 3, 8, 8]"));
    EXPECT_THAT(refusal(torch::zeros({3, 8, 8}, torch::kFloat64), {}), HasSubstr("[3, 8, 8]"));
}

TEST(EdmDenoiser, PictureScaleIsApplied) {
    const PictureScale scale{2.0, torch::full({3, 8, 8}, 0.25)};
    const auto scaled = makeEdmDenoiser(
        makeSnapshot(), edmInfo(makeSnapshot(), {"small", ""}), {torch::kFloat64}, scale);
    const Tensor data = torch::full({1, 3, 8, 8}, 0.5, torch::kFloat64);
    EXPECT_DOUBLE_EQ(scaled->toPicture(data).max().item<double>(), 0.75);
    EXPECT_DOUBLE_EQ(conditional().toPicture(data).max().item<double>(), 0.75);
    EXPECT_DOUBLE_EQ(scaled->toPicture(data * 10).max().item<double>(), 1.0);
}

TEST(EdmDenoiser, HalfPrecisionFeaturesStayClose) {
    const auto exact = makeEdmDenoiser(makeSnapshot(), {"small", ""});
    const auto rounded = makeEdmDenoiser(
        makeSnapshot(), {"small", ""}, {torch::kFloat32, torch::kCPU, EdmPrecision::Bfloat16});
    const torch::NoGradGuard plain;
    const Tensor x = pictures(2).to(torch::kFloat32);
    NoiseLevel at = level(1.0, 0.5);
    for (Tensor* tensor : {&at.alpha, &at.sigma, &at.time}) {
        *tensor = tensor->to(torch::kFloat32);
    }
    const Tensor expected = exact->predict(x, at, {});
    const Tensor actual = rounded->predict(x, at, {});
    EXPECT_EQ(actual.scalar_type(), torch::kFloat32);
    const double error = (actual - expected).abs().max().item<double>();
    EXPECT_LT(error, 0.05);
    EXPECT_GT(error, 1e-5);
    EXPECT_THROW(
        static_cast<void>(makeEdmDenoiser(
            makeSnapshot(), {"small", ""}, {torch::kFloat64, torch::kCPU, EdmPrecision::Bfloat16})),
        Error);
}

}  // namespace
}  // namespace ld3
