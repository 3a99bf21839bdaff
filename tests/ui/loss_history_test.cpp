#include "ui/plots/loss_history.h"

#include "tests/ui/drawing.h"
#include "ui/plots/axis_range.h"
#include "ui/plots/loss_reading.h"

#include <gtest/gtest.h>

namespace ld3::ui {
namespace {

using testing::baseline;
using testing::fallingLosses;
using testing::iteration;
using testing::kNaN;

TrainingReport startOfStage() {
    TrainingReport report = iteration(0, kNaN, kNaN, kNaN);
    report.kind = ReportKind::Round;
    return report;
}

size_t countOf(const LossHistory& history, LossKind kind) {
    return history.series(kind).points().size();
}

TEST(LossHistoryTest, KeepsWhatWasMeasuredByItsKind) {
    LossHistory history;
    EXPECT_TRUE(history.isEmpty());
    history.take(baseline("edm", 0.05));
    history.take(startOfStage());
    EXPECT_TRUE(history.isEmpty()) << "neither is an update";
    history.take(iteration(1, 0.3, kNaN, kNaN));
    history.take(iteration(2, 0.2, 0.25, 0.24));
    EXPECT_EQ(countOf(history, LossKind::Training), 2U);
    EXPECT_EQ(countOf(history, LossKind::Validation), 1U);
    EXPECT_EQ(countOf(history, LossKind::Best), 1U);
    EXPECT_EQ(countOf(history, LossKind::Faulty), 0U);
    EXPECT_EQ(history.pointCount(), 4U);
    const LossPoint& best = history.series(LossKind::Best).points().front();
    EXPECT_EQ(best.loss, 0.24);
    EXPECT_EQ(best.at(LossAxis::Iteration), 2.0);
    EXPECT_EQ(best.at(LossAxis::Evaluations), 200.0);
}

TEST(LossHistoryTest, KeepsNoTrainingLossesWhereNoneAreWanted) {
    LossHistory history(false);
    for (const TrainingReport& report : fallingLosses(9)) {
        history.take(report);
    }
    EXPECT_EQ(countOf(history, LossKind::Training), 0U);
    EXPECT_EQ(countOf(history, LossKind::Validation), 9U);
    EXPECT_EQ(history.pointCount(), 18U);
}

TEST(LossHistoryTest, TellsLossesThatAreNoNumberFromThoseThatRunAway) {
    LossHistory history;
    history.take(iteration(1, kNaN, kNaN, kNaN));
    ASSERT_EQ(countOf(history, LossKind::Faulty), 1U);
    EXPECT_EQ(history.series(LossKind::Faulty).points().back().loss, 0.0);
    EXPECT_FALSE(history.hasDiverged());
    history.take(iteration(2, 0.3, 50.0, 0.2));
    ASSERT_EQ(countOf(history, LossKind::Faulty), 2U);
    EXPECT_EQ(history.series(LossKind::Faulty).points().back().loss, 50.0);
    EXPECT_TRUE(history.hasDiverged());
    history.take(iteration(3, 0.3, 0.2, 0.2));
    EXPECT_TRUE(history.hasDiverged()) << "what happened stays";
}

TEST(LossHistoryTest, EachStageOfLeastSquaresHasItsOwnMeasure) {
    TrainingReport low = iteration(1, 0.01, 0.01, 0.01), high = iteration(2, 0.5, 0.5, 0.01);
    low.label = high.label = "stage";
    for (const bool startsAnew : {false, true}) {
        LossHistory history;
        history.take(low);
        if (startsAnew) {
            history.take(startOfStage());
        }
        history.take(high);
        EXPECT_EQ(history.hasDiverged(), !startsAnew);
    }
}

TEST(LossReadingTest, FindsPointsByPlaceAndByIteration) {
    LossHistory history;
    LossView view;
    EXPECT_EQ(pointNear(3.0, history, view), nullptr);
    EXPECT_EQ(pointNear(3, history), nullptr);
    for (const int number : {1, 4, 9}) {
        history.take(iteration(number, 0.1 * number, kNaN, kNaN));
    }
    EXPECT_EQ(pointNear(5, history)->at(LossAxis::Iteration), 4.0);
    EXPECT_EQ(placesOf(history, view), (std::vector<double>{1.0, 4.0, 9.0}));
    view.axis = LossAxis::Evaluations;
    EXPECT_EQ(pointNear(820.0, history, view)->at(LossAxis::Iteration), 9.0);
    EXPECT_EQ(placesOf(history, view), (std::vector<double>{100.0, 400.0, 900.0}));
}

TEST(LossViewTest, PutsWhatALogarithmicScaleHasNoPlaceForBelowEverything) {
    LossView view;
    EXPECT_EQ(view.up(0.0), kBelowEverything);
    EXPECT_EQ(view.across({}), 0.0);
    view.isLogarithmic = false;
    view.isLogarithmicAcross = true;
    EXPECT_EQ(view.up(-1.0), -1.0);
    EXPECT_EQ(view.across({}), kBelowEverything);
}

}  // namespace
}  // namespace ld3::ui
