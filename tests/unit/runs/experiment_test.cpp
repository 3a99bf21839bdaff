#include "core/base/atomic_file.h"
#include "core/runs/run_folder.h"
#include "core/runs/run_lock.h"
#include "core/runs/run_paths.h"
#include "core/training/teacher_set.h"
#include "tests/unit/runs/run_fixture.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <set>
#include <string>
#include <utility>

namespace ld3 {

namespace {

using testing::codeOf;
using testing::CountingObserver;
using testing::RunTest;

Outcome runToEnd(const Experiment& experiment) {
    CountingObserver observer;
    return runExperiment(experiment, observer, {});
}

TEST_F(RunTest, KeepsEverythingInItsFolder) {
    CountingObserver observer;
    const Outcome outcome = runExperiment(experiment("fast", "run"), observer, {});
    EXPECT_NE(outcome.ending, Ending::Stopped);
    EXPECT_EQ(observer.stages, (std::vector<std::string>{"teacher", "baselines", "training"}));
    EXPECT_GT(observer.improvements, 0);
    EXPECT_EQ(observer.pictures.student.count, 2);

    const RunRecord run = readRun(at("run"));
    EXPECT_EQ(run.info.status, RunStatus::Finished);
    EXPECT_EQ(run.info.name, "run");
    EXPECT_EQ(run.info.modelSha256.size(), 64u);
    EXPECT_EQ(run.info.threads, 1);
    EXPECT_EQ(run.info.recipe.trainCount, 6);
    EXPECT_DOUBLE_EQ(run.info.bestLoss, outcome.bestLoss);
    EXPECT_EQ(run.info.evaluations.cost(), outcome.evaluations.cost());
    EXPECT_GT(run.info.evaluations.forward, 0);
    ASSERT_TRUE(run.schedule.has_value());
    EXPECT_EQ(run.schedule->times, outcome.best.times);
    EXPECT_EQ(run.schedule->provenance.modelSha256, run.info.modelSha256);
    ASSERT_TRUE(run.schedule->provenance.validationLoss.has_value());
    EXPECT_DOUBLE_EQ(*run.schedule->provenance.validationLoss, outcome.bestLoss);
    ASSERT_TRUE(run.samples.has_value());
    EXPECT_EQ(run.samples->student.values, observer.pictures.student.values);
    EXPECT_NE(run.log.find("finished"), std::string::npos);
    EXPECT_NE(run.info.command.find("--set"), std::string::npos);

    // What was heard is what was written, but for numbers that JSON lacks.
    ASSERT_EQ(run.reports.size(), observer.reports.size());
    EXPECT_EQ(run.reports.back().times, observer.reports.back().times);
}

TEST_F(RunTest, MeasuresBaselinesWithoutCountingThem) {
    (void)runToEnd(experiment("fast", "run"));
    const RunRecord run = readRun(at("run"));
    ASSERT_GE(run.reports.size(), 3u);
    EXPECT_EQ(run.reports[0].kind, ReportKind::Baseline);
    EXPECT_EQ(run.reports[0].label, "edm");
    EXPECT_EQ(run.reports[1].label, "logSNR");
    EXPECT_EQ(run.reports[0].times.size(), 5u);
    EXPECT_GT(run.reports[0].validLoss, 0.0);
    EXPECT_EQ(run.reports[1].evaluations.cost(), 0);
    EXPECT_TRUE(std::isnan(run.reports[0].trainLoss));
    EXPECT_LT(run.info.bestLoss, run.reports[0].validLoss);
}

TEST_F(RunTest, PassesOverBaselinesThatDoNotExistHere) {
    Experiment wish = experiment("fast", "run");
    wish.baselines = {"no_such_kind", "edm"};
    CountingObserver observer;
    (void)runExperiment(wish, observer, {});
    const auto isBaseline = [](const auto& report) { return report.kind == ReportKind::Baseline; };
    EXPECT_EQ(std::count_if(observer.reports.begin(), observer.reports.end(), isBaseline), 1);
    EXPECT_NE(readRun(at("run")).log.find("no_such_kind"), std::string::npos);
}

class Resume : public RunTest, public ::testing::WithParamInterface<const char*> {};

TEST_P(Resume, EndsLikeAnUndisturbedRun) {
    const Outcome whole = runToEnd(experiment(GetParam(), "whole"));
    const size_t reports = readRun(at("whole")).reports.size();
    for (const int stopAt : {1, 3, 5, static_cast<int>(reports) - 1}) {
        const std::string name = "stopped-at-" + std::to_string(stopAt);
        CountingObserver stopping(stopAt);
        const Outcome stopped =
            runExperiment(experiment(GetParam(), name), stopping, stopping.control());
        EXPECT_EQ(stopped.ending, Ending::Stopped) << name;
        EXPECT_EQ(readRunInfo(at(name)).status, RunStatus::Stopped) << name;

        CountingObserver observer;
        const Outcome resumed = resumeRun(at(name), observer, {});
        EXPECT_EQ(resumed.best.times, whole.best.times) << name;
        EXPECT_EQ(resumed.best.evalTimes, whole.best.evalTimes) << name;
        EXPECT_EQ(resumed.bestLoss, whole.bestLoss) << name;
        EXPECT_EQ(resumed.evaluations.cost(), whole.evaluations.cost()) << name;
        // Nothing twice, nothing missing.
        EXPECT_EQ(readRun(at(name)).reports.size(), reports) << name;
    }
}

TEST_P(Resume, MakesALostTeacherSetAgain) {
    const Outcome whole = runToEnd(experiment(GetParam(), "whole"));
    // As if killed while the teacher set was made: run.json alone, status "running".
    const Experiment wish = experiment(GetParam(), "killed");
    CountingObserver stopping(1);
    (void)runExperiment(wish, stopping, stopping.control());
    const RunPaths paths{at("killed")};
    for (const auto& file : {paths.teacher(), paths.checkpoint(), paths.schedule()}) {
        std::filesystem::remove(file);
    }
    CountingObserver observer;
    const Outcome resumed = resumeRun(at("killed"), observer, {});
    EXPECT_EQ(resumed.best.times, whole.best.times);
    EXPECT_EQ(resumed.best.evalTimes, whole.best.evalTimes);
}

INSTANTIATE_TEST_SUITE_P(Recipes, Resume, ::testing::Values("fast", "paper"));

TEST_F(RunTest, StopsWhileTheTeacherSetIsMade) {
    class StopsAtOnce : public TrainingObserver {
      public:
        void runCreated() override { stop.request_stop(); }

        std::stop_source stop;
    } stopping;

    const RunControl control{stopping.stop.get_token(), nullptr};
    const Outcome outcome = runExperiment(experiment("fast", "run"), stopping, control);
    EXPECT_EQ(outcome.ending, Ending::Stopped);
    EXPECT_TRUE(outcome.best.times.empty());
    EXPECT_TRUE(std::isnan(outcome.bestLoss));
    EXPECT_EQ(readRunInfo(at("run")).status, RunStatus::Stopped);
    CountingObserver observer;
    EXPECT_EQ(runToEnd(experiment("fast", "other")).best.times,
              resumeRun(at("run"), observer, {}).best.times);
}

TEST_F(RunTest, ResumeReturnsAFinishedRunAsItIs) {
    const Outcome outcome = runToEnd(experiment("fast", "run"));
    const auto written = std::filesystem::last_write_time(RunPaths{at("run")}.document());
    CountingObserver observer;
    const Outcome again = resumeRun(at("run"), observer, {});
    EXPECT_EQ(again.best.times, outcome.best.times);
    EXPECT_EQ(again.ending, outcome.ending);
    EXPECT_TRUE(observer.reports.empty());
    EXPECT_EQ(std::filesystem::last_write_time(RunPaths{at("run")}.document()), written);
}

TEST_F(RunTest, ResumeRefusesAnotherModel) {
    CountingObserver stopping(2);
    (void)runExperiment(experiment("fast", "run"), stopping, stopping.control());
    TensorFile model = readSafetensors(modelFile());
    model.tensors["means"] = model.tensors["means"] + 1.0;
    writeSafetensors(modelFile(), model);
    CountingObserver observer;
    EXPECT_EQ(codeOf([&] { (void)resumeRun(at("run"), observer, {}); }), ErrorCode::BadFile);
    EXPECT_EQ(readRunInfo(at("run")).status, RunStatus::Stopped);
}

TEST_F(RunTest, KeepsAGivenTeacherSetInTheRun) {
    (void)runToEnd(experiment("fast", "first"));
    Experiment wish = experiment("fast", "second");
    wish.teacherFile = RunPaths{at("first")}.teacher();
    const Outcome outcome = runToEnd(wish);
    EXPECT_EQ(outcome.best.times, readRun(at("first")).schedule->times);
    EXPECT_TRUE(std::filesystem::exists(RunPaths{at("second")}.teacher()));
    EXPECT_EQ(readRunInfo(at("second")).teacher.nfe, 12);
}

TEST_F(RunTest, LeavesNothingBehindWhenTheWishIsBad) {
    const auto refuses = [this](const std::function<void(Experiment&)>& spoil) {
        Experiment wish = experiment("fast", "bad");
        spoil(wish);
        const ErrorCode code = codeOf([&wish] { (void)runToEnd(wish); });
        EXPECT_FALSE(std::filesystem::exists(at("bad")));
        return code;
    };
    EXPECT_EQ(refuses([](Experiment& e) { e.recipe.nfe = 0; }), ErrorCode::InvalidArgument);
    EXPECT_EQ(refuses([](Experiment& e) { e.recipe.solver.name = "none"; }),
              ErrorCode::InvalidArgument);
    EXPECT_EQ(refuses([](Experiment& e) { e.teacher.count = 3; }), ErrorCode::InvalidArgument);
    EXPECT_EQ(refuses([](Experiment& e) { e.model = "/no/model"; }), ErrorCode::NotFound);
    EXPECT_EQ(refuses([](Experiment& e) { e.teacherFile = "/no/teacher"; }), ErrorCode::NotFound);
    EXPECT_EQ(refuses([](Experiment& e) { e.options.device = "abacus"; }),
              ErrorCode::InvalidArgument);
    EXPECT_EQ(refuses([](Experiment& e) { e.threads = -1; }), ErrorCode::InvalidArgument);
}

TEST_F(RunTest, LeavesNothingBehindWhenItIsStoppedWhileItReads) {
    (void)runToEnd(experiment("fast", "first"));
    std::stop_source stop;
    stop.request_stop();
    CountingObserver observer;
    const RunControl control{stop.get_token(), nullptr};
    Experiment wish = experiment("fast", "stopped");
    EXPECT_THROW((void)runExperiment(wish, observer, control), Stopped);
    // The model is no file that could be stopped at, but the teacher set is.
    wish.model = "builtin";
    wish.teacherFile = RunPaths{at("first")}.teacher();
    EXPECT_THROW((void)runExperiment(wish, observer, control), Stopped);
    std::set<std::string> left;
    for (const auto& entry : std::filesystem::directory_iterator(modelFile().parent_path())) {
        left.insert(entry.path().filename().string());
    }
    EXPECT_EQ(left, (std::set<std::string>{"first", "model.safetensors"}));
}

TEST_F(RunTest, AStopWhileARunIsReopenedLeavesItAsItWas) {
    CountingObserver stopping(3);
    (void)runExperiment(experiment("fast", "run"), stopping, stopping.control());
    std::stop_source stop;
    stop.request_stop();
    CountingObserver observer;
    EXPECT_THROW((void)resumeRun(at("run"), observer, RunControl{stop.get_token(), nullptr}),
                 Stopped);
    EXPECT_EQ(readRunInfo(at("run")).status, RunStatus::Stopped);
    EXPECT_NE(resumeRun(at("run"), observer, {}).ending, Ending::Stopped);
}

TEST_F(RunTest, RefusesAFolderThatIsNotFree) {
    createFolder(at("full"));
    writeFileAtomically(at("full") / "thesis.tex", "chapter 1");
    EXPECT_EQ(codeOf([this] { (void)runToEnd(experiment("fast", "full")); }), ErrorCode::Io);
    EXPECT_EQ(readFile(at("full") / "thesis.tex"), "chapter 1");
    EXPECT_EQ(codeOf([this] { (void)runToEnd(experiment("fast", "model.safetensors")); }),
              ErrorCode::Io);
    createFolder(at("empty"));
    EXPECT_EQ(runToEnd(experiment("fast", "empty/")).folder, at("empty"));
}

TEST_F(RunTest, RefusesToWorkOnARunThatIsWorkedOn) {
    CountingObserver stopping(2);
    (void)runExperiment(experiment("fast", "run"), stopping, stopping.control());
    CountingObserver observer;
    {
        const RunLock held(at("run"));
        EXPECT_EQ(codeOf([&] { (void)resumeRun(at("run"), observer, {}); }), ErrorCode::Busy);
    }
    EXPECT_EQ(resumeRun(at("run"), observer, {}).folder, at("run"));
}

TEST_F(RunTest, MarksAFailedRunAndKeepsWhatItReached) {
    CountingObserver stopping(4);
    (void)runExperiment(experiment("fast", "run"), stopping, stopping.control());
    // A checkpoint that does not belong here.
    TensorFile state = readSafetensors(RunPaths{at("run")}.checkpoint());
    state.tensors.clear();
    state.metadata = {{"run", state.metadata.at("run")}};
    writeSafetensors(RunPaths{at("run")}.checkpoint(), state);
    CountingObserver observer;
    EXPECT_EQ(codeOf([&] { (void)resumeRun(at("run"), observer, {}); }), ErrorCode::BadFile);
    const RunInfo info = readRunInfo(at("run"));
    EXPECT_EQ(info.status, RunStatus::Failed);
    EXPECT_FALSE(info.statusDetail.empty());
    EXPECT_TRUE(std::filesystem::exists(RunPaths{at("run")}.teacher()));
}

TEST_F(RunTest, ARunWhoseScheduleCannotBeWrittenHasFailed) {
    class Obstacle final : public TrainingObserver {
      public:
        explicit Obstacle(std::filesystem::path place) : m_place(std::move(place)) {}

        void runCreated() override { createFolder(m_place / "something"); }

      private:
        std::filesystem::path m_place;
    };

    Obstacle observer(RunPaths{at("run")}.schedule());
    EXPECT_EQ(codeOf([&] { (void)runExperiment(experiment("fast", "run"), observer, {}); }),
              ErrorCode::Io);
    const RunInfo info = readRunInfo(at("run"));
    EXPECT_EQ(info.status, RunStatus::Failed);
    EXPECT_NE(info.statusDetail.find("schedule.json"), std::string::npos) << info.statusDetail;
}

TEST_F(RunTest, AModelWhosePathIsNotUtf8IsTrained) {
    Experiment wish = experiment("fast", "run");
    wish.model = at("model-\xff.safetensors");
    std::filesystem::copy_file(modelFile(), wish.model);
    const Outcome outcome = runToEnd(wish);
    const RunRecord run = readRun(at("run"));
    EXPECT_EQ(run.info.status, RunStatus::Finished);
    ASSERT_TRUE(run.schedule.has_value());
    EXPECT_EQ(run.schedule->times, outcome.best.times);
    EXPECT_TRUE(std::filesystem::exists(RunPaths{at("run")}.teacher()));
}

}  // namespace

}  // namespace ld3
