#include "core/checkpoints/network_snapshot.h"

#include "core/base/error.h"
#include "core/checkpoints/safetensors.h"
#include "tests/tools/snapshot_writer.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <fstream>

namespace ld3 {
namespace {

using nlohmann::json;

/// One small network in many encodings; made with NVIDIA's implementation and torch 1.13.
constexpr const char* kLoader = LD3_TEST_DATA "/checkpoints/loader/";

json loaderFacts() {
    return json::parse(std::ifstream(std::string(kLoader) + "loader.json"));
}

/// Same values, also where they are not numbers.
bool sameTensor(const Tensor& actual, const Tensor& expected) {
    return actual.scalar_type() == expected.scalar_type() && actual.sizes() == expected.sizes() &&
           actual.is_contiguous() &&
           (actual.numel() == 0 ||
            std::memcmp(actual.data_ptr(), expected.contiguous().data_ptr(), actual.nbytes()) == 0);
}

class EveryEncoding : public testing::TestWithParam<const char*> {};

TEST_P(EveryEncoding, HoldsTheSameNetwork) {
    const NetworkSnapshot snapshot = readNetworkSnapshot(std::string(kLoader) + GetParam());
    const TensorFile expected = readSafetensors(std::string(kLoader) + "t_state_dict.safetensors");
    const json facts = loaderFacts();
    EXPECT_EQ(snapshot.className, "EDMPrecond");
    EXPECT_EQ(snapshot.arguments, facts["init_kwargs"]);
    ASSERT_EQ(snapshot.tensors.size(), expected.tensors.size());
    for (const auto& [name, tensor] : expected.tensors) {
        ASSERT_EQ(snapshot.tensors.count(name), 1U) << name;
        EXPECT_TRUE(sameTensor(snapshot.tensors.at(name), tensor)) << name;
    }
    EXPECT_EQ(snapshot.tensors.size(), facts["tensor_names"].size());
    const json& attributes = snapshot.attributes;
    EXPECT_EQ(attributes.at("img_resolution"), 8);
    EXPECT_EQ(attributes.at("img_channels"), 3);
    EXPECT_EQ(attributes.at("label_dim"), 4);
    EXPECT_EQ(attributes.at("use_fp16"), false);
    EXPECT_EQ(attributes.at("sigma_min"), 0);
    EXPECT_EQ(attributes.at("sigma_max").get<double>(), std::numeric_limits<double>::infinity());
    EXPECT_EQ(attributes.at("sigma_data"), 0.5);
    EXPECT_EQ(attributes.at("model").at("class"), "SongUNet");
    EXPECT_EQ(attributes.at("model").at("arguments").at("model_channels"), 8);
}

INSTANTIATE_TEST_SUITE_P(NetworkSnapshot,
                         EveryEncoding,
                         testing::Values("t_proto2.pkl",
                                         "t_proto3.pkl",
                                         "t_proto4.pkl",
                                         "t_proto5.pkl",
                                         "t_ema_only.pkl",
                                         "t_longsource.pkl",
                                         "t_numpy2.pkl",
                                         "t_torch2.pkl",
                                         "t_training_state.pt"));

/// A network with the names of the published one, but narrow; blobs of both kinds, within frames
/// and between them.
TEST(NetworkSnapshot, OfAPublishedArchitecture) {
    auto plan = snapshots::planFromJson(
        json::parse(std::ifstream(LD3_TEST_DATA "/checkpoints/cifar10_architecture.json")));
    ASSERT_EQ(plan.tensors.size(), 425U);
    std::map<std::string, float> firsts;
    for (size_t i = 0; i < plan.tensors.size(); ++i) {
        for (int64_t& size : plan.tensors[i].shape) {
            size = std::min<int64_t>(size, i == 0 ? 20'000 : 4);
        }
        plan.tensors[i].shape[0] = i == 0 ? 20'000 : plan.tensors[i].shape[0];
    }
    const auto path = std::filesystem::path(testing::TempDir()) / "ld3_network_snapshot_test.pkl";
    {
        std::ofstream out(path, std::ios::binary);
        float next = 0.0F;
        snapshots::writeSnapshot(out, plan, [&](const auto& tensor, std::vector<float>& values) {
            firsts[tensor.name] = next;
            for (float& value : values) {
                value = next++;
            }
        });
    }
    const NetworkSnapshot snapshot = readNetworkSnapshot(path);
    EXPECT_EQ(snapshot.className, "EDMPrecond");
    EXPECT_EQ(snapshot.arguments, plan.arguments);
    EXPECT_EQ(snapshot.attributes.at("model").at("class"), "SongUNet");
    ASSERT_EQ(snapshot.tensors.size(), plan.tensors.size());
    for (const auto& tensor : plan.tensors) {
        const Tensor& actual = snapshot.tensors.at(tensor.name);
        EXPECT_EQ(actual.sizes(), tensor.shape);
        const Tensor expected = firsts[tensor.name] + torch::arange(actual.numel());
        EXPECT_TRUE(torch::equal(actual.flatten(), expected)) << tensor.name;
    }
}

}  // namespace
}  // namespace ld3
