// What has to hold on every device of the machine: the CPU, and CUDA devices where there are some.

#include "core/base/run_control.h"
#include "core/models/open_model.h"
#include "core/schedules/heuristics.h"
#include "core/solvers/integrate.h"
#include "core/training/teacher_set.h"
#include "core/training/trainer.h"

#include <gtest/gtest.h>

#include <cmath>

namespace ld3 {
namespace {

constexpr int kNfe = 4;

class DevicesTest : public ::testing::TestWithParam<std::string> {
  protected:
    static std::shared_ptr<const Denoiser> modelOn(const std::string& device) {
        return openModel("builtin:16", {device, "float64"});
    }

    static Schedule schedule() {
        return makeSchedule("logSNR", makeSolverSpec("unipc", 2), kNfe, NoiseScheduleSpec{});
    }
};

/// x at the end, and its gradients.
struct Solved {
    Tensor x, times, evalTimes, noise;
};

Solved solveOn(const Denoiser& denoiser,
               const Schedule& schedule,
               const RunControl& control,
               GradientMemory memory,
               const std::function<void()>& beforeBackward) {
    const Tensor times = torch::tensor(schedule.times, torch::kFloat64).requires_grad_(true);
    const Tensor evalTimes = times.detach().clone().requires_grad_(true);
    const Tensor noise = makeNoise(denoiser, 3, 5).requires_grad_(true);
    const Tensor x = integrateDifferentiably(denoiser,
                                             NoiseSchedule(schedule.noiseSchedule),
                                             tableSpec(schedule),
                                             times,
                                             evalTimes,
                                             Tensor(),
                                             noise,
                                             {},
                                             control,
                                             memory);
    beforeBackward();
    const std::vector<Tensor> found = gradients(x.square().mean(), {times, evalTimes, noise});
    return {x.detach().cpu(), found[0], found[1], found[2].cpu()};
}

TEST_P(DevicesTest, SolvesAndGradientsAreThoseOfTheCpu) {
    const auto nothing = [] {};
    const Solved expected = solveOn(*modelOn("cpu"), schedule(), {}, GradientMemory::Keep, nothing);
    const auto model = modelOn(GetParam());
    for (const auto memory : {GradientMemory::Keep, GradientMemory::Recompute}) {
        const Solved found = solveOn(*model, schedule(), {}, memory, nothing);
        EXPECT_TRUE(torch::allclose(found.x, expected.x, 1e-9, 1e-10));
        EXPECT_TRUE(torch::allclose(found.times, expected.times, 1e-8, 1e-9));
        EXPECT_TRUE(torch::allclose(found.evalTimes, expected.evalTimes, 1e-8, 1e-9));
        EXPECT_TRUE(torch::allclose(found.noise, expected.noise, 1e-8, 1e-9));
    }
}

/// On CUDA backward runs in a thread of LibTorch's, through which a stop has to come.
TEST_P(DevicesTest, AStopDuringBackwardArrives) {
    const auto model = modelOn(GetParam());
    std::stop_source source;
    EXPECT_THROW(solveOn(*model,
                         schedule(),
                         {source.get_token(), nullptr},
                         GradientMemory::Recompute,
                         [&source] { source.request_stop(); }),
                 Stopped);
    // And leaves everything usable.
    EXPECT_NO_THROW(solveOn(*model, schedule(), {}, GradientMemory::Recompute, [] {}));
}

TEST_P(DevicesTest, BothRecipesTrain) {
    const auto model = modelOn(GetParam());
    TeacherSpec spec;
    spec.solver = makeSolverSpec("unipc", 3);
    spec.nfe = 20;
    const TeacherSet teacher = makeTeacherSet(*model, spec, makeNoise(*model, 8, 0), {}, {});
    EXPECT_EQ(teacher.target.device(), model->device());
    for (const char* name : {"fast", "paper"}) {
        Recipe recipe = makeRecipe(name);
        recipe.solver = makeSolverSpec("unipc", 2);
        recipe.nfe = kNfe;
        recipe.trainCount = recipe.validCount = 4;
        recipe.loss = Loss::L2;
        TrainingObserver silent;
        const auto trainer = makeTrainer(*model, teacher, recipe);
        constexpr int kMost = 200;
        for (int i = 0; i < kMost && !std::isfinite(trainer->bestLoss()); ++i) {
            trainer->advance(silent, {});
        }
        EXPECT_TRUE(std::isfinite(trainer->bestLoss())) << name;
        // The state is kept on the CPU and goes back to the device.
        const auto again = makeTrainer(*model, teacher, recipe);
        again->restore(trainer->state());
        EXPECT_EQ(again->bestLoss(), trainer->bestLoss()) << name;
        again->advance(silent, {});
    }
}

INSTANTIATE_TEST_SUITE_P(
    On, DevicesTest, ::testing::ValuesIn(availableDevices()), [](const auto& info) {
        return info.param.substr(0, info.param.find(':')) +
               (info.param == "cpu" ? "" : info.param.substr(info.param.find(':') + 1));
    });

}  // namespace
}  // namespace ld3
