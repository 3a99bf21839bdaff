#include "core/models/edm/edm_file.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/models/edm/edm_config_file.h"
#include "tests/unit/base/temporary_folder.h"
#include "tests/unit/models/small_network.h"

#include <gmock/gmock.h>

#include <limits>
#include <malloc.h>

namespace ld3 {
namespace {

using ::testing::HasSubstr;
using testing::makeSnapshot;

std::string refusal(const NetworkSnapshot& snapshot) {
    try {
        static_cast<void>(edmInfo(snapshot, {"f.pkl", ""}));
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::BadFile);
        EXPECT_THAT(error.where(), HasSubstr("f.pkl"));
        return error.problem();
    }
    return "accepted";
}

constexpr const char* kOne = "model.map_layer0.weight";

TEST(EdmFile, TensorsMustBeExactlyThoseOfTheArguments) {
    const NetworkSnapshot good = makeSnapshot();
    EXPECT_EQ(refusal(good), "accepted");

    NetworkSnapshot missing = good;
    missing.tensors.erase(kOne);
    EXPECT_THAT(refusal(missing), HasSubstr("missing tensor model.map_layer0.weight"));

    NetworkSnapshot more = good;
    more.tensors["model.map_layer0.weight2"] = torch::zeros({3});
    EXPECT_THAT(refusal(more), HasSubstr("unexpected tensor model.map_layer0.weight2"));

    NetworkSnapshot shape = good;
    shape.tensors[kOne] = good.tensors.at(kOne).t();
    EXPECT_THAT(refusal(shape),
                HasSubstr("model.map_layer0.weight has shape [8, 32], [32, 8] expected"));

    NetworkSnapshot type = good;
    type.tensors[kOne] = good.tensors.at(kOne).to(torch::kInt64);
    EXPECT_THAT(refusal(type), HasSubstr("model.map_layer0.weight is int64, float32 expected"));

    NetworkSnapshot other = good;
    other.arguments["model_channels"] = 16;
    EXPECT_THAT(refusal(other), HasSubstr("expected"));
}

TEST(EdmFile, HugeArgumentsCostNothing) {
    // The largest that are in range: thousands of layers by name, no memory by their size.
    NetworkSnapshot huge = makeSnapshot();
    huge.arguments["model_channels"] = 16384;
    huge.arguments["num_blocks"] = 64;
    huge.arguments["img_resolution"] = 1024;
    huge.arguments["channel_mult"] = std::vector<int>(11, 64);
    EXPECT_THAT(refusal(huge), HasSubstr("expected"));
}

/// Bytes in use; 0 where the allocator does not count.
double bytesInUse() {
    const auto counted = ::mallinfo2();
    return static_cast<double>(counted.uordblks) + static_cast<double>(counted.hblkhd);
}

TEST(EdmFile, KeptActivationsAreThoseOfACall) {
    for (const char* type : {"SongUNet", "DhariwalUNet"}) {
        const NetworkSnapshot snapshot = makeSnapshot({{"model_type", type},
                                                       {"img_resolution", 32},
                                                       {"model_channels", 32},
                                                       {"attn_resolutions", {16}}});
        const auto model = makeEdmDenoiser(snapshot, {"f.pkl", ""});
        constexpr int64_t kBatch = 8;
        const Tensor x = torch::randn({kBatch, 3, 32, 32}, seededGenerator(1)).requires_grad_(true);
        const Tensor one = torch::ones({1});
        const auto kept = [&] {
            const double before = bytesInUse();
            const Tensor denoised = model->predict(x, {one, one, one}, {});
            return bytesInUse() - before;
        };
        static_cast<void>(kept());  // libraries take memory of their own in the first call
        const double measured = kept() / kBatch;
        if (measured == 0.0) {
            GTEST_SKIP() << "this allocator does not count";
        }
        const auto expected = static_cast<double>(model->info().activationBytes);
        EXPECT_NEAR(measured / expected, 1.0, 0.15) << type;
    }
}

TEST(EdmConfigFile, NetworkComesBackFromSafetensors) {
    const testing::TemporaryFolder folder;
    NetworkSnapshot snapshot = makeSnapshot();
    snapshot.attributes = {{"sigma_max", std::numeric_limits<double>::infinity()},
                           {"sigma_data", 0.25}};
    const auto path = folder.path() / "network.safetensors";
    writeEdmSafetensors(path, snapshot, {{"made", "by a test"}});

    const TensorFile file = readSafetensors(path);
    EXPECT_TRUE(isEdmTensorFile(file, path));
    EXPECT_EQ(file.metadata.at("kind"), "edm-network");
    EXPECT_EQ(file.metadata.at("made"), "by a test");

    const NetworkSnapshot again = readEdmSafetensors(path);
    EXPECT_EQ(again.className, snapshot.className);
    EXPECT_EQ(again.arguments, snapshot.arguments);
    ASSERT_EQ(again.tensors.size(), snapshot.tensors.size());
    for (const auto& [name, tensor] : snapshot.tensors) {
        EXPECT_TRUE(torch::equal(again.tensors.at(name), tensor)) << name;
    }
    const ModelInfo info = edmInfo(again, {"again", ""});
    EXPECT_TRUE(std::isinf(info.sigmaMax));
    const auto sigmaData = std::find_if(info.facts.begin(), info.facts.end(), [](const auto& fact) {
        return fact.name == "sigma_data";
    });
    ASSERT_NE(sigmaData, info.facts.end());
    EXPECT_EQ(sigmaData->value, "0.25");
}

TEST(EdmConfigFile, ConfigurationMayLieBesideTheWeights) {
    const testing::TemporaryFolder folder;
    const NetworkSnapshot snapshot = makeSnapshot();
    const auto path = folder.path() / "weights.safetensors";
    writeSafetensors(path, {snapshot.tensors, {}});
    EXPECT_FALSE(isEdmTensorFile(readSafetensors(path), path));
    EXPECT_THROW(static_cast<void>(readEdmSafetensors(path)), Error);

    writeFileAtomically(edmConfigBeside(path), edmConfigToJson(snapshot).dump(2));
    EXPECT_TRUE(isEdmTensorFile(readSafetensors(path), path));
    EXPECT_EQ(refusal(readEdmSafetensors(path)), "accepted");
}

TEST(EdmConfigFile, BadConfigurationsNameThePlace) {
    const auto problem = [](const std::string& config) -> std::string {
        try {
            static_cast<void>(edmSnapshot({}, config, "w.pt"));
        } catch (const Error& error) {
            EXPECT_EQ(error.code(), ErrorCode::BadFile);
            EXPECT_EQ(error.where(), "w.pt");
            return error.problem();
        }
        return "accepted";
    };
    EXPECT_THAT(problem("{"), HasSubstr("not JSON"));
    EXPECT_THAT(problem("[]"), HasSubstr("no class or no arguments"));
    EXPECT_THAT(problem(R"({"class": 3, "arguments": {}})"), HasSubstr("no class"));
    EXPECT_THAT(problem(R"({"class": "EDMPrecond", "arguments": []})"), HasSubstr("no arguments"));
    EXPECT_EQ(problem(R"({"class": "EDMPrecond", "arguments": {}})"), "accepted");
}

}  // namespace
}  // namespace ld3
