#include "core/runs/sweep.h"

#include "core/base/error.h"

#include <gtest/gtest.h>

namespace ld3 {
namespace {

Recipe base() {
    return makeRecipe("fast");
}

SweepAxes axes() {
    return {{makeSolverSpec("unipc", 3), makeSolverSpec("ipndm", 2)}, {4, 5, 6}, {0, 1}};
}

RunInfo finishedRun(int nfe, double seconds) {
    RunInfo run;
    run.status = RunStatus::Finished;
    run.modelName = "builtin";
    run.device = "cpu";
    run.dtype = "float32";
    run.recipe = base();
    run.recipe.nfe = nfe;
    run.evaluations = {10'000, 0};
    run.elapsedSeconds = seconds;
    run.teacher.count = 100;
    run.teacher.nfe = 60;
    return run;
}

TEST(SweepTest, PairsEachWithEachAndKeepsTheRest) {
    Recipe recipe = base();
    recipe.trainCount = 33;
    const SweepPlan plan = planSweep(recipe, axes());
    ASSERT_EQ(plan.recipes.size(), 12U);
    EXPECT_TRUE(plan.leftOut.empty());
    EXPECT_EQ(sweepRunName(plan.recipes.front()), "unipc-3-bh1_nfe4_seed0");
    EXPECT_EQ(sweepRunName(plan.recipes.back()), "ipndm-2_nfe6_seed1");
    for (const Recipe& each : plan.recipes) {
        EXPECT_EQ(each.trainCount, 33);
    }
    EXPECT_EQ(planSweep(recipe, {}).recipes.size(), 1U) << "the recipe itself";
    EXPECT_EQ(planSweep(recipe, {}).recipes.front().nfe, recipe.nfe);
    EXPECT_EQ(sweepRunName(
                  planSweep(recipe, {{makeSolverSpec("dpm-solver++", 2)}, {}, {}}).recipes.front())
                  .find('+'),
              std::string::npos);
}

TEST(SweepTest, NamesWhatCannotBeTrainedOnce) {
    const SweepPlan plan = planSweep(base(), {{makeSolverSpec("heun")}, {0, 6}, {0, 1, 2}});
    EXPECT_EQ(plan.recipes.size(), 3U);
    ASSERT_EQ(plan.leftOut.size(), 1U) << "not once a seed";
    EXPECT_NE(plan.leftOut.front().find("NFE 0: "), std::string::npos) << plan.leftOut.front();
}

TEST(SweepTest, IsBoundedAndCountedWithoutBeingMade) {
    std::vector<uint64_t> seeds(1000);
    std::vector<int> nfes(1000, 5);
    EXPECT_EQ(sweepSize({}), 1U);
    EXPECT_EQ(sweepSize({{}, {4, 5, 6}, seeds}), 3000U);
    EXPECT_EQ(sweepSize({std::vector<SolverSpec>(30), nfes, seeds}), 30'000'000U);
    EXPECT_THROW((void)planSweep(base(), {{}, {4, 5}, seeds}), Error);
    EXPECT_EQ(planSweep(base(), {{}, {4}, seeds}).recipes.size(), 1000U);
}

TEST(SweepTest, JudgesTimeByFinishedRunsOfTheModel) {
    Experiment setup;
    setup.options.dtype = "float32";
    setup.teacher.count = 100;
    setup.teacher.nfe = 60;
    const std::vector<Recipe> same = {finishedRun(5, 8.0).recipe};
    const std::vector<RunInfo> earlier = {finishedRun(5, 8.0)};
    const auto one = estimateTime(setup, same, earlier);
    ASSERT_TRUE(one.has_value());
    EXPECT_NEAR(one->seconds, 8.0, 1e-9) << "the same once more";
    EXPECT_EQ(one->runs, 1);
    const auto two = estimateTime(setup, {same.front(), same.front()}, earlier);
    EXPECT_NEAR(two->seconds, 16.0, 1e-9);
    Recipe larger = same.front();
    larger.nfe = 10;
    EXPECT_GT(estimateTime(setup, {larger}, earlier)->seconds, 12.0);
    setup.teacherFile = "teacher.safetensors";
    EXPECT_NEAR(estimateTime(setup, same, earlier)->seconds, 5.0, 1e-9)
        << "without the teacher's 6000 of 16000 evaluations";
}

TEST(SweepTest, SaysNothingWhereNoRunIsLikeIt) {
    Experiment setup;
    const std::vector<Recipe> recipes = {base()};
    EXPECT_FALSE(estimateTime(setup, recipes, {}).has_value());
    EXPECT_FALSE(estimateTime(setup, {}, {finishedRun(5, 8.0)}).has_value());
    RunInfo other = finishedRun(5, 8.0);
    other.modelName = "/models/other.pkl";
    RunInfo stopped = finishedRun(5, 8.0);
    stopped.status = RunStatus::Stopped;
    RunInfo paper = finishedRun(5, 8.0);
    paper.recipe = makeRecipe("paper");
    EXPECT_FALSE(estimateTime(setup, recipes, {other, stopped, paper}).has_value());
}

}  // namespace
}  // namespace ld3
