#include "core/runs/run_columns.h"

#include "core/base/error.h"

#include <gtest/gtest.h>

#include <limits>

namespace ld3 {

namespace {

RunInfo makeRun(const std::string& name, double loss, int nfe) {
    RunInfo run;
    run.name = name;
    run.created = "2026-01-02T03:04:05Z";
    run.status = RunStatus::Finished;
    run.recipe.nfe = nfe;
    run.bestLoss = loss;
    run.evaluations.forward = 1'000'000;
    return run;
}

TEST(RunColumnsTest, CsvHasNamesAndAllDigits) {
    RunInfo run = makeRun("a,b", 0.123456789, 6);
    run.marks.tags = {"x", "y"};
    run.marks.note = "say \"it\"\ntwice";
    EXPECT_EQ(runTableText({run},
                           {"name", "nfe", "best_loss", "tags", "note", "evaluations"},
                           RunTableFormat::Csv),
              "name,nfe,best_loss,tags,note,evaluations\n"
              "\"a,b\",6,0.123456789,\"x, y\",\"say \"\"it\"\"\ntwice\",1000000\n");
}

TEST(RunColumnsTest, LatexIsABooktabsTable) {
    const double none = std::numeric_limits<double>::quiet_NaN();
    RunInfo run = makeRun("run_1 & 50% {x}", 1.23456e-5, 6);
    run.marks.note = "a~b^c\\d\nnext";
    EXPECT_EQ(runTableText({run, makeRun("none", none, 12)},
                           {"name", "nfe", "best_loss", "note"},
                           RunTableFormat::Latex),
              "% needs \\usepackage{booktabs}\n"
              "\\begin{tabular}{lrrl}\n\\toprule\n"
              "Name & NFE & Best loss & Note \\\\\n\\midrule\n"
              "run\\_1 \\& 50\\% \\{x\\} & $6$ & $1.235\\times10^{-5}$ & "
              "a\\textasciitilde{}b\\textasciicircum{}c\\textbackslash{}d next \\\\\n"
              "none & $12$ & -- &  \\\\\n"
              "\\bottomrule\n\\end{tabular}\n");
}

TEST(RunColumnsTest, SortsNumbersByValueAndTheUnknownLast) {
    const double none = std::numeric_limits<double>::quiet_NaN();
    std::vector<RunInfo> runs = {
        makeRun("none", none, 4), makeRun("ten", 10.0, 4), makeRun("nine", 9.0, 4)};
    const auto names = [&runs] { return runs[0].name + " " + runs[1].name + " " + runs[2].name; };
    sortRuns(runs, runColumn("best_loss"), false);
    EXPECT_EQ(names(), "nine ten none");
    sortRuns(runs, runColumn("best_loss"), true);
    EXPECT_EQ(names(), "ten nine none");
    sortRuns(runs, runColumn("name"), true);
    EXPECT_EQ(names(), "ten none nine");
    sortRuns(runs, runColumn("nfe"), true);
    EXPECT_EQ(names(), "ten none nine") << "equal ones keep their order";
}

TEST(RunColumnsTest, NothingIsSaidOfADamagedRunThatIsNotKnown) {
    RunInfo damaged;
    damaged.name = "broken";
    damaged.bestLoss = std::numeric_limits<double>::quiet_NaN();
    for (const char* name : {"solver",
                             "nfe",
                             "recipe",
                             "best_loss",
                             "loss",
                             "noise_schedule",
                             "evaluations",
                             "seconds",
                             "seed",
                             "created"}) {
        EXPECT_EQ(runCell(damaged, runColumn(name)), "") << name;
    }
    EXPECT_EQ(runCell(damaged, runColumn("name")), "broken");
}

TEST(RunColumnsTest, AnUnknownColumnIsRefusedWithTheKnownOnes) {
    try {
        (void)runTableText({}, {"name", "size"}, RunTableFormat::Csv);
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::InvalidArgument);
        EXPECT_NE(error.where().find("size"), std::string::npos);
        EXPECT_NE(error.remedy().find("best_loss"), std::string::npos);
    }
}

}  // namespace

}  // namespace ld3
