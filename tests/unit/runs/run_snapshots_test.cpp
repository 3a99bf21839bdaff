#include "core/runs/run_snapshots.h"

#include "tests/unit/runs/run_fixture.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace ld3 {

namespace {

using testing::CountingObserver;
using ::testing::ElementsAre;
using testing::RunTest;

TrainingReport update(int iteration, double middle) {
    TrainingReport report;
    report.iteration = iteration;
    report.validLoss = 1.0 / iteration;
    report.times = report.evalTimes = {80.0, middle, 0.002};
    return report;
}

RunRecord recordOf(std::vector<TrainingReport> reports) {
    RunRecord run;
    run.info.recipe = makeRecipe("fast");
    run.info.recipe.solver = makeSolverSpec("euler");
    run.info.recipe.nfe = 2;
    run.reports = std::move(reports);
    return run;
}

TEST(RunSnapshots, AreTheUpdatesThatHaveTimes) {
    TrainingReport baseline = update(0, 3.0);
    baseline.kind = ReportKind::Baseline;
    TrainingReport other = update(2, 3.0);
    other.times = {80.0, 0.002};
    const RunSnapshots snapshots(recordOf({baseline, update(1, 5.0), other, update(3, 2.0)}));
    ASSERT_EQ(snapshots.count(), 2U);
    EXPECT_EQ(snapshots.iteration(1), 3);
    EXPECT_EQ(snapshots.validLoss(0), 1.0);
    const Schedule schedule = snapshots.schedule(1);
    EXPECT_THAT(schedule.times, ElementsAre(80.0, 2.0, 0.002));
    EXPECT_EQ(schedule.name, "iteration 3");
    EXPECT_EQ(schedule.solver.name, "euler");
    EXPECT_EQ(makeTable(schedule).rows.size(), 2U);
}

TEST(RunSnapshots, FindTheNearestAndOfTwoTheEarlier) {
    const RunSnapshots snapshots(
        recordOf({update(2, 5.0), update(4, 4.0), update(5, 3.0), update(20, 2.0)}));
    const auto nearest = [&](int iteration) {
        return snapshots.iteration(snapshots.nearest(iteration));
    };
    EXPECT_EQ(nearest(-3), 2);
    EXPECT_EQ(nearest(3), 2);
    EXPECT_EQ(nearest(4), 4);
    EXPECT_EQ(nearest(12), 5);
    EXPECT_EQ(nearest(13), 20);
    EXPECT_EQ(nearest(99), 20);
}

TEST(RunSnapshots, WhatWasDoneOnceMoreReplacesWhatWasDoneBefore) {
    const RunSnapshots snapshots(
        recordOf({update(1, 9.0), update(2, 8.0), update(3, 7.0), update(2, 6.0)}));
    ASSERT_EQ(snapshots.count(), 2U);
    EXPECT_EQ(snapshots.schedule(1).times[1], 6.0);
}

TEST(RunSnapshots, SpreadHoldsBothEnds) {
    std::vector<TrainingReport> reports;
    for (int i = 1; i <= 10; ++i) {
        reports.push_back(update(i, 10.0 - 0.5 * i));
    }
    const RunSnapshots snapshots(recordOf(reports));
    EXPECT_THAT(snapshots.spread(4), ElementsAre(0, 3, 6, 9));
    EXPECT_EQ(snapshots.spread(100).size(), 10U);
    EXPECT_THAT(RunSnapshots(recordOf({update(1, 2.0)})).spread(5), ElementsAre(0));
    EXPECT_TRUE(RunSnapshots(recordOf({})).spread(5).empty());
}

class RunSnapshotsOfRun : public RunTest {};

TEST_F(RunSnapshotsOfRun, HoldWhatTheTrainingReported) {
    for (const char* recipe : {"fast", "paper"}) {
        CountingObserver observer;
        (void)runExperiment(experiment(recipe, recipe), observer, {});
        const RunSnapshots snapshots(readRun(at(recipe)));
        ASSERT_GT(snapshots.count(), 2U);
        EXPECT_FALSE(snapshots.lacksCoefficients());
        const auto last = std::find_if(
            observer.reports.rbegin(), observer.reports.rend(), [](const TrainingReport& report) {
                return report.kind == ReportKind::Iteration && !report.times.empty();
            });
        ASSERT_NE(last, observer.reports.rend());
        const size_t end = snapshots.count() - 1;
        EXPECT_EQ(snapshots.iteration(end), last->iteration);
        EXPECT_EQ(snapshots.schedule(end).times, last->times);
        EXPECT_NE(snapshots.schedule(0).times, snapshots.schedule(end).times);
    }
}

}  // namespace
}  // namespace ld3
