#include "core/runs/disk_space.h"
#include "core/runs/run_folder.h"
#include "tests/ui/main_window_fixture.h"
#include "tests/ui/test_application.h"
#include "ui/evaluation/pictures_window.h"
#include "ui/figures/figure_dialog.h"
#include "ui/jobs/job_queue.h"
#include "ui/window/farewell.h"
#include "ui/window/message_bar.h"
#include "ui/window/report_desk.h"
#include "ui/window/scrub_desk.h"

#include <QDockWidget>
#include <QDoubleSpinBox>
#include <QFile>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

#include <atomic>
#include <chrono>
#include <stdexcept>
#include <thread>
#include <utility>
#include <vector>

// Closing the window during every kind of work: it asks once where something would be lost or
// stopped, and always ends.

namespace ld3::ui {
namespace {

class NoObserver : public TrainingObserver {};

class FarewellTest : public UiFixture {};

TEST_F(FarewellTest, AsksOnceAboutAllThatRunsAndWaitsForItsEnd) {
    MessageBar messages;
    messages.show();
    Farewell farewell(&messages, nullptr);
    QStringList running = {QStringLiteral("One runs."), QStringLiteral("Two runs.")};
    std::vector<int> stopped;
    for (int i = 0; i < 2; ++i) {
        farewell.watch(
            {[&running, i] { return running[i]; }, [&stopped, i] { stopped.push_back(i); }});
    }
    QSignalSpy closable(&farewell, &Farewell::closable);
    EXPECT_FALSE(farewell.mayClose());
    EXPECT_FALSE(farewell.mayClose());
    EXPECT_EQ(messages.text(), QStringLiteral("One runs. Two runs."));
    // One of them has ended when the window is to be closed again.
    running[0].clear();
    EXPECT_FALSE(farewell.mayClose());
    EXPECT_EQ(messages.text(), QStringLiteral("Two runs."));
    QTest::mouseClick(messages.findChild<QPushButton*>(QStringLiteral("messageAnswer")),
                      Qt::LeftButton);
    EXPECT_EQ(stopped, std::vector<int>{1});
    QApplication::processEvents();
    EXPECT_EQ(closable.count(), 0) << "it has not ended yet";
    EXPECT_FALSE(farewell.mayClose());
    EXPECT_TRUE(messages.text().isEmpty()) << "it has been answered";
    running[1].clear();
    farewell.look();
    QApplication::processEvents();
    EXPECT_EQ(closable.count(), 1);
    EXPECT_TRUE(farewell.mayClose());
}

TEST_F(FarewellTest, TheQuestionGoesWhereTheWorkEndsByItself) {
    MessageBar messages;
    Farewell farewell(&messages, nullptr);
    QString running = QStringLiteral("One runs.");
    farewell.watch({[&] { return running; }, [] {}});
    QSignalSpy closable(&farewell, &Farewell::closable);
    EXPECT_FALSE(farewell.mayClose());
    running.clear();
    farewell.look();
    QApplication::processEvents();
    EXPECT_TRUE(messages.text().isEmpty());
    EXPECT_EQ(closable.count(), 0) << "nobody said that it should close";
}

TEST_F(FarewellTest, WhatWouldBeLostIsLookedForBeforeItAsks) {
    MessageBar messages;
    messages.show();
    Farewell farewell(&messages, nullptr);
    bool isFull = true;
    QString problem;
    farewell.watch({[&] { return problem; },
                    [&] { problem.clear(); },
                    [&] { problem = isFull ? QStringLiteral("No room.") : QString(); },
                    [] { return false; }});
    EXPECT_FALSE(farewell.mayClose());
    EXPECT_EQ(messages.text(), QStringLiteral("No room."));
    EXPECT_EQ(messages.findChild<QPushButton*>(QStringLiteral("messageAnswer"))->text(),
              QStringLiteral("Quit all the same"))
        << "nothing runs that would be stopped";
    EXPECT_EQ(farewell.unfinished(), QStringLiteral("No room."));
    isFull = false;
    EXPECT_TRUE(farewell.mayClose());
    EXPECT_TRUE(farewell.unfinished().isEmpty());
}

/// Two works that tests let begin and end, watched by a farewell.
class TwoWorksTest : public UiFixture {
  protected:
    TwoWorksTest() {
        m_messages.show();
        for (int i = 0; i < 2; ++i) {
            m_farewell.watch(
                {[this, i] { return m_running[i]; }, [this, i] { m_stopped.push_back(i); }});
        }
    }

    void answer() {
        QApplication::processEvents();
        auto* button = m_messages.findChild<QPushButton*>(QStringLiteral("messageAnswer"));
        ASSERT_NE(button, nullptr);
        QTest::mouseClick(button, Qt::LeftButton);
    }

    void tellEnd(int work) {
        m_running[work].clear();
        m_farewell.look();
        QApplication::processEvents();
    }

    MessageBar m_messages;
    Farewell m_farewell{&m_messages, nullptr};
    QStringList m_running = {QStringLiteral("One runs."), QString()};
    std::vector<int> m_stopped;
};

TEST_F(TwoWorksTest, WhatBeganAfterTheQuestionIsNotStoppedUnnamed) {
    EXPECT_FALSE(m_farewell.mayClose());
    m_running[1] = QStringLiteral("Two runs.");
    answer();
    EXPECT_TRUE(m_stopped.empty());
    EXPECT_EQ(m_messages.text(), QStringLiteral("One runs. Two runs."));
    answer();
    EXPECT_EQ(m_stopped, (std::vector<int>{0, 1}));
    EXPECT_TRUE(m_messages.text().isEmpty());
}

TEST_F(TwoWorksTest, WhatBeginsWhileItClosesIsAskedAbout) {
    QSignalSpy closable(&m_farewell, &Farewell::closable);
    EXPECT_FALSE(m_farewell.mayClose());
    answer();
    m_running[1] = QStringLiteral("Two runs.");
    EXPECT_FALSE(m_farewell.mayClose());
    EXPECT_EQ(m_messages.text(), QStringLiteral("Two runs.")) << "the first one is told already";
    answer();
    EXPECT_EQ(m_stopped, (std::vector<int>{0, 1}));
    tellEnd(0);
    EXPECT_EQ(closable.count(), 0);
    tellEnd(1);
    EXPECT_EQ(closable.count(), 1);
}

TEST_F(TwoWorksTest, WhatBeganWhileItClosedIsAskedAboutAtTheEndOfTheOthers) {
    QSignalSpy closable(&m_farewell, &Farewell::closable);
    EXPECT_FALSE(m_farewell.mayClose());
    answer();
    m_running[1] = QStringLiteral("Two runs.");
    tellEnd(0);
    EXPECT_EQ(closable.count(), 0);
    EXPECT_EQ(m_messages.text(), QStringLiteral("Two runs."));
    // The same work once more is another one.
    m_running[0] = QStringLiteral("One runs.");
    answer();
    EXPECT_EQ(m_stopped, std::vector<int>{0});
    EXPECT_EQ(m_messages.text(), QStringLiteral("One runs. Two runs."));
    tellEnd(0);
    tellEnd(1);
    EXPECT_TRUE(m_messages.text().isEmpty());
    EXPECT_EQ(closable.count(), 0) << "nobody has answered that";
}

class ClosingTest : public MainWindowFixture {
  protected:
    bool waitForState(int row, JobState state) {
        return QTest::qWaitFor(
            [&] {
                return row < m_window->queue().rowCount() &&
                       m_window->queue().job(row).state == state;
            },
            kLongWaitMilliseconds);
    }

    std::filesystem::path openARun() {
        NoObserver observer;
        const std::filesystem::path folder =
            runExperiment(smallExperiment("run"), observer, {}).folder;
        m_window->openRuns({folder});
        EXPECT_TRUE(
            QTest::qWaitFor([&] { return m_window->shownRun() == folder; }, kLongWaitMilliseconds));
        return folder;
    }

    /// Closes, is asked, agrees, and sees the window go.
    void closeAsking() {
        EXPECT_FALSE(m_window->close());
        EXPECT_TRUE(m_window->isVisible());
        EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
        QApplication::processEvents();
        auto* answer = child<QPushButton>("messageAnswer");
        EXPECT_EQ(answer->text(), QStringLiteral("Stop and quit"));
        QTest::mouseClick(answer, Qt::LeftButton);
        ASSERT_TRUE(QTest::qWaitFor([&] { return !m_window->isVisible(); }, kLongWaitMilliseconds));
        m_window.reset();
    }

    /// Nothing can take the place of the queue's file any more.
    void blockTheQueue() const {
        std::filesystem::remove(runsRoot() / "queue.json");
        std::filesystem::create_directories(runsRoot() / "queue.json");
    }

    void closeAtOnce() {
        EXPECT_TRUE(m_window->close()) << m_window->findChild<MessageBar*>()->text().toStdString();
        m_window.reset();
    }
};

TEST_F(ClosingTest, DuringAPausedTrainingWithOthersWaiting) {
    m_window->queue().add(trainingJob(longExperiment("long")));
    ASSERT_TRUE(waitForState(0, JobState::Running));
    m_window->queue().add(trainingJob(smallExperiment("next")));
    m_window->queue().setPaused(true);
    ASSERT_TRUE(waitForState(0, JobState::Paused));
    closeAsking();
    EXPECT_FALSE(std::filesystem::exists(runsRoot() / "next")) << "it did not begin";
    open();
    ASSERT_EQ(m_window->queue().rowCount(), 2);
    EXPECT_EQ(m_window->queue().job(0).state, JobState::Waiting);
    EXPECT_EQ(m_window->queue().job(1).state, JobState::Waiting);
    m_window->queue().setHeld(false);
    ASSERT_TRUE(waitForState(0, JobState::Running));
    closeAsking();
}

TEST_F(ClosingTest, WithAQueueThatOnlyWaits) {
    m_window->queue().setHeld(true);
    m_window->queue().add(trainingJob(smallExperiment("next")));
    closeAtOnce();
    EXPECT_FALSE(std::filesystem::exists(runsRoot() / "next"));
    open();
    EXPECT_EQ(m_window->queue().rowCount(), 1);
}

TEST_F(ClosingTest, WhenAWaitingJobIsAboutToBegin) {
    m_window->queue().add(trainingJob(smallExperiment("next")));  // begins with the next event
    closeAtOnce();
    EXPECT_FALSE(std::filesystem::exists(runsRoot() / "next"));
    open();
    ASSERT_EQ(m_window->queue().rowCount(), 1);
    m_window->queue().setHeld(false);
    ASSERT_TRUE(waitForState(0, JobState::Done));
}

TEST_F(ClosingTest, WithAQueueThatCannotBeWrittenItSaysSoFirst) {
    m_window->queue().setHeld(true);
    blockTheQueue();
    m_window->queue().add(trainingJob(smallExperiment("next")));
    EXPECT_FALSE(m_window->close());
    EXPECT_TRUE(m_window->isVisible());
    const QString asked = m_window->findChild<MessageBar*>()->text();
    EXPECT_TRUE(asked.contains(QStringLiteral("The queue cannot be written")))
        << asked.toStdString();
    EXPECT_TRUE(asked.contains(QStringLiteral("queue.json"))) << asked.toStdString();
    std::filesystem::remove(runsRoot() / "queue.json");
    closeAtOnce();  // it is tried again
    open();
    EXPECT_EQ(m_window->queue().rowCount(), 1) << "nothing is lost";
}

TEST_F(ClosingTest, AQueueThatCannotBeWrittenIsGivenUpWhereTheUserSaysSo) {
    m_window->queue().setHeld(true);
    blockTheQueue();
    m_window->queue().add(trainingJob(smallExperiment("next")));
    EXPECT_FALSE(m_window->close());
    QApplication::processEvents();
    auto* answer = child<QPushButton>("messageAnswer");
    ASSERT_NE(answer, nullptr);
    EXPECT_EQ(answer->text(), QStringLiteral("Quit all the same"));
    QTest::mouseClick(answer, Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_window->isVisible(); }, kLongWaitMilliseconds));
    m_window.reset();
    EXPECT_TRUE(std::filesystem::is_directory(runsRoot() / "queue.json"));
}

TEST_F(ClosingTest, AWindowWhoseJobsAreNotRememberedSaysSoFirst) {
    MainWindow second(runsRoot(), testing::fakeMeasure);  // the first one has the queue's file
    second.show();
    second.queue().setHeld(true);
    const int id = second.queue().add(trainingJob(smallExperiment("next")));
    auto* messages = second.findChild<MessageBar*>();
    EXPECT_FALSE(second.close());
    EXPECT_TRUE(messages->text().contains(QStringLiteral("would be lost")))
        << messages->text().toStdString();
    second.queue().remove({id});
    EXPECT_TRUE(second.close()) << "nothing is lost";
    second.show();
    second.queue().add(trainingJob(smallExperiment("next")));
    EXPECT_FALSE(second.close());
    QApplication::processEvents();
    auto* answer = messages->findChild<QPushButton*>(QStringLiteral("messageAnswer"));
    ASSERT_NE(answer, nullptr);
    EXPECT_EQ(answer->text(), QStringLiteral("Quit all the same"));
    QTest::mouseClick(answer, Qt::LeftButton);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !second.isVisible(); }, kLongWaitMilliseconds));
}

TEST_F(ClosingTest, AWindowWhoseClosingThrowsStaysOpen) {
    bool isBroken = true;
    m_window->findChild<Farewell*>()->watch({[] { return QString(); },
                                             [] {},
                                             [&isBroken] {
                                                 if (std::exchange(isBroken, false)) {
                                                     throw std::runtime_error("no luck today");
                                                 }
                                             }});
    TestApplication::instance().setGuarded(true);
    const bool isClosed = m_window->close();
    QApplication::processEvents();
    TestApplication::instance().setGuarded(false);
    EXPECT_FALSE(isClosed);
    EXPECT_TRUE(m_window->isVisible());
    closeAtOnce();
}

/// An evaluation that finds the disk full until it is stopped.
std::vector<Evaluation> measureOnAFullDisk(const EvaluationPlan&,
                                           const std::filesystem::path& folder,
                                           EvaluationObserver& observer,
                                           const RunControl& control) {
    const auto write = [&folder] {
        throw Error(
            ErrorCode::Io, "cannot write (No space left on device)", folder.string(), "make room");
    };
    try {
        (void)writeWhenThereIsSpace(control, write, [&observer](const Error&) {
            EvaluationProgress waiting;
            waiting.stage = kWaitingForSpace;
            observer.progressed(waiting);
        });
    } catch (const Stopped&) {
        write();  // what it has cannot be kept
    }
    return {};
}

TEST_F(ClosingTest, WhileAJobWaitsForSpaceOnTheDisk) {
    m_window.reset();  // it has the queue's file
    m_window = std::make_unique<MainWindow>(runsRoot(), measureOnAFullDisk);
    m_window->show();
    m_window->queue().add(evaluationJob(testing::smallPlan(), runsRoot() / "values"));
    ASSERT_TRUE(waitForState(0, JobState::Paused));
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_window->queue().job(0).stage == kWaitingForSpace; },
                                kLongWaitMilliseconds));
    closeAsking();
    open();
    ASSERT_EQ(m_window->queue().rowCount(), 1);
    EXPECT_EQ(m_window->queue().job(0).state, JobState::Waiting)
        << "it goes on in the next session";
}

TEST_F(ClosingTest, DuringAFilm) {
    (void)openARun();
    const QString path = filePath(QStringLiteral("film.avi"));
    m_window->findChild<ScrubDesk*>()->filmTo(path);
    closeAsking();
    EXPECT_FALSE(QFile::exists(path)) << "no half a film";
}

TEST_F(ClosingTest, AFilmThatEndsTakesTheQuestionAway) {
    (void)openARun();
    const QString path = filePath(QStringLiteral("film.avi"));
    m_window->findChild<ScrubDesk*>()->filmTo(path);
    EXPECT_FALSE(m_window->close());
    ASSERT_TRUE(QTest::qWaitFor([&] { return QFile::exists(path); }, kLongWaitMilliseconds));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !m_window->findChild<MessageBar*>()->isVisible(); },
                                kLongWaitMilliseconds));
    closeAtOnce();
}

TEST_F(ClosingTest, WithAFilmThatCouldNotBeWritten) {
    const std::filesystem::path run = openARun();
    auto* desk = m_window->findChild<ScrubDesk*>();
    const auto failToWrite = [&] {
        const std::filesystem::path gone = filePath(QStringLiteral("gone")).toStdString();
        std::filesystem::create_directory(gone);
        desk->filmTo(QString::fromStdString((gone / "film.avi").string()));
        std::filesystem::remove(gone);
        ASSERT_TRUE(QTest::qWaitFor([&] { return !desk->isFilming(); }, kLongWaitMilliseconds));
    };
    failToWrite();
    EXPECT_FALSE(m_window->close());
    QApplication::processEvents();
    const QString asked = m_window->findChild<MessageBar*>()->text();
    EXPECT_TRUE(asked.contains(QStringLiteral("could not be written"))) << asked.toStdString();
    EXPECT_EQ(child<QPushButton>("messageAnswer")->text(), QStringLiteral("Quit all the same"));
    QTest::mouseClick(child<QPushButton>("dismissMessage"), Qt::LeftButton);  // the question
    EXPECT_EQ(child<QPushButton>("messageAnswer")->text(), QStringLiteral("Save elsewhere…"));
    QTest::mouseClick(child<QPushButton>("dismissMessage"), Qt::LeftButton);  // the offer
    closeAtOnce();  // the user has given it up

    open();
    m_window->openRuns({run});
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return m_window->shownRun() == run; }, kLongWaitMilliseconds));
    desk = m_window->findChild<ScrubDesk*>();
    failToWrite();
    EXPECT_FALSE(m_window->close());
    QApplication::processEvents();
    QTest::mouseClick(child<QPushButton>("messageAnswer"), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_window->isVisible(); }, kLongWaitMilliseconds));
    m_window.reset();
}

TEST_F(ClosingTest, DuringAReport) {
    (void)openARun();
    const QString path = filePath(QStringLiteral("report.html"));
    m_window->findChild<ReportDesk*>()->writeTo(path);
    closeAsking();
    // It may have been done just before the click; half of it is never there.
    if (QFile file(path); file.open(QIODevice::ReadOnly)) {
        EXPECT_TRUE(file.readAll().trimmed().endsWith("</html>"));
    }
}

TEST_F(ClosingTest, DuringATrainingAndAFilmItAsksOnce) {
    (void)openARun();
    m_window->findChild<ScrubDesk*>()->filmTo(filePath(QStringLiteral("film.avi")));
    m_window->queue().add(trainingJob(longExperiment("long")));
    ASSERT_TRUE(waitForState(0, JobState::Running));
    EXPECT_FALSE(m_window->close());
    const QString asked = m_window->findChild<MessageBar*>()->text();
    EXPECT_TRUE(asked.contains(QStringLiteral("job"))) << asked.toStdString();
    closeAsking();
    EXPECT_EQ(readRunInfo(runsRoot() / "long").status, RunStatus::Stopped);
}

TEST_F(ClosingTest, WhileSamplesOfADraftAreDrawn) {
    (void)openARun();
    action(Command::EditSchedule)->trigger();
    action(Command::SampleDraft)->trigger();
    EXPECT_TRUE(action(Command::SampleDraft)->isChecked());
    closeAtOnce();
}

TEST_F(ClosingTest, WhileAModelIsReadAndRunsAreOpenedAndCompared) {
    NoObserver observer;
    (void)runExperiment(smallExperiment("a"), observer, {});
    (void)runExperiment(smallExperiment("b"), observer, {});
    auto* table = child<QTableView>("runTable");
    m_window->library().refresh();
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return table->model()->rowCount() == 2; }, kLongWaitMilliseconds));
    table->selectAll();
    action(Command::ShowDifferences)->trigger();
    action(Command::CompareRuns)->trigger();
    m_window->openModel("builtin:unet");
    closeAtOnce();
}

/// A window of pictures that are drawn until they are stopped.
PicturesWindow* drawEndlessly(QWidget* parent,
                              std::atomic<bool>& hasBegun,
                              std::atomic<bool>& hasEnded) {
    return new PicturesWindow(
        EvaluationPlan(),
        [&](const EvaluationPlan&, const RunControl& control) -> PictureMatrix {
            hasBegun = true;
            try {
                while (true) {
                    control.betweenEvaluations();
                    std::this_thread::sleep_for(std::chrono::milliseconds(1));
                }
            } catch (const Stopped&) {
                hasEnded = true;
                throw;
            }
        },
        parent);
}

TEST_F(ClosingTest, WhileANumberIsTypedInAFloatingPanel) {
    auto* dock = child<QDockWidget>("samplesDock");
    dock->setFloating(true);
    dock->show();
    auto* count = child<QSpinBox>("sampleCount");
    ASSERT_TRUE(QTest::qWaitForWindowExposed(dock->window()));
    const int before = count->value();
    count->setFocus();
    count->selectAll();
    QTest::keyClicks(count, QStringLiteral("7"));
    ASSERT_EQ(count->value(), before) << "not taken yet";
    m_window.reset();  // not closed before, as where the language changes
}

TEST_F(ClosingTest, WhileANumberIsTypedInADialog) {
    (void)openARun();
    press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    auto* dialog = child<FigureDialog>("figureDialog");
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));
    auto* width = dialog->findChild<QDoubleSpinBox*>(QStringLiteral("figureStroke"));
    width->setFocus();
    width->selectAll();
    QTest::keyClicks(width, QStringLiteral("3"));
    m_window.reset();  // not closed before
}

TEST_F(ClosingTest, WhilePicturesAreDrawnSideBySide) {
    std::atomic<bool> hasBegun = false, hasEnded = false;
    drawEndlessly(m_window.get(), hasBegun, hasEnded)->show();
    ASSERT_TRUE(QTest::qWaitFor([&] { return hasBegun.load(); }, kLongWaitMilliseconds));
    EXPECT_FALSE(m_window->close());
    const QString asked = m_window->findChild<MessageBar*>()->text();
    EXPECT_TRUE(asked.contains(QStringLiteral("Pictures are being drawn"))) << asked.toStdString();
    closeAsking();
    EXPECT_TRUE(hasEnded);
}

TEST_F(ClosingTest, WhileDrawnPicturesAreNotSaved) {
    auto* pictures = new PicturesWindow(
        EvaluationPlan(),
        [](const EvaluationPlan&, const RunControl&) { return PictureMatrix(); },
        m_window.get());
    pictures->show();
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return pictures->matrix().has_value(); }, kLongWaitMilliseconds));
    EXPECT_FALSE(m_window->close());
    QApplication::processEvents();
    EXPECT_EQ(child<QPushButton>("messageAnswer")->text(), QStringLiteral("Quit all the same"))
        << "nothing is stopped";
    QTest::mouseClick(pictures->findChild<QPushButton*>(QStringLiteral("picturesCopyCommand")),
                      Qt::LeftButton);
    closeAtOnce();
}

}  // namespace
}  // namespace ld3::ui
