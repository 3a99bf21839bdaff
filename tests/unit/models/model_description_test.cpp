#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/models/description_file.h"
#include "tests/unit/base/temporary_folder.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace ld3 {
namespace {

using ::testing::HasSubstr;
using Json = nlohmann::json;

Json complete() {
    return {{"format", "ld3-model/1"},
            {"prediction", "v"},
            {"time_input", "index"},
            {"noise_schedule", {{"kind", "vp-discrete"}, {"betas", {0.1, 0.2, 0.3}}}},
            {"channels", 4},
            {"height", 16},
            {"width", 24}};
}

std::vector<std::string> faultyFields(const Json& json) {
    std::vector<std::string> fields;
    for (const DescriptionFault& fault : readDescription(json).faults) {
        fields.push_back(fault.field);
    }
    return fields;
}

TEST(ModelDescription, IsReadAndWrittenAgain) {
    Json json = complete();
    json.update({{"input", "x/alpha"},
                 {"classes", 10},
                 {"labels", "index"},
                 {"null_label", 10},
                 {"learned_variance", true},
                 {"pictures", {0, 255}},
                 {"sigma_min", 0.01},
                 {"sigma_max", 50},
                 {"text", "a network"}});
    const DescriptionReading reading = readDescription(json);
    ASSERT_TRUE(reading.faults.empty()) << reading.faults.front().field;
    const ModelDescription& d = reading.description;
    EXPECT_EQ(d.prediction, Prediction::Velocity);
    EXPECT_EQ(d.timeInput, TimeInput::Index);
    EXPECT_TRUE(d.dividesByAlpha);
    EXPECT_EQ(d.noiseSchedule.betas.size(), 3U);
    EXPECT_EQ(d.width, 24);
    EXPECT_EQ(d.nullLabel, 10);
    EXPECT_TRUE(d.learnedVariance);
    EXPECT_EQ(d.pictureHigh, 255);
    EXPECT_EQ(d.sigmaMax, 50);
    const DescriptionReading again = readDescription(descriptionToJson(d));
    EXPECT_TRUE(again.faults.empty());
    EXPECT_EQ(descriptionToJson(again.description), descriptionToJson(d));
}

TEST(ModelDescription, EveryTimeInputHasItsName) {
    for (size_t i = 0; i < timeInputNames().size(); ++i) {
        Json json = complete();
        json["time_input"] = timeInputNames()[i];
        EXPECT_EQ(static_cast<size_t>(readDescription(json).description.timeInput), i);
    }
    EXPECT_EQ(timeInputNames().size(), static_cast<size_t>(TimeInput::Index) + 1);
}

TEST(ModelDescription, AllFaultsAtOnce) {
    EXPECT_THAT(
        faultyFields(Json::object()),
        ::testing::ElementsAre(
            "format", "prediction", "time_input", "noise_schedule", "channels", "height", "width"));
    EXPECT_THAT(faultyFields(Json::array()), ::testing::ElementsAre("description"));
    const std::vector<std::pair<const char*, Json>> faults = {{"format", "ld3-model/2"},
                                                              {"prediction", "score"},
                                                              {"prediction", 3},
                                                              {"time_input", nullptr},
                                                              {"noise_schedule", "pink"},
                                                              {"noise_schedule", {{"kind", 3}}},
                                                              {"noise_schedule", 7},
                                                              {"channels", -3},
                                                              {"channels", 2.5},
                                                              {"height", "32"},
                                                              {"width", 1e9},
                                                              {"input", "y"},
                                                              {"labels", "words"},
                                                              {"learned_variance", "yes"},
                                                              {"pictures", {1, 1}},
                                                              {"pictures", 5},
                                                              {"sigma_min", -1},
                                                              {"sigma_max", 0},
                                                              {"null_label", 3},
                                                              {"text", 3},
                                                              {"colour", "red"}};
    for (const auto& [field, value] : faults) {
        Json json = complete();
        json[field] = value;
        const std::vector<std::string> found = faultyFields(json);
        ASSERT_EQ(found.size(), 1U) << field << " = " << value;
        EXPECT_EQ(found[0], std::string(field) == "sigma_min" ? "sigma_max" : field);
    }
}

TEST(ModelDescription, OptionsGoBeforeTheFileBesideTheModel) {
    const testing::TemporaryFolder folder;
    const auto model = folder.path() / "net.v2.pt";
    EXPECT_EQ(descriptionPathFor(model).filename(), "net.v2.json");
    writeFileAtomically(descriptionPathFor(model), complete().dump());
    const SourcedDescription found =
        describeModel(model, {}, R"({"prediction": "eps", "classes": 2})");
    EXPECT_EQ(found.description.prediction, Prediction::Noise);
    EXPECT_EQ(found.description.channels, 4);
    EXPECT_EQ(found.sourceOf("prediction"), "option");
    EXPECT_EQ(found.sourceOf("channels"), "net.v2.json");
    EXPECT_EQ(found.sourceOf("input"), "default");
    // A whole description needs no file, not even a sound one.
    writeFileAtomically(descriptionPathFor(model), "nonsense");
    EXPECT_EQ(describeModel(model, {}, complete().dump()).description.width, 24);
    const auto fault = [&](const std::filesystem::path& file, const std::string& fields) {
        try {
            (void)describeModel(model, file, fields);
        } catch (const Error& error) {
            return error;
        }
        ADD_FAILURE() << "was described";
        return Error(ErrorCode::Internal, "", "", "");
    };
    EXPECT_THAT(fault({}, "").what(), HasSubstr("not JSON: " + descriptionPathFor(model).string()));
    EXPECT_EQ(fault(folder.path() / "none.json", "").code(), ErrorCode::NotFound);
    EXPECT_EQ(fault({}, "[1]").code(), ErrorCode::InvalidArgument);
    std::filesystem::remove(descriptionPathFor(model));
    const Error error = fault({}, R"({"prediction": "eps", "channels": 0})");
    EXPECT_EQ(error.code(), ErrorCode::BadFile);
    EXPECT_THAT(error.problem(), HasSubstr("missing: time_input, noise_schedule, height, width"));
    EXPECT_THAT(error.problem(), HasSubstr("channels 0 is not"));
    EXPECT_EQ(error.where(), descriptionPathFor(model).string());
    EXPECT_THAT(error.remedy(), HasSubstr("--describe"));
}

}  // namespace
}  // namespace ld3
