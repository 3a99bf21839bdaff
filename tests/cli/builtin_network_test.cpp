#include "core/checkpoints/safetensors.h"
#include "tests/cli/cli_fixture.h"

#include <nlohmann/json.hpp>

namespace ld3 {

namespace {

using testing::Cli;

TEST_F(Cli, BuiltInNetworkSaysWhatItIs) {
    const nlohmann::json info = must({"info", "builtin:unet", "--json"}).json();
    EXPECT_EQ(info["kind"], "edm");
    EXPECT_EQ(info["shape"], (std::vector<int>{3, 16, 16}));
    EXPECT_EQ(info["noise_schedule"]["kind"], "ve-edm");
    EXPECT_GT(info["parameters"], 500000);
}

TEST_F(Cli, BuiltInNetworkIsSampledWithoutAFile) {
    (void)must({"sample",
                "builtin:unet",
                "--solver",
                "ipndm",
                "--order",
                "2",
                "--nfe",
                "5",
                "--schedule",
                "edm",
                "--count",
                "2",
                "--seed",
                "1",
                "--out",
                at("samples.safetensors"),
                "--threads",
                "1"});
    const TensorFile samples = readSafetensors(at("samples.safetensors"));
    const Tensor& pictures = samples.at("x0", "samples");
    EXPECT_EQ(pictures.sizes(), (std::vector<int64_t>{2, 3, 16, 16}));
    EXPECT_TRUE(pictures.isfinite().all().item<bool>());
    EXPECT_LT(pictures.abs().max().item<double>(), 5.0);
}

TEST_F(Cli, TrainDemoWritesANetworkThatSaysHowItWasMade) {
    const nlohmann::json result = must({"train-demo",
                                        "--iterations",
                                        "2",
                                        "--batch",
                                        "2",
                                        "--quality-samples",
                                        "8",
                                        "--threads",
                                        "1",
                                        "--out",
                                        at("demo.safetensors"),
                                        "--json"})
                                      .json();
    EXPECT_EQ(result["quality"].size(), 8U);
    EXPECT_GT(result["quality"][0]["exact_error"], 0.0);
    const TensorFile file = readSafetensors(at("demo.safetensors"));
    EXPECT_EQ(file.metadata.at("kind"), "edm-network");
    EXPECT_EQ(file.metadata.at("iterations"), "2");
    EXPECT_EQ(file.metadata.at("command"),
              "ld3 train-demo --iterations 2 --batch 2 --seed 1 --threads 1");
    EXPECT_EQ(nlohmann::json::parse(file.metadata.at("quality")), result["quality"]);
    mustFail({"train-demo", "--iterations", "0", "--out", at("none.safetensors")},
             2,
             "nothing to train");
}

}  // namespace

}  // namespace ld3
