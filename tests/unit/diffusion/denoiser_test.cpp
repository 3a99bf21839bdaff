#include "core/diffusion/denoiser.h"

#include "core/diffusion/noise_level.h"

#include <gtest/gtest.h>

namespace ld3 {
namespace {

/// Knows picture and noise, and says what it is asked for in its own parametrisation.
class KnowingDenoiser : public Denoiser {
  public:
    KnowingDenoiser(Prediction prediction, Tensor x0, Tensor noise)
        : m_x0(std::move(x0)), m_noise(std::move(noise)) {
        m_info.prediction = prediction;
    }

    const ModelInfo& info() const override { return m_info; }

    torch::Device device() const override { return torch::kCPU; }

    torch::Dtype dtype() const override { return torch::kFloat64; }

    Tensor predict(const Tensor& /*x*/,
                   const NoiseLevel& level,
                   const Condition& /*condition*/) const override {
        switch (m_info.prediction) {
            case Prediction::Data:
                return m_x0;
            case Prediction::Noise:
                return m_noise;
            case Prediction::Velocity:
                break;
        }
        return perSample(level.alpha) * m_noise - perSample(level.sigma) * m_x0;
    }

  private:
    ModelInfo m_info;
    Tensor m_x0, m_noise;
};

using Case = std::tuple<Prediction, std::string>;

class DenoiserTest : public ::testing::TestWithParam<Case> {};

TEST_P(DenoiserTest, TurnsEveryPredictionIntoDataAndNoise) {
    const auto& [prediction, scheduleName] = GetParam();
    const at::Generator generator = seededGenerator(3);
    const Tensor x0 = torch::randn({4, 2, 3, 3}, generator, torch::kFloat64);
    const Tensor noise = torch::randn({4, 2, 3, 3}, generator, torch::kFloat64);
    const NoiseSchedule schedule(noiseScheduleFromName(scheduleName));
    const KnowingDenoiser denoiser(prediction, x0, noise);
    for (const int64_t count : {1, 4}) {
        const Tensor times = torch::linspace(0.2, 0.9, count, torch::kFloat64);
        const NoiseLevel level = noiseLevelAt(schedule, times, torch::kFloat64);
        const Tensor x = perSample(level.alpha) * x0 + perSample(level.sigma) * noise;
        EXPECT_LT((dataPrediction(denoiser, x, level) - x0).abs().max().item<double>(), 1e-12);
        EXPECT_LT((noisePrediction(denoiser, x, level) - noise).abs().max().item<double>(), 1e-12);
    }
}

INSTANTIATE_TEST_SUITE_P(
    Predictions,
    DenoiserTest,
    ::testing::Combine(::testing::Values(Prediction::Data, Prediction::Noise, Prediction::Velocity),
                       ::testing::Values("ve-edm", "vp-linear")),
    [](const auto& info) {
        const bool exploding = std::get<1>(info.param) == "ve-edm";
        return predictionName(std::get<0>(info.param)) + (exploding ? "_ve" : "_vp");
    });

TEST(ConditionTest, RowsFollowTheIndex) {
    const Tensor index = torch::tensor({2, 0}, torch::kInt64);
    EXPECT_FALSE(Condition{}.rows(index).classLabels.defined());
    const Condition labels{torch::tensor({7, 8, 9}, torch::kInt64)};
    EXPECT_TRUE(torch::equal(labels.rows(index).classLabels, torch::tensor({9, 7}, torch::kInt64)));
}

TEST(PictureTest, DataFromMinusOneToOneAreShownClamped) {
    const KnowingDenoiser denoiser(Prediction::Data, Tensor(), Tensor());
    const Tensor shown = denoiser.toPicture(torch::tensor({-3.0, -1.0, 0.0, 1.0, 2.0}));
    EXPECT_TRUE(torch::equal(shown, torch::tensor({0.0, 0.0, 0.5, 1.0, 1.0})));
}

}  // namespace
}  // namespace ld3
