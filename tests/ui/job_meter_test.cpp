#include "ui/jobs/job_meter.h"

#include "tests/ui/ui_fixture.h"
#include "ui/jobs/job_queue.h"
#include "ui/jobs/job_text.h"
#include "ui/window/progress_view.h"

#include <QDateTime>

namespace ld3::ui {
namespace {

class JobMeterTest : public UiFixture {
  protected:
    [[nodiscard]] static TrainBatch at(const char* stage, double fraction) {
        TrainBatch batch;
        batch.progress = StageProgress{stage, fraction, 60.0};
        return batch;
    }

    [[nodiscard]] static TrainBatch trained(int64_t forward, double fraction) {
        TrainingReport report;
        report.iteration = 1;
        report.evaluations = {forward, 0};
        report.fractionDone = fraction;
        report.etaSeconds = 90.0;
        TrainBatch batch;
        batch.reports = {report};
        return batch;
    }
};

TEST_F(JobMeterTest, TheWholeJobCountsWithItsTeacher) {
    // 16 teacher samples of 10 evaluations, two baselines of 8 samples with 4.
    const QueuedJob job = trainingJob(smallExperiment("a"));
    JobMeter meter;
    meter.begin(job);
    EXPECT_EQ(meter.stageCount(), 3);
    EXPECT_EQ(meter.stageNumber(), 0);
    meter.add(at("teacher", 0.5));
    EXPECT_EQ(meter.evaluationsSpent(), 80);
    EXPECT_EQ(meter.stageNumber(), 1);
    EXPECT_FALSE(meter.share().has_value()) << "what the training takes is not known";
    meter.add(at("baselines", 0.5));
    EXPECT_EQ(meter.evaluationsSpent(), 160 + 32);
    meter.add(trained(56, 0.25));
    EXPECT_EQ(meter.stageNumber(), 3);
    EXPECT_EQ(meter.evaluationsSpent(), 160 + 64 + 56);
    EXPECT_EQ(meter.evaluationsLeft(), 168);
    EXPECT_NEAR(meter.share().value(), 280.0 / 448.0, 1e-12);
}

TEST_F(JobMeterTest, AResumedTrainingCountsOnlyWhatIsDoneAgain) {
    QueuedJob job = trainingJob(smallExperiment("a"));
    job.resumes = true;
    JobMeter meter;
    meter.begin(job);
    meter.add(at("training", 0.4));
    EXPECT_EQ(meter.share(), 0.4);
    EXPECT_EQ(meter.evaluationsSpent(), 0);
    meter.begin(job);
    meter.add(at("teacher", 0.5));
    EXPECT_EQ(meter.evaluationsSpent(), 80) << "it was stopped while the teacher's were made";
}

TEST_F(JobMeterTest, StatusBarAndTitleSayOfWhatTheShareIs) {
    ProgressView view;
    view.begin(trainingJob(smallExperiment("a")));
    view.showState(WorkJob::State::Running);
    view.showTraining(at("teacher", 0.5));
    EXPECT_EQ(view.percentText(), QStringLiteral("1/3: 50 %"));
    EXPECT_TRUE(view.detailsText().contains(QLocale().toString(80)))
        << "the teacher's evaluations: " << view.detailsText().toStdString();
    view.showTraining(trained(56, 0.25));
    EXPECT_EQ(view.percentText(), QStringLiteral("62 %"));
    EXPECT_TRUE(view.detailsText().contains(durationText(90.0))) << "of the stage";
}

TEST_F(JobMeterTest, TheListTellsTheShareOfTheJobAndWhenItEnds) {
    JobQueue queue;
    queue.add(trainingJob(longExperiment("a")));
    ASSERT_TRUE(QTest::qWaitFor([&] { return queue.job(0).state == JobState::Running; },
                                kLongWaitMilliseconds));
    const auto tip = [&] {
        return queue.index(0, JobQueue::What).data(Qt::ToolTipRole).toString();
    };
    Q_EMIT queue.training().progressed(at("teacher", 0.5));
    EXPECT_EQ(queue.index(0, JobQueue::Progress).data().toString(), QStringLiteral("1/3: 50 %"));
    EXPECT_EQ(queue.job(0).evaluationsSpent, 500) << "half of 100 samples with 10 each";
    EXPECT_FALSE(tip().contains(QStringLiteral("Ends at about"))) << "not known yet";
    Q_EMIT queue.training().progressed(trained(1000, 0.25));
    // 1000 for the teacher, 2 baselines of 50 samples with 5 each, 1000 of 4000.
    EXPECT_EQ(queue.index(0, JobQueue::Progress).data().toString(), QStringLiteral("45 %"));
    EXPECT_TRUE(tip().contains(QStringLiteral("Ends at about"))) << tip().toStdString();
}

TEST_F(JobMeterTest, AShortTrainingEndsWithTheTeacherCounted) {
    JobQueue queue;
    queue.add(trainingJob(smallExperiment("a")));
    ASSERT_TRUE(QTest::qWaitFor([&] { return queue.job(0).state == JobState::Done; },
                                kLongWaitMilliseconds));
    EXPECT_EQ(queue.index(0, JobQueue::Progress).data().toString(), QStringLiteral("100 %"));
    EXPECT_GT(queue.job(0).evaluationsSpent, 160 + 64);
}

TEST(EndTextTest, SaysTheTimeOrTheDayToo) {
    const QLocale locale;
    EXPECT_TRUE(
        endText(3.0 * 86400.0)
            .contains(locale.toString(QDate::currentDate().addDays(3), QLocale::ShortFormat)));
    EXPECT_FALSE(
        endText(0.0).contains(locale.toString(QDate::currentDate(), QLocale::ShortFormat)));
}

}  // namespace
}  // namespace ld3::ui
