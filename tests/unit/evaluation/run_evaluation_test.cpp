#include "core/evaluation/run_evaluation.h"

#include "core/base/atomic_file.h"
#include "core/evaluation/evaluation_log.h"
#include "core/metrics/reference_statistics.h"
#include "core/models/exact_moments.h"
#include "core/runs/disk_space.h"
#include "core/schedules/heuristics.h"
#include "core/schedules/schedule_json.h"
#include "tests/unit/base/full_disk.h"
#include "tests/unit/evaluation/evaluation_fixture.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <fstream>
#include <functional>
#include <thread>

namespace ld3 {

namespace {

using testing::codeOf;
using testing::EvaluationTest;
using testing::HearingObserver;

double valueOf(const std::vector<Evaluation>& values, const std::string& schedule, int nfe) {
    for (const Evaluation& value : values) {
        if (value.schedule == schedule && value.nfe == nfe && value.solver.name == "unipc") {
            return value.value;
        }
    }
    return std::nan("");
}

TEST_F(EvaluationTest, MeasuresEveryScheduleSolverAndBudget) {
    HearingObserver observer;
    const std::vector<Evaluation> values = runEvaluation(plan(), at("out"), observer, {});
    ASSERT_EQ(values.size(), 1u + 2u * 2u * 2u);
    EXPECT_TRUE(values.front().isTeacher);
    EXPECT_EQ(values.front().nfe, 20);
    for (const Evaluation& value : values) {
        EXPECT_TRUE(value.isComplete());
        EXPECT_TRUE(std::isfinite(value.value));
        EXPECT_EQ(value.protocol.referenceKind, ReferenceKind::Exact);
        EXPECT_EQ(value.protocol.modelSha256.size(), 64u);
        EXPECT_EQ(value.protocol.referenceSha256.size(), 64u);
        EXPECT_EQ(value.protocol.featureNetSha256.size(), 64u);
        EXPECT_EQ(value.protocol.metric.find("FID"), std::string::npos);
        EXPECT_DOUBLE_EQ(value.protocol.sigmaMax, 80.0);
        EXPECT_EQ(value.protocol.samples, 50);
    }
    EXPECT_LT(values.front().value, valueOf(values, "edm", 4));
    EXPECT_LT(valueOf(values, "edm", 6), valueOf(values, "edm", 4));
    EXPECT_DOUBLE_EQ(observer.progress.back().fraction, 1.0);
    EXPECT_EQ(readEvaluations(at("out")).size(), values.size());
    EXPECT_EQ(readEvaluationPlan(at("out")).nfes, plan().nfes);
    EXPECT_TRUE(std::filesystem::is_empty(at("out") / "evaluation-state") ||
                std::filesystem::exists(at("out") / "evaluation-state" / "lock"));
}

TEST_F(EvaluationTest, MeasuresNothingTwice) {
    const std::vector<Evaluation> first = evaluated(plan(), "out");
    EvaluationPlan more = plan();
    more.nfes.push_back(5);
    HearingObserver observer;
    const std::vector<Evaluation> second = runEvaluation(more, at("out"), observer, {});
    EXPECT_EQ(second.size(), first.size() + 4u);
    EXPECT_EQ(readEvaluations(at("out")).size(), second.size());
    EXPECT_EQ(valueOf(second, "edm", 6), valueOf(first, "edm", 6));
    // Equal dates say that the value was kept.
    EXPECT_EQ(second.front().date, first.front().date);
    EXPECT_EQ(second.front().seconds, first.front().seconds);
}

TEST_F(EvaluationTest, AModelWhosePathIsNotUtf8IsMeasuredOnce) {
    EvaluationPlan wish = plan();
    wish.model = at("model-\xff.safetensors");
    std::filesystem::copy_file(modelFile(), wish.model);
    const std::vector<Evaluation> first = evaluated(wish, "out");
    EXPECT_EQ(readEvaluations(at("out")).size(), first.size());
    (void)evaluated(wish, "out");
    EXPECT_EQ(readEvaluations(at("out")).size(), first.size()) << "its values are found again";
}

TEST_F(EvaluationTest, TheSameScheduleUnderAnotherNameIsMeasuredOnce) {
    const std::vector<Evaluation> first = evaluated(plan(), "out");
    saveSchedule(makeSchedule("edm", {"unipc", 3, "bh1"}, 4, {}), at("mine.json"));
    EvaluationPlan wish = plan();
    wish.schedules = {at("mine.json").string()};
    wish.solvers.clear();
    wish.nfes.clear();
    const std::vector<Evaluation> values = evaluated(wish, "out");
    ASSERT_EQ(values.size(), 2u);
    EXPECT_EQ(values[1].schedule, "mine");
    EXPECT_EQ(values[1].value, valueOf(first, "edm", 4));
    EXPECT_EQ(values[1].seconds, first[1].seconds);
    // Both names stand in the file, each once.
    EXPECT_EQ(evaluated(wish, "out").size(), 2u);
    EXPECT_EQ(readEvaluations(at("out")).size(), first.size() + 1u);
}

TEST_F(EvaluationTest, RoundingOfTheEndsMakesNoOtherProtocol) {
    Schedule schedule = makeSchedule("edm", {"unipc", 3, "bh1"}, 4, {});
    schedule.times.front() *= 1.0 - 4e-16;
    schedule.times.back() *= 1.0 + 3e-16;
    schedule.evalTimes = schedule.times;
    saveSchedule(schedule, at("mine.json"));
    EvaluationPlan wish = plan();
    wish.schedules = {"edm", at("mine.json").string()};
    wish.nfes = {4};
    const std::vector<Evaluation> values = evaluated(wish, "out");
    for (const Evaluation& value : values) {
        EXPECT_EQ(value.protocol, values.front().protocol) << value.schedule;
    }
}

TEST_F(EvaluationTest, GoesOnWhereItWasStoppedToTheSameBits) {
    for (const char* metric : {"pixel-pca", "l2"}) {
        EvaluationPlan wish = plan();
        wish.metric = metric;
        wish.reference = "teacher";
        const std::vector<Evaluation> whole = evaluated(wish, std::string("whole-") + metric);
        const std::string folder = std::string("stopped-") + metric;
        int stops = 0;
        std::vector<Evaluation> values;
        while (values.empty()) {
            ASSERT_LT(stops, 100);
            HearingObserver observer(3);
            try {
                values = runEvaluation(wish, at(folder), observer, observer.control());
            } catch (const Stopped&) {
                ++stops;
            }
        }
        EXPECT_GE(stops, 5) << metric;
        ASSERT_EQ(values.size(), whole.size());
        for (size_t i = 0; i < values.size(); ++i) {
            EXPECT_EQ(values[i].value, whole[i].value) << metric << " " << i;
        }
    }
}

TEST_F(EvaluationTest, AStopWhileTheModelIsReadLeavesNothing) {
    std::stop_source stop;
    stop.request_stop();
    HearingObserver observer;
    EXPECT_THROW(
        (void)runEvaluation(plan(), at("out"), observer, RunControl{stop.get_token(), nullptr}),
        Stopped);
    EXPECT_FALSE(std::filesystem::exists(at("out")));
}

/// Fills the disk when the first samples of a value are drawn, and lets another thread act each
/// time the evaluation waits.
class DiskFiller final : public EvaluationObserver {
  public:
    explicit DiskFiller(const testing::FullDisk& disk) : m_disk(disk) {}

    void progressed(const EvaluationProgress& progress) override {
        stages.push_back(progress.stage);
        if (progress.stage == "sampling" && !m_isDone) {
            m_isDone = true;
            m_disk.fill();
        }
    }

    void noted(const std::string& line) override { notes += line + '\n'; }

    std::vector<std::string> stages;
    std::string notes;

  private:
    const testing::FullDisk& m_disk;
    bool m_isDone = false;
};

void waitUntilHeld(const PauseGate& gate) {
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(60);
    while (!gate.isHolding() && std::chrono::steady_clock::now() < deadline) {
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
    EXPECT_TRUE(gate.isHolding());
}

TEST_F(EvaluationTest, AFullDiskHoldsItUntilThereIsRoomAndLosesNothing) {
    const std::vector<Evaluation> whole = evaluated(plan(), "whole");
    const testing::FullDisk disk;
    DiskFiller observer(disk);
    PauseGate gate;
    std::vector<Evaluation> values;
    std::thread work([&] {
        values = runEvaluation(plan(), at("out"), observer, RunControl{std::stop_token{}, &gate});
    });
    waitUntilHeld(gate);
    gate.setPaused(false);  // with the disk still full: it waits once more
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(60);
    while (!gate.isPaused() && std::chrono::steady_clock::now() < deadline) {
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
    waitUntilHeld(gate);
    disk.empty();
    gate.setPaused(false);
    work.join();
    EXPECT_GE(std::count(observer.stages.begin(), observer.stages.end(), kWaitingForSpace), 2);
    EXPECT_NE(observer.notes.find("waits for space on the disk"), std::string::npos);
    EXPECT_NE(observer.stages.back(), kWaitingForSpace);
    ASSERT_EQ(values.size(), whole.size());
    for (size_t i = 0; i < values.size(); ++i) {
        EXPECT_EQ(values[i].value, whole[i].value) << i;
    }
    EXPECT_EQ(readEvaluations(at("out")).size(), whole.size()) << "nothing twice, nothing missing";
}

TEST_F(EvaluationTest, WhoWaitsForRoomCanStillBeStoppedAndGoesOnLater) {
    const testing::FullDisk disk;
    DiskFiller observer(disk);
    PauseGate gate;
    std::stop_source stop;
    bool hasEnded = false;
    std::thread work([&] {
        try {
            (void)runEvaluation(plan(), at("out"), observer, RunControl{stop.get_token(), &gate});
        } catch (const Stopped&) {
            hasEnded = true;
        } catch (const Error& error) {
            hasEnded = isDiskFull(error);
        }
    });
    waitUntilHeld(gate);
    stop.request_stop();
    work.join();
    EXPECT_TRUE(hasEnded);
    disk.empty();
    EXPECT_EQ(evaluated(plan(), "out").front().value, evaluated(plan(), "whole").front().value);
}

TEST_F(EvaluationTest, ADiskThatIsFullAtTheStartHoldsItToo) {
    const std::vector<Evaluation> whole = evaluated(plan(), "whole");
    const testing::FullDisk disk;
    disk.fill();
    HearingObserver observer;
    PauseGate gate;
    std::vector<Evaluation> values;
    std::thread work([&] {
        try {
            values =
                runEvaluation(plan(), at("out"), observer, RunControl{std::stop_token{}, &gate});
        } catch (const Error& error) {
            ADD_FAILURE() << error.what();
        }
    });
    waitUntilHeld(gate);
    disk.empty();
    gate.setPaused(false);
    work.join();
    ASSERT_FALSE(observer.progress.empty());
    EXPECT_EQ(observer.progress.front().stage, kWaitingForSpace);
    EXPECT_EQ(values.size(), whole.size());
}

TEST_F(EvaluationTest, WithoutSomeoneToLetItGoOnAFullDiskIsAnError) {
    const testing::FullDisk disk;
    DiskFiller observer(disk);
    try {
        (void)runEvaluation(plan(), at("out"), observer, {});
        FAIL() << "it went well";
    } catch (const Error& error) {
        EXPECT_TRUE(isDiskFull(error)) << error.what();
    }
}

TEST_F(EvaluationTest, BatchesAndSeedsMatterAsTheyMust) {
    EvaluationPlan wish = plan();
    wish.seeds = {0, 1};
    const std::vector<Evaluation> eight = evaluated(wish, "eight");
    wish.batch = 50;
    const std::vector<Evaluation> fifty = evaluated(wish, "fifty");
    ASSERT_EQ(eight.size(), fifty.size());
    for (size_t i = 0; i < eight.size(); ++i) {
        EXPECT_NEAR(eight[i].value, fifty[i].value, 1e-9 * std::abs(fifty[i].value));
    }
    EXPECT_NE(eight[0].value, eight[1].value);  // the seeds of one schedule
    EXPECT_NE(eight[0].seed, eight[1].seed);
}

TEST_F(EvaluationTest, MeasuresDistancesToTheTeacherFromTheSameNoise) {
    EvaluationPlan wish = plan();
    wish.metric = "l2";
    wish.nfes = {4, 10};
    const std::vector<Evaluation> values = evaluated(wish, "out");
    ASSERT_EQ(values.size(), 8u);
    EXPECT_LT(valueOf(values, "edm", 10), valueOf(values, "edm", 4));
    EXPECT_EQ(values.front().protocol.metric, "L2 to teacher");
    EXPECT_EQ(values.front().protocol.referenceKind, ReferenceKind::Teacher);
    // The teacher measured against itself differs by nothing.
    wish.schedules = {wish.teacher.scheduleKind};
    wish.solvers = {wish.teacher.solver};
    wish.nfes = {wish.teacher.nfe};
    EXPECT_EQ(evaluated(wish, "self").front().value, 0.0);
}

TEST_F(EvaluationTest, UsesARunsScheduleAlsoWithOtherSolvers) {
    const Experiment training = experiment("fast", "run");
    testing::CountingObserver trained;
    (void)runExperiment(training, trained, {});
    EvaluationPlan wish = plan();
    wish.schedules = {at("run").string(), "edm"};
    wish.solvers = {{"euler", 1, ""}};
    wish.nfes.clear();
    const std::vector<Evaluation> values = evaluated(wish, "out");
    ASSERT_EQ(values.size(), 4u);  // teacher, learned, learned with Euler, edm with Euler
    EXPECT_EQ(values[1].schedule, "run");
    EXPECT_EQ(values[1].run, at("run").string());
    EXPECT_EQ(values[1].learnedFor, solverTitle(values[1].solver));
    EXPECT_EQ(values[2].solver.name, "euler");
    EXPECT_NE(values[2].learnedFor, solverTitle(values[2].solver));
    EXPECT_EQ(values[3].learnedFor, "");
    EXPECT_EQ(values[3].nfe, 4);
}

TEST_F(EvaluationTest, TakesStatisticsOfDataAsReference) {
    const auto model = openModel(modelFile().string(), {"cpu", "float64"});
    const auto exact = exactMoments(*model);
    ASSERT_TRUE(exact.has_value());
    writeReferenceStatistics(at("stats.npz"), {exact->mean, exact->covariance, 0});
    EvaluationPlan wish = plan();
    const std::vector<Evaluation> known = evaluated(wish, "exact");
    wish.reference = at("stats.npz").string();
    const std::vector<Evaluation> values = evaluated(wish, "data");
    ASSERT_EQ(values.size(), known.size());
    for (size_t i = 0; i < values.size(); ++i) {
        EXPECT_NEAR(values[i].value, known[i].value, 1e-10);
        EXPECT_EQ(values[i].protocol.referenceKind, ReferenceKind::Data);
        EXPECT_EQ(values[i].protocol.reference, "stats.npz");
    }
}

TEST_F(EvaluationTest, RefusesStatisticsOfAnotherDimension) {
    writeReferenceStatistics(
        at("stats.npz"), {torch::zeros({3}, torch::kFloat64), torch::eye(3, torch::kFloat64), 9});
    EvaluationPlan wish = plan();
    wish.reference = at("stats.npz").string();
    try {
        (void)evaluated(wish, "out");
        FAIL() << "accepted";
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::InvalidArgument);
        EXPECT_NE(error.problem().find("3 features"), std::string::npos) << error.what();
        EXPECT_NE(error.where().find("stats.npz"), std::string::npos);
    }
}

TEST_F(EvaluationTest, IgnoresATornLastLine) {
    const std::vector<Evaluation> values = evaluated(plan(), "out");
    std::ofstream(at("out") / "evaluations.jsonl", std::ios::app) << R"({"format": "ld3-ev)";
    EXPECT_EQ(readEvaluations(at("out")).size(), values.size());
    EvaluationPlan more = plan();
    more.nfes.push_back(5);
    const size_t all = evaluated(more, "out").size();
    EXPECT_GT(all, values.size());
    EXPECT_EQ(readEvaluations(at("out")).size(), all);
}

TEST_F(EvaluationTest, NamesTheLineThatIsNoValue) {
    (void)evaluated(plan(), "out");
    std::ofstream(at("out") / "evaluations.jsonl", std::ios::app) << "nothing\n";
    try {
        (void)readEvaluations(at("out"));
        FAIL() << "accepted";
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::BadFile);
        EXPECT_NE(error.where().find("line 10"), std::string::npos) << error.what();
    }
}

TEST_F(EvaluationTest, OneProgramAtATimeWorksInAFolder) {
    (void)evaluated(plan(), "out");

    class Second final : public EvaluationObserver {
      public:
        explicit Second(std::function<void()> once) : m_once(std::move(once)) {}

        void progressed(const EvaluationProgress&) override {
            if (m_once) {
                std::exchange(m_once, nullptr)();
            }
        }

      private:
        std::function<void()> m_once;
    };

    EvaluationPlan more = plan();
    more.nfes = {7};
    bool asked = false;
    Second observer([&] {
        asked = true;
        EXPECT_EQ(codeOf([&] { (void)evaluated(more, "out"); }), ErrorCode::Busy);
    });
    (void)runEvaluation(more, at("out"), observer, {});
    EXPECT_TRUE(asked);
}

}  // namespace

}  // namespace ld3
