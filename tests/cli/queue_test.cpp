// The window's queue without a window.

#include "core/base/atomic_file.h"
#include "core/queue/queue_file.h"
#include "core/queue/queue_hold.h"
#include "core/runs/run_folder.h"
#include "tests/cli/cli_fixture.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <csignal>
#include <fstream>

namespace ld3::testing {
namespace {

class QueueVerb : public Cli {
  protected:
    QueueVerb() { createFolder(at("runs")); }

    [[nodiscard]] std::filesystem::path queue() const { return at("runs/queue.json"); }

    [[nodiscard]] QueuedJob training(const std::string& name, int nfe = 4) const {
        Experiment wish;
        wish.model = kMixture;
        wish.options = {"cpu", "float64"};
        wish.threads = 1;
        wish.recipe = makeRecipe("fast");
        wish.recipe.solver = {"ipndm", 2, ""};
        wish.recipe.nfe = nfe;
        wish.recipe.trainCount = 8;
        wish.recipe.validCount = 6;
        wish.teacher.nfe = 12;
        wish.teacher.count = 14;
        wish.picturedSamples = 2;
        wish.folder = at("runs/" + name);
        return trainingJob(wish);
    }

    /// One that would take far longer than any test waits.
    [[nodiscard]] QueuedJob longTraining(const std::string& name) const {
        QueuedJob job = training(name, 5);
        Experiment wish = *job.training();
        wish.recipe = makeRecipe("paper");
        wish.recipe.nfe = 5;
        wish.recipe.trainCount = wish.recipe.validCount = 20;
        wish.recipe.descent.roundsBoth = 10'000;
        wish.recipe.descent.stopCount = 1'000'000;
        wish.teacher.count = 40;
        return trainingJob(wish);
    }

    void wait(const std::vector<QueuedJob>& jobs) const { writeQueueFile(queue(), jobs); }

    /// "waiting four, failed six" as listed.
    [[nodiscard]] std::string listed() const {
        std::string text;
        const auto json = must({"queue", at("runs"), "list", "--json"}).json();
        for (const auto& job : json["jobs"]) {
            text += (text.empty() ? "" : ", ") + job["state"].get<std::string>() + " " +
                    std::filesystem::path(job["folder"].get<std::string>()).filename().string();
        }
        return text;
    }
};

TEST_F(QueueVerb, JobsAreListedMovedAndRemoved) {
    wait({training("a"), training("b", 5), training("c", 6)});
    EXPECT_EQ(listed(), "waiting a, waiting b, waiting c");
    const Ended shown = must({"queue", queue().string()});
    EXPECT_NE(shown.out.find("NFE 5"), std::string::npos) << shown.out;
    const auto json = must({"queue", at("runs"), "list", "--json"}).json();
    EXPECT_EQ(json["in_use"], false);
    EXPECT_NE(json["jobs"][0]["command"].get<std::string>().find("ld3 train"), std::string::npos);

    (void)must({"queue", at("runs"), "move", "3", "1"});
    EXPECT_EQ(listed(), "waiting c, waiting a, waiting b");
    (void)must({"queue", at("runs"), "remove", "1", "3"});
    EXPECT_EQ(listed(), "waiting a");
    mustFail({"queue", at("runs"), "remove", "2"}, 2, "no such job");
    mustFail({"queue", at("runs"), "move", "1", "9"}, 2, "no such job");
    mustFail({"queue", at("nowhere"), "list"}, 1, "no such queue");
    EXPECT_EQ(listed(), "waiting a");
}

TEST_F(QueueVerb, AFailureDoesNotStopTheOthersAndIsDoneAgainOnlyWhenAsked) {
    QueuedJob broken = training("broken");
    Experiment wish = *broken.training();
    wish.model = at("later.safetensors");
    wait({training("first"), trainingJob(wish), training("last")});
    const Ended ended = run({"queue", at("runs"), "run", "--quiet"});
    EXPECT_EQ(ended.status, 1);
    EXPECT_NE(ended.error.find("1 job failed"), std::string::npos) << ended.error;
    EXPECT_NE(ended.out.find("later.safetensors"), std::string::npos) << ended.out;
    EXPECT_EQ(readRunInfo(at("runs/first")).status, RunStatus::Finished);
    EXPECT_EQ(readRunInfo(at("runs/last")).status, RunStatus::Finished);
    EXPECT_EQ(listed(), "done first, failed broken, done last");

    std::filesystem::copy_file(kMixture, at("later.safetensors"));
    (void)run({"queue", at("runs"), "run", "--quiet"});
    EXPECT_EQ(listed(), "failed broken")
        << "done ones are forgotten, failed ones are not done again";
    (void)must({"queue", at("runs"), "run", "--again", "--quiet"});
    EXPECT_EQ(readRunInfo(at("runs/broken")).status, RunStatus::Finished);
}

TEST_F(QueueVerb, CtrlCKeepsWhatWasBeingDoneAndTheRest) {
    wait({longTraining("long"), training("next")});
    Process process(folder(), {"queue", at("runs"), "run", "--quiet"});
    ASSERT_TRUE(waitUntil([this] { return std::filesystem::exists(at("runs/long/metrics.jsonl")); },
                          std::chrono::seconds(30)));
    EXPECT_EQ(listed(), "running long, waiting next") << "listing needs no lock";
    mustFail({"queue", at("runs"), "move", "2", "1"}, 1, "another program uses the queue");
    mustFail({"queue", at("runs"), "run"}, 1, "another program uses the queue");
    process.signal(SIGINT);
    const Ended ended = process.wait();
    EXPECT_EQ(ended.status, 1);
    EXPECT_NE(ended.error.find("2 jobs wait"), std::string::npos) << ended.error;
    EXPECT_EQ(listed(), "waiting long, waiting next");
    EXPECT_FALSE(std::filesystem::exists(at("runs/next")));
    EXPECT_TRUE(readQueueFile(queue()).jobs.front().resumes);
}

TEST_F(QueueVerb, AfterAKillTheRunGoesOn) {
    wait({longTraining("long")});
    Process process(folder(), {"queue", at("runs"), "run", "--quiet"});
    ASSERT_TRUE(waitUntil([this] { return std::filesystem::exists(at("runs/long/metrics.jsonl")); },
                          std::chrono::seconds(30)));
    process.signal(SIGKILL);
    (void)process.wait();
    EXPECT_EQ(listed(), "running long");
    const QueuedJob job = readQueueFile(queue()).jobs.front();
    EXPECT_EQ(job.state, JobState::Waiting);
    EXPECT_TRUE(job.resumes);
}

TEST_F(QueueVerb, ATrainingWhoseFolderIsTakenBeginsInAnother) {
    (void)must(smallTraining("runs/a"));
    const std::string before = readFile(at("runs/a/run.json"));
    wait({training("a")});
    (void)must({"queue", at("runs"), "run", "--quiet"});
    EXPECT_EQ(listed(), "done a-2");
    EXPECT_EQ(readRunInfo(at("runs/a-2")).status, RunStatus::Finished);
    EXPECT_EQ(readFile(at("runs/a/run.json")), before);
}

TEST_F(QueueVerb, ARunThatCouldNotBeNotedIsGoneOnWith) {
    (void)must(smallTraining("runs/a"));
    QueuedJob job = training("a");
    job.state = JobState::Running;  // as a full disk leaves it: the note that it has a run failed
    wait({job});
    (void)must({"queue", at("runs"), "run", "--quiet"});
    EXPECT_EQ(listed(), "done a") << "not trained again beside it";
    EXPECT_FALSE(std::filesystem::exists(at("runs/a-2")));
}

TEST_F(QueueVerb, WhatAnOlderVersionTrainedIsGoneOnWithToo) {
    (void)must(smallTraining("runs/a"));
    for (const JobState state : {JobState::Running, JobState::Failed, JobState::Stopped}) {
        QueuedJob job = training("a");
        job.state = state;
        wait({job});
        auto json = nlohmann::json::parse(readFile(queue()));
        json["jobs"][0].erase("has_run");
        writeFileAtomically(queue(), json.dump());
        (void)must({"queue", at("runs"), "run", "--again", "--quiet"});
        EXPECT_EQ(listed(), "done a") << jobStateName(state);
    }
    QueuedJob failed = training("a");
    failed.state = JobState::Failed;
    wait({failed});
    (void)must({"queue", at("runs"), "run", "--again", "--quiet"});
    EXPECT_EQ(listed(), "done a-2") << "it says that it has made none";
}

TEST_F(QueueVerb, AFullDiskLetsTheJobsWaitInsteadOfFailingThemAll) {
    wait({training("a"), training("b")});
    // Room for the queue and the documents of runs, not for a teacher set.
    const Ended ended = run({"queue", at("runs"), "run", "--quiet"}, "trap '' XFSZ; ulimit -f 48");
    EXPECT_EQ(ended.status, 1);
    EXPECT_NE(ended.error.find("no space on the disk, 2 jobs wait"), std::string::npos)
        << ended.error;
    EXPECT_EQ(listed(), "waiting a, waiting b");
    EXPECT_FALSE(std::filesystem::exists(at("runs/b")));
    (void)must({"queue", at("runs"), "run", "--quiet"});
    EXPECT_EQ(listed(), "done a, done b");
    EXPECT_FALSE(std::filesystem::exists(at("runs/a-2")));
}

TEST_F(QueueVerb, JobsThatAreLeftOutAreSaidAtTheEnd) {
    wait({training("a")});
    auto json = nlohmann::json::parse(readFile(queue()));
    json["jobs"].push_back({{"folder", "x"}, {"state", 7}});
    writeFileAtomically(queue(), json.dump());
    const Ended ended = run({"queue", at("runs"), "run", "--quiet", "--json"});
    EXPECT_EQ(ended.status, 1);
    EXPECT_NE(ended.error.find("1 job was left out: "), std::string::npos) << ended.error;
    const auto problems = ended.json()["problems"];
    ASSERT_EQ(problems.size(), 1U);
    const auto problem = problems[0].get<std::string>();
    EXPECT_NE(problem.find("jobs[1], state"), std::string::npos) << problem;
    EXPECT_NE(problem.find(queue().string() + ".unreadable"), std::string::npos) << problem;
    EXPECT_EQ(readRunInfo(at("runs/a")).status, RunStatus::Finished);
    EXPECT_EQ(readFile(queue().string() + ".unreadable"), json.dump());
}

TEST_F(QueueVerb, AQueueOfWhichNoCopyCanBeKeptIsNotWorkedOff) {
    // A name so long that nothing fits behind it but what the lock's file has there.
    const std::string file = at("runs/" + std::string(247, 'q'));
    const std::string content = R"({"format": "ld3-queue/1", "jobs": [7]})";
    std::ofstream(file) << content;
    mustFail({"queue", file, "run"}, 1, "no copy of the queue");
    mustFail({"queue", file, "run"}, 1, "jobs[0]");
    EXPECT_EQ(readFile(file), content);
}

TEST_F(QueueVerb, AHeldQueueBeginsNothing) {
    wait({training("a")});
    (void)must({"queue", at("runs"), "hold"});
    mustFail({"queue", at("runs"), "run"}, 1, "the queue is held");
    EXPECT_EQ(listed(), "waiting a");
    (void)must({"queue", at("runs"), "hold", "--off"});
    (void)must({"queue", at("runs"), "run", "--quiet"});
    EXPECT_EQ(listed(), "done a");
}

TEST_F(QueueVerb, AHoldEndsTheWorkAfterWhatRuns) {
    // The first one takes some seconds, time enough for another command.
    Experiment slow = *training("a").training();
    slow.recipe.trainCount = slow.recipe.validCount = 1000;
    slow.teacher.count = 4000;
    slow.teacher.nfe = 1000;
    wait({trainingJob(slow), training("b")});
    Process process(folder(), {"queue", at("runs"), "run", "--quiet"});
    ASSERT_TRUE(waitUntil([this] { return std::filesystem::exists(at("runs/a/run.json")); },
                          std::chrono::seconds(30)));
    (void)must({"queue", at("runs"), "hold"});
    EXPECT_EQ(process.wait().status, 0);
    EXPECT_EQ(listed(), "done a, waiting b");
}

TEST_F(QueueVerb, WhatAWindowThatIsGoneHeldToAskIsNotHeld) {
    wait({training("a")});
    setQueueHold(queue(), QueueHold::UntilAsked);
    EXPECT_EQ(must({"queue", at("runs"), "--json"}).json()["held"], true);
    (void)must({"queue", at("runs"), "run", "--quiet"});
    EXPECT_EQ(listed(), "done a");
    EXPECT_EQ(queueHold(queue()), QueueHold::None);
}

TEST_F(QueueVerb, ADamagedQueueIsLeftAlone) {
    writeFileAtomically(queue(), "{\"format\": \"ld3-qu");
    mustFail({"queue", at("runs"), "list"}, 1, "damaged");
    mustFail({"queue", at("runs"), "list"}, 1, "mend the file");
    mustFail({"queue", at("runs"), "run"}, 1, "damaged");
    EXPECT_EQ(readFile(queue()), "{\"format\": \"ld3-qu");
    writeFileAtomically(queue(), R"({"format": "ld3-queue/1", "jobs": [{"folder": "x"}]})");
    mustFail({"queue", at("runs"), "remove", "1"}, 1, "cannot be understood");
    const auto json = must({"queue", at("runs"), "list", "--json"}).json();
    EXPECT_EQ(json["problems"].size(), 1U);
}

}  // namespace
}  // namespace ld3::testing
