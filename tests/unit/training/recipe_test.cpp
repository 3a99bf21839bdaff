#include "core/base/error.h"
#include "core/training/recipe_json.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <functional>
#include <limits>

namespace ld3 {

namespace {

using testing::Contains;
using testing::IsEmpty;
using testing::StartsWith;

TEST(Recipe, BothRecipesCanBeRun) {
    EXPECT_THAT(makeRecipe("fast").problems(), IsEmpty());
    EXPECT_THAT(makeRecipe("paper").problems(), IsEmpty());
    EXPECT_EQ(makeRecipe("fast").optimizer, Optimizer::LevenbergMarquardt);
    EXPECT_EQ(makeRecipe("paper").optimizer, Optimizer::RmsProp);
    EXPECT_TRUE(makeRecipe("paper").descent.referenceGradient);
    EXPECT_FALSE(makeRecipe("fast").descent.referenceGradient);
}

TEST(Recipe, UnknownNamesAreRefusedWithTheKnownOnes) {
    try {
        (void)makeRecipe("slow");
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::InvalidArgument);
        EXPECT_EQ(error.where(), "slow");
        EXPECT_EQ(error.remedy(), "use fast or paper");
    }
    EXPECT_THROW((void)optimizerFromName("sgd"), Error);
    EXPECT_THROW((void)parametrisationFromName(""), Error);
}

TEST(Recipe, NamesReturn) {
    for (const Optimizer o : {Optimizer::LevenbergMarquardt, Optimizer::RmsProp, Optimizer::Adam}) {
        EXPECT_EQ(optimizerFromName(optimizerName(o)), o);
    }
    for (const Parametrisation p : {Parametrisation::Time, Parametrisation::Lambda}) {
        EXPECT_EQ(parametrisationFromName(parametrisationName(p)), p);
    }
}

struct Fault {
    const char* recipe;
    const char* field;
    std::function<void(Recipe&)> make;
};

class RecipeFaults : public testing::TestWithParam<Fault> {};

TEST_P(RecipeFaults, IsNamed) {
    Recipe recipe = makeRecipe(GetParam().recipe);
    GetParam().make(recipe);
    EXPECT_THAT(recipe.problems(), Contains(StartsWith(std::string(GetParam().field) + ": ")));
}

INSTANTIATE_TEST_SUITE_P(
    Each,
    RecipeFaults,
    testing::Values(
        Fault{"fast", "nfe", [](Recipe& r) { r.nfe = 0; }},
        Fault{"fast", "solver", [](Recipe& r) { r.solver.name = "magic"; }},
        Fault{"fast", "solver", [](Recipe& r) { r.solver.order = 9; }},
        Fault{"fast", "noise_schedule", [](Recipe& r) { r.noiseSchedule.sigmaMin = -1; }},
        Fault{"fast", "lpips_net", [](Recipe& r) { r.lpipsNet = "resnet"; }},
        Fault{"fast", "version", [](Recipe& r) { r.version = 2; }},
        Fault{"fast", "train_count", [](Recipe& r) { r.trainCount = 0; }},
        Fault{"fast", "valid_count", [](Recipe& r) { r.validCount = -3; }},
        Fault{"fast",
              "batch_order",
              [](Recipe& r) {
                  r.batchOrder = {{0, 1}, {50}};
              }},
        Fault{"fast",
              "batch_order",
              [](Recipe& r) {
                  r.batchOrder = {{-1, -1}};
              }},
        Fault{"fast", "start_schedule", [](Recipe& r) { r.startSchedule = "mine"; }},
        Fault{"fast",
              "parametrisation",
              [](Recipe& r) { r.parametrisation = Parametrisation::Time; }},
        Fault{"fast", "least_squares.screen", [](Recipe& r) { r.leastSquares.screen = {"x"}; }},
        Fault{"fast", "least_squares.samples", [](Recipe& r) { r.leastSquares.samples = 0; }},
        Fault{"fast", "least_squares.damping", [](Recipe& r) { r.leastSquares.damping = 0; }},
        Fault{"fast",
              "least_squares.difference_step",
              [](Recipe& r) { r.leastSquares.differenceStep = 2; }},
        Fault{"paper",
              "descent.rounds_times",
              [](Recipe& r) { r.descent.roundsTimes = r.descent.roundsBoth = 0; }},
        Fault{"paper", "descent.train_batch", [](Recipe& r) { r.descent.trainBatch = 0; }},
        Fault{"paper", "descent.window_rate", [](Recipe& r) { r.descent.windowRate = 0.6; }},
        Fault{"paper",
              "descent.learning_rate_times",
              [](Recipe& r) { r.descent.learningRateTimes = std::nan(""); }},
        Fault{"paper",
              "descent.learning_rate_eval_min",
              [](Recipe& r) { r.descent.learningRateEvalMin = 1; }},
        Fault{"paper", "descent.momentum", [](Recipe& r) { r.descent.momentum = 1; }},
        Fault{"paper", "descent.patience", [](Recipe& r) { r.descent.patience = 0; }},
        Fault{"paper",
              "descent.radius",
              [](Recipe& r) { r.descent.radius = std::numeric_limits<double>::infinity(); }},
        Fault{"paper",
              "descent.prior_sigmas",
              [](Recipe& r) {
                  r.descent.priorSigmas = {80, 1, 0.002};
              }},
        Fault{"paper",
              "descent.prior_sigmas",
              [](Recipe& r) {
                  r.descent.priorSigmas = {80, 9, 9, 1, 0.1, 0.002};
              }},
        Fault{"fast",
              "descent.prior_sigmas",
              [](Recipe& r) {
                  r.descent.priorSigmas = {80, 1, 0.002};
              }},
        Fault{"fast",
              "start_schedule",
              [](Recipe& r) {
                  r.descent.priorSigmas = {80, 20, 9, 1, 0.1, 0.002};
                  r.startSchedule = "edm";
              }},
        Fault{"paper", "start_schedule", [](Recipe& r) { r.startSchedule = "edm"; }},
        Fault{"paper", "descent.learn_times", [](Recipe& r) { r.descent.learnTimes = false; }}));

TEST(Recipe, AllFaultsComeAtOnce) {
    Recipe recipe = makeRecipe("paper");
    recipe.trainCount = 0;
    recipe.descent.patience = 0;
    recipe.descent.windowRate = 0;
    EXPECT_EQ(recipe.problems().size(), 3U);
}

TEST(Recipe, OptionsOfTheOtherOptimizerDoNotMatter) {
    Recipe recipe = makeRecipe("fast");
    recipe.descent.patience = 0;
    EXPECT_THAT(recipe.problems(), IsEmpty());
}

/// Another value of the same kind for every number and truth value.
nlohmann::json changed(const nlohmann::json& value) {
    if (value.is_boolean()) {
        return !value.get<bool>();
    }
    if (value.is_number_float()) {
        return value.get<double>() + 0.125;
    }
    if (value.is_number()) {
        return value.get<int64_t>() + 1;
    }
    if (value.is_array()) {
        return value.empty() ? nlohmann::json::array({3.0, 0.1}) : nlohmann::json::array({"edm"});
    }
    nlohmann::json object;
    for (const auto& [key, entry] : value.items()) {
        object[key] = changed(entry);
    }
    return object;
}

TEST(RecipeJson, EveryFieldReturns) {
    nlohmann::json json = recipeToJson(Recipe{});
    const nlohmann::json defaults = json;
    json["solver"] = {{"name", "unipc"}, {"order", 2}, {"variant", "bh2"}};
    json["name"] = "mine";
    json["version"] = 2;
    json["nfe"] = 7;
    json["noise_schedule"]["sigma_max"] = 60.5;
    json["conversion_time"] = "time";
    json["loss"] = "l1";
    json["lpips_net"] = "alex";
    json["loss_sha256"] = {"397923af", "a78928a0"};
    json["optimizer"] = "adam";
    json["parametrisation"] = "time";
    json["train_count"] = 6;
    json["valid_count"] = 5;
    json["seed"] = 18446744073709551615ULL;
    json["shuffle"] = false;
    json["batch_order"] = {{0, 1}, {2, -1}};
    json["start_schedule"] = "edm";
    json["descent"] = changed(defaults["descent"]);
    json["least_squares"] = changed(defaults["least_squares"]);
    for (const auto& [key, value] : json.items()) {
        EXPECT_NE(value, defaults.at(key)) << key << " was not changed by this test";
    }
    const Recipe recipe = recipeFromJson(nlohmann::json::parse(json.dump()), "run.json");
    EXPECT_EQ(recipeToJson(recipe), json);
    EXPECT_EQ(recipe.seed, 18446744073709551615ULL);
    EXPECT_EQ(recipe.batchOrder, (std::vector<std::vector<int64_t>>{{0, 1}, {2, -1}}));
    EXPECT_EQ(recipe.optimizer, Optimizer::Adam);
    EXPECT_EQ(recipe.descent.patience, DescentOptions{}.patience + 1);
    EXPECT_EQ(recipe.leastSquares.damping, LeastSquaresOptions{}.damping + 0.125);
}

TEST(RecipeJson, MissingFieldsKeepTheirDefaults) {
    const Recipe recipe = recipeFromJson({{"nfe", 8}, {"descent", {{"patience", 2}}}}, "r");
    EXPECT_EQ(recipe.nfe, 8);
    EXPECT_EQ(recipe.descent.patience, 2);
    EXPECT_EQ(recipe.descent.roundsBoth, DescentOptions{}.roundsBoth);
}

void expectRefused(const nlohmann::json& json, const std::string& field) {
    try {
        (void)recipeFromJson(json, "run.json");
        FAIL() << json;
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::BadFile) << error.what();
        EXPECT_THAT(error.what(), testing::HasSubstr(field));
        EXPECT_THAT(error.where(), StartsWith("run.json"));
        EXPECT_FALSE(error.remedy().empty());
    }
}

TEST(RecipeJson, BadFieldsAreNamed) {
    expectRefused({{"npe", 8}}, "npe");
    expectRefused({{"descent", {{"patiense", 2}}}}, "patiense");
    expectRefused({{"nfe", 5.5}}, "nfe");
    expectRefused({{"nfe", "five"}}, "nfe");
    expectRefused({{"nfe", 5000000000LL}}, "nfe");
    expectRefused({{"seed", -1}}, "seed");
    expectRefused({{"shuffle", 1}}, "shuffle");
    expectRefused({{"optimizer", "sgd"}}, "optimizer");
    expectRefused({{"loss", nullptr}}, "loss");
    expectRefused({{"batch_order", {1, 2}}}, "batch_order");
    expectRefused({{"least_squares", nlohmann::json::array()}}, "least_squares");
    expectRefused(nlohmann::json::array(), "JSON object");
}

TEST(TeacherJson, EveryFieldReturns) {
    TeacherSpec spec;
    spec.solver = makeSolverSpec("euler");
    spec.nfe = 20;
    spec.scheduleKind = "logSNR";
    spec.noiseSchedule = noiseScheduleFromName("vp-linear");
    spec.count = 7;
    spec.seed = 3;
    spec.batch = 2;
    spec.modelName = "builtin";
    spec.modelSha256 = "abc";
    const nlohmann::json json = teacherToJson(spec);
    EXPECT_EQ(teacherToJson(teacherFromJson(json, "t")), json);
    const nlohmann::json defaults = teacherToJson(TeacherSpec{});
    for (const auto& [key, value] : json.items()) {
        EXPECT_NE(value, defaults.at(key)) << key;
    }
    EXPECT_THROW((void)teacherFromJson({{"counts", 7}}, "t"), Error);
}

}  // namespace

}  // namespace ld3
