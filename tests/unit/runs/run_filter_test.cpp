#include "core/runs/run_filter.h"

#include <gtest/gtest.h>

#include <limits>

namespace ld3 {

namespace {

RunInfo someRun() {
    RunInfo run;
    run.name = "2026-01-02_fast_unipc3";
    run.status = RunStatus::Finished;
    run.created = "2026-01-02T03:04:05Z";
    run.modelName = "/models/Cifar10.pkl";
    run.recipe.name = "fast";
    run.recipe.solver = makeSolverSpec("unipc", 3);
    run.recipe.nfe = 6;
    run.recipe.seed = 3;
    run.bestLoss = 0.0125;
    run.notes = "first try";
    run.marks.tags = {"Paper", "two words"};
    run.marks.color = "#0072b2";
    return run;
}

bool matches(const char* words, const RunInfo& run = someRun()) {
    return RunFilter(words).matches(run);
}

TEST(RunFilterTest, PlainWordsMustAllBeSomewhere) {
    EXPECT_TRUE(matches(""));
    EXPECT_TRUE(matches("  unipc   paper "));
    EXPECT_TRUE(matches("CIFAR finished TRY"));
    EXPECT_FALSE(matches("unipc heun"));
    EXPECT_TRUE(matches("\"first try\""));
    EXPECT_FALSE(matches("\"try first\""));
    EXPECT_FALSE(matches("\"paper two\"")) << "not across tags";
    EXPECT_TRUE(matches("-heun"));
    EXPECT_FALSE(matches("-unipc"));
    EXPECT_FALSE(RunFilter("fertig").matches(someRun()));
    EXPECT_TRUE(RunFilter("Fertig").matches(someRun(), "fertig, unipc"));
}

TEST(RunFilterTest, FieldsAreLookedInAlone) {
    EXPECT_TRUE(matches("nfe:6 solver:unipc"));
    EXPECT_FALSE(matches("nfe:6 solver:heun"));
    EXPECT_FALSE(matches("nfe:16"));
    EXPECT_TRUE(matches("solver:unipc-3"));
    EXPECT_TRUE(matches("tag:paper tag:\"two words\""));
    EXPECT_FALSE(matches("tag:first"));
    EXPECT_TRUE(matches("note:first -tag:old created:2026-01 color:blue model:cifar"));
    EXPECT_TRUE(matches("status:finished recipe:fast loss:l2 noise:ve order:3 seed:3"));
    EXPECT_FALSE(matches("-nfe:6"));
}

TEST(RunFilterTest, NumbersHaveRanges) {
    for (const char* words : {"nfe:4..8",
                              "nfe:6..",
                              "nfe:..6",
                              "nfe:<=6",
                              "nfe:>=6",
                              "nfe:<7",
                              "best:<2e-2",
                              "best:0.01..0.02",
                              "nfe:"}) {
        EXPECT_TRUE(matches(words)) << words;
        EXPECT_TRUE(RunFilter(words).problems().empty()) << words;
    }
    for (const char* words : {"nfe:7..8", "nfe:<6", "nfe:>6", "best:>1", "nfe:..5"}) {
        EXPECT_FALSE(matches(words)) << words;
    }
    RunInfo none = someRun();
    none.bestLoss = std::numeric_limits<double>::quiet_NaN();
    EXPECT_FALSE(matches("best:<1", none));
    EXPECT_TRUE(matches("-best:<1", none));
}

TEST(RunFilterTest, StatesOfMarks) {
    RunInfo run = someRun();
    EXPECT_FALSE(matches("is:starred", run));
    run.marks.starred = true;
    EXPECT_TRUE(matches("is:starred is:tagged is:noted -is:archived", run));
    run.marks.archived = true;
    EXPECT_TRUE(matches("is:archived", run));
    EXPECT_TRUE(RunFilter("unipc is:archived").asksForArchived());
    EXPECT_FALSE(RunFilter("-is:archived is:starred archived").asksForArchived());
}

TEST(RunFilterTest, WhatIsNotUnderstoodIsSaidAndLookedForPlainly) {
    const RunFilter unknown("size:3");
    ASSERT_EQ(unknown.problems().size(), 1u);
    EXPECT_EQ(unknown.problems()[0].problem(), "unknown field");
    EXPECT_NE(unknown.problems()[0].where().find("size:3"), std::string::npos);
    RunInfo run = someRun();
    run.notes = "a size:3 model";
    EXPECT_TRUE(unknown.matches(run));
    EXPECT_EQ(RunFilter("\"size:3\"").problems().size(), 0u);
    EXPECT_TRUE(matches("\"size:3\"", run));
    for (const char* words : {"nfe:six", "nfe:4..x", "nfe:<x", "nfe:nan", "is:happy", "-nfe:x"}) {
        EXPECT_EQ(RunFilter(words).problems().size(), 1u) << words;
    }
    EXPECT_TRUE(RunFilter("tag:\"not closed").problems().empty());
    EXPECT_TRUE(RunFilter("- : \" nfe").problems().empty());
}

TEST(RunFilterTest, ADamagedRunIsFoundByWhatIsKnownOfIt) {
    RunInfo damaged;
    damaged.name = "broken";
    damaged.status = RunStatus::Failed;
    EXPECT_TRUE(matches("broken status:failed", damaged));
    EXPECT_FALSE(matches("nfe:5", damaged)) << "not the default's number";
    EXPECT_FALSE(matches("unipc", damaged));
}

}  // namespace

}  // namespace ld3
