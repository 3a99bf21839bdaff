#include "core/base/atomic_file.h"
#include "core/base/sha256.h"
#include "core/checkpoints/safetensors.h"
#include "core/runs/run_folder.h"
#include "tests/cli/cli_fixture.h"
#include "tests/support/script_modules.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <cmath>

namespace ld3 {

namespace {

using testing::Arguments;
using testing::Cli;
using testing::Ended;
using ::testing::HasSubstr;

constexpr int kFailure = 1, kUsage = 2;

/// eps of normal data of deviation 0.5 in VP form, told t·1000; NaN where `limit` is exceeded.
std::string vpModule(double limit = 1e9) {
    return "def forward(self, x, u):\n"
           "    t = u.reshape(-1, 1, 1, 1) / 1000\n"
           "    s = torch.sqrt(torch.exp(9.95 * t * t + 0.1 * t) - 1)\n"
           "    a = torch.rsqrt(1 + s * s)\n"
           "    b = a * s\n"
           "    eps = x * b / (a * a * 0.25 + b * b)\n"
           "    bad = torch.full_like(eps, float('nan'))\n"
           "    return torch.where(s > " +
           std::to_string(limit) + ", bad, eps)\n";
}

class CliModel : public Cli {
  protected:
    /// Writes a module and its description.
    void makeModel(const std::string& source,
                   const nlohmann::json& changes = nlohmann::json::object()) const {
        testing::saveScriptModule(model(), source);
        nlohmann::json description{{"format", "ld3-model/1"},
                                   {"prediction", "eps"},
                                   {"time_input", "t*1000"},
                                   {"noise_schedule", "vp-linear"},
                                   {"channels", 3},
                                   {"height", 8},
                                   {"width", 8}};
        description.update(changes);
        writeFileAtomically(at("net.json"), description.dump());
    }

    std::string model() const { return at("net.pt"); }

    Arguments training(const Arguments& more) const {
        Arguments all = {"train",
                         model(),
                         "--solver",
                         "euler",
                         "--nfe",
                         "3",
                         "--train",
                         "6",
                         "--valid",
                         "4",
                         "--teacher-nfe",
                         "10",
                         "--threads",
                         "1",
                         "--quiet",
                         "--out",
                         at("run")};
        all.insert(all.end(), more.begin(), more.end());
        return all;
    }
};

TEST_F(CliModel, InfoSaysWhereEachFactComesFrom) {
    makeModel(vpModule());
    const auto json = must({"info", model(), "--describe", "sigma_max=152", "--json"}).json();
    EXPECT_EQ(json["kind"], "torchscript");
    EXPECT_EQ(json["sha256"], sha256OfFile(model()));
    EXPECT_EQ(json["shape"], nlohmann::json({3, 8, 8}));
    EXPECT_EQ(json["prediction"], "eps");
    EXPECT_EQ(json["noise_schedule"]["kind"], "vp-linear");
    EXPECT_EQ(json["differentiable"], true);
    EXPECT_EQ(json["sigma_max"], 152);
    std::map<std::string, std::string> sources;
    for (const auto& fact : json["facts"]) {
        sources[fact["name"]] = fact["source"];
    }
    EXPECT_EQ(sources["prediction"], "net.json");
    EXPECT_EQ(sources["sigma_max"], "option");
    EXPECT_EQ(sources["classes"], "default");
    EXPECT_EQ(json["memory"]["batch"], 64);
    const int64_t once = json["memory"]["fast_bytes"];
    const auto more = must({"info", model(), "--batch", "128", "--nfe", "9", "--json"}).json();
    EXPECT_GT(more["memory"]["fast_bytes"], once);
    EXPECT_GT(more["memory"]["paper_bytes"], more["memory"]["paper_recomputed_bytes"]);

    const Ended shown = must({"info", model(), "--blocks", "--recipe", "fast"});
    EXPECT_THAT(shown.out, HasSubstr("net.json"));
    EXPECT_THAT(shown.out, HasSubstr("sigma 152.2 to 0.01"));
    EXPECT_THAT(shown.out, HasSubstr("memory, fast"));
    EXPECT_THAT(shown.out, Not(HasSubstr("memory, paper")));
    EXPECT_THAT(shown.out, HasSubstr("resolution"));
    mustFail({"info", model(), "--batch", "0"}, kUsage, "--batch 0");
    mustFail({"info", model(), "--recipe", "slow"}, kUsage, "slow");
}

TEST_F(CliModel, WhatTheDescriptionLacksIsSaidAtOnce) {
    testing::saveScriptModule(model(), vpModule());
    mustFail({"info", model()},
             kFailure,
             "missing: prediction, time_input, noise_schedule, channels, height, width: " +
                 at("net.json"));
    const Arguments options = {"--describe",
                               "prediction=eps",
                               "--describe",
                               "time_input=t*1000",
                               "--describe",
                               "noise_schedule=vp-linear",
                               "--describe",
                               "channels=3",
                               "--describe",
                               "height=8",
                               "--describe",
                               "width=8"};
    Arguments all = {"info", model(), "--json"};
    all.insert(all.end(), options.begin(), options.end());
    EXPECT_EQ(must(all).json()["height"], 8);
    mustFail({"info", model(), "--describe", "prediction"}, kUsage, "not FIELD=VALUE");
    mustFail({"info", model(), "--model-json", at("other.json")}, kFailure, "other.json");

    makeModel(vpModule(), {{"prediction", "noise"}, {"channels", 0}, {"speed", 3}});
    const Ended ended = run({"info", model()});
    EXPECT_EQ(ended.status, kFailure);
    for (const char* fault : {"prediction \"noise\" is unknown, use x0, eps or v",
                              "channels 0 is not a whole number from 1",
                              "speed is not a field"}) {
        EXPECT_THAT(ended.error, HasSubstr(fault));
    }
    writeFileAtomically(at("net.json"), "{\"format\": ");
    mustFail({"info", model()}, kFailure, "not JSON: " + at("net.json"));
}

TEST_F(CliModel, SamplesAreExactOnEveryNoiseSchedule) {
    makeModel(vpModule());
    for (const char* schedule : {"vp-linear", "ve-edm"}) {
        must({"sample",
              model(),
              "--solver",
              "ipndm",
              "--order",
              "3",
              "--nfe",
              "60",
              "--schedule",
              "edm",
              "--noise-schedule",
              schedule,
              "--count",
              "200",
              "--dtype",
              "float64",
              "--out",
              at("x.safetensors")});
        const TensorFile file = readSafetensors(at("x.safetensors"));
        EXPECT_NEAR(file.at("x0", "x").std().item<double>(), 0.5, 0.01) << schedule;
        const auto used = nlohmann::json::parse(file.metadata.at("schedule"));
        EXPECT_EQ(used["noise_schedule"]["kind"], schedule);
    }
}

TEST_F(CliModel, TrainsAndResumesWithTheDescriptionOfTheRun) {
    makeModel(vpModule());
    must(training({"--describe", "text=a test"}));
    const RunInfo info = readRunInfo(at("run"));
    EXPECT_EQ(info.status, RunStatus::Finished);
    EXPECT_EQ(info.recipe.noiseSchedule.kind, "vp-linear");
    const auto description = nlohmann::json::parse(info.modelDescription);
    EXPECT_EQ(description["text"], "a test");
    EXPECT_EQ(description["time_input"], "t*1000");
    EXPECT_THAT(info.command, HasSubstr("--describe 'text=a test'"));
    EXPECT_TRUE(info.warnings.empty());
    const auto schedule = nlohmann::json::parse(readFile(at("run/schedule.json")));
    EXPECT_EQ(schedule["noise_schedule"]["kind"], "vp-linear");

    // What a killed run leaves: its description beside the model may be gone.
    auto run = nlohmann::json::parse(readFile(at("run/run.json")));
    run["status"] = "running";
    writeFileAtomically(at("run/run.json"), run.dump());
    std::filesystem::remove(at("net.json"));
    must({"resume", at("run"), "--quiet"});
    EXPECT_EQ(readRunInfo(at("run")).status, RunStatus::Finished);
}

TEST_F(CliModel, AChangedModelIsNotResumed) {
    makeModel(vpModule());
    must(training({}));
    auto run = nlohmann::json::parse(readFile(at("run/run.json")));
    run["status"] = "running";
    writeFileAtomically(at("run/run.json"), run.dump());
    testing::saveScriptModule(model(), vpModule(1e6));
    mustFail({"resume", at("run")}, kFailure, "SHA-256 differs");
    std::filesystem::remove(model());
    mustFail({"resume", at("run")}, kFailure, "no such model");
    EXPECT_TRUE(std::filesystem::exists(at("run/schedule.json")));
}

TEST_F(CliModel, NaNOfTheNetworkIsSaidWithSigmaAndStep) {
    makeModel(vpModule(/*limit=*/20.0));
    mustFail(training({}),
             kFailure,
             "the network returns NaN or infinity: " + model() +
                 " at sigma = 152.2, step 1 of 10, sample 0");
    const RunInfo info = readRunInfo(at("run"));
    EXPECT_EQ(info.status, RunStatus::Failed);
    EXPECT_THAT(info.statusDetail, HasSubstr("sigma = 152.2"));
    mustFail({"sample",
              model(),
              "--solver",
              "euler",
              "--nfe",
              "4",
              "--schedule",
              "time_uniform",
              "--count",
              "2",
              "--out",
              at("x.safetensors")},
             kFailure,
             "step 1 of 4");
    EXPECT_FALSE(std::filesystem::exists(at("x.safetensors")));
    TensorFile input;
    input.tensors["x"] = torch::zeros({2, 3, 8, 8});
    input.tensors["sigma"] = torch::tensor({1.0, 30.0});
    writeSafetensors(at("in.safetensors"), input);
    mustFail(
        {"denoise", model(), "--input", at("in.safetensors"), "--output", at("out.safetensors")},
        kFailure,
        "net.pt, sample 1");
    EXPECT_FALSE(std::filesystem::exists(at("out.safetensors")));
}

TEST_F(CliModel, GradientsThatAreMissingAreSaidBeforeWork) {
    makeModel("def forward(self, x, t):\n    return (x / (1 + t.reshape(-1, 1, 1, 1))).detach()\n");
    mustFail(training({"--recipe", "paper"}), kFailure, "use the optimizer lm (recipe fast)");
    EXPECT_EQ(must({"info", model(), "--json"}).json()["differentiable"], false);
}

TEST_F(CliModel, BadModulesAndTeacherSets) {
    makeModel("def forward(self, x, t):\n    return x.sum(1)\n");
    mustFail({"info", model()}, kFailure, "returns the shape [2, 8, 8]");
    makeModel(
        "def forward(self, x, t):\n    assert x.size(1) == 4, 'latents only'\n    return x\n");
    mustFail({"info", model()}, kFailure, "latents only");
    makeModel(vpModule());
    testing::setModuleVersion(model(), "99");
    mustFail({"info", model()}, kFailure, "newer LibTorch");

    makeModel(vpModule());
    TensorFile teacher;
    teacher.tensors["noise"] = teacher.tensors["target"] = torch::zeros({10, 3, 16, 16});
    writeSafetensors(at("teacher.safetensors"), teacher);
    Arguments arguments = {"train",
                           model(),
                           "--nfe",
                           "3",
                           "--train",
                           "6",
                           "--valid",
                           "4",
                           "--teacher",
                           at("teacher.safetensors"),
                           "--out",
                           at("run")};
    mustFail(arguments, kFailure, "the model takes [n, 3, 8, 8]: " + at("teacher.safetensors"));
    makeModel("def forward(self, x, t, y):\n    return x * 0.1\n", {{"classes", 5}});
    teacher.tensors["noise"] = teacher.tensors["target"] = torch::zeros({10, 3, 8, 8});
    teacher.tensors["condition"] = torch::tensor({0, 1, 2, 3, 4, 5, 0, 0, 0, 0});
    writeSafetensors(at("teacher.safetensors"), teacher);
    mustFail(arguments, kFailure, "class label 5 of sample 5 is out of range");
    EXPECT_FALSE(std::filesystem::exists(at("run")));
}

}  // namespace

}  // namespace ld3
