#include "core/runs/run_moves.h"

#include "core/runs/run_folder.h"
#include "core/runs/run_lock.h"
#include "tests/cli/runs_fixture.h"

#include <sstream>

namespace ld3 {

namespace {

using testing::RunsVerb;

constexpr int kFailure = 1, kUsage = 2;

TEST_F(RunsVerb, RenamesARunWithItsFolder) {
    const std::string document = readFile(at("runs/six/run.json"));
    // As a shell completes the path, and with spaces around the name.
    const auto renamed = must({"runs", "rename", at("runs/six/"), " my best ", "--json"}).json();
    EXPECT_EQ(renamed["run"], at("runs/my best"));
    EXPECT_EQ(renamed["was"], at("runs/six"));
    EXPECT_EQ(readFile(at("runs/my best/run.json")), document);
    EXPECT_EQ(names({}), "eight four my best ");
    EXPECT_EQ(must({"runs", "rename", at("runs/my best"), "six"}).out, at("runs/six") + "\n");
    EXPECT_EQ(must({"runs", "rename", at("runs/six"), "six"}).out, at("runs/six") + "\n")
        << "its own name is no other";
    EXPECT_EQ(must({"runs", "rename", at("runs/six"), "seven", "--quiet"}).out, "");
    EXPECT_EQ(names({}), "eight four seven ");
}

TEST_F(RunsVerb, ARenameThatCannotBeChangesNothing) {
    createFolder(at("runs/empty"));
    mustFail({"runs", "rename", at("runs/six"), "four"}, kFailure, "the name is taken");
    mustFail({"runs", "rename", at("runs/six"), "empty"}, kFailure, "use another name");
    mustFail({"runs", "rename", at("runs/six"), "a/b"}, kUsage, "without slashes");
    mustFail({"runs", "rename", at("runs/six"), ".hidden"}, kUsage, "begins with no dot");
    mustFail({"runs", "rename", at("runs/six"), "  "}, kUsage, "an empty name");
    mustFail({"runs", "rename", at("runs/six"), "two", "words"}, kUsage, "quote names");
    mustFail({"runs", "rename", at("runs/six")}, kUsage, "NAME");
    mustFail({"runs", "rename", at("runs/none"), "some"}, kFailure, "no such run");
    mustFail({"runs", "rename", at("runs"), "some"}, kFailure, "no such run");
    {
        const RunLock lock(at("runs/six"));
        mustFail({"runs", "rename", at("runs/six"), "seven"}, kFailure, "wait until it is done");
    }
    EXPECT_EQ(names({}), "eight four six ");
}

TEST_F(RunsVerb, DeletedRunsComeBack) {
    const std::string document = readFile(at("runs/six/run.json"));
    const auto deleted =
        must({"runs", "delete", at("runs/six"), at("runs/eight/"), at("runs/six/"), "--json"})
            .json();
    ASSERT_EQ(deleted.size(), 2u) << "a run that is named twice is one";
    EXPECT_EQ(deleted[1]["run"], at("runs/eight"));
    EXPECT_TRUE(isRunFolder(deleted[1]["trashed"].get<std::string>()));
    EXPECT_EQ(names({}), "four ");

    const auto trash = must({"runs", "trash", at("runs"), "--json"}).json();
    ASSERT_EQ(trash.size(), 2u);
    EXPECT_EQ(trash[0]["name"], "eight") << "deleted last";
    EXPECT_EQ(trash[0]["run"], at("runs/eight"));
    EXPECT_EQ(trash[0]["trashed"], deleted[1]["trashed"]);
    EXPECT_EQ(trash[1]["deleted"].get<std::string>().size(), 20u) << "2026-01-31T12:00:00Z";
    const std::string table = must({"runs", "trash", at("runs")}).out;
    EXPECT_NE(table.find("six"), std::string::npos);
    EXPECT_NE(table.find(".ld3-trash"), std::string::npos);

    EXPECT_EQ(must({"runs", "restore", at("runs/six"), at("runs/eight")}).out,
              at("runs/six") + "\n" + at("runs/eight") + "\n");
    EXPECT_EQ(names({}), "eight four six ");
    EXPECT_EQ(readFile(at("runs/six/run.json")), document);
    EXPECT_FALSE(std::filesystem::exists(at("runs/.ld3-trash")));
    EXPECT_EQ(must({"runs", "trash", at("runs"), "--json"}).json().size(), 0u);
    EXPECT_EQ(must({"runs", "delete", at("runs/six")}).out,
              "deleted; `ld3 runs restore " + at("runs/six") + "` brings it back\n");
}

TEST_F(RunsVerb, PathsMayBeRelative) {
    const std::string inside = "cd '" + at("runs") + "'", within = "cd '" + at("runs/six") + "'";
    EXPECT_EQ(run({"runs", "rename", "six", "seven"}, inside).out, "seven\n");
    EXPECT_EQ(run({"runs", "rename", "./seven/", "six"}, inside).out, "six\n");
    EXPECT_EQ(run({"runs", "rename", ".", "seven"}, within).out, at("runs/seven") + "\n");
    EXPECT_EQ(run({"runs", "delete", "seven"}, inside).out,
              "deleted; `ld3 runs restore seven` brings it back\n");
    EXPECT_NE(run({"runs", "trash"}, inside).out.find("seven"), std::string::npos);
    EXPECT_EQ(run({"runs", "restore", "seven"}, inside).out, "seven\n");
    EXPECT_EQ(names({}), "eight four seven ");
}

TEST_F(RunsVerb, OfDeletedRunsOfOneNameTheLatestComesBackOrTheOneWhosePathIsGiven) {
    const auto deleteSix = [&] {
        return must({"runs", "delete", at("runs/six"), "--json"})
            .json()[0]["trashed"]
            .get<std::string>();
    };
    const std::string first = deleteSix();
    std::filesystem::copy(
        at("runs/four"), at("runs/six"), std::filesystem::copy_options::recursive);
    (void)deleteSix();
    (void)must({"runs", "restore", at("runs/six"), "--quiet"});
    EXPECT_EQ(must({"info", at("runs/six"), "--json"}).json()["recipe"]["nfe"], 4);

    mustFail({"runs", "restore", at("runs/six")}, kFailure, "--as NAME");
    mustFail({"runs", "restore", first, "--as", "a/b"}, kUsage, "without slashes");
    EXPECT_EQ(must({"runs", "restore", first, "--as", "first six"}).out,
              at("runs/first six") + "\n");
    EXPECT_EQ(must({"info", at("runs/first six"), "--json"}).json()["recipe"]["nfe"], 6);
    const std::string again = deleteSix();
    mustFail({"runs", "delete", again}, kUsage, "in the trash already");
    (void)must({"runs", "restore", again, "--quiet"});
    mustFail({"runs", "restore", first}, kFailure, "no such run in the trash");
    mustFail({"runs", "restore", at("runs/six")}, kFailure, "ld3 runs trash");
    mustFail({"runs", "restore", at("nowhere/six")}, kFailure, "no such run in the trash");
}

TEST_F(RunsVerb, NoneIsDeletedUnlessAllCanBe) {
    mustFail({"runs", "delete", at("runs/six"), at("runs/none")}, kFailure, "no such run");
    mustFail({"runs", "delete"}, kUsage, "RUN");
    {
        const RunLock lock(at("runs/four"));
        mustFail({"runs", "delete", at("runs/six"), at("runs/four")},
                 kFailure,
                 "another program works on this run");
    }
    EXPECT_EQ(names({}), "eight four six ");
    (void)must({"runs", "delete", at("runs/six"), at("runs/four"), "--quiet"});
    createFolder(at("runs/four"));
    mustFail({"runs", "restore", at("runs/six"), at("runs/four")}, kFailure, "its place is taken");
    EXPECT_FALSE(std::filesystem::exists(at("runs/six"))) << "none comes back unless all can";
    mustFail({"runs", "restore", at("runs/six"), at("runs/four"), "--as", "x"},
             kUsage,
             "one name for several runs");
}

TEST_F(RunsVerb, TheTrashIsEmptiedOnlyWhenAsked) {
    const std::string trashed =
        must({"runs", "delete", at("runs/six"), "--json"}).json()[0]["trashed"].get<std::string>();
    (void)must({"runs", "trash", at("runs")});
    EXPECT_TRUE(std::filesystem::exists(trashed));
    EXPECT_EQ(must({"runs", "trash", at("runs"), "--empty"}).out, "deleted for good: 1 run\n");
    EXPECT_FALSE(std::filesystem::exists(trashed));
    EXPECT_FALSE(std::filesystem::exists(at("runs/.ld3-trash")));
    EXPECT_EQ(must({"runs", "trash", at("runs"), "--empty", "--json"}).json().size(), 0u);
    EXPECT_EQ(names({}), "eight four ");
    mustFail({"runs", "restore", at("runs/six")}, kFailure, "no such run in the trash");
    mustFail({"runs", "trash", at("nowhere")}, kFailure, "no such folder");
}

TEST_F(RunsVerb, RunsOfTwoSweepsAreComparedUnderNamesOfTheirOwn) {
    for (const char* sweep : {"day/sweep", "night/sweep"}) {
        createFolder(at(sweep));
        std::filesystem::copy(at("runs/six"),
                              at(std::string(sweep) + "/four"),
                              std::filesystem::copy_options::recursive);
    }
    const std::string table =
        must({"compare", at("day/sweep/four"), at("runs/four") + "/", at("runs/six")}).out;
    std::istringstream lines(table);
    std::string line;
    std::getline(lines, line);
    for (const char* name : {"sweep/four ", "runs/four ", "six "}) {
        ASSERT_TRUE(std::getline(lines, line));
        EXPECT_TRUE(line.starts_with(name)) << table;
    }
    const std::string alike = must({"compare", at("day/sweep/four"), at("night/sweep/four")}).out;
    EXPECT_NE(alike.find("\nday/sweep/four "), std::string::npos) << alike;
    EXPECT_NE(alike.find("\nnight/sweep/four "), std::string::npos) << alike;
    EXPECT_EQ(must({"runs",
                    "differences",
                    at("day/sweep/four"),
                    at("night/sweep/four"),
                    at("runs/four"),
                    "--json"})
                  .json()["runs"],
              (std::vector<std::string>{"day/sweep/four", "night/sweep/four", "runs/four"}));
}

TEST_F(RunsVerb, TellsInWhichFieldsRunsDiffer) {
    const auto all =
        must({"runs", "differences", at("runs/four"), at("runs/six"), "--json"}).json();
    EXPECT_EQ(all["runs"], (std::vector<std::string>{"four", "six"}));
    ASSERT_EQ(all["fields"].size(), 2u) << all.dump();
    EXPECT_EQ(all["fields"][0]["field"], "recipe.nfe");
    EXPECT_EQ(all["fields"][0]["kind"], "setting");
    EXPECT_EQ(all["fields"][0]["values"], (std::vector<std::string>{"4", "6"}));
    EXPECT_EQ(all["fields"][1]["kind"], "result");
    const std::string table =
        must({"runs", "differences", at("runs/four"), at("runs/six"), "--settings"}).out;
    EXPECT_NE(table.find("recipe.nfe"), std::string::npos);
    EXPECT_EQ(table.find("best_loss"), std::string::npos);
    const std::string csv = must({"runs",
                                  "differences",
                                  at("runs/six"),
                                  at("runs/eight"),
                                  "--format",
                                  "csv",
                                  "--settings"})
                                .out;
    EXPECT_NE(csv.find("recipe.nfe,6,8"), std::string::npos) << csv;
    mustFail({"runs", "differences", at("runs/six")}, kUsage, "two run folders");
    mustFail({"runs", "differences", at("runs/six"), at("runs/none")}, kFailure, "none");
    mustFail({"runs", "differences", at("runs/six"), at("runs/four"), "--format", "html"},
             kUsage,
             "text or csv");
}

}  // namespace

}  // namespace ld3
