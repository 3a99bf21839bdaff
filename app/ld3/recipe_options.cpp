#include "app/ld3/recipe_options.h"

#include "app/ld3/output.h"
#include "app/ld3/recipe_settings.h"
#include "core/base/error.h"
#include "core/training/recipe_json.h"

#include <nlohmann/json.hpp>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <charconv>
#include <filesystem>

namespace ld3::cli {

namespace {

/// A recipe alone, or the one inside a `run.json`.
Recipe recipeFromFile(const std::string& path) {
    nlohmann::json json = readJsonFile(path);
    if (json.is_object() && json.contains("recipe")) {
        json = json["recipe"];
    }
    return recipeFromJson(json, path);
}

uint64_t seedFrom(const std::string& text) {
    uint64_t seed = 0;
    const char* end = text.data() + text.size();
    const auto [stop, failure] = std::from_chars(text.data(), end, seed);
    if (failure != std::errc() || stop != end) {
        throw Error(ErrorCode::InvalidArgument,
                    "not a seed",
                    "--seed " + text,
                    "give a whole number of 0 or more");
    }
    return seed;
}

}  // namespace

void RecipeOptions::addTo(CLI::App& verb) {
    auto* nameOption = verb.add_option("--recipe", name, "fast (default) or paper");
    verb.add_option("--recipe-file", file, "a recipe as JSON, or a run.json")->excludes(nameOption);
    solver.addTo(verb);
    verb.add_option("--nfe", nfe, "network evaluations of the student");
    verb.add_option("--noise-schedule", noiseSchedule, "default: the model's own");
    verb.add_option("--loss",
                    loss,
                    "l2, l1, lpips, or a TorchScript file with forward(a, b) -> [B]; default: "
                    "lpips where its weights are found, else l2");
    verb.add_option("--lpips-net", lpipsNet, "vgg (default) or alex");
    verb.add_option("--optimizer", optimizer, "lm, rmsprop or adam");
    verb.add_option("--parametrisation", parametrisation, "time or lambda");
    verb.add_option("--conversion-time", conversion, "eval or time");
    verb.add_option("--batch", batch, "samples of one network call at most: bounds memory");
    verb.add_option("--train", trainCount, "training samples");
    verb.add_option("--valid", validCount, "validation samples");
    verb.add_option("--seed", seed, "of shuffling");
    verb.add_flag("--no-shuffle", noShuffle, "training samples in their own order");
    verb.add_option("--batch-order", batchOrder, "JSON with the sample numbers of each batch");
    verb.add_flag("--coefficients", coefficients, "also learn the solver's coefficients");
    verb.add_option("--set", settings, "any field of the recipe, such as descent.patience=3")
        ->allow_extra_args(false)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
}

Recipe RecipeOptions::recipe(const ModelInfo& model) const {
    Recipe recipe = file.empty() ? makeRecipe(name.empty() ? "fast" : name) : recipeFromFile(file);
    if (file.empty()) {
        recipe.noiseSchedule = model.noiseSchedule;
    }
    if (!noiseSchedule.empty()) {
        recipe.noiseSchedule = noiseScheduleFor(model, noiseSchedule);
    }
    if (solver.given()) {
        recipe.solver = solver.spec(recipe.solver.name);
    }
    if (nfe != 0) {
        recipe.nfe = nfe;
    }
    const Recipe before = recipe;
    if (!loss.empty()) {
        recipe.loss = lossFile().empty() ? lossFromName(loss) : Loss::Module;
    }
    if (!lpipsNet.empty()) {
        recipe.lpipsNet = lpipsNet;
    }
    if (recipe.loss != before.loss || recipe.lpipsNet != before.lpipsNet) {
        recipe.lossSha256.clear();
    }
    if (!optimizer.empty()) {
        recipe.optimizer = optimizerFromName(optimizer);
    }
    if (!parametrisation.empty()) {
        recipe.parametrisation = parametrisationFromName(parametrisation);
    }
    if (!conversion.empty()) {
        recipe.conversionTime = conversionTimeFromName(conversion);
    }
    if (batch != 0) {
        recipe.leastSquares.batch = batch;
    }
    if (trainCount != -1) {
        recipe.trainCount = trainCount;
    }
    if (validCount != -1) {
        recipe.validCount = validCount;
    }
    if (!seed.empty()) {
        recipe.seed = seedFrom(seed);
    }
    if (noShuffle) {
        recipe.shuffle = false;
    }
    if (coefficients) {
        recipe.leastSquares.learnCoefficients = true;
    }
    if (!batchOrder.empty()) {
        recipe.batchOrder = readBatchOrder(batchOrder);
    }
    for (const std::string& setting : settings) {
        recipe = withSetting(recipe, setting);
    }
    return recipe;
}

bool RecipeOptions::leavesLossOpen() const {
    return loss.empty() && file.empty() &&
           std::none_of(settings.begin(), settings.end(), [](const std::string& setting) {
               return setting.starts_with("loss=");
           });
}

std::string RecipeOptions::lossFile() const {
    const bool isPath = loss.find_first_of("./") != std::string::npos;
    std::error_code ignored;
    return isPath || std::filesystem::is_regular_file(loss, ignored) ? loss : std::string();
}

}  // namespace ld3::cli
