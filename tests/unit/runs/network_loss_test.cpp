#include "core/base/atomic_file.h"
#include "core/checkpoints/torch_pickle.h"
#include "core/runs/default_loss.h"
#include "core/runs/run_folder.h"
#include "core/training/recipe_json.h"
#include "tests/support/script_modules.h"
#include "tests/support/weight_files.h"
#include "tests/unit/runs/run_fixture.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace ld3 {

namespace {

using testing::codeOf;
using testing::CountingObserver;
using ::testing::HasSubstr;
using testing::RunTest;

Outcome runToEnd(const Experiment& experiment) {
    CountingObserver observer;
    return runExperiment(experiment, observer, {});
}

class NetworkLoss : public RunTest, public ::testing::WithParamInterface<const char*> {
  protected:
    /// An experiment with LPIPS of AlexNet, whose rule weights are written.
    [[nodiscard]] Experiment withLpips(const std::string& name) const {
        if (!std::filesystem::exists(at("weights"))) {
            testing::writeLpipsWeights(at("weights"), "alex");
        }
        Experiment wish = small(name);
        wish.recipe.loss = Loss::Lpips;
        wish.recipe.lpipsNet = "alex";
        wish.weights = at("weights");
        return wish;
    }

    [[nodiscard]] Experiment withModule(const std::string& name, const std::string& body) const {
        testing::saveScriptModule(at("loss.pt"), "def forward(self, a, b):\n" + body);
        Experiment wish = small(name);
        wish.recipe.loss = Loss::Module;
        wish.lossFile = at("loss.pt");
        return wish;
    }

    [[nodiscard]] Experiment small(const std::string& name) const {
        Experiment wish = experiment(GetParam(), name);
        wish.options.dtype = "float32";
        wish.baselines = {"edm"};
        wish.recipe.leastSquares.iterationsTimes = 2;
        wish.recipe.leastSquares.iterationsBoth = 3;
        wish.recipe.descent.roundsTimes = 0;
        return wish;
    }
};

TEST_P(NetworkLoss, LpipsIsLoweredAndKeptInTheRun) {
    const Outcome outcome = runToEnd(withLpips("run"));
    const RunRecord run = readRun(at("run"));
    EXPECT_EQ(run.info.status, RunStatus::Finished);
    ASSERT_EQ(run.info.recipe.lossSha256.size(), 2U);
    EXPECT_LT(outcome.bestLoss, run.reports[0].validLoss);
    EXPECT_THAT(run.log, HasSubstr("lpips-alex"));
    EXPECT_THAT(run.log, HasSubstr(run.info.recipe.lossSha256[0]));
    ASSERT_TRUE(run.schedule.has_value());
    EXPECT_EQ(run.schedule->provenance.lossName, "lpips");
    EXPECT_THAT(run.schedule->provenance.recipeJson, HasSubstr(run.info.recipe.lossSha256[1]));
    EXPECT_THAT(run.info.command, HasSubstr("--weights"));

    // The folder is no part of the recipe: elsewhere it gives the same.
    std::filesystem::rename(at("weights"), at("moved"));
    Experiment again = withLpips("again");
    again.weights = at("moved");
    EXPECT_EQ(recipeToJson(readRunInfo(at("run")).recipe), recipeToJson([&] {
                  (void)runToEnd(again);
                  return readRunInfo(at("again")).recipe;
              }()));
    EXPECT_EQ(readRun(at("again")).schedule->times, run.schedule->times);
}

TEST_P(NetworkLoss, AResumedRunTakesTheSameWeights) {
    const Outcome whole = runToEnd(withLpips("whole"));
    CountingObserver stopping(3);
    const Outcome stopped = runExperiment(withLpips("run"), stopping, stopping.control());
    ASSERT_EQ(stopped.ending, Ending::Stopped);

    // Other weights under the same name, then the right ones elsewhere.
    std::filesystem::rename(at("weights"), at("moved"));
    std::filesystem::create_directory(at("weights"));
    std::filesystem::copy_file(at("moved") / "alexnet-owt-7be5be79.safetensors",
                               at("weights") / "alexnet-owt-7be5be79.safetensors");
    auto other = readTorchDict(at("moved") / "alex.pth");
    other.begin()->second = other.begin()->second * 2;
    writeTorchDict(at("weights") / "alex.pth", other);
    CountingObserver observer;
    try {
        (void)resumeRun(at("run"), observer, {});
        ADD_FAILURE() << "resumed with other weights";
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::NotFound);
        EXPECT_THAT(error.remedy(), HasSubstr(readRunInfo(at("run")).recipe.lossSha256[1]));
        EXPECT_THAT(error.where(), HasSubstr("weights"));
    }
    const Outcome resumed = resumeRun(at("run"), observer, {}, at("moved"));
    EXPECT_EQ(resumed.best.times, whole.best.times);
    EXPECT_EQ(resumed.best.evalTimes, whole.best.evalTimes);
    EXPECT_EQ(resumed.bestLoss, whole.bestLoss);
}

TEST_P(NetworkLoss, AModuleIsALoss) {
    const Outcome outcome =
        runToEnd(withModule("run", "    return (a - b).abs().flatten(1).mean(1)\n"));
    const RunRecord run = readRun(at("run"));
    EXPECT_LT(outcome.bestLoss, run.reports[0].validLoss);
    EXPECT_EQ(run.info.recipe.lossSha256.size(), 1U);
    EXPECT_EQ(run.schedule->provenance.lossName, "module");
    EXPECT_THAT(run.info.command, HasSubstr("--loss"));
    EXPECT_THAT(run.info.command, HasSubstr("loss.pt"));
}

TEST_P(NetworkLoss, AStoppedRunNeedsItsModule) {
    const Experiment wish = withModule("run", "    return (a - b).square().flatten(1).mean(1)\n");
    const Outcome whole = [&] {
        Experiment other = wish;
        other.folder = at("whole");
        return runToEnd(other);
    }();
    CountingObserver stopping(3);
    (void)runExperiment(wish, stopping, stopping.control());
    std::filesystem::rename(at("loss.pt"), at("away.pt"));
    CountingObserver observer;
    EXPECT_EQ(codeOf([&] { (void)resumeRun(at("run"), observer, {}); }), ErrorCode::NotFound);
    std::filesystem::rename(at("away.pt"), at("loss.pt"));
    EXPECT_EQ(resumeRun(at("run"), observer, {}).best.times, whole.best.times);
}

TEST_P(NetworkLoss, FaultsAreFoundBeforeAnyWork) {
    Experiment wish = withLpips("run");
    wish.recipe.lpipsNet = "vgg";
    EXPECT_EQ(codeOf([&] { (void)runToEnd(wish); }), ErrorCode::NotFound);
    EXPECT_EQ(
        codeOf([&] { (void)runToEnd(withModule("run", "    return (a - b).square().mean()\n")); }),
        ErrorCode::BadFile);
    EXPECT_FALSE(std::filesystem::exists(at("run")));
}

INSTANTIATE_TEST_SUITE_P(Recipes, NetworkLoss, ::testing::Values("fast", "paper"));

TEST_F(RunTest, TheDefaultLossSaysWhy) {
    ModelInfo model;
    model.channels = 4;
    EXPECT_EQ(defaultLoss(model, at("none"), "alex").loss, Loss::L2);
    model.channels = 3;
    testing::writeLpipsWeights(at("weights"), "alex");
    const DefaultLoss found = defaultLoss(model, at("weights"), "alex");
    EXPECT_EQ(found.loss, Loss::Lpips);
    const DefaultLoss missing = defaultLoss(model, at("weights"), "vgg");
    EXPECT_EQ(missing.loss, Loss::L2);
    EXPECT_THAT(missing.reason, HasSubstr("vgg16-397923af.pth"));
    EXPECT_THAT(missing.reason, HasSubstr(at("weights").string()));
    EXPECT_EQ(codeOf([&] { (void)defaultLoss(model, at("none"), "vgg"); }), ErrorCode::NotFound);
}

}  // namespace

}  // namespace ld3
