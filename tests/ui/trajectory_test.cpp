#include "core/runs/run_snapshots.h"
#include "tests/ui/drawing.h"
#include "tests/ui/main_window_fixture.h"
#include "tests/ui/save_dialog_driver.h"
#include "ui/plots/schedule_plot.h"
#include "ui/theme/plot_colors.h"
#include "ui/trajectory/trajectory_canvas.h"
#include "ui/trajectory/trajectory_figure.h"
#include "ui/trajectory/trajectory_panel.h"
#include "ui/trajectory/trajectory_tracer.h"
#include "ui/window/run_view.h"
#include "ui/window/trajectory_desk.h"

#include <QDockWidget>
#include <QFile>
#include <QMouseEvent>
#include <QScrollBar>
#include <QSpinBox>
#include <QToolButton>

#include <fstream>

namespace ld3::ui {
namespace {

using testing::countPixels;

class NoObserver : public TrainingObserver {};

/// Grey pictures, errors that are worst at the second step.
SampleTrajectory someTrajectory() {
    SampleTrajectory trajectory;
    trajectory.sampleCount = 4;
    trajectory.schedule = testing::handMade("edm", 3);
    trajectory.sigmas = sigmasOf(trajectory.schedule);
    trajectory.lambdas = lambdasOf(trajectory.schedule);
    trajectory.localErrors = {0.01, 0.4, 0.02};
    trajectory.globalErrors = {0.0, 0.01, 0.4, 0.2};
    float grey = 0.1F;
    for (PictureBatch* batch : {&trajectory.teacher.statePictures,
                                &trajectory.student.statePictures,
                                &trajectory.teacher.predictionPictures,
                                &trajectory.student.predictionPictures}) {
        *batch = {4, 1, 8, 8, std::vector<float>(4 * 64, grey)};
        grey += 0.2F;
    }
    trajectory.teacherSolver = {"unipc", 3, "bh1"};
    trajectory.teacherSteps = 41;
    trajectory.teacherDeviation = 0.003;
    return trajectory;
}

class TrajectoryPanelTest : public ::testing::Test {
  protected:
    void SetUp() override {
        m_panel.resize(520, 520);
        m_panel.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&m_panel));
    }

    [[nodiscard]] QImage image() { return m_panel.canvas().viewport()->grab().toImage(); }

    void moveMouse(const QPointF& to) {
        QWidget* viewport = m_panel.canvas().viewport();
        QMouseEvent move(QEvent::MouseMove,
                         to,
                         viewport->mapToGlobal(to),
                         Qt::NoButton,
                         Qt::NoButton,
                         Qt::NoModifier);
        QApplication::sendEvent(viewport, &move);
    }

    void leave() {
        QEvent event(QEvent::Leave);
        QApplication::sendEvent(m_panel.canvas().viewport(), &event);
    }

    void press(Qt::Key key) { QTest::keyClick(m_panel.windowHandle(), key); }

    [[nodiscard]] bool isRead(const char* beginning) const {
        return m_panel.readOut().startsWith(QString::fromUtf8(beginning));
    }

    TrajectoryPanel m_panel;
};

TEST_F(TrajectoryPanelTest, ShowsFourRowsOfPictures) {
    m_panel.showTrajectory(someTrajectory());
    const QImage drawn = image();
    int grey = 26;
    for (const TrajectoryRow row : kTrajectoryRows) {
        for (int column = 0; column < 4; ++column) {
            const QRectF cell = m_panel.canvas().pictureRect(row, column);
            EXPECT_GE(cell.width(), 24.0);
            const QColor middle = drawn.pixelColor(cell.center().toPoint());
            EXPECT_NEAR(middle.red(), grey, 1) << static_cast<int>(row) << " " << column;
        }
        grey += 51;
    }
}

TEST_F(TrajectoryPanelTest, TheBarOfTheWorstStepIsTheHighest) {
    m_panel.showTrajectory(someTrajectory());
    EXPECT_EQ(m_panel.canvas().sheet().worstColumn(), 2);
    const QImage drawn = image();
    const QColor bar = plotColors(m_panel.palette()).highlight;
    const auto painted = [&](int column) {
        QRectF below = m_panel.canvas().columnRect(column);
        below.setTop(
            m_panel.canvas().pictureRect(TrajectoryRow::StudentPrediction, column).bottom());
        return countPixels(drawn, below.toRect(), bar, 4);
    };
    EXPECT_GT(painted(2), 8 * painted(1));
    EXPECT_GT(painted(2), 8 * painted(3));
}

TEST_F(TrajectoryPanelTest, ReadsOutTheColumnUnderTheMouseAndElseTheTeacher) {
    m_panel.showTrajectory(someTrajectory());
    const QString idle = m_panel.readOut();
    EXPECT_TRUE(idle.startsWith(QStringLiteral("teacher: UniPC-3 bh1, 41 step")));
    EXPECT_TRUE(
        idle.endsWith(QStringLiteral("through the student's times; its sample is off by 0.003")));
    moveMouse(m_panel.canvas().columnRect(2).center());
    EXPECT_TRUE(m_panel.readOut().startsWith(QStringLiteral("step 2 to σ ")))
        << m_panel.readOut().toStdString();
    EXPECT_TRUE(m_panel.readOut().endsWith(QStringLiteral("local error 0.4, global error 0.4")));
    moveMouse({1.0, 1.0});
    EXPECT_EQ(m_panel.readOut(), idle);
}

TEST_F(TrajectoryPanelTest, KeysChooseTheStepThatIsReadOut) {
    m_panel.showTrajectory(someTrajectory());
    m_panel.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&m_panel));
    TrajectoryCanvas& canvas = m_panel.canvas();
    canvas.setFocus();
    const QString idle = m_panel.readOut();
    // The left edge of a column, where no bar stands.
    const auto marks = [&](int column) {
        const QRectF place = canvas.columnRect(column);
        const QRect edge(place.topLeft().toPoint() - QPoint(1, 0),
                         QSize(4, static_cast<int>(place.height())));
        return countPixels(image(), edge, plotColors(m_panel.palette()).highlight, 4);
    };
    EXPECT_EQ(marks(2), 0);
    press(Qt::Key_Right);
    EXPECT_TRUE(isRead("start, σ ")) << m_panel.readOut().toStdString();
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    EXPECT_TRUE(isRead("step 2 to σ ")) << m_panel.readOut().toStdString();
    EXPECT_TRUE(m_panel.readOut().endsWith(QStringLiteral("local error 0.4, global error 0.4")));
    EXPECT_EQ(canvas.accessibleDescription(), m_panel.readOut());
    EXPECT_GT(marks(2), 50);
    EXPECT_EQ(marks(1), 0);
    press(Qt::Key_End);
    EXPECT_TRUE(isRead("step 3 to σ "));
    press(Qt::Key_Right);
    EXPECT_TRUE(isRead("step 3 to σ ")) << "there is no further one";
    press(Qt::Key_Home);
    EXPECT_TRUE(isRead("start, σ "));
    press(Qt::Key_Left);
    EXPECT_TRUE(isRead("start, σ "));

    // The mouse reads out others meanwhile; new pictures are read at the same step.
    moveMouse(canvas.columnRect(2).center());
    EXPECT_TRUE(isRead("step 2 to σ "));
    leave();
    EXPECT_TRUE(isRead("start, σ "));
    m_panel.showTrajectory(someTrajectory());
    EXPECT_TRUE(isRead("start, σ ")) << m_panel.readOut().toStdString();
    press(Qt::Key_Escape);
    EXPECT_EQ(m_panel.readOut(), idle);
    EXPECT_EQ(canvas.accessibleDescription(), QString());
    press(Qt::Key_Left);
    EXPECT_TRUE(isRead("step 3 to σ ")) << "from the end";
    m_panel.clear();
    EXPECT_EQ(m_panel.readOut(), QString());
    press(Qt::Key_Right);
    EXPECT_EQ(m_panel.readOut(), QString()) << "nothing is there to be read";
}

TEST_F(TrajectoryPanelTest, AStepThatKeysChooseIsScrolledTo) {
    m_panel.resize(m_panel.minimumSizeHint().width(), 520);
    m_panel.showTrajectory(someTrajectory());
    m_panel.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&m_panel));
    TrajectoryCanvas& canvas = m_panel.canvas();
    canvas.setFocus();
    ASSERT_GT(canvas.horizontalScrollBar()->maximum(), 0) << canvas.width();
    press(Qt::Key_End);
    EXPECT_GE(canvas.columnRect(3).left(), 0.0);
    EXPECT_LE(canvas.columnRect(3).right(), canvas.viewport()->width());
    press(Qt::Key_Home);
    EXPECT_EQ(canvas.horizontalScrollBar()->value(), 0) << "with the labels";
}

TEST_F(TrajectoryPanelTest, SaysAnErrorInPlaceOfThePictures) {
    m_panel.showTrajectory(someTrajectory());
    m_panel.showError(Error(ErrorCode::NotFound, "no teacher yet", "there", "wait"));
    EXPECT_TRUE(m_panel.canvas().sheet().isEmpty());
    EXPECT_TRUE(m_panel.canvas().message().contains(QStringLiteral("no teacher yet")));
    EXPECT_FALSE(m_panel.findChild<QToolButton*>("trajectorySave")->isEnabled());
}

TEST_F(TrajectoryPanelTest, IsDrawnIntoFigures) {
    QTemporaryDir folder;
    const auto path = [&](const char* name) {
        return folder.filePath(QLatin1String(name)).toStdString();
    };
    saveTrajectoryAs(someTrajectory(), path("a.png"));
    const QImage figure(QString::fromStdString(path("a.png")));
    EXPECT_GT(figure.width(), 1000);
    EXPECT_GT(countPixels(figure, figure.rect(), paperColors().highlight, 4), 500);
    saveTrajectoryAs(someTrajectory(), path("a.svg"));
    std::ifstream svg(path("a.svg"));
    const std::string text((std::istreambuf_iterator<char>(svg)), std::istreambuf_iterator<char>());
    EXPECT_NE(text.find("local error"), std::string::npos);
    EXPECT_THROW(saveTrajectoryAs(someTrajectory(), path("a.txt")), Error);
}

class TrajectoryWindowTest : public MainWindowFixture {
  protected:
    [[nodiscard]] TrajectoryPanel& panel() const {
        return *child<TrajectoryPanel>("trajectoryPanel");
    }

    void bringUp() {
        auto* dock = child<QDockWidget>("trajectoryDock");
        dock->show();
        dock->raise();
    }

    [[nodiscard]] bool waitForPath() {
        return QTest::qWaitFor([&] { return !panel().canvas().sheet().isEmpty(); },
                               kLongWaitMilliseconds);
    }

    std::filesystem::path makeRun(const char* name) {
        NoObserver observer;
        return runExperiment(smallExperiment(name), observer, {}).folder;
    }
};

TEST_F(TrajectoryWindowTest, FollowsTheShownRunOnceItIsSeen) {
    const std::filesystem::path folder = makeRun("run");
    m_window->openRuns({folder});
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return m_window->shownRun() == folder; }, kLongWaitMilliseconds));
    QTest::qWait(50);
    EXPECT_TRUE(panel().canvas().sheet().isEmpty()) << "a hidden panel costs nothing";
    bringUp();
    ASSERT_TRUE(waitForPath());
    const SampleTrajectory first = panel().canvas().sheet().trajectory();
    EXPECT_EQ(first.localErrors.size(), 4U);
    EXPECT_EQ(first.schedule.times, readRun(folder).schedule->times);

    auto* sample = child<QSpinBox>("trajectorySample");
    EXPECT_EQ(sample->maximum(), 2);
    sample->setFocus();
    QTest::keyClick(sample, Qt::Key_Up);
    ASSERT_TRUE(QTest::qWaitFor([&] { return panel().canvas().sheet().trajectory().sample == 1; },
                                kLongWaitMilliseconds));
    EXPECT_NE(panel().canvas().sheet().trajectory().student.states.values,
              first.student.states.values);

    auto* desk = m_window->findChild<TrajectoryDesk*>();
    ASSERT_NE(desk, nullptr);
    const QString file = filePath(QStringLiteral("path.csv"));
    desk->saveTo(file);
    EXPECT_TRUE(QFile::exists(file));
}

TEST_F(TrajectoryWindowTest, WhatIsSavedIsOfTheRunThatWasShown) {
    const std::filesystem::path folder = makeRun("run"), other = runsRoot() / "other";
    std::filesystem::copy(folder, other, std::filesystem::copy_options::recursive);
    const RunRecord second = readRun(other);
    bringUp();
    m_window->openRuns({folder});
    ASSERT_TRUE(waitForPath());
    QSignalSpy exported(m_window->findChild<TrajectoryDesk*>(), &TrajectoryDesk::exported);
    const QString file = filePath(QStringLiteral("path.csv"));
    testing::SaveDialogDriver driver(file);
    driver.setMeanwhile([&] { m_window->findChild<RunView*>()->showRuns({second}); });
    QTest::mouseClick(child<QToolButton>("trajectorySave"), Qt::LeftButton);
    EXPECT_EQ(driver.dialogs(), 1);
    ASSERT_EQ(m_window->shownRun(), other);
    EXPECT_TRUE(QFile::exists(file));
    ASSERT_EQ(exported.size(), 1);
    const QString command = exported[0][0].toString();
    EXPECT_TRUE(command.contains(QString::fromStdString(folder.string()))) << command.toStdString();
}

TEST_F(TrajectoryWindowTest, AnotherRunTakesTheTrajectoryAway) {
    const std::filesystem::path folder = makeRun("run"), other = runsRoot() / "other";
    std::filesystem::copy(folder, other, std::filesystem::copy_options::recursive);
    const RunRecord second = readRun(other);
    bringUp();
    m_window->openRuns({folder});
    ASSERT_TRUE(waitForPath());
    m_window->findChild<RunView*>()->showRuns({second});
    EXPECT_TRUE(panel().canvas().sheet().isEmpty()) << "until its own is computed";
    EXPECT_FALSE(child<QToolButton>("trajectorySave")->isEnabled());
    EXPECT_TRUE(waitForPath());
}

TEST_F(TrajectoryWindowTest, IsOfTheDrawnCurveWhereOthersTrainTheRun) {
    RunRecord run = readRun(makeRun("run"));
    const RunSnapshots snapshots(run);
    ASSERT_GT(snapshots.count(), 1U);
    // The best was the first; the plot has the newest.
    run.schedule = snapshots.schedule(0);
    run.info.status = RunStatus::Running;
    auto* view = m_window->findChild<RunView*>();
    view->showRuns({run});
    const auto* plot = m_window->findChild<SchedulePlot*>();
    ASSERT_FALSE(plot->curves().empty());
    const std::vector<double> drawn = plot->curves().front().schedule.times;
    EXPECT_NE(drawn, run.schedule->times);
    EXPECT_EQ(view->shownSchedule()->times, drawn);
}

TEST_F(TrajectoryWindowTest, IsOfTheBestScheduleOnceATrainingHasEnded) {
    RunRecord run = readRun(makeRun("run"));
    const RunSnapshots snapshots(run);
    ASSERT_GT(snapshots.count(), 1U);
    run.schedule = snapshots.schedule(0);  // the best was the first
    run.info.status = RunStatus::Running;
    auto* view = m_window->findChild<RunView*>();
    view->beginLive(run);
    ASSERT_TRUE(view->isShowingLive());
    EXPECT_NE(view->shownSchedule()->times, run.schedule->times) << "the newest while it goes on";
    view->endLive(RunStatus::Finished);
    EXPECT_EQ(view->shownSchedule()->times, run.schedule->times);
}

TEST_F(TrajectoryWindowTest, SaysWhatIsMissing) {
    const std::filesystem::path folder = makeRun("run");
    std::filesystem::remove(folder / "teacher.safetensors");
    bringUp();
    m_window->openRuns({folder});
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return panel().canvas().message().contains(QStringLiteral("teacher")); },
        kLongWaitMilliseconds));
    EXPECT_TRUE(panel().canvas().sheet().isEmpty());
}

TEST_F(TrajectoryWindowTest, OnlyTheNewestQuestionIsAnswered) {
    const std::filesystem::path folder = makeRun("run");
    const Schedule schedule = *readRun(folder).schedule;
    TrajectoryTracer tracer;
    QSignalSpy traced(&tracer, &TrajectoryTracer::traced);
    QSignalSpy failed(&tracer, &TrajectoryTracer::failed);
    for (const int sample : {0, 1, 0, 1}) {
        tracer.ask(folder, schedule, sample);
    }
    ASSERT_TRUE(QTest::qWaitFor([&] { return !tracer.isBusy(); }, kLongWaitMilliseconds));
    ASSERT_EQ(traced.count(), 1);
    EXPECT_EQ(traced.front().front().value<SampleTrajectory>().sample, 1);
    EXPECT_EQ(failed.count(), 0);
    tracer.ask(folder, schedule, 0);
    tracer.stop();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !tracer.isBusy(); }, kLongWaitMilliseconds));
    EXPECT_EQ(traced.count(), 1);
    auto mortal = std::make_unique<TrajectoryTracer>();
    mortal->ask(folder, schedule, 0);
    mortal.reset();
}

}  // namespace
}  // namespace ld3::ui
