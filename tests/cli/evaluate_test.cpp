#include "core/base/atomic_file.h"
#include "core/evaluation/run_evaluation.h"
#include "tests/cli/cli_fixture.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <csignal>
#include <fstream>

namespace ld3 {

namespace {

using testing::Arguments;
using testing::Cli;
using testing::Ended;
using testing::kMixture;
using testing::Process;

constexpr int kFailure = 1, kUsage = 2;

class Evaluate : public Cli {
  protected:
    /// A plan of the small mixture that takes a moment; `more` replaces or adds options.
    [[nodiscard]] Arguments plan(const std::string& out, const Arguments& more = {}) const {
        Arguments all = {"evaluate",  kMixture,        "--schedules", "edm,logSNR", "--solvers",
                         "unipc:3",   "--nfe",         "4,6",         "--metric",   "pixel-pca",
                         "--samples", "120",           "--batch",     "16",         "--dtype",
                         "float64",   "--teacher-nfe", "12",          "--threads",  "1",
                         "--quiet",   "--out",         at(out)};
        for (size_t i = 0; i < more.size(); ++i) {
            const auto known = std::find(all.begin(), all.end(), more[i]);
            if (known != all.end() && i + 1 < more.size()) {
                *(known + 1) = more[++i];
            } else {
                all.push_back(more[i]);
            }
        }
        return all;
    }

    [[nodiscard]] static std::vector<double> numbers(const std::vector<Evaluation>& values) {
        std::vector<double> result;
        for (const Evaluation& value : values) {
            result.push_back(value.value);
        }
        return result;
    }
};

TEST_F(Evaluate, PrintsAndKeepsValues) {
    const Ended ended = must(plan("out", {"--json", "--seeds", "0,1"}));
    const nlohmann::json result = ended.json();
    EXPECT_EQ(result.at("out"), at("out"));
    ASSERT_EQ(result.at("evaluations").size(), 10u);  // teacher and 2 x 2, each with two seeds
    EXPECT_EQ(result["evaluations"][0]["schedule"], "teacher");
    EXPECT_EQ(result["evaluations"][0]["protocol"]["reference_kind"], "exact");
    EXPECT_EQ(readEvaluations(at("out")).size(), 10u);
    const Ended table = must(plan("out", {"--seeds", "0,1"}));
    EXPECT_NE(table.out.find("logSNR"), std::string::npos);
    EXPECT_NE(table.out.find("exact moments"), std::string::npos);
    EXPECT_EQ(table.out.find("FID"), std::string::npos);
}

TEST_F(Evaluate, WithoutWeightsItSaysWhatToGetAndCallsNothingFid) {
    const Ended ended = must({"evaluate",
                              "builtin:16",
                              "--schedules",
                              "edm",
                              "--solvers",
                              "euler",
                              "--nfe",
                              "4",
                              "--samples",
                              "8",
                              "--no-teacher",
                              "--threads",
                              "1",
                              "--out",
                              at("out")});
    EXPECT_NE(ended.error.find("pt_inception-2015-12-05-6726825d.pth"), std::string::npos)
        << ended.error;
    EXPECT_NE(ended.error.find("sampling, value 1 of 1"), std::string::npos) << ended.error;
    EXPECT_NE(ended.out.find("pixel-pca"), std::string::npos);
    EXPECT_EQ(ended.out.find("FID"), std::string::npos);
}

TEST_F(Evaluate, SeveralModelsHaveAFolderEach) {
    Arguments both = plan("out", {"--metric", "l2", "--nfe", "4", "--json"});
    both.insert(both.begin() + 2, "builtin:16");
    const nlohmann::json result = must(both).json();
    EXPECT_EQ(result.at("evaluations").size(), 4u);
    EXPECT_EQ(readEvaluations(at("out/builtin-16")).size(), 2u);
    EXPECT_EQ(readEvaluations(at("out/" + std::filesystem::path(kMixture).stem().string())).size(),
              2u);
    both[1] = "builtin:16";
    EXPECT_NE(run(both).error.find("two models of the same name"), std::string::npos);
}

TEST_F(Evaluate, ARunsValuesGoIntoTheRun) {
    (void)must(smallTraining("run"));
    (void)must({"evaluate",
                kMixture,
                "--schedules",
                at("run") + ",edm",
                "--metric",
                "l2",
                "--samples",
                "32",
                "--teacher-nfe",
                "12",
                "--threads",
                "1",
                "--quiet"});
    const std::vector<Evaluation> values = readEvaluations(at("run"));
    ASSERT_EQ(values.size(), 2u);
    EXPECT_EQ(values[0].learnedFor, "iPNDM-2");
    EXPECT_EQ(values[1].schedule, "edm");
    EXPECT_EQ(values[1].nfe, 4);
    EXPECT_LT(values[0].value, values[1].value);
}

TEST_F(Evaluate, ARunWithACommaInItsNameIsOneRun) {
    (void)must(smallTraining("a,b"));
    const auto schedulesOf = [this](const Arguments& names) {
        Arguments all = {"evaluate",
                         kMixture,
                         "--metric",
                         "l2",
                         "--samples",
                         "8",
                         "--teacher-nfe",
                         "12",
                         "--threads",
                         "1",
                         "--quiet",
                         "--json"};
        for (const std::string& name : names) {
            all.insert(all.end(), {"--schedules", name});
        }
        const nlohmann::json result = must(all).json();
        EXPECT_EQ(result.at("out"), at("a,b"));
        std::vector<std::string> schedules;
        for (const nlohmann::json& value : result.at("evaluations")) {
            schedules.push_back(value.at("schedule"));
        }
        return schedules;
    };
    EXPECT_EQ(schedulesOf({at("a,b")}), std::vector<std::string>{"a,b"});
    EXPECT_EQ(schedulesOf({at("a,b"), "edm,logSNR"}),
              (std::vector<std::string>{"a,b", "edm", "logSNR"}));
    // In a list it is not found, as the comma parts it.
    mustFail(plan("out", {"--schedules", "edm," + at("a,b")}), kUsage, at("a") + "\"");
}

TEST_F(Evaluate, KilledItGoesOnToTheSameBits) {
    // Enough samples that it can be killed in the middle of a value.
    const auto longPlan = [this](const std::string& out) {
        return plan(out, {"--samples", "40000"});
    };
    (void)must(longPlan("whole"));
    const std::vector<Evaluation> whole = readEvaluations(at("whole"));
    ASSERT_EQ(whole.size(), 5u);
    int kills = 0;
    for (size_t lines = 0; lines < 4; ++lines) {
        Process process(folder(), longPlan("killed"));
        const bool reached = testing::waitUntil(
            [&] { return !process.isRunning() || readEvaluations(at("killed")).size() > lines; },
            std::chrono::seconds(240));
        ASSERT_TRUE(reached);
        if (process.isRunning()) {
            process.signal(SIGKILL);
            ++kills;
        }
        (void)process.wait();
    }
    EXPECT_GE(kills, 3);
    (void)must(longPlan("killed"));
    EXPECT_EQ(numbers(readEvaluations(at("killed"))), numbers(whole));
}

TEST_F(Evaluate, ShardsAreMerged) {
    (void)must(plan("whole", {"--metric", "random-conv", "--reference", "teacher"}));
    for (const char* shard : {"0/3", "1/3", "2/3"}) {
        (void)must(plan(std::string("part") + shard[0],
                        {"--metric", "random-conv", "--reference", "teacher", "--shard", shard}));
    }
    mustFail({"evaluate", "merge", at("part0"), at("part2"), "--out", at("merged")},
             kUsage,
             "shard 1/3 is missing");
    (void)must({"evaluate",
                "merge",
                at("part2"),
                at("part0"),
                at("part1"),
                "--out",
                at("merged"),
                "--quiet"});
    std::vector<double> whole = numbers(readEvaluations(at("whole")));
    std::vector<double> merged = numbers(readEvaluations(at("merged")));
    ASSERT_EQ(merged.size(), whole.size());
    std::sort(whole.begin(), whole.end());
    std::sort(merged.begin(), merged.end());
    for (size_t i = 0; i < whole.size(); ++i) {
        EXPECT_NEAR(merged[i], whole[i], 1e-9 * whole[i]);
    }
}

TEST_F(Evaluate, BadInput) {
    mustFail({"evaluate"}, kUsage, "no model");
    mustFail({"evaluate", kMixture, "--nfe", "4", "--solvers", "euler"}, kUsage, "--out");
    mustFail(plan("out", {"--metric", "kid"}), kUsage, "kid");
    mustFail(plan("out", {"--samples", "1"}), kUsage, "samples");
    mustFail(plan("out", {"--schedules", "moon"}), kUsage, "moon");
    mustFail(plan("out", {"--solvers", "magic"}), kUsage, "magic");
    mustFail(plan("out", {"--solvers", "heun", "--nfe", "1"}), kUsage, "nfe");
    mustFail(plan("out", {"--shard", "2/2"}), kUsage, "shard");
    mustFail(plan("out", {"--shard", "half"}), kUsage, "half");
    mustFail(plan("out", {"--metric", "random-conv", "--reference", "exact"}), kUsage, "exact");
    mustFail(plan("out", {"--reference", at("none.npz")}), kFailure, "none.npz");
    mustFail(plan("out", {"--reference", folder().string()}), kUsage, "ld3 metric stats");
    mustFail(plan("out", {"--metric", "fid", "--weights", at("nowhere")}), kFailure, "nowhere");
    std::ofstream(at("bad.npz")) << "no numbers";
    mustFail(plan("out", {"--reference", at("bad.npz")}), kFailure, "bad.npz");
    mustFail({"evaluate", "merge", at("nowhere"), "--out", at("merged")}, kFailure, "nowhere");
    std::ofstream(at("file")) << "in the way";
    mustFail(plan("file"), kFailure, "file");
}

}  // namespace

}  // namespace ld3
