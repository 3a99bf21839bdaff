#include "core/base/atomic_file.h"
#include "core/base/sha256.h"
#include "core/checkpoints/safetensors.h"
#include "tests/cli/cli_fixture.h"
#include "tests/support/script_modules.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace ld3 {

namespace {

using testing::Arguments;
using testing::Cli;
using ::testing::HasSubstr;

constexpr int kFailure = 1, kUsage = 2;
const std::string kLoader = LD3_TEST_DATA "/checkpoints/loader/";

class CliConvert : public Cli {
  protected:
    CliConvert() {
        const TensorFile golden = readSafetensors(kLoader + "t_golden.safetensors");
        TensorFile input;
        input.tensors = {{"x", golden.at("mid/x", "golden")},
                         {"sigma", golden.at("mid/sigma", "golden")},
                         {"class_labels", golden.at("mid/class_labels", "golden")}};
        writeSafetensors(at("in.safetensors"), input);
        m_expected = golden.at("mid/D", "golden");
    }

    /// What a network makes of the golden input.
    Tensor denoised(const std::string& model) const {
        must({"denoise", model, "--input", at("in.safetensors"), "--output", at("d.safetensors")});
        return readSafetensors(at("d.safetensors")).at("denoised", model);
    }

    /// The configuration of the loader's network, from what its makers wrote down.
    static std::string config() {
        const auto loader = nlohmann::json::parse(readFile(kLoader + "loader.json"));
        return nlohmann::json{{"class", loader["preconditioner"]},
                              {"arguments", loader["init_kwargs"]}}
            .dump();
    }

    void expectGolden(const Tensor& denoised) const {
        const double scale = m_expected.abs().max().item<double>();
        EXPECT_LT((denoised - m_expected).abs().max().item<double>(), 2e-5 * scale);
    }

    /// Converts, and expects a model that answers bit for bit as `in` does.
    void expectSameModel(const std::string& in) const {
        const auto json = must({"convert", in, "--out", at("out.safetensors"), "--json"}).json();
        EXPECT_EQ(json["sha256"], sha256OfFile(at("out.safetensors")));
        const Tensor before = denoised(in);
        expectGolden(before);
        EXPECT_TRUE(torch::equal(denoised(at("out.safetensors")), before)) << in;
        const auto was = must({"info", in, "--json"}).json();
        const auto is = must({"info", at("out.safetensors"), "--json"}).json();
        for (const char* field : {"kind",
                                  "parameters",
                                  "classes",
                                  "shape",
                                  "noise_schedule",
                                  "sigma_min",
                                  "sigma_max",
                                  "multiply_adds",
                                  "blocks"}) {
            EXPECT_EQ(is[field], was[field]) << in << ": " << field;
        }
        // The configuration beside the file is as good as the one inside.
        TensorFile bare = readSafetensors(at("out.safetensors"));
        bare.metadata.clear();
        writeSafetensors(at("out.safetensors"), bare);
        EXPECT_TRUE(torch::equal(denoised(at("out.safetensors")), before)) << in;
    }

    std::string copied(const std::string& name) const {
        std::filesystem::copy_file(kLoader + name, at(name));
        return at(name);
    }

  private:
    Tensor m_expected;
};

TEST_F(CliConvert, SnapshotsAndTrainingStates) {
    expectSameModel(kLoader + "t_proto4.pkl");
    expectSameModel(kLoader + "t_proto2.pkl");
    expectSameModel(kLoader + "t_training_state.pt");
}

TEST_F(CliConvert, StateDictionariesWithTheirConfiguration) {
    for (const char* name : {"t_state_dict.pt", "t_state_dict.pth", "t_state_dict.safetensors"}) {
        const std::string model = copied(name);
        mustFail({"convert", model, "--out", at("out.safetensors")}, kFailure, "t_state_dict.json");
        writeFileAtomically(at("t_state_dict.json"), config());
        expectSameModel(model);
        std::filesystem::remove(at("t_state_dict.json"));
        writeFileAtomically(at("elsewhere.json"), config());
        must({"convert",
              model,
              "--model-json",
              at("elsewhere.json"),
              "--out",
              at("out.safetensors")});
        expectGolden(denoised(at("out.safetensors")));
    }
}

TEST_F(CliConvert, RefusesWhatItCannotConvert) {
    testing::saveScriptModule(at("net.pt"), "def forward(self, x, t):\n    return x\n");
    mustFail({"convert", at("net.pt"), "--out", at("out.safetensors")},
             kFailure,
             "TorchScript module is a program");
    mustFail(
        {"convert", at("in.safetensors"), "--out", at("out.safetensors")}, kFailure, "in.json");
    writeFileAtomically(at("page.pkl"), "<html>404</html>");
    mustFail({"convert", at("page.pkl"), "--out", at("out.safetensors")},
             kFailure,
             "not a model of a known format");
    mustFail({"convert", at("none.pkl"), "--out", at("out.safetensors")}, kFailure, "none.pkl");
    mustFail({"convert", kLoader + "t_proto4.pkl", "--out", at("out.pt")}, kUsage, "--out");
    const std::string model = copied("t_state_dict.safetensors");
    writeFileAtomically(at("t_state_dict.json"), config());
    mustFail({"convert", model, "--out", model}, kUsage, "would replace");
    EXPECT_FALSE(std::filesystem::exists(at("out.safetensors")));
    auto wrong = nlohmann::json::parse(config());
    wrong["arguments"]["model_channels"] = 12;
    writeFileAtomically(at("t_state_dict.json"), wrong.dump());
    mustFail({"convert", model, "--out", at("out.safetensors")}, kFailure, "t_state_dict");
    EXPECT_FALSE(std::filesystem::exists(at("out.safetensors")));
}

TEST_F(CliConvert, LabelsOutOfRangeAreRefused) {
    TensorFile input = readSafetensors(at("in.safetensors"));
    input.tensors["class_labels"] = torch::tensor({0, 4, 1});
    writeSafetensors(at("in.safetensors"), input);
    mustFail({"denoise",
              kLoader + "t_proto4.pkl",
              "--input",
              at("in.safetensors"),
              "--output",
              at("d.safetensors")},
             kFailure,
             "class label 4 of sample 1 is out of range: " + at("in.safetensors"));
}

TEST_F(CliConvert, EdmNetworksRunInSigmaOrInVpTime) {
    const std::string model = kLoader + "t_proto4.pkl";
    const Arguments start = {"sample",
                             model,
                             "--solver",
                             "euler",
                             "--nfe",
                             "3",
                             "--count",
                             "2",
                             "--schedule",
                             "edm",
                             "--out",
                             at("x.safetensors")};
    const auto used = [&](const Arguments& more) {
        Arguments all = start;
        all.insert(all.end(), more.begin(), more.end());
        must(all);
        return nlohmann::json::parse(readSafetensors(at("x.safetensors")).metadata.at("schedule"));
    };
    const auto sigma = used({});
    EXPECT_EQ(sigma["noise_schedule"]["kind"], "ve-edm");
    EXPECT_EQ(sigma["sigmas"].front(), 80.0);
    EXPECT_EQ(sigma["sigmas"].back(), 0.002);
    const auto vp = used({"--noise-schedule", "vp-linear"});
    EXPECT_EQ(vp["noise_schedule"]["kind"], "vp-linear");
    EXPECT_NEAR(vp["sigmas"].front(), 152.167, 1e-3);
    EXPECT_NEAR(vp["sigmas"].back(), 0.010486, 1e-6);
    const auto info = must({"info", model, "--json"}).json();
    EXPECT_EQ(info["kind"], "edm");
    EXPECT_EQ(info["classes"], 4);
    EXPECT_GT(info["memory"]["paper_bytes"], info["memory"]["fast_bytes"]);
}

}  // namespace

}  // namespace ld3
