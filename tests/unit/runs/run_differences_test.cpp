#include "core/runs/run_differences.h"

#include "core/base/atomic_file.h"
#include "core/runs/run_document.h"
#include "core/runs/run_writer.h"
#include "tests/unit/runs/run_fixture.h"

#include <nlohmann/json.hpp>

namespace ld3 {

namespace {

using nlohmann::json;
using testing::codeOf;

using Values = std::vector<std::string>;

TEST(RunDifferencesTest, OnlyWhatDiffersInTheOrderOfTheFile) {
    const json first = {{"created", "monday"},
                        {"recipe", {{"nfe", 4}, {"solver", {{"name", "unipc"}, {"order", 3}}}}},
                        {"threads", 2},
                        {"command", "ld3 train a"},
                        {"progress", {{"best_loss", 0.25}}},
                        {"model", {{"path", "a.pt"}}}};
    json second = first;
    second["created"] = "tuesday";
    second["recipe"]["nfe"] = 5;
    second["recipe"]["solver"]["order"] = 2;
    second["command"] = "ld3 train b";
    second["progress"]["best_loss"] = nullptr;
    second["model"]["path"] = "b.pt";
    second["new_part"] = true;
    const auto fields = differingFields({first, second});
    Values names;
    for (const FieldDifference& field : fields) {
        names.push_back(field.field);
    }
    EXPECT_EQ(names,
              (Values{"model.path",
                      "recipe.nfe",
                      "recipe.solver.order",
                      "new_part",
                      "progress.best_loss",
                      "created",
                      "command"}));
    EXPECT_EQ(fields[1].values, (Values{"4", "5"}));
    EXPECT_EQ(fields[0].values, (Values{"a.pt", "b.pt"})) << "no quotes";
    EXPECT_EQ(fields[3].values, (Values{"", "true"})) << "unknown parts are settings";
    EXPECT_EQ(fields[4].values, (Values{"0.25", "null"}));
    EXPECT_EQ(fields[2].kind, FieldKind::Setting);
    EXPECT_EQ(fields[4].kind, FieldKind::Result);
    EXPECT_EQ(fields[6].kind, FieldKind::Record);
}

TEST(RunDifferencesTest, NumbersAreComparedByValueAndListsAsAWhole) {
    const json first = {{"a", 4}, {"b", {1, 2, 3}}, {"c", 0.1}, {"d", json::object()}};
    const json second = {{"a", 4.0}, {"b", {1, 2}}, {"c", 0.1}, {"d", json::object()}};
    const auto fields = differingFields({first, second});
    ASSERT_EQ(fields.size(), 1U);
    EXPECT_EQ(fields[0].field, "b");
    EXPECT_EQ(fields[0].values, (Values{"[1,2,3]", "[1,2]"}));
}

TEST(RunDifferencesTest, MissingIsNotTheSameAsEmptyOrNothing) {
    EXPECT_EQ(differingFields({json{{"a", ""}}, json::object()}).size(), 1U);
    EXPECT_EQ(differingFields({json{{"a", nullptr}}, json::object()}).size(), 1U);
    // A field in one, an object of fields in the other.
    const auto fields = differingFields({json{{"a", 1}}, json{{"a", {{"b", 1}}}}});
    ASSERT_EQ(fields.size(), 2U);
    EXPECT_EQ(fields[0].values, (Values{"1", ""}));
    EXPECT_EQ(fields[1].values, (Values{"", "1"}));
}

TEST(RunDifferencesTest, OneOfManyIsEnoughAndFewerThanTwoNeverDiffer) {
    const json same = {{"a", 1}};
    const auto fields = differingFields({same, same, json{{"a", 2}}});
    ASSERT_EQ(fields.size(), 1U);
    EXPECT_EQ(fields[0].values, (Values{"1", "1", "2"}));
    EXPECT_TRUE(differingFields({same}).empty());
    EXPECT_TRUE(differingFields({}).empty());
}

TEST(RunDifferencesTest, TextAndCsvKeepTheirCellsApart) {
    RunDifferences differences;
    differences.runs = {"one", "two, three"};
    differences.fields = {{"recipe.nfe", FieldKind::Setting, {"4", "5"}},
                          {"notes", FieldKind::Record, {"say \"yes\"", "a\tb\nc"}}};
    EXPECT_EQ(differencesAsText(differences, false),
              "field\tone\ttwo, three\nrecipe.nfe\t4\t5\nnotes\tsay \"yes\"\ta b c\n");
    EXPECT_EQ(differencesAsCsv(differences, false),
              "field,one,\"two, three\"\nrecipe.nfe,4,5\nnotes,\"say \"\"yes\"\"\",\"a\tb\nc\"\n");
    EXPECT_EQ(differencesAsCsv(differences, true), "field,one,\"two, three\"\nrecipe.nfe,4,5\n");
}

class RunDifferencesFileTest : public testing::RunTest {
  protected:
    void write(const std::string& name, int nfe) const {
        Experiment wish = experiment("paper", name);
        wish.recipe.nfe = nfe;
        (void)RunWriter::create(makeRunDocument(wish, {}, "cpu", 2));
    }
};

TEST_F(RunDifferencesFileTest, ReadsRuns) {
    write("a", 4);
    write("b", 6);
    const RunDifferences differences = readRunDifferences({at("a"), at("b")});
    EXPECT_EQ(differences.runs, (Values{"a", "b"}));
    ASSERT_FALSE(differences.fields.empty());
    EXPECT_EQ(differences.fields.front().field, "recipe.nfe");
    EXPECT_EQ(differences.fields.front().values, (Values{"4", "6"}));
    for (const FieldDifference& field : differences.fields) {
        EXPECT_NE(field.field, "status") << "both are interrupted";
        EXPECT_NE(field.field, "recipe.solver.name");
    }
    EXPECT_EQ(differences.fields.back().field, "command");
}

TEST_F(RunDifferencesFileTest, RunsOfOneNameAreCalledWithTheFoldersThatTellThemApart) {
    for (const auto& [name, nfe] :
         {std::pair{"day/x/run", 4}, std::pair{"night/x/run", 5}, std::pair{"night/x/other", 6}}) {
        write(name, nfe);
    }
    EXPECT_EQ(readRunDifferences({at("day/x/run"), at("night/x/run"), at("night/x/other")}).runs,
              (Values{"day/x/run", "night/x/run", "other"}));
    EXPECT_EQ(readRunDifferences({at("night/x/run"), at("day/x/run") / ""}).runs,
              (Values{"night/x/run", "day/x/run"}));
}

TEST_F(RunDifferencesFileTest, NamesTheRunThatCannotBeRead) {
    write("a", 4);
    EXPECT_EQ(codeOf([this] {
                  (void)readRunDifferences({at("a"), at("gone")});
              }),
              ErrorCode::NotFound);
    writeFileAtomically(at("a") / "run.json", "{\"format\": ");
    EXPECT_EQ(codeOf([this] { (void)readRunDifferences({at("a")}); }), ErrorCode::BadFile);
}

}  // namespace

}  // namespace ld3
