#include "ui/window/interrupted_offer.h"

#include "core/base/atomic_file.h"
#include "core/runs/run_folder.h"
#include "core/runs/run_marks.h"
#include "tests/ui/main_window_fixture.h"
#include "ui/jobs/job_queue.h"
#include "ui/runs/runs_panel.h"
#include "ui/window/message_bar.h"

#include <nlohmann/json.hpp>

#include <QDockWidget>
#include <QFile>
#include <QProcess>
#include <QPushButton>
#include <QTableView>

#include <chrono>
#include <fstream>
#include <iterator>
#include <string>

// Trainings whose program was killed are offered when the window opens.

namespace ld3::ui {
namespace {

class NoObserver : public TrainingObserver {};

class InterruptedOfferTest : public MainWindowFixture {
  protected:
    InterruptedOfferTest() { m_window.reset(); }

    /// Trains with the command line and kills it when there is a checkpoint.
    void killATraining(const std::string& name) {
        const std::filesystem::path folder = runsRoot() / name;
        std::filesystem::create_directories(runsRoot());
        QProcess program;
        program.start(QStringLiteral(LD3_PROGRAM_FILE),
                      {"train",
                       "builtin",
                       "--solver",
                       "unipc",
                       "--order",
                       "3",
                       "--nfe",
                       "4",
                       "--recipe",
                       "paper",
                       "--train",
                       "20",
                       "--valid",
                       "20",
                       "--threads",
                       "1",
                       "--quiet",
                       "--out",
                       QString::fromStdString(folder.string())});
        ASSERT_TRUE(QTest::qWaitFor(
            [&] {
                return std::filesystem::exists(folder / "checkpoint" / "state.safetensors") ||
                       program.state() == QProcess::NotRunning;
            },
            kLongWaitMilliseconds));
        ASSERT_NE(program.state(), QProcess::NotRunning)
            << program.readAllStandardError().toStdString();
        program.kill();
        ASSERT_TRUE(program.waitForFinished());
        ASSERT_EQ(readRunInfo(folder).status, RunStatus::Interrupted);
    }

    /// A short training that looks as if its program had been killed just before its end.
    void leaveInterrupted(const std::string& name) {
        NoObserver observer;
        const std::filesystem::path folder =
            runExperiment(smallExperiment(name), observer, {}).folder;
        std::ifstream in(folder / "run.json");
        std::string text((std::istreambuf_iterator<char>(in)), {});
        const std::string before = "\"status\": \"finished\"";
        const size_t place = text.find(before);
        ASSERT_NE(place, std::string::npos);
        text.replace(place, before.size(), "\"status\": \"running\"");
        std::ofstream(folder / "run.json") << text;
        ASSERT_EQ(readRunInfo(folder).status, RunStatus::Interrupted);
    }

    [[nodiscard]] MessageBar* messages() const { return m_window->findChild<MessageBar*>(); }

    [[nodiscard]] bool waitForMessage() const {
        return QTest::qWaitFor([this] { return messages()->isVisible(); }, kLongWaitMilliseconds);
    }

    /// The list is read, and what it brings about has come.
    [[nodiscard]] bool waitForList(int count) const {
        const auto* table = child<QTableView>("runTable");
        const bool isListed = QTest::qWaitFor([&] { return table->model()->rowCount() == count; },
                                              kLongWaitMilliseconds);
        QApplication::processEvents();
        return isListed;
    }

    void click(const QString& text) const {
        for (auto* button : messages()->findChildren<QPushButton*>()) {
            if (button->text() == text && button->isVisible()) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        FAIL() << "no button " << text.toStdString() << " in " << messages()->text().toStdString();
    }
};

TEST_F(InterruptedOfferTest, AKilledTrainingOfTheCommandLineIsOfferedAndGoesOn) {
    killATraining("killed");
    const int before = readRunInfo(runsRoot() / "killed").iteration;
    open();
    ASSERT_TRUE(waitForMessage());
    EXPECT_TRUE(messages()->text().contains(QStringLiteral("killed")));
    EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
    EXPECT_FALSE(m_window->queue().isActive()) << "nothing begins by itself";
    QApplication::processEvents();
    click(QStringLiteral("Resume"));
    ASSERT_TRUE(m_window->queue().isActive());
    EXPECT_EQ(m_window->job().folder(), runsRoot() / "killed");
    QSignalSpy progress(&m_window->job(), &TrainJob::progressed);
    ASSERT_TRUE(progress.wait(kLongWaitMilliseconds));
    m_window->queue().requestStop();
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return !m_window->queue().isActive(); }, kLongWaitMilliseconds));
    EXPECT_GE(readRunInfo(runsRoot() / "killed").iteration, before);
    EXPECT_FALSE(messages()->isVisible());
}

TEST_F(InterruptedOfferTest, ARefusedOneIsNotOfferedAgainUnlessItWentOn) {
    leaveInterrupted("run");
    open();
    ASSERT_TRUE(waitForMessage());
    QApplication::processEvents();
    click(QStringLiteral("Not now"));
    EXPECT_FALSE(messages()->isVisible());
    m_window.reset();
    open();
    ASSERT_TRUE(waitForList(1));
    EXPECT_FALSE(messages()->isVisible()) << messages()->text().toStdString();
    m_window.reset();
    std::filesystem::remove_all(runsRoot() / "run");
    killATraining("run");
    open();
    EXPECT_TRUE(waitForMessage()) << "another iteration";
}

TEST_F(InterruptedOfferTest, WhatIsOnlyDismissedIsOfferedAtTheNextStart) {
    leaveInterrupted("run");
    open();
    ASSERT_TRUE(waitForMessage());
    QApplication::processEvents();
    click(QStringLiteral("Dismiss"));
    m_window->library().refresh();
    QTest::qWait(500);  // read again, and not said again
    EXPECT_FALSE(messages()->isVisible());
    m_window.reset();
    open();
    EXPECT_TRUE(waitForMessage());
}

TEST_F(InterruptedOfferTest, SeveralAreOneMessageAndAreShownOrResumedTogether) {
    for (const char* name : {"a", "b", "c", "archived"}) {
        leaveInterrupted(name);
    }
    changeMarks(runsRoot() / "archived", {.archived = true});
    open();
    ASSERT_TRUE(waitForMessage());
    EXPECT_TRUE(messages()->text().startsWith(QStringLiteral("3 "))) << "one is put away";
    QApplication::processEvents();
    auto* dock = child<QDockWidget>("runsDock");
    dock->hide();
    click(QStringLiteral("Show"));
    EXPECT_TRUE(dock->isVisible());
    EXPECT_EQ(child<QTableView>("runTable")->model()->rowCount(), 3);
    EXPECT_EQ(m_window->findChild<RunsPanel*>()->filterText(),
              QStringLiteral("status:interrupted"));
    m_window.reset();
    open();
    ASSERT_TRUE(waitForMessage());
    QApplication::processEvents();
    click(QStringLiteral("Resume all"));
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            const JobQueue& queue = m_window->queue();
            for (int row = 0; row < queue.rowCount(); ++row) {
                if (queue.job(row).state != JobState::Done) {
                    return false;
                }
            }
            return queue.rowCount() == 3;
        },
        kLongWaitMilliseconds));
    for (const char* name : {"a", "b", "c"}) {
        EXPECT_EQ(readRunInfo(runsRoot() / name).status, RunStatus::Finished) << name;
    }
}

TEST_F(InterruptedOfferTest, WhatWaitsInTheQueueIsOfferedThereAlone) {
    leaveInterrupted("queued");
    open();
    ASSERT_TRUE(waitForMessage());
    m_window->queue().setHeld(true);
    QueuedJob job = trainingJob(smallExperiment("queued"));
    job.resumes = true;
    m_window->queue().add(job);
    ASSERT_TRUE(m_window->close());
    m_window.reset();
    open();
    ASSERT_TRUE(waitForList(1));
    EXPECT_EQ(m_window->queue().rowCount(), 1);
    EXPECT_FALSE(messages()->isVisible()) << messages()->text().toStdString();
}

TEST_F(InterruptedOfferTest, AnOfferEndsWhereTheRunIsNotInterruptedAnyMore) {
    leaveInterrupted("run");
    open();
    ASSERT_TRUE(waitForMessage());
    // Gone on with by the command line.
    auto json = nlohmann::json::parse(readFile(runsRoot() / "run" / "run.json"));
    json["status"] = "finished";
    writeFileAtomically(runsRoot() / "run" / "run.json", json.dump());
    m_window->library().refresh();
    EXPECT_TRUE(QTest::qWaitFor([this] { return !messages()->isVisible(); }, kLongWaitMilliseconds))
        << messages()->text().toStdString();
}

TEST_F(InterruptedOfferTest, ARunThatTheQueueHasMeanwhileIsNotResumedTwice) {
    leaveInterrupted("run");
    open();
    ASSERT_TRUE(waitForMessage());
    m_window->queue().setHeld(true);
    QueuedJob job = trainingJob(smallExperiment("run"));
    job.resumes = true;
    m_window->queue().add(job);
    QApplication::processEvents();
    click(QStringLiteral("Resume"));
    EXPECT_EQ(m_window->queue().rowCount(), 1);
    EXPECT_FALSE(m_window->queue().isActive());
}

TEST_F(InterruptedOfferTest, WhatAJobOfTheWindowLeftIsOfferedInTheQueueAlone) {
    open();
    QueuedJob job = trainingJob(smallExperiment("mine"));
    job.hasRun = true;
    job.state = JobState::Failed;  // its end could not be written
    m_window->queue().add(job);
    bool isInterrupted = false;
    QObject::connect(&m_window->library(),
                     &RunLibrary::runsRead,
                     m_window.get(),
                     [&isInterrupted](const std::vector<RunInfo>& runs) {
                         isInterrupted =
                             !runs.empty() && runs.front().status == RunStatus::Interrupted;
                     });
    leaveInterrupted("mine");
    m_window->library().refresh();
    ASSERT_TRUE(QTest::qWaitFor([&] { return isInterrupted; }, kLongWaitMilliseconds));
    EXPECT_FALSE(messages()->isVisible()) << messages()->text().toStdString();
}

TEST_F(InterruptedOfferTest, AnOfferStaysWhereTheSameFolderIsOpenedAgain) {
    leaveInterrupted("run");
    open();
    ASSERT_TRUE(waitForMessage());
    QSignalSpy read(&m_window->library(), &RunLibrary::runsRead);
    m_window->library().setRoot(runsRoot());
    ASSERT_TRUE(read.wait(kLongWaitMilliseconds));
    EXPECT_TRUE(messages()->isVisible());
}

TEST_F(InterruptedOfferTest, WhatMayRunOnAnotherMachineIsNeitherOfferedNorResumed) {
    leaveInterrupted("theirs");
    std::ofstream(runsRoot() / "theirs" / "lock") << "node17\n";
    open();
    ASSERT_TRUE(waitForList(1));
    EXPECT_FALSE(messages()->isVisible()) << messages()->text().toStdString();
    auto* table = child<QTableView>("runTable");
    bool isSaid = false, isExplained = false;
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        const QModelIndex cell = table->model()->index(0, column);
        isSaid = isSaid || cell.data().toString() == QStringLiteral("Elsewhere?");
        isExplained =
            isExplained || cell.data(Qt::ToolTipRole).toString().contains(QStringLiteral("node17"));
    }
    EXPECT_TRUE(isSaid);
    EXPECT_TRUE(isExplained);
    table->selectRow(0);
    EXPECT_FALSE(action(Command::ResumeRun)->isEnabled());
    EXPECT_FALSE(action(Command::DeleteRuns)->isEnabled());
}

TEST_F(InterruptedOfferTest, WhatTurnsOutToBeInterruptedLaterIsOfferedThenAndOnce) {
    leaveInterrupted("theirs");
    const std::filesystem::path lock = runsRoot() / "theirs" / "lock";
    std::ofstream(lock) << "node17\n";  // as a container that was started anew finds it
    open();
    ASSERT_TRUE(waitForList(1));
    EXPECT_FALSE(messages()->isVisible()) << messages()->text().toStdString();
    // Five minutes later.
    const auto now = std::filesystem::file_time_type::clock::now();
    std::filesystem::last_write_time(lock, now - std::chrono::minutes(6));
    m_window->library().refresh();
    ASSERT_TRUE(waitForMessage());
    EXPECT_TRUE(messages()->text().contains(QStringLiteral("theirs")));
    QApplication::processEvents();
    click(QStringLiteral("Dismiss"));
    QSignalSpy read(&m_window->library(), &RunLibrary::runsRead);
    m_window->library().refresh();
    ASSERT_TRUE(read.wait(kLongWaitMilliseconds));
    QApplication::processEvents();
    EXPECT_FALSE(messages()->isVisible()) << messages()->text().toStdString();
}

}  // namespace
}  // namespace ld3::ui
