#include "core/evaluation/distance_measure.h"
#include "core/evaluation/measure_samples.h"
#include "core/metrics/distances.h"
#include "core/models/open_model.h"
#include "core/runs/validation.h"
#include "core/schedules/heuristics.h"
#include "core/solvers/solve_trace.h"
#include "core/training/trainer.h"
#include "tests/unit/base/temporary_folder.h"

#include <gtest/gtest.h>

#include <chrono>
#include <functional>
#include <memory>
#include <set>
#include <string>
#include <thread>
#include <utility>

// A stop or a pause is answered within one evaluation of the network: whatever the work, none
// begins after the one during which it was asked for. An evaluation is a call of the network or the
// backward of one. Counted, not timed: the rest of the work between two of them is small.

namespace ld3 {
namespace {

/// The network of another denoiser, which counts and acts in the middle of one evaluation.
class WatchedDenoiser final : public Denoiser {
  public:
    explicit WatchedDenoiser(std::shared_ptr<const Denoiser> inner) : m_inner(std::move(inner)) {}

    const ModelInfo& info() const override { return m_inner->info(); }

    torch::Device device() const override { return m_inner->device(); }

    torch::Dtype dtype() const override { return m_inner->dtype(); }

    Tensor predict(const Tensor& x,
                   const NoiseLevel& level,
                   const Condition& condition) const override {
        count();
        Tensor native = m_inner->predict(x, level, condition);
        if (native.requires_grad()) {
            native.register_hook([this](const Tensor& gradient) {
                count();
                return gradient;
            });
        }
        return native;
    }

    /// @param evaluation  from 1
    void actDuring(int evaluation, std::function<void()> act) {
        evaluations = 0;
        m_actAt = evaluation;
        m_act = std::move(act);
    }

    mutable int evaluations = 0;

  private:
    void count() const {
        if (++evaluations == m_actAt) {
            m_act();
        }
    }

    std::shared_ptr<const Denoiser> m_inner;
    int m_actAt = -1;
    std::function<void()> m_act;
};

class NoObserver : public TrainingObserver {};

struct Work {
    const char* name;
    std::function<void(WatchedDenoiser&, const RunControl&)> run;
};

Recipe smallRecipe(const char* name, const ModelInfo& model) {
    Recipe recipe = makeRecipe(name);
    recipe.solver = makeSolverSpec("unipc", 3);
    recipe.nfe = 3;
    recipe.noiseSchedule = model.noiseSchedule;
    recipe.trainCount = 3;
    recipe.validCount = 3;
    recipe.descent.roundsTimes = 1;
    recipe.descent.roundsBoth = 1;
    recipe.descent.trainBatch = recipe.descent.validBatch = 2;
    recipe.leastSquares.iterationsTimes = 2;
    recipe.leastSquares.iterationsBoth = 2;
    return recipe;
}

TeacherSet smallTeacher(const Denoiser& denoiser) {
    TeacherSet teacher;
    teacher.noise = makeNoise(denoiser, 6, 1);
    teacher.target = 0.1 * teacher.noise;
    return teacher;
}

Schedule smallSchedule(const ModelInfo& model) {
    return makeSchedule("edm", makeSolverSpec("unipc", 3), 4, model.noiseSchedule);
}

void trainWith(const char* recipe, WatchedDenoiser& denoiser, const RunControl& control) {
    const TeacherSet teacher = smallTeacher(denoiser);
    const auto trainer = makeTrainer(denoiser, teacher, smallRecipe(recipe, denoiser.info()));
    NoObserver observer;
    while (trainer->advance(observer, control)) {
    }
}

void makeTeacher(WatchedDenoiser& denoiser, const RunControl& control) {
    TeacherSpec spec;
    spec.solver = makeSolverSpec("unipc", 3);
    spec.noiseSchedule = denoiser.info().noiseSchedule;
    spec.nfe = 6;
    spec.batch = 2;
    spec.count = 4;
    (void)makeTeacherSet(denoiser, spec, makeNoise(denoiser, 4, 1), {}, control);
}

void validate(WatchedDenoiser& denoiser, const RunControl& control) {
    const auto distance = makeDistance(Loss::L2);
    (void)validationLoss(*distance,
                         denoiser,
                         smallTeacher(denoiser),
                         smallRecipe("fast", denoiser.info()),
                         smallSchedule(denoiser.info()),
                         control);
}

void drawSamplesOfADraft(WatchedDenoiser& denoiser, const RunControl& control) {
    (void)compareSamples(denoiser,
                         smallTeacher(denoiser),
                         smallRecipe("fast", denoiser.info()),
                         smallSchedule(denoiser.info()),
                         2,
                         control);
}

void followATrajectory(WatchedDenoiser& denoiser, const RunControl& control) {
    const Schedule schedule = smallSchedule(denoiser.info());
    (void)traceSolve(denoiser,
                     NoiseSchedule(schedule.noiseSchedule),
                     makeTable(schedule),
                     makeNoise(denoiser, 1, 1),
                     {},
                     control);
}

void evaluate(WatchedDenoiser& denoiser, const RunControl& control) {
    const testing::TemporaryFolder folder;
    EvaluationSampler sampler(denoiser, 2, [](const std::string&) {});
    const auto distance = makeDistance(Loss::L2);
    DistanceMeasure measure(distance.get(), [&](int64_t first, int64_t count) {
        return sampler.solve(
            smallSchedule(denoiser.info()), static_cast<uint64_t>(first), count, control);
    });
    SampleJob job;
    job.schedule = smallSchedule(denoiser.info());
    job.end = 6;
    job.batch = 2;
    job.state = folder.path() / "state.safetensors";
    measureSamples(job, sampler, measure, {}, control);
}

class StopAnswerTest : public ::testing::TestWithParam<Work> {
  protected:
    StopAnswerTest()
        : m_denoiser(openModel(LD3_TEST_DATA "/ld3/mixture.safetensors", {"cpu", "float64"})) {
        m_denoiser.actDuring(-1, {});
        GetParam().run(m_denoiser, {});
        m_all = m_denoiser.evaluations;
    }

    /// First, early, in the middle, and the last but one.
    [[nodiscard]] std::set<int> moments() const {
        return {1, 2, 3, m_all / 3, m_all / 2, m_all / 2 + 1, m_all - 1};
    }

    WatchedDenoiser m_denoiser;
    int m_all = 0;
};

TEST_P(StopAnswerTest, NoEvaluationBeginsAfterAStopWasAskedFor) {
    ASSERT_GT(m_all, 3);
    for (const int moment : moments()) {
        std::stop_source stop;
        m_denoiser.actDuring(moment, [&stop] { stop.request_stop(); });
        EXPECT_THROW(GetParam().run(m_denoiser, RunControl{stop.get_token(), nullptr}), Stopped);
        EXPECT_EQ(m_denoiser.evaluations, moment) << "of " << m_all;
    }
}

TEST_P(StopAnswerTest, NoEvaluationBeginsWhileItIsPausedAndAllOfThemAfterwards) {
    for (const int moment : moments()) {
        PauseGate gate;
        m_denoiser.actDuring(moment, [&gate] { gate.setPaused(true); });
        std::thread work([&] { GetParam().run(m_denoiser, RunControl{std::stop_token{}, &gate}); });
        const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(60);
        while (!gate.isHolding() && std::chrono::steady_clock::now() < deadline) {
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
        EXPECT_TRUE(gate.isHolding());
        EXPECT_EQ(m_denoiser.evaluations, moment) << "of " << m_all;
        gate.setPaused(false);
        work.join();
        EXPECT_EQ(m_denoiser.evaluations, m_all);
    }
}

INSTANTIATE_TEST_SUITE_P(Works,
                         StopAnswerTest,
                         ::testing::Values(Work{"LeastSquares",
                                                [](auto& denoiser, const auto& control) {
                                                    trainWith("fast", denoiser, control);
                                                }},
                                           Work{"Descent",
                                                [](auto& denoiser, const auto& control) {
                                                    trainWith("paper", denoiser, control);
                                                }},
                                           Work{"Teacher", makeTeacher},
                                           Work{"Validation", validate},
                                           Work{"Samples", drawSamplesOfADraft},
                                           Work{"Trajectory", followATrajectory},
                                           Work{"Evaluation", evaluate}),
                         [](const auto& info) { return info.param.name; });

}  // namespace
}  // namespace ld3
