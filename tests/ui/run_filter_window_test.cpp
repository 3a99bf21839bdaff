#include "tests/ui/main_window_fixture.h"

#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

namespace ld3::ui {
namespace {

class NoObserver : public TrainingObserver {};

class RunFilterWindowTest : public MainWindowFixture {};

TEST_F(RunFilterWindowTest, AMistypedFilterIsSaidAlsoWhereRunsAreListed) {
    NoObserver observer;
    (void)runExperiment(smallExperiment("a"), observer, {});
    auto* runs = child<QTableView>("runTable");
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return runs->model()->rowCount() == 1; }, kLongWaitMilliseconds));
    auto* problem = child<QLabel>("filterProblem");
    EXPECT_FALSE(problem->isVisible());
    child<QDockWidget>("runsDock")->raise();
    auto* filter = child<QLineEdit>("runFilter");
    QTest::keyClicks(filter, QStringLiteral("-nfee:6"));
    EXPECT_EQ(runs->model()->rowCount(), 1) << "it matches all";
    ASSERT_TRUE(problem->isVisible());
    EXPECT_TRUE(problem->text().contains(QStringLiteral("nfee"))) << problem->text().toStdString();
    filter->clear();
    EXPECT_FALSE(problem->isVisible());
}

}  // namespace
}  // namespace ld3::ui
