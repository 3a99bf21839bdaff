#include "core/runs/run_trajectory.h"

#include "core/base/atomic_file.h"
#include "core/checkpoints/npz.h"
#include "core/runs/run_folder.h"
#include "core/runs/run_paths.h"
#include "core/runs/run_resampler.h"
#include "core/schedules/heuristics.h"
#include "tests/unit/runs/run_fixture.h"

#include <algorithm>
#include <cmath>

namespace ld3 {

namespace {

using testing::codeOf;
using testing::CountingObserver;
using testing::RunTest;

class RunTrajectoryTest : public RunTest {
  protected:
    /// A run whose teacher takes this many evaluations.
    void makeRun(int teacherNfe) {
        Experiment wish = experiment("fast", "run");
        wish.teacher.nfe = teacherNfe;
        CountingObserver observer;
        (void)runExperiment(wish, observer, {});
        run = readRun(at("run"));
    }

    [[nodiscard]] Schedule handMade(const std::string& kind,
                                    const SolverSpec& solver,
                                    int nfe) const {
        return makeSchedule(kind, solver, nfe, run.info.recipe.noiseSchedule);
    }

    RunRecord run;
    std::stop_source stop;
};

TEST_F(RunTrajectoryTest, TheTeachersOwnStepsMakeNoError) {
    makeRun(12);
    RunTrajectory follower(at("run"));
    const SampleTrajectory own = follower.trace(
        handMade(run.info.teacher.scheduleKind, run.info.teacher.solver, 12), 0, stop.get_token());
    EXPECT_EQ(own.teacherSteps, 12);
    EXPECT_FALSE(own.isTeacherAssumed);
    ASSERT_EQ(own.localErrors.size(), 12U);
    ASSERT_EQ(own.globalErrors.size(), 13U);
    for (const double error : own.localErrors) {
        EXPECT_LT(error, 1e-10);
    }
    for (const double error : own.globalErrors) {
        EXPECT_LT(error, 1e-10);
    }
    EXPECT_LT(own.teacherDeviation, 1e-10) << "the run's own teacher's sample";
}

TEST_F(RunTrajectoryTest, EulersLocalErrorFallsWithTheSquareOfTheStep) {
    makeRun(300);
    RunTrajectory follower(at("run"));
    const auto errorOf = [&](double step) {
        Schedule schedule = handMade("edm", makeSolverSpec("euler"), 3);
        schedule.times =
            schedule.evalTimes = {schedule.times.front(), 2.0, 2.0 - step, schedule.times.back()};
        return follower.trace(schedule, 1, stop.get_token()).localErrors[1];
    };
    const double coarse = errorOf(0.2), fine = errorOf(0.1), finest = errorOf(0.05);
    EXPECT_NEAR(coarse / fine, 4.0, 0.6);
    EXPECT_NEAR(fine / finest, 4.0, 0.4);
    EXPECT_GT(finest, 1e-6);
}

TEST_F(RunTrajectoryTest, ErrorsAddUpFromTheFirstStepOn) {
    makeRun(40);
    RunTrajectory follower(at("run"));
    const SampleTrajectory path = follower.trace(*run.schedule, 0, stop.get_token());
    ASSERT_EQ(path.localErrors.size(), run.schedule->times.size() - 1);
    EXPECT_EQ(path.globalErrors.front(), 0.0) << "the same noise";
    EXPECT_NEAR(path.globalErrors[1], path.localErrors[0], 1e-10) << "one step from it";
    EXPECT_GT(path.localErrors[1], 0.0);
    EXPECT_EQ(path.sampleCount, 2);
    EXPECT_GE(path.teacherSteps, 40);
    EXPECT_LT(path.teacherDeviation, path.globalErrors.back());

    // The student ends where the run's own samples are.
    RunResampler resampler(at("run"));
    const SampleComparison samples = resampler.sample(*run.schedule, stop.get_token());
    const size_t plane = samples.student.values.size() / 2;
    const PictureBatch& pictures = path.student.predictionPictures;
    ASSERT_EQ(pictures.count, static_cast<int>(run.schedule->times.size()));
    for (size_t i = 0; i < plane; ++i) {
        EXPECT_NEAR(
            pictures.values[pictures.values.size() - plane + i], samples.student.values[i], 1e-6);
    }
}

TEST_F(RunTrajectoryTest, ABadStepIsWhereTheLocalErrorIs) {
    makeRun(100);
    RunTrajectory follower(at("run"));
    Schedule schedule = handMade("edm", makeSolverSpec("ddim"), 12);
    // One long step in the middle of many short ones, where the mixture decides.
    schedule.nfe = 11;
    schedule.times.erase(schedule.times.begin() + 7);
    schedule.evalTimes = schedule.times;
    const SampleTrajectory path = follower.trace(schedule, 2, stop.get_token());
    const auto worst = std::max_element(path.localErrors.begin(), path.localErrors.end());
    const auto before =
        follower.trace(handMade("edm", makeSolverSpec("ddim"), 12), 2, stop.get_token());
    const auto step = static_cast<size_t>(6);
    EXPECT_GT(path.localErrors[step], 1.5 * before.localErrors[step]);
    EXPECT_GT(*worst, 0.0);
    // Steps before the gap are the same steps.
    for (size_t i = 0; i < step; ++i) {
        EXPECT_NEAR(path.localErrors[i], before.localErrors[i], 0.05 * before.localErrors[i]);
    }
}

TEST_F(RunTrajectoryTest, AnotherSampleIsAnotherPath) {
    makeRun(12);
    RunTrajectory follower(at("run"));
    const SampleTrajectory first = follower.trace(*run.schedule, 0, stop.get_token());
    const SampleTrajectory last = follower.trace(*run.schedule, 4, stop.get_token());
    EXPECT_NE(first.student.states.values, last.student.states.values);
    EXPECT_EQ(last.sample, 4);
    const SampleTrajectory again = follower.trace(*run.schedule, 0, stop.get_token());
    EXPECT_EQ(first.student.states.values, again.student.states.values);
    EXPECT_EQ(first.localErrors, again.localErrors);
}

TEST_F(RunTrajectoryTest, SaysWhatIsWrong) {
    makeRun(12);
    const auto trace = [&](int sample) {
        RunTrajectory follower(at("run"));
        (void)follower.trace(*run.schedule, sample, stop.get_token());
    };
    EXPECT_EQ(codeOf([&] { trace(5); }), ErrorCode::InvalidArgument);
    EXPECT_EQ(codeOf([&] { trace(-1); }), ErrorCode::InvalidArgument);
    stop.request_stop();
    EXPECT_THROW(trace(0), Stopped);
    RunTrajectory stopped(at("run"), stop.get_token());
    EXPECT_THROW((void)stopped.trace(*run.schedule, 0, {}), Stopped) << "while it reads the model";
    stop = {};
    std::filesystem::remove(RunPaths{at("run")}.teacher());
    EXPECT_EQ(codeOf([&] { trace(0); }), ErrorCode::NotFound);
}

TEST_F(RunTrajectoryTest, IsSavedAsArraysAndAsATable) {
    makeRun(12);
    RunTrajectory follower(at("run"));
    const SampleTrajectory path = follower.trace(*run.schedule, 0, stop.get_token());
    saveTrajectory(path, at("path.npz"));
    const NpzFile file = NpzFile::open(at("path.npz"));
    const Tensor errors = file.read("local_errors");
    ASSERT_EQ(errors.numel(), static_cast<int64_t>(path.localErrors.size()));
    EXPECT_EQ(errors[1].item<double>(), path.localErrors[1]);
    const Tensor teacher = file.read("teacher_states"), student = file.read("student_states");
    ASSERT_EQ(student.dim(), 4);
    EXPECT_EQ(student.size(0), static_cast<int64_t>(path.globalErrors.size()));
    // What the file says of itself can be made again from its arrays.
    EXPECT_NEAR((student[2] - teacher[2]).square().mean().sqrt().item<double>(),
                path.globalErrors[2],
                1e-5 * path.globalErrors[2] + 1e-7);

    saveTrajectory(path, at("path.csv"));
    const std::string table = readFile(at("path.csv"));
    EXPECT_TRUE(table.starts_with("step,t,t_told,sigma,lambda,local_error,global_error\n0,"));
    EXPECT_EQ(std::count(table.begin(), table.end(), '\n'),
              static_cast<int64_t>(path.globalErrors.size()) + 1);
    EXPECT_EQ(codeOf([&] { saveTrajectory(path, at("path.txt")); }), ErrorCode::InvalidArgument);
}

}  // namespace
}  // namespace ld3
