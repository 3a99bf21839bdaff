#include "core/models/edm/edm_arguments.h"

#include "core/base/error.h"
#include "core/models/edm/edm_layout.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <limits>

namespace ld3 {
namespace {

using nlohmann::json;
using ::testing::HasSubstr;

/// The arguments of a small network that is in order.
json smallNetwork() {
    return {{"img_resolution", 16},
            {"img_channels", 3},
            {"label_dim", 0},
            {"model_type", "SongUNet"},
            {"model_channels", 8},
            {"channel_mult", {1, 2}},
            {"num_blocks", 1}};
}

EdmLayout layoutOf(const json& arguments, const json& attributes = {}) {
    return makeEdmLayout(readEdmArguments("EDMPrecond", arguments, attributes, "f.pkl"), "f.pkl");
}

std::string refusal(const json& arguments,
                    const json& attributes = {},
                    const std::string& className = "EDMPrecond") {
    try {
        const EdmArguments read = readEdmArguments(className, arguments, attributes, "f.pkl");
        static_cast<void>(makeEdmLayout(read, "f.pkl"));
        checkInnerNetwork(read, arguments, attributes, "f.pkl");
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::BadFile);
        EXPECT_THAT(error.where(), HasSubstr("f.pkl"));
        return error.problem();
    }
    return "accepted";
}

/// The refusal of the small network with one argument changed.
std::string refusalWith(const std::string& name, const json& value) {
    json arguments = smallNetwork();
    arguments[name] = value;
    return refusal(arguments);
}

TEST(EdmArguments, GoodOnesAreAccepted) {
    EXPECT_EQ(refusal(smallNetwork()), "accepted");
    EXPECT_GT(layoutOf(smallNetwork()).parameters(), 1000);
}

TEST(EdmArguments, OutOfRangeIsRefusedBeforeAnythingIsBuilt) {
    const int64_t huge = std::numeric_limits<int64_t>::max();
    for (const char* name : {"img_resolution",
                             "img_channels",
                             "model_channels",
                             "num_blocks",
                             "label_dim",
                             "augment_dim",
                             "channel_mult_emb",
                             "channel_mult_noise"}) {
        for (const json& value :
             {json(huge), json(-1), json(std::numeric_limits<uint64_t>::max())}) {
            const std::string text = refusalWith(name, value);
            EXPECT_THAT(text, HasSubstr(std::string(name) + " is out of range")) << value;
        }
    }
    EXPECT_THAT(refusalWith("channel_mult", {1, huge}), HasSubstr("channel_mult is out of range"));
    EXPECT_THAT(refusalWith("channel_mult", std::vector<int>(5000, 1)), HasSubstr("too many"));
    EXPECT_THAT(refusalWith("sigma_data", -0.5), HasSubstr("sigma_data is out of range"));
}

TEST(EdmArguments, OfAnotherTypeAreRefused) {
    EXPECT_THAT(refusalWith("channel_mult", "abc"), HasSubstr("channel_mult is not a list of int"));
    EXPECT_THAT(refusalWith("channel_mult", {1, 2.5}),
                HasSubstr("channel_mult is not a list of int"));
    EXPECT_THAT(refusalWith("channel_mult", {1, "2"}),
                HasSubstr("channel_mult is not a list of int"));
    EXPECT_THAT(refusalWith("num_blocks", 1.0), HasSubstr("num_blocks is not an integer"));
    EXPECT_THAT(refusalWith("num_blocks", nullptr), HasSubstr("num_blocks is not an integer"));
    EXPECT_THAT(refusalWith("use_fp16", 1), HasSubstr("neither true nor false"));
    EXPECT_THAT(refusalWith("sigma_data", "half"), HasSubstr("sigma_data is out of range"));
    EXPECT_THAT(refusal(json::array()), HasSubstr("not named values"));
}

TEST(EdmArguments, UnknownNamesAreRefused) {
    EXPECT_THAT(refusal(smallNetwork(), {}, "EvilNet"), HasSubstr("unknown network class EvilNet"));
    EXPECT_THAT(refusalWith("model_type", "EvilNet"), HasSubstr("unknown model_type \"EvilNet\""));
    EXPECT_THAT(refusalWith("embedding_type", "magic"), HasSubstr("positional, fourier"));
    EXPECT_THAT(refusalWith("depth", 3), HasSubstr("unknown constructor argument depth"));
}

TEST(EdmArguments, WhatDoesNotFitTogetherIsRefused) {
    EXPECT_THAT(refusalWith("img_resolution", 1), HasSubstr("too many levels for resolution 1"));
    EXPECT_THAT(refusalWith("img_resolution", 15), HasSubstr("cannot be halved 1 times"));
    EXPECT_THAT(refusalWith("channel_mult", json::array()), HasSubstr("channel_mult is empty"));
    EXPECT_THAT(refusalWith("model_channels", 2), HasSubstr("zero normalisation groups"));
    EXPECT_THAT(refusalWith("model_channels", 5), HasSubstr("embedded in 5 channels"));
    EXPECT_THAT(refusalWith("model_channels", 130), HasSubstr("cannot be normalised in 32 groups"));
    EXPECT_THAT(refusalWith("resample_filter", {1, 2, 1}), HasSubstr("3 taps"));
    EXPECT_THAT(refusalWith("sigma_max", 0), HasSubstr("sigma_min is not below sigma_max"));
    EXPECT_THAT(refusal({{"img_channels", 3}}), HasSubstr("no img_resolution"));
}

TEST(EdmArguments, NetworkInsideMustAgree) {
    const auto with = [](const json& model) { return json{{"model", model}}; };
    EXPECT_EQ(refusal(smallNetwork(),
                      with({{"class", "SongUNet"}, {"arguments", {{"model_channels", 8}}}})),
              "accepted");
    EXPECT_THAT(refusal(smallNetwork(),
                        with({{"class", "SongUNet"}, {"arguments", {{"model_channels", 4}}}})),
                HasSubstr("disagree about model_channels"));
    EXPECT_THAT(
        refusal(smallNetwork(), with({{"class", "DhariwalUNet"}, {"arguments", json::object()}})),
        HasSubstr("the network is a DhariwalUNet"));
    EXPECT_THAT(refusal(smallNetwork(), with(5)), HasSubstr("no class or no arguments"));
    // What only the network inside says is taken from there.
    json arguments = smallNetwork();
    arguments.erase("num_blocks");
    const EdmArguments read =
        readEdmArguments("EDMPrecond",
                         arguments,
                         with({{"class", "SongUNet"}, {"arguments", {{"num_blocks", 3}}}}),
                         "f.pkl");
    EXPECT_EQ(read.numBlocks, 3);
}

TEST(EdmArguments, AttributesAreCheckedAndPreferred) {
    EXPECT_THAT(refusal(smallNetwork(), {{"img_resolution", 32}}),
                HasSubstr("img_resolution was constructed as 16, but the network's is 32"));
    const double infinity = std::numeric_limits<double>::infinity();
    const EdmArguments read = readEdmArguments(
        "EDMPrecond", smallNetwork(), {{"sigma_data", 0.7}, {"sigma_max", infinity}}, "f.pkl");
    EXPECT_EQ(read.sigmaData, 0.7);
    EXPECT_EQ(read.sigmaMax, infinity);
    EXPECT_EQ(readEdmArguments("EDMPrecond", smallNetwork(), {{"sigma_max", "inf"}}, "f").sigmaMax,
              infinity);
}

TEST(EdmArguments, FactsSayWhereEachValueIsFrom) {
    const EdmArguments read = readEdmArguments("EDMPrecond", smallNetwork(), {}, "f.pkl");
    std::map<std::string, ModelFact> facts;
    for (const ModelFact& fact : read.facts) {
        facts[fact.name] = fact;
    }
    EXPECT_EQ(facts["model_channels"].value, "8");
    EXPECT_EQ(facts["model_channels"].source, "file");
    EXPECT_EQ(facts["channel_mult"].value, "[1,2]");
    EXPECT_EQ(facts["sigma_data"].value, "0.5");
    EXPECT_EQ(facts["sigma_data"].source, "default of the class");
    EXPECT_EQ(facts["sigma_max"].value, "inf");
    EXPECT_EQ(facts["embedding_type"].value, "positional");
}

}  // namespace
}  // namespace ld3
