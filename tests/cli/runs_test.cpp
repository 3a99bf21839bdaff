#include "core/base/atomic_file.h"
#include "tests/cli/runs_fixture.h"

#include <nlohmann/json.hpp>

namespace ld3 {

namespace {

using testing::RunsVerb;

TEST_F(RunsVerb, ARunOfASweepIsFoundByTheNameOfTheTable) {
    createFolder(at("runs/night"));
    std::filesystem::rename(at("runs/six"), at("runs/night/six"));
    const auto json = must({"runs", at("runs"), "--filter", "nfe:6", "--json"}).json();
    ASSERT_EQ(json.size(), 1u);
    EXPECT_EQ(json[0]["name"], "six");
    EXPECT_EQ(json[0]["sweep"], "night");
    EXPECT_EQ(must({"runs",
                    at("runs"),
                    "--filter",
                    "name:night/six",
                    "--format",
                    "csv",
                    "--columns",
                    "name"})
                  .out,
              "name\nnight/six\n");
    EXPECT_EQ(must({"runs", at("runs/night"), "--json"}).json()[0]["sweep"], "");
}

TEST_F(RunsVerb, MarksFiltersAndWritesTables) {
    EXPECT_EQ(names({}), "eight four six ");
    EXPECT_EQ(names({"--filter", "nfe:5.. solver:ipndm"}), "eight six ");
    EXPECT_EQ(names({"--descending"}), "six four eight ");
    EXPECT_EQ(must({"runs", at("runs"), "--sort", "nfe", "--json"}).json()[0]["name"], "four");

    const auto marked = must({"runs",
                              "mark",
                              at("runs/six"),
                              at("runs/four"),
                              "--star",
                              "--tag",
                              "paper",
                              "--tag",
                              "two words",
                              "--color",
                              "blue",
                              "--note",
                              "good & cheap",
                              "--json"})
                            .json();
    ASSERT_EQ(marked.size(), 2u);
    EXPECT_EQ(marked[1]["tags"], (std::vector<std::string>{"paper", "two words"}));
    EXPECT_EQ(marked[1]["color"], "#0072b2");
    EXPECT_EQ(names({"--filter", "is:starred tag:paper"}), "four six ");
    (void)must({"runs", "mark", at("runs/four"), "--no-star", "--untag", "paper", "--quiet"});
    EXPECT_EQ(names({"--filter", "is:starred"}), "six ");
    EXPECT_EQ(names({"--filter", "tag:\"two words\" -tag:paper"}), "four ");

    (void)must({"runs", "mark", at("runs/eight"), "--archive"});
    EXPECT_EQ(names({}), "four six ");
    EXPECT_EQ(names({"--archived"}), "eight four six ");
    EXPECT_EQ(names({"--filter", "is:archived"}), "eight ");
    (void)must({"runs", "mark", at("runs/eight"), "--no-archive"});
    EXPECT_EQ(names({}), "eight four six ");

    EXPECT_EQ(must({"runs",
                    at("runs"),
                    "--filter",
                    "nfe:6",
                    "--format",
                    "csv",
                    "--columns",
                    "name,nfe,best_loss,tags,note"})
                  .out,
              "name,nfe,best_loss,tags,note\nsix,6,0.25,\"paper, two words\",good & cheap\n");
    const std::string latex = must({"runs",
                                    at("runs"),
                                    "--filter",
                                    "is:starred",
                                    "--format",
                                    "latex",
                                    "--columns",
                                    "name,note"})
                                  .out;
    EXPECT_NE(latex.find("\\toprule\nName & Note \\\\\n\\midrule\nsix & good \\& cheap"),
              std::string::npos);
    EXPECT_NE(must({"runs", at("runs")}).out.find("paper, two words"), std::string::npos);
    EXPECT_NE(must({"info", at("runs/six")}).out.find("good & cheap"), std::string::npos);
    EXPECT_NE(must({"runs", "mark", at("runs/six")}).out.find("paper"), std::string::npos);
}

TEST_F(RunsVerb, BadWishesAreRefusedAndChangeNothing) {
    mustFail({"runs", at("runs"), "--filter", "size:3"}, 2, "unknown field");
    mustFail({"runs", at("runs"), "--filter", "nfe:six"}, 2, "not a number");
    mustFail({"runs", at("runs"), "--columns", "name,size"}, 2, "unknown column");
    mustFail({"runs", at("runs"), "--sort", "size"}, 2, "unknown column");
    mustFail({"runs", at("runs"), "--format", "html"}, 2, "unknown format");
    mustFail({"runs", "mark"}, 2, "RUN");
    mustFail({"runs", "mark", at("runs/six"), "--star", "--no-star"}, 2, "excludes");
    mustFail({"runs", "mark", at("runs/none"), "--star"}, 1, "no such run");
    mustFail({"runs", "mark", at("runs"), "--star"}, 1, "not a run folder");
    mustFail({"runs", "mark", at("runs/six"), "--color", "bluish"}, 2, "unknown color");
    mustFail({"runs", "mark", at("runs/six"), "--tag", "a,b"}, 2, "comma");
    EXPECT_FALSE(std::filesystem::exists(at("runs/six/marks.json")));

    writeFileAtomically(at("runs/four/marks.json"), R"({"format": "ld3-mar)");
    mustFail({"runs", "mark", at("runs/six"), at("runs/four"), "--star"}, 1, "marks.json");
    EXPECT_FALSE(std::filesystem::exists(at("runs/six/marks.json"))) << "none before all can be";
    writeFileAtomically(at("runs/four/marks.json"), R"({"format": "ld3-marks/9"})");
    mustFail({"runs", "mark", at("runs/four"), "--star"}, 1, "newer than this program");
    EXPECT_EQ(readFile(at("runs/four/marks.json")), R"({"format": "ld3-marks/9"})");
    EXPECT_EQ(names({}), "eight four six ") << "the run itself can be read";
}

}  // namespace

}  // namespace ld3
