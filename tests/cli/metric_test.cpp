#include "core/base/atomic_file.h"
#include "core/checkpoints/safetensors.h"
#include "core/runs/run_folder.h"
#include "tests/cli/cli_fixture.h"
#include "tests/golden/golden.h"
#include "tests/support/script_modules.h"
#include "tests/support/weight_files.h"

#include <nlohmann/json.hpp>

namespace ld3 {

namespace {

using testing::Arguments;
using testing::Cli;
using testing::Ended;
using testing::kMixture;

constexpr int kFailure = 1, kUsage = 2;
const std::string kFiles = LD3_TEST_DATA "/checkpoints/pth/";

class MetricCli : public Cli {
  protected:
    void write(const std::string& name, const std::string& key, const Tensor& tensor) const {
        TensorFile file;
        file.tensors[key] = tensor;
        writeSafetensors(at(name), file);
    }

    static const Tensor& golden(const std::string& file, const std::string& key) {
        static std::map<std::string, TensorFile> loaded;
        if (!loaded.contains(file)) {
            loaded[file] =
                readSafetensors(LD3_TEST_DATA "/metrics/networks/" + file + ".safetensors");
        }
        return loaded[file].at(key, file);
    }
};

TEST_F(MetricCli, LpipsGivesTheDistancesOfTheReference) {
    testing::writeLpipsWeights(at("weights"), "alex");
    write("a.safetensors", "images", golden("lpips", "g0.in0"));
    write("b.safetensors", "images", golden("lpips", "g0.in1"));
    const Arguments command = {"metric",
                               "lpips",
                               "--net",
                               "alex",
                               "--weights",
                               at("weights"),
                               "--a",
                               at("a.safetensors"),
                               "--b",
                               at("b.safetensors")};
    Arguments json = command;
    json.insert(json.end(), {"--json", "--dtype", "float64", "--batch", "1"});
    const auto result = must(json).json();
    const auto wanted = golden::toVector(golden("lpips", "alex.g0.dist64"));
    ASSERT_EQ(result["distances"].size(), wanted.size());
    for (size_t i = 0; i < wanted.size(); ++i) {
        EXPECT_NEAR(result["distances"][i].get<double>(), wanted[i], 1e-11 * wanted[i]);
        EXPECT_EQ(result["layers"][i].size(), 5U);
    }
    EXPECT_EQ(result["net"], "lpips-alex");
    EXPECT_EQ(result["weights_sha256"].size(), 2U);
    const Ended plain = must(command);
    EXPECT_NEAR(std::stod(plain.out), wanted[0], 1e-5 * wanted[0]);

    mustFail({"metric",
              "lpips",
              "--weights",
              at("weights"),
              "--a",
              at("a.safetensors"),
              "--b",
              at("b.safetensors")},
             kFailure,
             "no weights for LPIPS (vgg)");
    write("c.safetensors", "images", torch::zeros({1, 3, 32, 32}));
    Arguments unequal = command;
    unequal.back() = at("c.safetensors");
    mustFail(unequal, kFailure, "different shapes");
    write("d.safetensors", "images", torch::zeros({2, 3, 64, 64}, torch::kUInt8));
    unequal.back() = at("d.safetensors");
    mustFail(unequal, kFailure, "bytes");
}

TEST_F(MetricCli, FeaturesAreWritten) {
    const auto expected = readSafetensors(kFiles + "torchscript_stub_expected.safetensors");
    write("in.safetensors", "images", expected.tensors.at("img").to(torch::kUInt8));
    const Arguments command = {"metric",
                               "features",
                               "--net",
                               "inception",
                               "--weights",
                               kFiles + "torchscript_detector_stub.pt",
                               "--input",
                               at("in.safetensors"),
                               "--out",
                               at("out.safetensors")};
    (void)must(command);
    const TensorFile out = readSafetensors(at("out.safetensors"));
    EXPECT_LT(golden::maxRelative(out.tensors.at("features"), expected.tensors.at("detector")),
              1e-5);
    EXPECT_EQ(out.metadata.at("feature_net"), "inception-torchscript");
    EXPECT_EQ(out.metadata.at("feature_net_sha256").size(), 64U);

    Arguments pt = command;
    pt.insert(pt.end(), {"--front-end", "pt"});
    mustFail(pt, kUsage, "front end");
    write("signed.safetensors", "images", torch::rand({2, 3, 8, 8}) * 2 - 1);
    Arguments outside = command;
    outside[7] = at("signed.safetensors");
    mustFail(outside, kFailure, "from -");
    mustFail({"metric",
              "features",
              "--input",
              at("in.safetensors"),
              "--out",
              at("out.safetensors"),
              "--weights",
              at("none.pth")},
             kFailure,
             "none.pth");
}

TEST_F(MetricCli, StepsAreNamed) {
    mustFail({"metric"}, kUsage, "lpips, features");
    mustFail({"metric", "weigh"}, kUsage, "weigh");
    mustFail({"metric", "lpips"}, kUsage, "--a");
    mustFail({"metric", "lpips", "--colour", "red", "--a", "x", "--b", "y"}, kUsage, "--colour");
}

TEST_F(MetricCli, InfoListsWeights) {
    testing::writeLpipsWeights(at("weights"), "alex");
    const auto json = must({"info", "--weights", at("weights"), "--json"}).json();
    ASSERT_EQ(json["found"].size(), 2U);
    EXPECT_EQ(json["found"][0]["kind"], "alex-linear");
    EXPECT_EQ(json["missing"].size(), 2U);
    const Ended usual = run({"info", "--weights"}, "export XDG_DATA_HOME=" + at("data"));
    EXPECT_EQ(usual.status, 0) << usual.error;
    EXPECT_NE(usual.out.find(at("data") + "/ld3-workbench/weights"), std::string::npos);
    EXPECT_NE(usual.out.find("vgg16-397923af.pth"), std::string::npos);
    mustFail({"info"}, kUsage, "MODEL");
    mustFail({"info", "--weights", at("nowhere")}, kFailure, "nowhere");
}

TEST_F(MetricCli, TrainingChoosesItsLoss) {
    Arguments training = smallTraining("run");
    training.pop_back();  // --quiet
    const Ended without = must(training);
    EXPECT_NE(without.error.find("loss: l2 (LPIPS"), std::string::npos) << without.error;
    EXPECT_NE(without.error.find("vgg.pth"), std::string::npos);
    EXPECT_EQ(readRunInfo(at("run")).recipe.loss, Loss::L2);

    // The usual folder, and the module.
    testing::writeLpipsWeights(at("data/ld3-workbench/weights"), "vgg");
    Arguments again = smallTraining("lpips");
    again.insert(again.end(),
                 {"--set",
                  "least_squares.iterations_times=1",
                  "--set",
                  "least_squares.iterations_both=1",
                  "--set",
                  "least_squares.starts=1",
                  "--set",
                  "train_count=4",
                  "--set",
                  "valid_count=2"});
    const Ended with = run(again, "export XDG_DATA_HOME=" + at("data"));
    EXPECT_EQ(with.status, 0) << with.error;
    const RunInfo info = readRunInfo(at("lpips"));
    EXPECT_EQ(info.recipe.loss, Loss::Lpips);
    EXPECT_EQ(info.recipe.lossSha256.size(), 2U);

    testing::saveScriptModule(at("loss.pt"),
                              "def forward(self, a, b):\n"
                              "    return (a - b).square().flatten(1).mean(1)\n");
    Arguments own = smallTraining("own");
    own.insert(own.end(), {"--loss", at("loss.pt")});
    const auto result = [&] {
        own.push_back("--json");
        return must(own).json();
    }();
    EXPECT_EQ(result["schedule"]["provenance"]["validation"]["loss"], "module");
    mustFail(
        [&] {
            Arguments none = smallTraining("none");
            none.insert(none.end(), {"--loss", at("no.pt")});
            return none;
        }(),
        kFailure,
        "no.pt");
    mustFail(
        [&] {
            Arguments unknown = smallTraining("none");
            unknown.insert(unknown.end(), {"--loss", "l3"});
            return unknown;
        }(),
        kUsage,
        "l3");
    EXPECT_FALSE(std::filesystem::exists(at("none")));
}

}  // namespace

}  // namespace ld3
