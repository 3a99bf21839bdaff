#include "ui/window/job_notice.h"

#include "core/training/iteration_pace.h"
#include "tests/ui/main_window_fixture.h"
#include "ui/jobs/job_queue.h"
#include "ui/jobs/job_text.h"
#include "ui/window/progress_view.h"

#include <limits>

namespace ld3::ui {
namespace {

TrainingReport iterationReport(int iteration, double elapsedSeconds) {
    TrainingReport report;
    report.kind = ReportKind::Iteration;
    report.iteration = iteration;
    report.elapsedSeconds = elapsedSeconds;
    return report;
}

TEST(IterationPaceTest, IsTheMeanOverTheLastIterations) {
    IterationPace pace;
    EXPECT_FALSE(pace.secondsPerIteration().has_value());
    pace.add(iterationReport(1, 10.0));
    EXPECT_FALSE(pace.secondsPerIteration().has_value()) << "what came before is unknown";
    pace.add(iterationReport(2, 12.0));
    EXPECT_DOUBLE_EQ(pace.secondsPerIteration().value(), 2.0);
    pace.add(iterationReport(5, 13.0));
    EXPECT_DOUBLE_EQ(pace.secondsPerIteration().value(), 0.75) << "reports may skip iterations";
    for (int i = 6; i < 40; ++i) {
        pace.add(iterationReport(i, 13.0 + 0.5 * (i - 5)));
    }
    EXPECT_DOUBLE_EQ(pace.secondsPerIteration().value(), 0.5) << "the first ones are forgotten";
}

TEST(IterationPaceTest, OtherReportsSayNothingAndABackwardOneBeginsAnew) {
    IterationPace pace;
    pace.add(iterationReport(1, 1.0));
    TrainingReport round = iterationReport(7, 9.0);
    round.kind = ReportKind::Round;
    pace.add(round);
    pace.add(iterationReport(2, std::numeric_limits<double>::quiet_NaN()));
    EXPECT_FALSE(pace.secondsPerIteration().has_value());
    pace.add(iterationReport(2, 2.0));
    EXPECT_TRUE(pace.secondsPerIteration().has_value());
    pace.add(iterationReport(1, 0.5));
    EXPECT_FALSE(pace.secondsPerIteration().has_value());
}

TEST(ProgressViewTest, TellsThePaceAndWhatWasSpent) {
    ProgressView view;
    view.showState(WorkJob::State::Running);
    TrainBatch batch;
    batch.progress = StageProgress{"training", 0.485, 75.0};
    batch.reports = {iterationReport(1, 1.0), iterationReport(2, 1.35)};
    batch.reports.back().evaluations = {1000, 500};
    view.showTraining(batch);
    EXPECT_TRUE(view.detailsText().contains(QLocale().toString(0.35))) << "seconds per iteration";
    EXPECT_TRUE(view.detailsText().contains(paceText(0.35)));
    EXPECT_TRUE(view.detailsText().contains(QLocale().toString(2500)));
    EXPECT_TRUE(view.detailsText().startsWith(view.percentText()));
    batch.reports = {iterationReport(3, 1.355)};
    view.showState(WorkJob::State::Ready);
    EXPECT_FALSE(view.detailsText().contains(QStringLiteral("48"))) << "no share of nothing";
    view.showState(WorkJob::State::Running);
    EXPECT_EQ(view.detailsText(), view.percentText()) << "a new job begins anew";
    batch.reports = {iterationReport(1, 1.0), iterationReport(2, 1.025)};
    view.showTraining(batch);
    EXPECT_TRUE(view.detailsText().contains(paceText(0.025))) << view.detailsText().toStdString();
}

class JobNoticeTest : public MainWindowFixture {
  protected:
    JobNotice* notice() { return m_window->findChild<JobNotice*>(); }

    void runAJob(const EvaluationPlan& plan) {
        m_window->queue().add(evaluationJob(plan, runsRoot() / "values"));
        ASSERT_TRUE(QTest::qWaitFor([&] { return m_window->queue().job(0).hasEnded(); },
                                    kLongWaitMilliseconds));
    }

    /// Another program's window, as far as ours can tell.
    void workElsewhere() {
        m_other.show();
        m_other.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_other));
    }

    QWidget m_other;
};

TEST_F(JobNoticeTest, TheEndOfAJobIsToldToSomeoneElsewhere) {
    QSignalSpy told(notice(), &JobNotice::told);
    workElsewhere();
    runAJob(testing::smallPlan());
    ASSERT_EQ(told.count(), 1);
    EXPECT_TRUE(told.front().at(0).toString().contains(jobStateText(JobState::Done)));
    EXPECT_EQ(told.front().at(1).toString(), jobTitle(m_window->queue().job(0)));
}

TEST_F(JobNoticeTest, WhoLooksAtTheWindowIsNotDisturbed) {
    QSignalSpy told(notice(), &JobNotice::told);
    runAJob(testing::smallPlan());
    EXPECT_EQ(told.count(), 0);
}

TEST_F(JobNoticeTest, AWindowOfTheWindowCountsAsTheWindow) {
    QSignalSpy told(notice(), &JobNotice::told);
    press(Qt::Key_F1);
    auto* shortcuts = child<QWidget>("shortcutsWindow");
    ASSERT_TRUE(QTest::qWaitForWindowActive(shortcuts));
    runAJob(testing::smallPlan());
    EXPECT_EQ(told.count(), 0);
}

TEST_F(JobNoticeTest, AFailureIsToldWithItsReason) {
    QSignalSpy told(notice(), &JobNotice::told);
    workElsewhere();
    EvaluationPlan broken = testing::smallPlan();
    broken.model = "missing";
    runAJob(broken);
    ASSERT_EQ(told.count(), 1);
    EXPECT_TRUE(told.front().at(0).toString().contains(jobStateText(JobState::Failed)));
    EXPECT_TRUE(told.front().at(1).toString().contains(
        QString::fromStdString(m_window->queue().job(0).message)));
}

TEST_F(JobNoticeTest, AJobThatGoesOnLaterHasNotEnded) {
    QSignalSpy told(notice(), &JobNotice::told);
    QueuedJob job = evaluationJob(testing::smallPlan(), runsRoot() / "values");
    workElsewhere();
    notice()->tellEnd(job);
    EXPECT_EQ(told.count(), 0);
}

TEST_F(JobNoticeTest, TheTitleTellsShareAndJobWhileItRuns) {
    EXPECT_FALSE(m_window->windowTitle().contains(u'%'));
    m_window->queue().add(evaluationJob(testing::longPlan(), runsRoot() / "long"));
    const auto matches = [&] {
        const QStringList parts = m_window->windowTitle().split(QStringLiteral(" – "));
        return parts.size() == 3 && parts.at(0).endsWith(u'%') &&
               parts.at(1) == jobTitle(m_window->queue().job(0)) &&
               parts.at(2) == QStringLiteral("LD3 Workbench");
    };
    EXPECT_TRUE(QTest::qWaitFor(matches, kLongWaitMilliseconds))
        << m_window->windowTitle().toStdString();
    press(Qt::Key_Escape);
    EXPECT_TRUE(m_window->queue().isActive()) << "a key that closes so many things stops no work";
    press(Qt::Key_Period, Qt::ControlModifier);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !m_window->windowTitle().contains(u'%'); },
                                kLongWaitMilliseconds))
        << m_window->windowTitle().toStdString();
}

}  // namespace
}  // namespace ld3::ui
