#include "core/runs/run_folder.h"
#include "tests/cli/cli_fixture.h"

#include <nlohmann/json.hpp>

#include <csignal>
#include <filesystem>
#include <fstream>

namespace ld3 {

namespace {

using testing::Arguments;
using testing::Cli;
using testing::Ended;
using testing::kMixture;
using testing::Process;

class SweepCli : public Cli {
  protected:
    [[nodiscard]] Arguments smallSweep(const std::string& out) const {
        return {"sweep",         kMixture, "--solvers", "ipndm:2,euler",
                "--nfe",         "3-4",    "--seeds",   "0",
                "--train",       "6",      "--valid",   "4",
                "--teacher-nfe", "10",     "--dtype",   "float64",
                "--out",         at(out),  "--threads", "1"};
    }
};

Arguments with(Arguments arguments, const Arguments& more) {
    arguments.insert(arguments.end(), more.begin(), more.end());
    return arguments;
}

TEST_F(SweepCli, TrainsEachCombinationOnceAndTellsThem) {
    const Ended dry = must(with(smallSweep("out"), {"--dry-run"}));
    EXPECT_NE(dry.error.find("4 trainings; time unknown"), std::string::npos) << dry.error;
    EXPECT_NE(dry.out.find("waiting"), std::string::npos) << dry.out;
    EXPECT_FALSE(std::filesystem::exists(at("out")));

    const Ended first = must(smallSweep("out"));
    for (const char* name : {"ipndm-2_nfe3_seed0", "euler-1_nfe4_seed0"}) {
        EXPECT_EQ(readRunInfo(at("out") + "/" + name).status, RunStatus::Finished) << name;
        EXPECT_NE(first.out.find(name), std::string::npos) << first.out;
    }
    EXPECT_NE(first.error.find("training 4 of 4"), std::string::npos) << first.error;

    // Again, with one budget more: only that is trained.
    Arguments more = smallSweep("out");
    more[5] = "3-5";
    const Ended plan = must(with(more, {"--dry-run"}));
    EXPECT_NE(plan.error.find("6 trainings, 4 of them finished; about "), std::string::npos)
        << plan.error;
    const nlohmann::json said = must(with(more, {"--json", "--quiet"})).json();
    ASSERT_EQ(said["trainings"].size(), 6U);
    int fresh = 0;
    for (const auto& training : said["trainings"]) {
        EXPECT_EQ(training["status"], "finished");
        EXPECT_TRUE(training["best_loss"].is_number());
        fresh += training["is_new"].get<bool>() ? 1 : 0;
        EXPECT_EQ(training["is_new"].get<bool>(), training["nfe"] == 5);
    }
    EXPECT_EQ(fresh, 2);
}

TEST_F(SweepCli, AFailureDoesNotStopTheRestAndIsInTheStatus) {
    // The place of the first run is taken by a file.
    std::filesystem::create_directories(at("out"));
    std::ofstream(at("out") + "/ipndm-2_nfe3_seed0") << "taken";
    const Ended ended = run(with(smallSweep("out"), {"--quiet"}));
    EXPECT_EQ(ended.status, 1);
    EXPECT_NE(ended.error.find("error: 1 of 4 trainings failed: "), std::string::npos)
        << ended.error;
    EXPECT_NE(ended.out.find("failed"), std::string::npos);
    EXPECT_EQ(readRunInfo(at("out") + "/euler-1_nfe4_seed0").status, RunStatus::Finished);
    std::filesystem::remove(at("out") + "/ipndm-2_nfe3_seed0");
    (void)must(with(smallSweep("out"), {"--quiet"}));
    EXPECT_EQ(readRunInfo(at("out") + "/ipndm-2_nfe3_seed0").status, RunStatus::Finished);

    // Other settings are not taken for the same runs.
    const Ended other = run(with(smallSweep("out"), {"--quiet", "--set", "valid_count=5"}));
    EXPECT_EQ(other.status, 1);
    EXPECT_NE(other.error.find("4 of 4 trainings failed"), std::string::npos) << other.error;
    EXPECT_NE(other.out.find("a run of other settings"), std::string::npos) << other.out;
}

TEST_F(SweepCli, BadListsAreNamed) {
    Arguments bad = smallSweep("out");
    bad[5] = "4-";
    mustFail(bad, 2, "not a list of whole numbers: --nfe 4-: ");
    bad = smallSweep("out");
    bad[5] = "0";
    mustFail(bad, 2, "no combination can be trained");
    bad[3] = "nonesuch:3";
    mustFail(bad, 2, "nonesuch");
}

Arguments endlessSweep(const Arguments& sweep) {
    return with(sweep,
                {"--recipe",
                 "paper",
                 "--set",
                 "descent.rounds_both=1000",
                 "--set",
                 "descent.stop_count=100000"});
}

TEST_F(SweepCli, StopsAfterTheRoundAndGoesOn) {
    Process process(folder(), endlessSweep(smallSweep("out")));
    const std::string first = at("out") + "/ipndm-2_nfe3_seed0";
    ASSERT_TRUE(
        testing::waitUntil([&] { return std::filesystem::exists(first + "/schedule.json"); },
                           std::chrono::seconds(60)));
    process.signal(SIGUSR1);
    const Ended stopped = process.wait();
    EXPECT_EQ(stopped.status, 1);
    EXPECT_NE(stopped.error.find("error: stopped: " + at("out")), std::string::npos)
        << stopped.error;
    EXPECT_NE(stopped.out.find("waiting"), std::string::npos) << stopped.out;
    const RunRecord run = readRun(first);
    EXPECT_EQ(run.info.status, RunStatus::Stopped);
    EXPECT_NE(run.log.find("after its round"), std::string::npos) << run.log;
    EXPECT_FALSE(std::filesystem::exists(at("out") + "/ipndm-2_nfe4_seed0"));
}

TEST_F(Cli, BothWaysToStopAfterTheRound) {
    for (const int signal : {SIGUSR1, SIGQUIT}) {
        const std::string name = "run" + std::to_string(signal);
        Process process(folder(),
                        with(smallTraining(name),
                             {"--recipe",
                              "paper",
                              "--set",
                              "descent.rounds_both=1000",
                              "--set",
                              "descent.stop_count=100000"}));
        ASSERT_TRUE(
            testing::waitUntil([&] { return std::filesystem::exists(at(name) + "/schedule.json"); },
                               std::chrono::seconds(60)));
        process.signal(signal);
        EXPECT_EQ(process.wait().status, 1);
        const RunRecord run = readRun(at(name));
        EXPECT_EQ(run.info.status, RunStatus::Stopped);
        EXPECT_NE(run.log.find("after its round"), std::string::npos) << run.log;
    }
}

}  // namespace

}  // namespace ld3
