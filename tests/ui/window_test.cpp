#include "core/runs/run_folder.h"
#include "core/schedules/schedule_json.h"
#include "tests/ui/ui_fixture.h"
#include "ui/experiment/experiment_form.h"
#include "ui/experiment/path_edit.h"
#include "ui/plots/loss_plot.h"
#include "ui/plots/schedule_plot.h"
#include "ui/runs/runs_panel.h"
#include "ui/samples/sample_grid.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"
#include "ui/window/progress_view.h"

#include <QAbstractEventDispatcher>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QToolButton>

#include <algorithm>
#include <ctime>
#include <fstream>
#include <memory>
#include <utility>

namespace ld3::ui {
namespace {

class NoObserver : public TrainingObserver {};

class WindowTest : public UiFixture {
  protected:
    WindowTest() { open(); }

    void open() {
        m_window = std::make_unique<MainWindow>(runsRoot());
        m_window->show();
    }

    template <class T>
    T* child(const char* name) {
        return m_window->findChild<T*>(QLatin1String(name));
    }

    /// Types a number into a field of the form, as a user does.
    void type(const char* name, int value) {
        auto* box = child<QSpinBox>(name);
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, QString::number(value));
        QTest::keyClick(box, Qt::Key_Return);
        ASSERT_EQ(box->value(), value) << name;
    }

    /// Clicks a command's button in the tool bars.
    void click(Command command) {
        QAction* action = m_window->actions().action(command);
        ASSERT_TRUE(action->isEnabled());
        for (auto* button : m_window->findChildren<QToolButton*>()) {
            if (button->defaultAction() == action) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        FAIL() << "no button for " << action->text().toStdString();
    }

    bool isEnabled(Command command) { return m_window->actions().action(command)->isEnabled(); }

    bool waitUntilReadyToTrain() {
        return QTest::qWaitFor([&] { return isEnabled(Command::Train); }, kLongWaitMilliseconds);
    }

    bool waitForEnd() {
        return QTest::qWaitFor([&] { return !m_window->job().isActive(); }, kLongWaitMilliseconds);
    }

    void typeSmallExperiment() {
        type("nfe", 4);
        type("trainCount", 8);
        type("validCount", 8);
        type("teacherCount", 16);
        type("teacherNfe", 10);
        type("threads", 1);
    }

    void showExperiment(const Experiment& experiment) {
        m_window->form().setExperiment(experiment);
    }

    bool waitForRows(int count) {
        auto* table = child<QTableView>("runTable");
        return QTest::qWaitFor([&] { return table->model()->rowCount() == count; },
                               kLongWaitMilliseconds);
    }

    std::unique_ptr<MainWindow> m_window;
};

TEST_F(WindowTest, ShowsSomethingAtFirstStart) {
    auto* plot = m_window->findChild<SchedulePlot*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !plot->curves().empty(); }, kLongWaitMilliseconds));
    for (const ScheduleCurve& curve : plot->curves()) {
        EXPECT_EQ(curve.role, CurveRole::HandMade);
    }
    EXPECT_FALSE(isEnabled(Command::Stop));
    EXPECT_FALSE(isEnabled(Command::PauseOrResume));
    EXPECT_FALSE(isEnabled(Command::ExportSchedule));
    EXPECT_TRUE(waitUntilReadyToTrain());
}

TEST_F(WindowTest, TryItTrainsTheBuiltInModelAsAtTheFirstStart) {
    ASSERT_TRUE(waitUntilReadyToTrain());
    auto* tryIt = m_window->findChild<QToolButton*>(QStringLiteral("tryIt"));
    ASSERT_TRUE(tryIt->isVisible());
    auto* form = m_window->findChild<ExperimentForm*>();
    Experiment experiment = form->experiment();
    const int before = std::exchange(experiment.recipe.nfe, experiment.recipe.nfe + 3);
    form->setExperiment(experiment);
    QTest::mouseClick(tryIt, Qt::LeftButton);
    EXPECT_EQ(form->experiment().recipe.nfe, before);
    ASSERT_TRUE(m_window->job().isActive());
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return m_window->findChild<LossPlot*>()->pointCount() > 0; }, 60000));
    click(Command::Stop);
    ASSERT_TRUE(waitForEnd());
    ASSERT_TRUE(waitForRows(1));
    EXPECT_FALSE(tryIt->isVisible());
    m_window->actions().action(Command::Undo)->trigger();
    EXPECT_EQ(form->experiment().recipe.nfe, before + 3);
}

TEST_F(WindowTest, FromTrainToAnExportedFileByClicks) {
    ASSERT_TRUE(waitUntilReadyToTrain());
    typeSmallExperiment();
    click(Command::Train);
    EXPECT_TRUE(m_window->job().isActive());
    EXPECT_FALSE(isEnabled(Command::Train));
    ASSERT_TRUE(waitForEnd());
    EXPECT_EQ(m_window->findChild<MessageBar*>()->isVisible(), false)
        << m_window->findChild<MessageBar*>()->text().toStdString();
    ASSERT_TRUE(waitForRows(1));

    const auto& curves = m_window->findChild<SchedulePlot*>()->curves();
    const auto learned = std::find_if(curves.begin(), curves.end(), [](const ScheduleCurve& c) {
        return c.role == CurveRole::Learned;
    });
    ASSERT_NE(learned, curves.end());
    const Schedule shown = learned->schedule;
    EXPECT_FALSE(m_window->findChild<SampleGrid*>()->isEmpty());

    click(Command::ExportSchedule);
    auto* format = child<QComboBox>("exportFormat");
    format->setCurrentIndex(format->findData(QStringLiteral("json")));
    const QString path = filePath(QStringLiteral("exported.json"));
    auto* line = child<PathEdit>("exportPath")->line();
    line->selectAll();
    QTest::keyClicks(line, path);
    QTest::mouseClick(child<QPushButton>("exportSave"), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return QFile::exists(path); }, kLongWaitMilliseconds));
    const Schedule exported = loadSchedule(path.toStdString());
    const Schedule kept = *readRun(m_window->shownRun()).schedule;
    EXPECT_EQ(exported.times, kept.times);
    EXPECT_EQ(exported.nfe, 4);
    EXPECT_EQ(shown.times, kept.times);
}

TEST_F(WindowTest, PausesAndStopsByClicks) {
    ASSERT_TRUE(waitUntilReadyToTrain());
    showExperiment(longExperiment(""));
    ASSERT_TRUE(waitUntilReadyToTrain());
    auto* progress = m_window->findChild<ProgressView*>();
    click(Command::Train);
    click(Command::PauseOrResume);
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_window->job().state() == TrainJob::State::Paused; },
                                kLongWaitMilliseconds));
    EXPECT_EQ(progress->stateText(), ProgressView::tr("Paused"));
    click(Command::PauseOrResume);
    EXPECT_EQ(m_window->job().state(), TrainJob::State::Running);
    click(Command::Stop);
    EXPECT_EQ(progress->stateText(), ProgressView::tr("Stopping…"));
    EXPECT_FALSE(isEnabled(Command::Stop));
    ASSERT_TRUE(waitForEnd());
    EXPECT_EQ(progress->stateText(), ProgressView::tr("Ready"));
    EXPECT_EQ(readRunInfo(m_window->job().folder()).status, RunStatus::Stopped);
}

TEST_F(WindowTest, ClosingDuringWorkAsksThenStopsAndCloses) {
    ASSERT_TRUE(waitUntilReadyToTrain());
    showExperiment(longExperiment(""));
    ASSERT_TRUE(waitUntilReadyToTrain());
    click(Command::Train);
    EXPECT_FALSE(m_window->close());
    EXPECT_TRUE(m_window->isVisible());
    EXPECT_TRUE(m_window->job().isActive());
    QTest::mouseClick(child<QPushButton>("messageAnswer"), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_window->isVisible(); }, kLongWaitMilliseconds));
    EXPECT_FALSE(m_window->job().isActive());
}

TEST_F(WindowTest, MayBeDestroyedWhileTraining) {
    ASSERT_TRUE(waitUntilReadyToTrain());
    showExperiment(longExperiment(""));
    ASSERT_TRUE(waitUntilReadyToTrain());
    click(Command::Train);
    QSignalSpy progress(&m_window->job(), &TrainJob::progressed);
    ASSERT_TRUE(progress.wait(kLongWaitMilliseconds));
    const std::filesystem::path folder = m_window->job().folder();
    m_window.reset();
    EXPECT_EQ(readRunInfo(folder).status, RunStatus::Stopped);
}

TEST_F(WindowTest, RunsOfTheCommandLineAppearOpenCompareAndAreDeleted) {
    NoObserver observer;
    const Outcome first = runExperiment(smallExperiment("first"), observer, {});
    Experiment other = smallExperiment("second");
    other.recipe.nfe = 5;
    const Outcome second = runExperiment(other, observer, {});
    ASSERT_TRUE(waitForRows(2));

    auto* table = child<QTableView>("runTable");
    auto* plot = m_window->findChild<SchedulePlot*>();
    const auto shown = [&](CurveRole role) {
        return std::count_if(plot->curves().begin(),
                             plot->curves().end(),
                             [&](const ScheduleCurve& c) { return c.role == role; });
    };
    // A double click opens.
    const QPoint place = table->visualRect(table->model()->index(0, 0)).center();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, place);
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return !m_window->shownRun().empty(); }, kLongWaitMilliseconds));
    EXPECT_EQ(shown(CurveRole::Learned), 1);
    EXPECT_EQ(shown(CurveRole::OtherRun), 0);

    table->selectAll();
    EXPECT_FALSE(isEnabled(Command::ViewRun));
    click(Command::CompareRuns);
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return shown(CurveRole::OtherRun) == 1; }, kLongWaitMilliseconds));

    // Filter as you type.
    QTest::keyClicks(child<QLineEdit>("runFilter"), QStringLiteral("second"));
    ASSERT_EQ(table->model()->rowCount(), 1);
    table->selectRow(0);
    click(Command::DeleteRuns);
    EXPECT_TRUE(waitForRows(0));
    EXPECT_FALSE(std::filesystem::exists(second.folder));
    EXPECT_TRUE(std::filesystem::exists(first.folder));
    m_window->actions().action(Command::Undo)->trigger();
    EXPECT_TRUE(waitForRows(1));
    EXPECT_TRUE(std::filesystem::exists(second.folder));
}

TEST_F(WindowTest, ABrokenRunIsSaidInTheWindow) {
    const std::filesystem::path folder = runsRoot() / "broken";
    std::filesystem::create_directories(folder);
    std::ofstream(folder / "run.json") << "{";
    m_window->openRuns({folder});
    auto* messages = m_window->findChild<MessageBar*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return messages->isVisible(); }, kLongWaitMilliseconds));
    EXPECT_TRUE(messages->text().contains(QStringLiteral("broken")));
    EXPECT_TRUE(m_window->shownRun().empty());
}

TEST_F(WindowTest, RemembersTheExperimentAndTheAxes) {
    ASSERT_TRUE(waitUntilReadyToTrain());
    type("nfe", 9);
    auto* axis = child<QComboBox>("scheduleAxis");
    axis->setCurrentIndex(axis->findData(static_cast<int>(ScheduleAxis::Lambda)));
    EXPECT_TRUE(m_window->close());
    open();
    EXPECT_EQ(m_window->form().experiment().recipe.nfe, 9);
    EXPECT_EQ(m_window->findChild<SchedulePlot*>()->axis(), ScheduleAxis::Lambda);
}

/// CPU time that the GUI thread spends between two rounds of its event loop. CPU time instead of
/// wall time: on a busy machine a thread waits for its turn through no fault of its own.
class BurstMeter : public QObject {
  public:
    BurstMeter() {
        auto* dispatcher = QAbstractEventDispatcher::instance();
        connect(dispatcher, &QAbstractEventDispatcher::awake, this, &BurstMeter::mark);
        connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, &BurstMeter::mark);
    }

    /// Milliseconds that this share of all bursts stays below.
    double percentile(double share) {
        std::sort(m_bursts.begin(), m_bursts.end());
        return m_bursts.at(static_cast<size_t>(share * static_cast<double>(m_bursts.size() - 1)));
    }

    [[nodiscard]] size_t count() const { return m_bursts.size(); }

  private:
    static double cpuMilliseconds() {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return 1e3 * static_cast<double>(now.tv_sec) + 1e-6 * static_cast<double>(now.tv_nsec);
    }

    void mark() {
        const double now = cpuMilliseconds();
        m_bursts.push_back(now - m_last);
        m_last = now;
    }

    double m_last = cpuMilliseconds();
    std::vector<double> m_bursts;
};

TEST_F(WindowTest, StaysResponsiveWhileTraining) {
    ASSERT_TRUE(waitUntilReadyToTrain());
    showExperiment(longExperiment(""));
    ASSERT_TRUE(waitUntilReadyToTrain());
    click(Command::Train);
    QSignalSpy progress(&m_window->job(), &TrainJob::progressed);
    ASSERT_TRUE(progress.wait(kLongWaitMilliseconds));
    QTest::qWait(500);  // the first layout with data
    BurstMeter meter;
    QTest::qWait(4000);
    m_window->job().requestStop();
    ASSERT_GT(meter.count(), 50U);
    EXPECT_LT(meter.percentile(0.99), 16.0);
    std::printf("GUI thread, CPU per round: median %.2f ms, 99 %% below %.2f ms, longest %.2f ms\n",
                meter.percentile(0.5),
                meter.percentile(0.99),
                meter.percentile(1.0));
}

}  // namespace
}  // namespace ld3::ui
