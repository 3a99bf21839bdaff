// The nine published networks, built from their own constructor arguments.

#include "core/models/edm/edm_cost.h"
#include "tests/golden/edm_golden.h"

#include <gtest/gtest.h>

#include <map>

namespace ld3 {
namespace {

using nlohmann::json;

const json& official() {
    static const json document = golden::edmJson("official_architectures.json");
    return document;
}

class PublishedNetwork : public testing::TestWithParam<size_t> {
  protected:
    [[nodiscard]] const json& model() const { return official()["models"][GetParam()]; }

    [[nodiscard]] EdmArguments arguments() const {
        return readEdmArguments(
            model()["preconditioner"], model()["init_kwargs"], json(), model()["name"]);
    }

    [[nodiscard]] EdmLayout layout() const { return makeEdmLayout(arguments(), model()["name"]); }
};

TEST_P(PublishedNetwork, HasExactlyThePublishedTensors) {
    const json& list = official()["tensor_lists"][model()["tensor_list"].get<std::string>()];
    std::map<std::string, std::vector<int64_t>> expected[2], actual[2];
    for (const auto& entry : list["parameters"]) {
        expected[0][entry[0]] = entry[1].get<std::vector<int64_t>>();
    }
    for (const auto& entry : list["buffers"]) {
        expected[1][entry[0]] = entry[1].get<std::vector<int64_t>>();
    }
    for (const EdmTensor& tensor : layout().tensors) {
        actual[tensor.isBuffer ? 1 : 0][tensor.name] = tensor.shape;
    }
    EXPECT_EQ(actual[0], expected[0]);
    EXPECT_EQ(actual[1], expected[1]);
    EXPECT_EQ(actual[0].size(), model()["parameter_tensors"]);
    EXPECT_EQ(actual[1].size(), model()["buffer_tensors"]);
    EXPECT_EQ(layout().parameters(), model()["parameters"]);
}

TEST_P(PublishedNetwork, CostsWhatIsPublished) {
    const EdmCost cost = costOf(arguments(), layout());
    const json& published = model()["macs"];
    EXPECT_EQ(cost.convolution1, published["conv1x1"]);
    EXPECT_EQ(cost.convolution3, published["conv3x3"]);
    EXPECT_EQ(cost.linear, published["linear"]);
    EXPECT_EQ(cost.attention, published["attention_matmul"]);
    EXPECT_EQ(cost.filter, published["resample_filter"]);
    EXPECT_EQ(cost.total(), published["total"]);
}

TEST_P(PublishedNetwork, HasThePublishedLayersInOrder) {
    const EdmLayout network = layout();
    std::vector<EdmLayer> layers = network.encoder;
    layers.insert(layers.end(), network.decoder.begin(), network.decoder.end());
    // ADM's last two are not in the published list of its encoder and decoder.
    const json& published = model()["blocks"];
    ASSERT_GE(layers.size(), published.size());
    for (size_t i = 0; i < published.size(); ++i) {
        const EdmLayer& layer = layers[i];
        const json& block = published[i];
        const std::string name = block["name"];
        EXPECT_EQ(layer.name.substr(layer.name.rfind('.') + 1), name);
        if (!block.contains("in_channels")) {
            continue;
        }
        EXPECT_EQ(layer.inChannels, block["in_channels"]) << name;
        EXPECT_EQ(layer.outChannels, block["out_channels"]) << name;
        EXPECT_EQ(layer.up, block["up"]) << name;
        EXPECT_EQ(layer.down, block["down"]) << name;
        EXPECT_EQ(layer.heads, block.value("num_heads", 0)) << name;
        if (block.contains("num_groups")) {
            EXPECT_EQ(normGroups(layer.inChannels), block["num_groups"][0]) << name;
            EXPECT_EQ(normGroups(layer.outChannels), block["num_groups"][1]) << name;
        }
    }
}

TEST_P(PublishedNetwork, TableAddsUpToTheWhole) {
    const EdmLayout network = layout();
    int64_t parameters = 0, multiplyAdds = 0;
    for (const BlockInfo& block : blockTable(arguments(), network)) {
        parameters += block.parameters;
        multiplyAdds += block.multiplyAdds;
    }
    EXPECT_EQ(parameters, network.parameters());
    EXPECT_EQ(multiplyAdds, costOf(arguments(), network).total());
}

INSTANTIATE_TEST_SUITE_P(All, PublishedNetwork, testing::Range(size_t{0}, size_t{9}));

TEST(EdmDefaults, AreTheConstructors) {
    const json& defaults = official()["constructor_defaults"];
    for (const auto& [preconditioner, own] : defaults.items()) {
        if (!own.contains("model_type")) {
            continue;
        }
        const EdmArguments arguments = readEdmArguments(
            preconditioner, {{"img_resolution", 64}, {"img_channels", 3}}, json(), "defaults");
        std::map<std::string, std::string> facts;
        for (const ModelFact& fact : arguments.facts) {
            facts[fact.name] = fact.value;
        }
        json expected = defaults[own["model_type"].get<std::string>()];
        expected.update(own);
        for (const auto& [name, value] : expected.items()) {
            const bool isText = value.is_string();
            const json parsed = isText ? json(facts[name]) : json::parse(facts[name]);
            EXPECT_EQ(parsed, value) << preconditioner << ", " << name;
        }
    }
}

}  // namespace
}  // namespace ld3
