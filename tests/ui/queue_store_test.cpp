#include "ui/jobs/queue_store.h"

#include "core/base/atomic_file.h"
#include "core/queue/queue_file.h"
#include "core/queue/queue_hold.h"
#include "core/runs/disk_space.h"
#include "core/runs/run_folder.h"
#include "tests/ui/some_evaluations.h"
#include "tests/ui/ui_fixture.h"
#include "tests/unit/base/full_disk.h"
#include "tests/unit/base/without_privileges.h"
#include "ui/jobs/job_folder.h"
#include "ui/jobs/job_queue.h"

#include <nlohmann/json.hpp>

#include <fstream>
#include <memory>
#include <string>
#include <utility>

// The queue where its file cannot be read, kept or written, and where the disk is full.

namespace ld3::ui {
namespace {

using ld3::testing::FullDisk;
using ld3::testing::WithoutPrivileges;

class QueueStoreTest : public UiFixture {
  protected:
    QueueStoreTest() {
        std::filesystem::create_directories(runsRoot());
        make();
    }

    void make() {
        m_troubles.clear();
        m_queue = std::make_unique<JobQueue>(testing::fakeMeasure);
        QObject::connect(
            m_queue.get(), &JobQueue::troubled, m_queue.get(), [this](const QString& line) {
                m_troubles.append(line);
            });
    }

    [[nodiscard]] std::filesystem::path file() const { return runsRoot() / "queue.json"; }

    /// Its name is so long that nothing fits behind it but what the lock's file has there.
    [[nodiscard]] std::filesystem::path longFile() const {
        return runsRoot() / std::string(247, 'q');
    }

    [[nodiscard]] bool waitFor(int id, JobState state) const {
        return QTest::qWaitFor([&] { return m_queue->job(*m_queue->rowOf(id)).state == state; },
                               kLongWaitMilliseconds);
    }

    std::unique_ptr<JobQueue> m_queue;
    QStringList m_troubles;
};

TEST_F(QueueStoreTest, AFullDiskHoldsTheFirstJobInsteadOfFailingThemAll) {
    const FullDisk disk;
    disk.fill();
    const int first = m_queue->add(trainingJob(smallExperiment("first")));
    const int second = m_queue->add(trainingJob(smallExperiment("second")));
    ASSERT_TRUE(waitFor(first, JobState::Paused));
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return m_queue->job(*m_queue->rowOf(first)).stage == kWaitingForSpace; },
        kLongWaitMilliseconds));
    EXPECT_EQ(m_queue->job(*m_queue->rowOf(second)).state, JobState::Waiting);
    disk.empty();
    m_queue->setPaused(false);
    ASSERT_TRUE(waitFor(second, JobState::Done));
    EXPECT_EQ(m_queue->job(*m_queue->rowOf(first)).state, JobState::Done);
    EXPECT_EQ(readRunInfo(runsRoot() / "first").status, RunStatus::Finished);
}

TEST_F(QueueStoreTest, AFolderThatCannotBeLookedUpCountsAsFree) {
    const std::filesystem::path wish = runsRoot() / std::string(300, 'x');
    std::filesystem::path folder;
    ASSERT_NO_THROW(folder = freeFolder(wish, *m_queue));
    EXPECT_EQ(folder, wish);
    Experiment experiment = smallExperiment("a");
    experiment.folder = folder;
    const int id = m_queue->add(trainingJob(experiment));
    ASSERT_TRUE(waitFor(id, JobState::Failed)) << "the job says what is wrong";
    EXPECT_NE(m_queue->job(*m_queue->rowOf(id)).message.find("cannot create the folder"),
              std::string::npos);
}

TEST_F(QueueStoreTest, AHoldThatCannotBeTakenAwayIsSaidAndTheQueueIsOpen) {
    m_queue->open(file());
    m_queue->close();
    setQueueHold(file(), QueueHold::UntilAsked);  // left behind by a window

    namespace fs = std::filesystem;
    {
        const WithoutPrivileges meanwhile(runsRoot().parent_path());
        fs::permissions(runsRoot(), fs::perms::owner_read | fs::perms::owner_exec);
        ASSERT_FALSE(std::ofstream(runsRoot() / "attempt").is_open());
        make();
        EXPECT_NO_THROW(m_queue->open(file()));
        EXPECT_FALSE(m_troubles.isEmpty());
        EXPECT_TRUE(isQueueLocked(file()));
        fs::permissions(runsRoot(), fs::perms::owner_all);
    }
}

TEST_F(QueueStoreTest, AFileOfWhichNoCopyCanBeKeptIsLeftAlone) {
    for (const char* content : {R"({"format": "ld3-queue/9", "jobs": [{}]})",
                                R"({"format": "ld3-queue/1", "jobs": [7]})",
                                R"({"format": "ld3-queue/1", "jobs": [)"}) {
        std::ofstream(longFile()) << content;
        EXPECT_FALSE(readQueueFile(longFile()).isKept) << content;
        EXPECT_EQ(m_queue->open(longFile()), 0);
        EXPECT_FALSE(isQueueLocked(longFile())) << "it is not taken over: " << content;
        ASSERT_FALSE(m_troubles.isEmpty());
        EXPECT_TRUE(m_troubles.back().contains(QStringLiteral("are not remembered")))
            << m_troubles.back().toStdString();
        m_queue->setHeld(true);
        (void)m_queue->add(evaluationJob(testing::smallPlan(), runsRoot() / "mine"));
        EXPECT_EQ(m_queue->rowCount(), 1) << "it stays in memory";
        make();
        EXPECT_EQ(readFile(longFile()), content);
    }
}

TEST_F(QueueStoreTest, WhereACopyHasNoRoomTheFileHasAnotherNameToo) {
    const std::string content(5000, '{');
    writeFileAtomically(file(), content);
    QueueReading reading;
    {
        const FullDisk disk;
        disk.fill();
        reading = readQueueFile(file());
    }
    EXPECT_TRUE(reading.isKept);
    EXPECT_EQ(reading.problems.size(), 1U);
    const std::filesystem::path aside = runsRoot() / "queue.json.unreadable";
    EXPECT_EQ(reading.keptAs, aside);
    EXPECT_NE(reading.problems.front().find(aside.string()), std::string::npos);
    EXPECT_EQ(readFile(file()), content) << "until it can be written anew";
    writeQueueFile(file(), {});
    EXPECT_EQ(readFile(aside), content) << "nothing is lost then";
}

TEST_F(QueueStoreTest, OnAFullDiskOneUnreadableJobTakesNoneOfTheOthersAlong) {
    writeQueueFile(file(), {evaluationJob(testing::smallPlan(), runsRoot() / "waits")});
    nlohmann::json json = nlohmann::json::parse(readFile(file()));
    json["jobs"].push_back({{"folder", "x"}, {"state", 7}});
    writeFileAtomically(file(), json.dump());
    {
        const FullDisk disk;
        disk.fill(100);
        EXPECT_EQ(m_queue->open(file()), 1);
        ASSERT_FALSE(m_troubles.isEmpty());
        EXPECT_TRUE(m_troubles.front().contains(QStringLiteral("queue.json.unreadable")))
            << m_troubles.front().toStdString();
        m_queue.reset();  // its file cannot be written
    }
    make();
    EXPECT_EQ(m_queue->open(file()), 1);
    EXPECT_EQ(m_queue->job(0).folder, runsRoot() / "waits");
}

TEST_F(QueueStoreTest, AFieldOfAnotherKindIsNamedWithTheFile) {
    writeQueueFile(file(), {trainingJob(smallExperiment("a"))});
    ASSERT_EQ(lookIntoQueueFile(file()).jobs.size(), 1U);
    const nlohmann::json good = nlohmann::json::parse(readFile(file()));
    for (const auto& [field, value] : {std::pair{"/folder", "[]"},
                                       {"/state", "1"},
                                       {"/message", "{}"},
                                       {"/resumes", "\"yes\""},
                                       {"/has_run", "1"},
                                       {"/training", "\"a\""},
                                       {"/training/notes", "1"},
                                       {"/training/baselines", "7"},
                                       {"/training/pictured_samples", "\"two\""},
                                       {"/training/experiment", "[]"},
                                       {"/training/experiment/model", "1"},
                                       {"/training/experiment/threads", "\"all\""},
                                       {"/training/experiment/recipe", "[]"}}) {
        nlohmann::json json = good;
        json["jobs"][0][nlohmann::json::json_pointer(field)] = nlohmann::json::parse(value);
        writeFileAtomically(file(), json.dump());
        const QueueReading reading = lookIntoQueueFile(file());
        EXPECT_TRUE(reading.jobs.empty()) << field;
        ASSERT_EQ(reading.problems.size(), 1U) << field;
        const std::string& line = reading.problems.front();
        const std::string name = std::string(field).substr(std::string(field).rfind('/') + 1);
        EXPECT_NE(line.find("queue.json, jobs[0]"), std::string::npos) << line;
        EXPECT_NE(line.find(name), std::string::npos) << line;
    }
}

TEST_F(QueueStoreTest, WhatCannotBeWrittenIsToldWhenItIsTried) {
    m_queue->open(file());
    m_queue->setHeld(true);
    EXPECT_FALSE(m_queue->tryToKeep()) << "an empty queue needs no file";
    (void)m_queue->add(evaluationJob(testing::smallPlan(), runsRoot() / "mine"));
    EXPECT_FALSE(m_queue->tryToKeep());
    EXPECT_TRUE(isQueueWritten(file(), m_queue->jobs()));
    std::filesystem::remove(file());
    std::filesystem::create_directories(file());
    const std::optional<Error> failure = m_queue->tryToKeep();
    ASSERT_TRUE(failure.has_value());
    EXPECT_EQ(failure->code(), ErrorCode::Io);
    EXPECT_EQ(failure->where(), file().string());
    m_queue.reset();  // nothing is thrown
    EXPECT_TRUE(std::filesystem::is_directory(file()));
}

}  // namespace
}  // namespace ld3::ui
