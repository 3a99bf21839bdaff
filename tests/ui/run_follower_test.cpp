#include "core/runs/experiment.h"
#include "core/runs/run_folder.h"
#include "core/runs/run_snapshots.h"
#include "tests/ui/main_window_fixture.h"
#include "ui/plots/loss_plot.h"
#include "ui/plots/plot_curves.h"
#include "ui/plots/qcp.h"
#include "ui/plots/schedule_plot.h"
#include "ui/runs/log_panel.h"
#include "ui/window/run_view.h"

#include <QLabel>
#include <QSlider>
#include <QTableView>

#include <exception>
#include <stop_token>
#include <string>
#include <thread>

// Runs that others work on, as a command line does: locks and files are the same.

namespace ld3::ui {
namespace {

class NoObserver : public TrainingObserver {};

class RunFollowerTest : public MainWindowFixture {
  protected:
    RunFollowerTest() = default;

    ~RunFollowerTest() override {
        endElsewhere();
        EXPECT_EQ(m_fault, "");
    }

    Q_DISABLE_COPY_MOVE(RunFollowerTest)

    void trainElsewhere(const Experiment& experiment) {
        m_elsewhere = std::jthread([this, experiment](const std::stop_token& stop) {
            NoObserver observer;
            try {
                (void)runExperiment(experiment, observer, RunControl{stop, nullptr});
            } catch (const std::exception& fault) {
                m_fault = fault.what();
            }
        });
    }

    void endElsewhere() {
        if (m_elsewhere.joinable()) {
            m_elsewhere.request_stop();
            m_elsewhere.join();
        }
    }

    static bool waitFor(const std::function<bool()>& condition) {
        return QTest::qWaitFor(condition, kLongWaitMilliseconds);
    }

    [[nodiscard]] LossPlot* losses() const { return child<LossPlot>("lossPlot"); }

    [[nodiscard]] SchedulePlot* schedules() const { return child<SchedulePlot>("schedulePlot"); }

    [[nodiscard]] const RunRecord& shown() const {
        return *m_window->findChild<RunView*>()->shown();
    }

    std::string m_fault;  ///< why the training ended, once its thread has
    std::jthread m_elsewhere;
};

TEST_F(RunFollowerTest, AnOpenedRunGoesOnWhileItIsTrainedElsewhere) {
    const std::filesystem::path folder = runsRoot() / "elsewhere";
    trainElsewhere(longExperiment("elsewhere"));
    ASSERT_TRUE(waitFor([&] { return std::filesystem::exists(folder / "metrics.jsonl"); }));
    m_window->openRuns({folder});
    ASSERT_TRUE(waitFor([&] { return m_window->shownRun() == folder; }));
    EXPECT_EQ(shown().info.status, RunStatus::Running);

    // Opened before anything was learned, or not long after: all comes by itself.
    ASSERT_TRUE(
        waitFor([&] { return losses()->pointCount() > 0 && !schedules()->curves().empty(); }));
    const size_t points = losses()->pointCount();
    ASSERT_TRUE(waitFor([&] { return losses()->pointCount() > points + 5; }));
    ASSERT_TRUE(waitFor([&] { return shown().samples.has_value(); }));
    const auto& learned = schedules()->curves().front();
    EXPECT_EQ(learned.role, CurveRole::Learned);
    EXPECT_EQ(learned.run, QStringLiteral("elsewhere"));
    EXPECT_FALSE(m_window->findChild<LogPanel*>()->toPlainText().isEmpty());

    // What the user has zoomed to stays.
    losses()->setRangeMode(RangeMode::Fixed);
    losses()->plot().xAxis->setRange(1.0, 3.0);
    const size_t seen = shown().reports.size();
    ASSERT_TRUE(waitFor([&] { return shown().reports.size() > seen + 3; }));
    EXPECT_DOUBLE_EQ(losses()->plot().xAxis->range().upper, 3.0);

    endElsewhere();
    ASSERT_TRUE(waitFor([&] { return shown().info.status == RunStatus::Stopped; }));
    const RunRecord end = readRun(folder);
    EXPECT_EQ(shown().reports.size(), end.reports.size()) << "none twice, none left out";
    EXPECT_EQ(shown().log, end.log);
    EXPECT_EQ(schedules()->curves().front().schedule.times, end.schedule->times)
        << "what is kept are the best times";
}

TEST_F(RunFollowerTest, TheSliderKeepsItsIterationWhileTheRunIsTrainedElsewhere) {
    const std::filesystem::path folder = runsRoot() / "elsewhere";
    trainElsewhere(longExperiment("elsewhere"));
    ASSERT_TRUE(waitFor([&] { return std::filesystem::exists(folder / "metrics.jsonl"); }));
    m_window->openRuns({folder});
    ASSERT_TRUE(waitFor([&] { return m_window->shownRun() == folder; }));
    ASSERT_TRUE(waitFor([&] {
        return !schedules()->curves().empty() &&
               schedules()->curves().front().role == CurveRole::Learned &&
               RunSnapshots(shown()).count() > 3;
    }));
    press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    const auto* text = child<QLabel>("scrubText");
    EXPECT_TRUE(text->text().contains(QStringLiteral("goes on"))) << text->text().toStdString();
    auto* slider = child<QSlider>("scrubSlider");
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Home);
    const auto times = [this] { return schedules()->curves().front().schedule.times; };
    const std::vector<double> first = times();
    EXPECT_EQ(first, RunSnapshots(shown()).schedule(0).times);
    const QString said = text->text();
    const size_t seen = shown().reports.size();
    const int last = slider->maximum();
    ASSERT_TRUE(waitFor([&] { return shown().reports.size() > seen + 3; }));
    EXPECT_EQ(times(), first);
    EXPECT_EQ(text->text(), said);
    EXPECT_TRUE(slider->isVisible());

    // What was learned meanwhile can be reached, and the end of it is no place that moves.
    ASSERT_TRUE(waitFor([&] { return slider->maximum() > last; }));
    EXPECT_EQ(slider->value(), slider->minimum());
    QTest::keyClick(slider, Qt::Key_End);
    const int end = slider->value();
    EXPECT_GT(end, last);
    const std::vector<double> atEnd = times();
    EXPECT_NE(atEnd, first);
    ASSERT_TRUE(waitFor([&] { return slider->maximum() > end; }));
    EXPECT_EQ(slider->value(), end);
    EXPECT_EQ(times(), atEnd);

    // Without the slider the run is followed again, from where it is now.
    press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    const std::vector<double> newest = times();
    EXPECT_NE(newest, first);
    EXPECT_TRUE(waitFor([&] { return times() != newest; }));
}

TEST_F(RunFollowerTest, RunsOfAComparisonGoOnToo) {
    NoObserver observer;
    const std::filesystem::path done = runExperiment(smallExperiment("done"), observer, {}).folder;
    const std::filesystem::path going = runsRoot() / "going";
    trainElsewhere(longExperiment("going"));
    ASSERT_TRUE(waitFor([&] { return std::filesystem::exists(going / "schedule.json"); }));
    m_window->openRuns({done, going});
    ASSERT_TRUE(waitFor([&] { return losses()->plotCurves().all().size() == 2; }));
    const auto ends = [&] {
        double end = 0.0;
        for (int i = 0; i < losses()->plot().graphCount(); ++i) {
            const QCPGraph* graph = losses()->plot().graph(i);
            if (losses()->runOf(*graph) == QStringLiteral("going") && graph->dataCount() > 0) {
                end = std::max(end, graph->data()->at(graph->dataCount() - 1)->key);
            }
        }
        return end;
    };
    const double before = ends();
    EXPECT_TRUE(waitFor([&] { return ends() > before; }));
    EXPECT_EQ(m_window->shownRun(), done);
}

TEST_F(RunFollowerTest, ARunDeletedOnDiskStaysShown) {
    NoObserver observer;
    const std::filesystem::path folder =
        runExperiment(smallExperiment("gone"), observer, {}).folder;
    m_window->openRuns({folder});
    ASSERT_TRUE(waitFor([&] { return m_window->shownRun() == folder; }));
    const size_t points = losses()->pointCount();
    std::filesystem::remove_all(folder);
    QTest::qWait(1500);  // it looks each second
    EXPECT_EQ(m_window->shownRun(), folder);
    EXPECT_EQ(losses()->pointCount(), points);
}

TEST_F(RunFollowerTest, RunsOfOneNameInTwoFoldersAreToldApart) {
    NoObserver observer;
    const std::filesystem::path one = runExperiment(smallExperiment("same"), observer, {}).folder;
    const std::filesystem::path other = runsRoot() / "sub" / "same";
    std::filesystem::create_directories(other.parent_path());
    std::filesystem::copy(one, other, std::filesystem::copy_options::recursive);
    m_window->openRuns({one, other});
    ASSERT_TRUE(waitFor([&] { return losses()->plotCurves().all().size() == 2; }));
    const auto* view = m_window->findChild<RunView*>();
    EXPECT_EQ(view->folderOf(QStringLiteral("same")), one);
    EXPECT_EQ(view->folderOf(QStringLiteral("sub/same")), other);

    // Also where their folders have one name.
    std::vector<std::filesystem::path> runs = {one};
    for (const char* sweep : {"day/sub", "night/sub"}) {
        runs.push_back(runsRoot() / sweep / "same");
        std::filesystem::create_directories(runs.back().parent_path());
        std::filesystem::copy(one, runs.back(), std::filesystem::copy_options::recursive);
    }
    m_window->openRuns(runs);
    ASSERT_TRUE(waitFor([&] { return losses()->plotCurves().all().size() == 3; }));
    EXPECT_EQ(view->folderOf(QStringLiteral("same")), one) << "it keeps its name, and its looks";
    EXPECT_EQ(view->folderOf(QStringLiteral("day/sub/same")), runs[1]);
    EXPECT_EQ(view->folderOf(QStringLiteral("night/sub/same")), runs[2]);
}

}  // namespace
}  // namespace ld3::ui
