#include "core/base/atomic_file.h"
#include "core/checkpoints/safetensors.h"
#include "core/schedules/heuristics.h"
#include "core/schedules/schedule_json.h"
#include "tests/cli/cli_fixture.h"

#include <nlohmann/json.hpp>

namespace ld3 {

namespace {

using testing::Arguments;
using testing::Cli;
using testing::kMixture;

constexpr int kFailure = 1, kUsage = 2;

TEST_F(Cli, UsageErrors) {
    mustFail({}, kUsage, "no verb");
    mustFail({"frobnicate"}, kUsage, "unknown verb: frobnicate");
    mustFail({"info", "builtin", "--colour", "red"}, kUsage, "--colour");
    mustFail({"train", kMixture}, kUsage, "--out");
    mustFail({"schedule", "edm", "--nfe", "many"}, kUsage, "many");
    mustFail({"schedule", "edm", "--nfe", "0"}, kUsage, "--nfe");
    mustFail({"schedule", "moon", "--nfe", "5"}, kUsage, "moon");
    mustFail({"schedule", "edm", "--nfe", "5", "--noise-schedule", "pink"}, kUsage, "pink");
    mustFail({"schedule", "edm", "--nfe", "5", "--t-max", "-3"}, kUsage, "time range");
    mustFail({"info", "builtin:other"}, kUsage, "other");
}

TEST_F(Cli, BadSampling) {
    const auto sample = [this](const Arguments& changed) {
        Arguments all = {"sample", kMixture, "--out", at("x.safetensors")};
        all.insert(all.end(), changed.begin(), changed.end());
        return all;
    };
    mustFail(sample({"--solver", "magic", "--nfe", "5", "--schedule", "edm"}), kUsage, "magic");
    mustFail(sample({"--solver", "unipc", "--order", "9", "--nfe", "5", "--schedule", "edm"}),
             kUsage,
             "order");
    mustFail(sample({"--solver", "heun", "--nfe", "1", "--schedule", "edm"}), kUsage, "nfe");
    mustFail(sample({"--solver", "euler", "--nfe", "5"}), kUsage, "--schedule");
    mustFail(sample({"--solver", "euler", "--nfe", "5", "--schedule", "edm", "--count", "-1"}),
             kUsage,
             "--count");
    mustFail(
        sample({"--solver", "euler", "--nfe", "5", "--schedule", "edm", "--device", "cuda:99"}),
        kFailure,
        "cuda:99");

    TensorFile noise;
    noise.tensors["x_T"] = torch::zeros({2, 3, 9, 9});
    writeSafetensors(at("noise.safetensors"), noise);
    mustFail(sample({"--solver",
                     "euler",
                     "--nfe",
                     "5",
                     "--schedule",
                     "edm",
                     "--noise",
                     at("noise.safetensors")}),
             kFailure,
             "noise.safetensors");
    mustFail(sample({"--schedule-file", at("nothing.json")}), kFailure, "nothing.json");

    nlohmann::json schedule = scheduleToJson(makeSchedule("edm", {"euler", 1, ""}, 3, {}));
    schedule["times"] = {80.0, 1.0, 2.0, 0.002};
    writeFileAtomically(at("rising.json"), schedule.dump());
    mustFail(sample({"--schedule-file", at("rising.json")}), kFailure, "rising.json");
    EXPECT_FALSE(std::filesystem::exists(at("x.safetensors")));
}

TEST_F(Cli, BadModelsAndFiles) {
    mustFail({"info", at("none.safetensors")}, kFailure, "no such model");
    const std::string whole = readFile(kMixture);
    writeFileAtomically(at("cut.safetensors"), whole.substr(0, whole.size() / 2));
    mustFail({"info", at("cut.safetensors")}, kFailure, "cut.safetensors");
    mustFail({"denoise", kMixture, "--input", kMixture, "--output", at("out.safetensors")},
             kFailure,
             "mixture.safetensors");
    mustFail({"teacher", kMixture, "--out", at("no/such/folder.safetensors")},
             kFailure,
             "does not exist");
    mustFail({"resume", at("nowhere")}, kFailure, "no such run");
    mustFail({"export", kMixture, "--to", "abacus"}, kUsage, "abacus");
    std::filesystem::create_directory(at("folder"));
    mustFail({"figure", at("folder"), "--out", at("f.pdf")}, kFailure, "run.json");
    mustFail({"compare"}, kUsage, "nothing to compare");
}

TEST_F(Cli, BadTrainings) {
    const auto train = [this](const Arguments& changed) {
        Arguments all = smallTraining("run");
        all.insert(all.end(), changed.begin(), changed.end());
        return all;
    };
    mustFail(train({"--recipe", "slow"}), kUsage, "slow");
    mustFail(train({"--set", "descent.patiance=3"}), kUsage, "patiance");
    mustFail(train({"--loss", "lpips", "--weights", folder().string()}), kFailure, "vgg.pth");
    mustFail({"train", kMixture, "--out", at("run"), "--train", "0"}, kUsage, "train_count");
    writeFileAtomically(at("order.json"), "[0, 1, 2]");
    mustFail(
        train({"--recipe", "paper", "--batch-order", at("order.json")}), kFailure, "order.json");
    EXPECT_FALSE(std::filesystem::exists(at("run")));

    std::filesystem::create_directory(at("run"));
    writeFileAtomically(at("run/letter.txt"), "dear");
    mustFail(smallTraining("run"), kFailure, "not empty");
    EXPECT_EQ(readFile(at("run/letter.txt")), "dear");
}

/// A limit on the size of files behaves like a full disk: writing fails in the middle.
TEST_F(Cli, FullDisk) {
    const std::string limit = "trap '' XFSZ; ulimit -f 1";
    mustFail({"teacher",
              kMixture,
              "--count",
              "4",
              "--nfe",
              "6",
              "--quiet",
              "--out",
              at("teacher.safetensors")},
             kFailure,
             "teacher.safetensors",
             limit);
    EXPECT_FALSE(std::filesystem::exists(at("teacher.safetensors")));
    mustFail(smallTraining("run"), kFailure, "cannot write", limit);
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder())) {
        EXPECT_EQ(entry.path().string().find(".tmp"), std::string::npos) << entry.path();
    }
}

}  // namespace

}  // namespace ld3
