#include "core/runs/comparison.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/runs/comparison_table.h"
#include "tests/unit/base/temporary_folder.h"

#include <gmock/gmock.h>

#include <fstream>

namespace ld3 {
namespace {

using ld3::testing::TemporaryFolder;
using ::testing::HasSubstr;

ComparisonPlan smallPlan() {
    ComparisonPlan plan;
    plan.model = LD3_TEST_DATA "/ld3/mixture.safetensors";
    plan.options.device = "cpu";
    plan.threads = 1;
    plan.solvers = {makeSolverSpec("unipc", 2)};
    plan.nfes = {4};
    plan.seeds = {0};
    plan.recipes = {"fast"};
    plan.handMade = {"edm", "logSNR"};
    plan.teacher.nfe = 20;
    plan.trainCount = 20;
    plan.validCount = 10;
    plan.freshCount = 16;
    return plan;
}

TEST(Comparison, MeasuresOnceAndGoesOnWhereItStood) {
    const TemporaryFolder folder;
    const auto file = folder.path() / "comparison.jsonl";
    int measured = 0;
    const ComparisonProgress count = [&measured](const auto&, double) { ++measured; };
    const std::vector<ComparisonRow> rows = runComparison(smallPlan(), file, count, {});
    ASSERT_EQ(rows.size(), 4u);
    EXPECT_EQ(measured, 4);
    EXPECT_EQ(rows[2].method, "fast");
    EXPECT_LT(rows[2].median, rows[0].median);
    EXPECT_GT(rows[2].evaluations.forward, 0);
    EXPECT_FALSE(rows[2].course.empty());
    EXPECT_EQ(rows[3].method, kWithCoefficients);

    // as if killed before the last row
    std::string text = readFile(file);
    text.erase(text.rfind('\n', text.size() - 2) + 1);
    writeFileAtomically(file, text);
    measured = 0;
    const std::vector<ComparisonRow> again = runComparison(smallPlan(), file, count, {});
    EXPECT_EQ(measured, 1);
    ASSERT_EQ(again.size(), 4u);
    for (size_t i = 0; i < rows.size(); ++i) {
        EXPECT_EQ(again[i].mean, rows[i].mean) << i;
        EXPECT_EQ(again[i].evaluations.forward, rows[i].evaluations.forward) << i;
    }
}

TEST(Comparison, RefusesRowsOfAnotherPlan) {
    const TemporaryFolder folder;
    const auto file = folder.path() / "comparison.jsonl";
    ComparisonPlan plan = smallPlan();
    plan.recipes.clear();
    plan.coefficientNfes.clear();
    (void)runComparison(plan, file, {}, {});
    plan.freshCount = 8;
    EXPECT_THROW((void)runComparison(plan, file, {}, {}), Error);
    plan.freshCount = 16;
    std::ofstream(file, std::ios::app) << "{not json\n";
    try {
        (void)runComparison(plan, file, {}, {});
        FAIL() << "accepted";
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::BadFile);
        EXPECT_THAT(error.where(), HasSubstr(":4"));
    }
    std::string text = readFile(file);
    text.erase(text.rfind("{not json"));
    const size_t learned = text.rfind("\"learned\":");
    ASSERT_NE(learned, std::string::npos);
    text.insert(learned + std::string("\"learned\":").size(), "0,\"other\":");
    writeFileAtomically(file, text);
    try {
        (void)runComparison(plan, file, {}, {});
        FAIL() << "accepted";
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::BadFile);
        EXPECT_THAT(error.where(), HasSubstr(":3, learned"));
    }
}

TEST(Comparison, TablesShowTheBestAndTheSpeedUp) {
    const SolverSpec solver = makeSolverSpec("euler");
    const auto rowOf = [&solver](const char* method, double mean) {
        ComparisonRow row;
        row.solver = solver;
        row.nfe = 5;
        row.method = method;
        row.mean = mean;
        row.median = mean / 2.0;
        return row;
    };
    ComparisonRow edm = rowOf("edm", 0.04), paper = rowOf("paper", 0.02),
                  fast = rowOf("fast", 0.01);
    edm.learned = false;
    paper.evaluations = {1000, 1000};
    paper.seconds = 8.0;
    fast.evaluations = {400, 0};
    fast.seconds = 2.0;
    fast.course = {{{50, 0}, 0.25, 0.03}, {{100, 0}, 0.5, 0.02}, {{400, 0}, 2.0, 0.01}};
    const std::vector<ComparisonRow> rows = {edm, paper, fast};
    const std::vector<SpeedUp> all = speedUps(rows);
    ASSERT_EQ(all.size(), 1u);
    EXPECT_TRUE(all[0].reached);
    EXPECT_DOUBLE_EQ(all[0].evaluations, 40.0);
    EXPECT_DOUBLE_EQ(all[0].seconds, 16.0);
    EXPECT_DOUBLE_EQ(all[0].error, 0.5);
    const std::string table = comparisonMarkdown(rows);
    EXPECT_THAT(table, HasSubstr("| 0.0400 | 0.0200 | **0.0100** |"));
    EXPECT_THAT(table, HasSubstr("40.0×"));
}

}  // namespace
}  // namespace ld3
