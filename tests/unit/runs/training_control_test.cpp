#include "core/runs/training_control.h"

#include "core/runs/disk_space.h"
#include "core/runs/run_document.h"
#include "core/runs/run_folder.h"
#include "tests/unit/base/full_disk.h"
#include "tests/unit/runs/run_fixture.h"

#include <gmock/gmock.h>

#include <chrono>
#include <cmath>
#include <thread>
#include <utility>

namespace ld3 {
namespace {

using testing::CountingObserver;
using testing::FullDisk;
using ::testing::HasSubstr;

class TrainingControlTest : public testing::RunTest,
                            public ::testing::WithParamInterface<const char*> {
  protected:
    Outcome undisturbed() const {
        CountingObserver observer;
        return runExperiment(experiment(GetParam(), "whole"), observer, RunControl{});
    }

    static bool waitUntilHeld(const PauseGate& gate) {
        const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(60);
        while (!gate.isHolding() && std::chrono::steady_clock::now() < deadline) {
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
        }
        return gate.isHolding();
    }

    /// For a thread: an error there fails the test instead of ending the program.
    template <class Train>
    static auto trainInto(Outcome& outcome, Train train) {
        return [&outcome, train = std::move(train)] {
            try {
                outcome = train();
            } catch (const Error& error) {
                ADD_FAILURE() << error.what();
            }
        };
    }
};

TEST_P(TrainingControlTest, EndsAfterTheRoundAndGoesOnToTheSame) {
    const Outcome whole = undisturbed();
    const size_t all = readRun(at("whole")).reports.size();
    RoundEnd end;
    end.setWanted(true);
    CountingObserver observer;
    const Outcome ended =
        runExperiment(experiment(GetParam(), "run"), observer, TrainingControl{{}, &end});
    EXPECT_EQ(ended.ending, Ending::Stopped);
    EXPECT_TRUE(std::isfinite(ended.bestLoss)) << "a round ends with its validation";
    const RunRecord run = readRun(at("run"));
    EXPECT_EQ(run.info.status, RunStatus::Stopped);
    EXPECT_TRUE(run.schedule.has_value());
    EXPECT_LT(run.reports.size(), all);
    EXPECT_GT(run.reports.size(), 3U);
    EXPECT_THAT(run.log, HasSubstr("after its round"));
    int rounds = 0;
    for (const TrainingReport& report : run.reports) {
        rounds += report.kind == ReportKind::Round && report.label.starts_with("round ") ? 1 : 0;
    }
    EXPECT_EQ(rounds, std::string(GetParam()) == "paper" ? 1 : 0) << "the next one has not begun";

    end.setWanted(false);
    CountingObserver again;
    const Outcome resumed = resumeRun(at("run"), again, TrainingControl{{}, &end});
    EXPECT_NE(resumed.ending, Ending::Stopped);
    EXPECT_EQ(resumed.best.times, whole.best.times);
    EXPECT_EQ(resumed.best.evalTimes, whole.best.evalTimes);
    EXPECT_EQ(readRun(at("run")).reports.size(), all);
}

/// Fills the disk at the first update.
class Filler final : public TrainingObserver {
  public:
    explicit Filler(const FullDisk& disk) : m_disk(disk) {}

    void reported(const TrainingReport& report) override {
        if (report.kind == ReportKind::Iteration && !m_isDone) {
            m_isDone = true;
            m_disk.fill();
        }
    }

    void progressed(const std::string& stage, double, double) override {
        waits = waits + (stage == kWaitingForSpace ? 1 : 0);
    }

    void logged(const std::string& line) override { log += line + '\n'; }

    int waits = 0;
    std::string log;

  private:
    const FullDisk& m_disk;
    bool m_isDone = false;
};

TEST_P(TrainingControlTest, AFullDiskHoldsTheTrainingUntilThereIsRoom) {
    const Outcome whole = undisturbed();
    const size_t all = readRun(at("whole")).reports.size();
    const FullDisk disk;
    Filler observer(disk);
    PauseGate gate;
    Outcome outcome;
    std::thread training([&] {
        outcome = runExperiment(
            experiment(GetParam(), "run"), observer, RunControl{std::stop_token{}, &gate});
    });
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(60);
    while (!gate.isHolding() && std::chrono::steady_clock::now() < deadline) {
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    const bool wasHeld = gate.isHolding();
    disk.empty();
    gate.setPaused(false);
    training.join();
    EXPECT_TRUE(wasHeld);
    EXPECT_GE(observer.waits, 1);
    EXPECT_THAT(observer.log, HasSubstr("waits for space on the disk"));
    EXPECT_EQ(outcome.best.times, whole.best.times);
    const RunRecord run = readRun(at("run"));
    EXPECT_EQ(run.info.status, RunStatus::Finished);
    EXPECT_EQ(run.reports.size(), all) << "nothing twice, nothing missing, no torn line";
}

TEST_P(TrainingControlTest, WhoWaitsForRoomCanStillBeStopped) {
    const FullDisk disk;
    Filler observer(disk);
    PauseGate gate;
    std::stop_source stop;
    std::optional<Error> failure;
    std::thread training([&] {
        try {
            (void)runExperiment(
                experiment(GetParam(), "run"), observer, RunControl{stop.get_token(), &gate});
        } catch (const Error& error) {
            failure = error;
        }
    });
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(60);
    while (!gate.isHolding() && std::chrono::steady_clock::now() < deadline) {
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    stop.request_stop();
    training.join();
    ASSERT_TRUE(failure.has_value()) << "its end could not be written";
    EXPECT_TRUE(isDiskFull(*failure)) << failure->what();
}

TEST_P(TrainingControlTest, ADiskThatIsFullAtTheStartHoldsItToo) {
    const Outcome whole = undisturbed();
    const FullDisk disk;
    disk.fill();
    CountingObserver observer;
    PauseGate gate;
    Outcome outcome;
    std::thread training(trainInto(outcome, [&] {
        return runExperiment(
            experiment(GetParam(), "run"), observer, RunControl{std::stop_token{}, &gate});
    }));
    const bool wasHeld = waitUntilHeld(gate);
    const bool isHalfMade = std::filesystem::exists(at("run"));
    disk.empty();
    gate.setPaused(false);
    training.join();
    EXPECT_TRUE(wasHeld);
    EXPECT_FALSE(isHalfMade) << "nothing stays of what had no room";
    ASSERT_FALSE(observer.stages.empty());
    EXPECT_EQ(observer.stages.front(), kWaitingForSpace);
    EXPECT_EQ(outcome.best.times, whole.best.times);
    EXPECT_EQ(readRunInfo(at("run")).status, RunStatus::Finished);
}

TEST_P(TrainingControlTest, ADiskThatIsFullWhenARunGoesOnHoldsItToo) {
    const Outcome whole = undisturbed();
    CountingObserver stopping(3);
    (void)runExperiment(experiment(GetParam(), "run"), stopping, stopping.control());
    const FullDisk disk;
    disk.fill();
    CountingObserver observer;
    PauseGate gate;
    Outcome outcome;
    std::thread training(trainInto(outcome, [&] {
        return resumeRun(at("run"), observer, RunControl{std::stop_token{}, &gate});
    }));
    const bool wasHeld = waitUntilHeld(gate);
    const RunStatus before = readRunDocument(at("run")).info.status;
    disk.empty();
    gate.setPaused(false);
    training.join();
    EXPECT_TRUE(wasHeld);
    EXPECT_EQ(before, RunStatus::Stopped) << "left as it was";
    EXPECT_EQ(outcome.best.times, whole.best.times);
    EXPECT_EQ(readRunInfo(at("run")).status, RunStatus::Finished);
}

TEST_P(TrainingControlTest, StoppedWhileItWaitsToBeginItLeavesNothing) {
    const FullDisk disk;
    disk.fill();
    CountingObserver observer;
    PauseGate gate;
    std::stop_source stop;
    bool isStopped = false;
    std::thread training([&] {
        try {
            (void)runExperiment(
                experiment(GetParam(), "run"), observer, RunControl{stop.get_token(), &gate});
        } catch (const Stopped&) {
            isStopped = true;
        } catch (const Error& error) {
            ADD_FAILURE() << error.what();
        }
    });
    EXPECT_TRUE(waitUntilHeld(gate));
    stop.request_stop();
    training.join();
    EXPECT_TRUE(isStopped);
    EXPECT_FALSE(std::filesystem::exists(at("run")));
}

INSTANTIATE_TEST_SUITE_P(Recipes, TrainingControlTest, ::testing::Values("fast", "paper"));

TEST(DiskSpaceTest, OnlyWhatDoesNotFitIsAFullDisk) {
    EXPECT_TRUE(isDiskFull({ErrorCode::Io, "cannot write (No space left on device)", "f", "r"}));
    EXPECT_FALSE(isDiskFull({ErrorCode::Io, "cannot write (Permission denied)", "f", "r"}));
    EXPECT_FALSE(isDiskFull({ErrorCode::BadFile, "No space left on device", "f", "r"}));
}

class FaultTest : public testing::RunTest {};

TEST_F(FaultTest, AFailedUpdateStandsInTheRunWithItsNumbers) {
    Experiment wish = experiment("paper", "run");
    // Far beyond what a step may be: the times meet or overflow soon.
    wish.recipe.descent.learningRateTimes = 1e6;
    wish.recipe.descent.roundsTimes = 20;
    CountingObserver observer;
    try {
        (void)runExperiment(wish, observer, RunControl{});
        FAIL() << "it went well";
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::Numerical);
        EXPECT_THAT(error.where(), HasSubstr("iteration "));
        EXPECT_THAT(error.where(), HasSubstr("training loss "));
        EXPECT_THAT(error.where(), HasSubstr("gradient norm "));
    }
    const RunRecord run = readRun(at("run"));
    EXPECT_EQ(run.info.status, RunStatus::Failed);
    ASSERT_FALSE(run.reports.empty());
    EXPECT_THAT(run.reports.back().label, HasSubstr("failed: ")) << "the last point of its plot";
    EXPECT_EQ(run.reports.back().kind, ReportKind::Iteration);
    EXPECT_THAT(run.log, HasSubstr("warning: iteration "));
}

}  // namespace
}  // namespace ld3
