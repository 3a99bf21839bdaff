#include "core/base/atomic_file.h"
#include "core/checkpoints/safetensors.h"
#include "core/runs/run_folder.h"
#include "core/schedules/schedule_json.h"
#include "tests/cli/cli_fixture.h"
#include "tests/golden/golden.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <csignal>
#include <fstream>
#include <functional>
#include <iterator>

namespace ld3 {

namespace {

using testing::Arguments;
using testing::Cli;
using testing::Ended;
using testing::kMixture;
using testing::Process;

/// A training that lasts some seconds, so that it can be disturbed.
Arguments longTraining(const std::string& recipe, const std::string& out) {
    Arguments all = {"train",
                     "builtin",
                     "--recipe",
                     recipe,
                     "--solver",
                     "unipc",
                     "--nfe",
                     "5",
                     "--train",
                     "16",
                     "--valid",
                     "16",
                     "--out",
                     out,
                     "--threads",
                     "1",
                     "--teacher-nfe",
                     "20",
                     "--quiet"};
    const Arguments more =
        recipe == "paper"
            ? Arguments{"--set", "descent.rounds_times=1", "--set", "descent.rounds_both=3"}
            // It would be over too soon: no stop by small gains, all samples.
            : Arguments{"--set",
                        "least_squares.iterations_both=25",
                        "--set",
                        "least_squares.validation_gain=0",
                        "--set",
                        "least_squares.training_gain=0"};
    all.insert(all.end(), more.begin(), more.end());
    return all;
}

/// Lines that a run's metrics hold so far; 0 where there are none.
int64_t metricsLines(const std::string& run) {
    std::ifstream file(run + "/metrics.jsonl");
    return std::count(std::istreambuf_iterator<char>(file), {}, '\n');
}

class Killed : public Cli, public ::testing::WithParamInterface<const char*> {};

TEST_P(Killed, EndsLikeAnUndisturbedRun) {
    (void)must(longTraining(GetParam(), at("whole")));
    const Schedule whole = loadSchedule(at("whole") + "/schedule.json");
    const size_t reports = readRun(at("whole")).reports.size();
    const int64_t lines = metricsLines(at("whole"));

    // By what the run has written, not by the clock: machines differ in speed.
    const auto exists = [this](const char* file) {
        return std::filesystem::exists(at("killed") + file);
    };
    const auto hasWritten = [&](double part) {
        return static_cast<double>(metricsLines(at("killed"))) >= part * static_cast<double>(lines);
    };
    const std::vector<std::function<bool()>> moments = {
        [&] { return exists("/run.json"); },             // in the start or the teacher
        [&] { return exists("/teacher.safetensors"); },  // in the baselines
        [&] { return hasWritten(0.3); },
        [&] { return hasWritten(0.6); }};
    Arguments next = longTraining(GetParam(), at("killed"));
    for (size_t i = 0; i < moments.size(); ++i) {
        Process process(folder(), next);
        ASSERT_TRUE(testing::waitUntil([&] { return moments[i]() || !process.isRunning(); },
                                       std::chrono::seconds(120)));
        process.signal(SIGKILL);
        EXPECT_EQ(process.wait().status, -SIGKILL) << "too late to disturb it, moment " << i;
        EXPECT_NE(readRunInfo(at("killed")).status, RunStatus::Running);
        next = {"resume", at("killed"), "--quiet"};
    }
    (void)must(next);
    const Schedule resumed = loadSchedule(at("killed") + "/schedule.json");
    EXPECT_EQ(resumed.times, whole.times);
    EXPECT_EQ(resumed.evalTimes, whole.evalTimes);
    EXPECT_EQ(resumed.provenance.validationLoss, whole.provenance.validationLoss);
    EXPECT_EQ(readRun(at("killed")).reports.size(), reports);
}

INSTANTIATE_TEST_SUITE_P(Recipes, Killed, ::testing::Values("fast", "paper"));

TEST_F(Cli, CtrlCKeepsTheBestAndOthersAreKeptOut) {
    Arguments arguments = longTraining("paper", at("run"));
    arguments.insert(  // it must not end by itself
        arguments.end(),
        {"--set", "descent.rounds_both=1000", "--set", "descent.stop_count=100000"});
    Process process(folder(), arguments);
    const auto hasTrained = [this] {
        return std::filesystem::exists(at("run") + "/schedule.json");
    };
    ASSERT_TRUE(testing::waitUntil(hasTrained, std::chrono::seconds(60)));
    EXPECT_EQ(readRunInfo(at("run")).status, RunStatus::Running);
    mustFail({"resume", at("run")}, 1, "another program works on this run");
    process.signal(SIGINT);
    const Ended stopped = process.wait();
    EXPECT_EQ(stopped.status, 1);
    EXPECT_EQ(stopped.error, "error: stopped: " + at("run") + ": ld3 resume " + at("run") + "\n");
    EXPECT_NE(stopped.out.find("stopped"), std::string::npos);
    EXPECT_EQ(readRunInfo(at("run")).status, RunStatus::Stopped);
    EXPECT_TRUE(readRun(at("run")).schedule.has_value());
}

/// A whole training of the reference, from the command line.
TEST_F(Cli, BatchOrderFollowsTheReference) {
    const std::string name = "C_ve_ipndm_o3_n4_lambda";
    TensorFile teacher;
    teacher.tensors["noise"] = golden::tensor("training_trace", name + "/x_T").to(torch::kFloat64);
    teacher.tensors["target"] = golden::tensor("training_trace", name + "/target");
    writeSafetensors(at("teacher.safetensors"), teacher);
    const Tensor ids = golden::tensor("training_trace", name + "/train/batch_ids");
    const Tensor rounds = golden::tensor("training_trace", name + "/train/round");
    auto order = nlohmann::json::array();  // of rounds of batches
    for (int64_t i = 0; i < ids.size(0); ++i) {
        if (i == 0 || rounds[i].item<int64_t>() != rounds[i - 1].item<int64_t>()) {
            order.push_back(nlohmann::json::array());
        }
        order.back().push_back({ids[i][0].item<int64_t>(), ids[i][1].item<int64_t>()});
    }
    writeFileAtomically(at("order.json"), nlohmann::json{{"batches", order}}.dump());
    const nlohmann::json said = must({"train",
                                      kMixture,
                                      "--recipe",
                                      "paper",
                                      "--solver",
                                      "ipndm",
                                      "--order",
                                      "3",
                                      "--nfe",
                                      "4",
                                      "--noise-schedule",
                                      "ve-edm",
                                      "--loss",
                                      "l2",
                                      "--parametrisation",
                                      "lambda",
                                      "--train",
                                      "8",
                                      "--valid",
                                      "8",
                                      "--dtype",
                                      "float64",
                                      "--teacher",
                                      at("teacher.safetensors"),
                                      "--batch-order",
                                      at("order.json"),
                                      "--set",
                                      "descent.valid_batch=4",
                                      "--set",
                                      "descent.rounds_times=2",
                                      "--set",
                                      "descent.rounds_both=3",
                                      "--set",
                                      "descent.patience=2",
                                      "--out",
                                      at("run"),
                                      "--quiet",
                                      "--threads",
                                      "1",
                                      "--json"})
                                    .json();
    const auto times = said["schedule"]["times"].get<std::vector<double>>();
    const auto evalTimes = said["schedule"]["eval_times"].get<std::vector<double>>();
    const Tensor expected = golden::tensor("training_trace", name + "/best_v2/t1");
    EXPECT_LT(golden::maxRelative(golden::toTensor(times) / expected, expected / expected), 1e-7);
    EXPECT_LT(golden::maxRelative(golden::toTensor(evalTimes),
                                  golden::tensor("training_trace", name + "/best_v2/t2")),
              1e-7);
    EXPECT_NEAR(said["best_loss"].get<double>(), 0.03029350035206205, 1e-9);
}

}  // namespace

}  // namespace ld3
