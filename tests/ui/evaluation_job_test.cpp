#include "ui/jobs/evaluation_job.h"

#include "tests/ui/some_evaluations.h"
#include "tests/ui/ui_fixture.h"

#include <atomic>
#include <chrono>
#include <optional>
#include <thread>

namespace ld3::ui {
namespace {

class EvaluationJobTest : public UiFixture {
  protected:
    EvaluationJobTest() {
        QObject::connect(
            &m_job, &EvaluationJob::finished, &m_job, [this](const EvaluationOutcome& outcome) {
                m_outcome = outcome;
            });
    }

    bool waitForState(WorkJob::State state) {
        return QTest::qWaitFor([&] { return m_job.state() == state; }, kLongWaitMilliseconds);
    }

    std::optional<EvaluationOutcome> m_outcome;
    EvaluationJob m_job{nullptr, testing::fakeMeasure};
};

TEST_F(EvaluationJobTest, DeliversEachValueNotesAndProgress) {
    std::vector<Evaluation> newest;
    std::vector<std::string> notes;
    double fraction = 0.0;
    QObject::connect(&m_job, &EvaluationJob::progressed, &m_job, [&](const EvaluationBatch& batch) {
        for (const Evaluation& evaluation : batch.measured) {
            EXPECT_TRUE(newest.empty() || evaluation.samplesDone >= newest.back().samplesDone ||
                        evaluation.schedule != newest.back().schedule);
            newest.push_back(evaluation);
        }
        notes.insert(notes.end(), batch.notes.begin(), batch.notes.end());
        if (batch.progress) {
            EXPECT_GE(batch.progress->fraction, fraction);
            fraction = batch.progress->fraction;
        }
    });
    m_job.start(testing::smallPlan({"edm", "logSNR"}), runsRoot() / "evaluation");
    EXPECT_EQ(m_job.state(), WorkJob::State::Running);
    ASSERT_TRUE(waitForState(WorkJob::State::Ready));
    ASSERT_TRUE(m_outcome.has_value());
    EXPECT_FALSE(m_outcome->isStopped);
    ASSERT_EQ(m_outcome->values.size(), 2U);
    EXPECT_EQ(m_outcome->folder, runsRoot() / "evaluation");
    ASSERT_FALSE(newest.empty());
    EXPECT_EQ(newest.back().value, m_outcome->values.back().value);
    EXPECT_TRUE(newest.back().isComplete());
    EXPECT_EQ(notes, std::vector<std::string>{"no weights found"});
    EXPECT_EQ(fraction, 1.0);
}

TEST_F(EvaluationJobTest, AStopIsAnsweredAfterTheEvaluationThatRuns) {
    std::atomic<int> begun = 0;
    EvaluationJob job(nullptr,
                      [&begun](const EvaluationPlan&,
                               const std::filesystem::path&,
                               EvaluationObserver&,
                               const RunControl& control) -> std::vector<Evaluation> {
                          while (true) {
                              control.betweenEvaluations();
                              ++begun;
                              // As long as one evaluation of a large network takes.
                              std::this_thread::sleep_for(std::chrono::milliseconds(300));
                          }
                      });
    QSignalSpy finished(&job, &EvaluationJob::finished);
    job.start(testing::longPlan(), runsRoot() / "evaluation");
    ASSERT_TRUE(QTest::qWaitFor([&] { return begun > 0; }, kLongWaitMilliseconds));
    job.setPaused(true);
    EXPECT_EQ(job.state(), WorkJob::State::Pausing) << "not yet: it says so";
    const int atPause = begun;
    ASSERT_TRUE(QTest::qWaitFor([&] { return job.state() == WorkJob::State::Paused; },
                                kLongWaitMilliseconds));
    EXPECT_LE(begun, atPause + 1);
    job.setPaused(false);
    ASSERT_TRUE(QTest::qWaitFor([&] { return begun > atPause + 1; }, kLongWaitMilliseconds));
    job.requestStop();
    EXPECT_EQ(job.state(), WorkJob::State::Stopping);
    const int atStop = begun;
    ASSERT_TRUE(finished.wait(kLongWaitMilliseconds));
    EXPECT_LE(begun, atStop + 1);
}

TEST_F(EvaluationJobTest, ABatchHoldsTheNewestOfEachValueOnly) {
    EvaluationJob job(nullptr,
                      [](const EvaluationPlan&,
                         const std::filesystem::path&,
                         EvaluationObserver& observer,
                         const RunControl&) {
                          // A million estimates must not fill the memory.
                          Evaluation evaluation = testing::handMadeValue("edm", 5, 1.0);
                          for (int i = 1; i <= 10'000; ++i) {
                              evaluation.samplesDone = i;
                              observer.measured(evaluation);
                          }
                          return std::vector<Evaluation>{evaluation};
                      });
    size_t largest = 0;
    int batches = 0;
    QObject::connect(&job, &EvaluationJob::progressed, &job, [&](const EvaluationBatch& batch) {
        largest = std::max(largest, batch.measured.size());
        ++batches;
    });
    job.start({}, runsRoot());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !job.isActive(); }, kLongWaitMilliseconds));
    EXPECT_EQ(largest, 1U);
    EXPECT_LT(batches, 100);
}

TEST_F(EvaluationJobTest, SurvivesDestructionWhileRunning) {
    static std::atomic<bool> ended;
    ended = false;
    {
        EvaluationJob job(nullptr,
                          [](const EvaluationPlan& plan,
                             const std::filesystem::path& folder,
                             EvaluationObserver& observer,
                             const RunControl& control) {
                              struct End {
                                  ~End() { ended = true; }
                              } const end;
                              return testing::fakeMeasure(plan, folder, observer, control);
                          });
        QSignalSpy progress(&job, &EvaluationJob::progressed);
        job.start(testing::longPlan(), runsRoot());
        ASSERT_TRUE(progress.wait(kLongWaitMilliseconds));
    }
    EXPECT_TRUE(ended) << "the worker was joined";
    QApplication::processEvents();
}

TEST_F(EvaluationJobTest, SurvivesDestructionWhilePaused) {
    EvaluationJob job(nullptr, testing::fakeMeasure);
    job.start(testing::longPlan(), runsRoot());
    job.setPaused(true);
    ASSERT_TRUE(QTest::qWaitFor([&] { return job.state() == WorkJob::State::Paused; },
                                kLongWaitMilliseconds));
}

TEST_F(EvaluationJobTest, PausesGoesOnAndStops) {
    QSignalSpy progress(&m_job, &EvaluationJob::progressed);
    m_job.start(testing::longPlan(), runsRoot());
    ASSERT_TRUE(progress.wait(kLongWaitMilliseconds));
    m_job.setPaused(true);
    EXPECT_EQ(m_job.state(), WorkJob::State::Pausing);
    ASSERT_TRUE(waitForState(WorkJob::State::Paused));
    QTest::qWait(100);
    progress.clear();
    EXPECT_FALSE(progress.wait(200)) << "a held evaluation must not go on";
    m_job.setPaused(false);
    EXPECT_TRUE(progress.wait(kLongWaitMilliseconds));
    m_job.requestStop();
    EXPECT_EQ(m_job.state(), WorkJob::State::Stopping);
    ASSERT_TRUE(waitForState(WorkJob::State::Ready));
    ASSERT_TRUE(m_outcome.has_value());
    EXPECT_TRUE(m_outcome->isStopped);
}

TEST_F(EvaluationJobTest, SaysWhyItFailed) {
    std::optional<Error> error;
    QObject::connect(&m_job, &WorkJob::failed, &m_job, [&](const Error& e) { error = e; });
    EvaluationPlan plan = testing::smallPlan();
    plan.model = "missing";
    m_job.start(plan, runsRoot());
    ASSERT_TRUE(waitForState(WorkJob::State::Ready));
    ASSERT_TRUE(error.has_value());
    EXPECT_EQ(error->code(), ErrorCode::NotFound);
    EXPECT_FALSE(m_outcome.has_value());
}

}  // namespace
}  // namespace ld3::ui
