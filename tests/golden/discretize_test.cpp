#include "core/schedules/discretization.h"
#include "core/training/recipe.h"
#include "tests/golden/golden.h"

#include <gtest/gtest.h>

namespace ld3 {

namespace {

using golden::tensor;

TEST(DiscretizeGolden, TimesAndGradientsAgreeWithTheReference) {
    const auto cases = golden::metadata("discretize");
    ASSERT_EQ(cases.size(), 168U);
    double worstTime = 0.0, worstGradient = 0.0;
    for (const auto& [name, about] : cases.items()) {
        SCOPED_TRACE(name);
        const NoiseSchedule schedule(noiseScheduleFromName(about["schedule"]));
        const DiscretizationOptions options{parametrisationFromName(about["mode"]),
                                            about["win_rate"]};
        const auto part = [&name = name](const char* key) {
            return tensor("discretize", name + "/" + key);
        };
        const Tensor logits = part("params1").clone().requires_grad_();
        const Tensor offsets = part("params2").clone().requires_grad_();
        const LearnedTimeTensors learned = discretize(schedule, options, logits, offsets);
        const double timeError = std::max(golden::maxAbsolute(learned.times, part("t1")),
                                          golden::maxAbsolute(learned.evalTimes, part("t2"))) /
                                 schedule.timeMax();
        EXPECT_LT(timeError, 1e-12);
        EXPECT_NEAR(largestMove(schedule, options, golden::toVector(logits.detach())),
                    about["max_move"].get<double>(),
                    1e-12 * schedule.timeMax());

        const Tensor value =
            (part("c") * learned.times).sum() + (part("d") * learned.evalTimes).sum();
        const std::vector<Tensor> found = gradients(value, {logits, offsets});
        const double gradientError = std::max(golden::maxRelative(found[0], part("grad_params1")),
                                              golden::maxRelative(found[1], part("grad_params2")));
        EXPECT_LT(gradientError, 1e-10);
        worstTime = std::max(worstTime, timeError);
        worstGradient = std::max(worstGradient, gradientError);
    }
    RecordProperty("worst_time", std::to_string(worstTime * 1e15) + "e-15");
    RecordProperty("worst_gradient", std::to_string(worstGradient * 1e15) + "e-15");
}

TEST(DiscretizeGolden, PlainNumbersEqualTensors) {
    const auto cases = golden::metadata("discretize");
    for (const auto& [name, about] : cases.items()) {
        const NoiseSchedule schedule(noiseScheduleFromName(about["schedule"]));
        const DiscretizationOptions options{parametrisationFromName(about["mode"]),
                                            about["win_rate"]};
        const Tensor logits = tensor("discretize", name + "/params1");
        const Tensor offsets = tensor("discretize", name + "/params2");
        const LearnedTimes<double> plain =
            discretize(schedule, options, golden::toVector(logits), golden::toVector(offsets));
        const LearnedTimeTensors tensors = discretize(schedule, options, logits, offsets);
        EXPECT_EQ(plain.times, golden::toVector(tensors.times)) << name;
        EXPECT_EQ(plain.evalTimes, golden::toVector(tensors.evalTimes)) << name;
    }
}

}  // namespace

}  // namespace ld3
