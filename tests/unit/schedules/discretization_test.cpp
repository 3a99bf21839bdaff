#include "core/schedules/discretization.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace ld3 {

namespace {

struct Case {
    const char* schedule;
    Parametrisation parametrisation;
};

class DiscretizationProperties : public testing::TestWithParam<Case> {
  protected:
    const NoiseSchedule m_schedule{noiseScheduleFromName(GetParam().schedule)};
    const DiscretizationOptions m_options{GetParam().parametrisation, 0.4};

    /// Logits and offsets, some of which lie outside the window.
    [[nodiscard]] std::pair<std::vector<double>, std::vector<double>> parameters(int steps) const {
        std::mt19937_64 generator(7);
        std::normal_distribution<double> normal;
        std::vector<double> logits, offsets;
        for (int i = 0; i <= steps; ++i) {
            logits.push_back(1.0 + normal(generator));
        }
        const double window = largestMove(m_schedule, m_options, logits);
        for (int i = 0; i <= steps; ++i) {
            offsets.push_back(window * (i % 2 == 0 ? 0.6 : -1.7) * (1.0 + 0.1 * i));
        }
        return {logits, offsets};
    }
};

TEST_P(DiscretizationProperties, TimesDecreaseAndEndsAreExact) {
    for (const int steps : {1, 2, 5, 20}) {
        const auto [logits, offsets] = parameters(steps);
        const LearnedTimes<double> learned = discretize(m_schedule, m_options, logits, offsets);
        ASSERT_EQ(learned.times.size(), static_cast<size_t>(steps) + 1);
        for (int i = 1; i <= steps; ++i) {
            EXPECT_LT(learned.times[i], learned.times[i - 1]) << i;
        }
        EXPECT_NEAR(learned.times.front(), m_schedule.timeMax(), 1e-12 * m_schedule.timeMax());
        EXPECT_NEAR(learned.times.back(), m_schedule.timeMin(), 1e-9 * m_schedule.timeMin());
        EXPECT_EQ(learned.evalTimes.front(), learned.times.front());
        EXPECT_EQ(learned.evalTimes.back(), learned.times.back());
    }
}

TEST_P(DiscretizationProperties, OnesAreUniform) {
    const std::vector<double> ones(6, 1.0), zeros(6, 0.0);
    const LearnedTimes<double> learned = discretize(m_schedule, m_options, ones, zeros);
    const auto variable = [this](double time) {
        return m_options.parametrisation == Parametrisation::Time ? time : m_schedule.lambda(time);
    };
    const double gap = variable(learned.times[1]) - variable(learned.times[0]);
    for (size_t i = 1; i < 6; ++i) {
        EXPECT_NEAR(
            variable(learned.times[i]) - variable(learned.times[i - 1]), gap, 1e-9 * std::abs(gap));
    }
    EXPECT_EQ(learned.times, learned.evalTimes);
}

TEST_P(DiscretizationProperties, FirstLogitAndCommonShiftsDoNotMatter) {
    auto [logits, offsets] = parameters(5);
    const std::vector<double> zeros(logits.size(), 0.0);
    const LearnedTimes<double> before = discretize(m_schedule, m_options, logits, zeros);
    for (double& logit : logits) {
        logit += 300.0;  // exp of it would overflow together with the others
    }
    logits[0] -= 2.0;
    const LearnedTimes<double> after = discretize(m_schedule, m_options, logits, zeros);
    for (size_t i = 0; i < logits.size(); ++i) {
        EXPECT_NEAR(after.times[i] / before.times[i], 1.0, 1e-10);
    }
}

TEST_P(DiscretizationProperties, GradientsAgreeWithDifferencesInsideTheWindow) {
    const auto [logits, offsets] = parameters(5);
    const Tensor logitTensor = torch::tensor(logits, torch::kFloat64).requires_grad_();
    const Tensor offsetTensor = torch::tensor(offsets, torch::kFloat64).requires_grad_();
    const LearnedTimeTensors learned = discretize(m_schedule, m_options, logitTensor, offsetTensor);
    const Tensor weights = torch::linspace(0.3, 2.0, 6, torch::kFloat64);
    const Tensor value = (weights * (learned.times + 2 * learned.evalTimes).log()).sum();
    const std::vector<Tensor> found = gradients(value, {logitTensor, offsetTensor});

    // The window counts as a constant, so differences of clamped offsets are taken with it frozen.
    const double window = largestMove(m_schedule, m_options, logits);
    const auto valueAt = [&](std::vector<double> l, std::vector<double> o) {
        const double here = largestMove(m_schedule, m_options, l);
        for (double& offset : o) {
            offset = std::clamp(offset, -window, window) * (1 - 1e-9);
            EXPECT_TRUE(std::abs(offset) <= here || std::abs(here / window - 1) < 1e-3);
        }
        DiscretizationOptions wide = m_options;
        wide.windowRate *= 1.01;  // so that only the clamp above acts
        const LearnedTimes<double> times = discretize(m_schedule, wide, l, o);
        double sum = 0.0;
        for (size_t i = 0; i < l.size(); ++i) {
            sum += weights[static_cast<int64_t>(i)].item<double>() *
                   std::log(times.times[i] + 2 * times.evalTimes[i]);
        }
        return sum;
    };
    const double step = 1e-5;
    for (size_t i = 0; i < logits.size(); ++i) {
        auto up = logits, down = logits;
        up[i] += step;
        down[i] -= step;
        const double difference = (valueAt(up, offsets) - valueAt(down, offsets)) / (2 * step);
        EXPECT_NEAR(found[0][static_cast<int64_t>(i)].item<double>(), difference, 1e-6) << i;
        const bool moves = i > 0 && i + 1 < logits.size() && std::abs(offsets[i]) <= window;
        EXPECT_EQ(found[1][static_cast<int64_t>(i)].item<double>() != 0.0, moves) << i;
    }
}

INSTANTIATE_TEST_SUITE_P(Kinds,
                         DiscretizationProperties,
                         testing::Values(Case{"ve-edm", Parametrisation::Lambda},
                                         Case{"ve-edm", Parametrisation::Time},
                                         Case{"vp-linear", Parametrisation::Lambda},
                                         Case{"vp-discrete:sd", Parametrisation::Time},
                                         Case{"vp-cosine", Parametrisation::Lambda}));

TEST(Discretization, ClampPassesTheGradientAtTheWindowItself) {
    // In lambda the window of equal logits is zero: an offset of zero is on its edge.
    const NoiseSchedule schedule(noiseScheduleFromName("ve-edm"));
    const Tensor logits = torch::ones({4}, torch::kFloat64).requires_grad_();
    const Tensor offsets = torch::zeros({4}, torch::kFloat64).requires_grad_();
    const LearnedTimeTensors learned =
        discretize(schedule, {Parametrisation::Lambda, 0.5}, logits, offsets);
    const Tensor slope = gradients(learned.evalTimes.sum(), {offsets})[0];
    EXPECT_EQ(slope[0].item<double>(), 0.0);
    EXPECT_NE(slope[1].item<double>(), 0.0);
    EXPECT_NE(slope[2].item<double>(), 0.0);
    EXPECT_EQ(slope[3].item<double>(), 0.0);
}

}  // namespace

}  // namespace ld3
