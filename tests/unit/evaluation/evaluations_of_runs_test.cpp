#include "core/evaluation/evaluations_of_runs.h"

#include "core/evaluation/evaluation_log.h"
#include "tests/unit/evaluation/some_evaluations.h"

#include <gtest/gtest.h>

#include <cstdlib>

namespace ld3 {
namespace {

using testing::handMadeValue;
using testing::learnedValue;
using testing::teacherValue;

TEST(EvaluationsOfRuns, ValuesOfARunAndWhatTheyAreComparedWith) {
    const Evaluation own = learnedValue(5, 4.0), other = learnedValue(6, 3.0);
    Evaluation fewer = handMadeValue("edm", 5, 30.0);
    fewer.protocol.samples = fewer.samplesDone = 10'000;
    Evaluation otherModel = handMadeValue("edm", 5, 40.0);
    otherModel.protocol.modelSha256 = "another";
    const std::vector<Evaluation> found = evaluationsOfRuns(
        {own, other, handMadeValue("edm", 5, 20.0), fewer, otherModel, teacherValue(2.0)},
        {own.run});
    ASSERT_EQ(found.size(), 3U);
    EXPECT_EQ(found[0].run, own.run);
    EXPECT_EQ(found[1].value, 20.0) << "of the same protocol";
    EXPECT_TRUE(found[2].isTeacher);
    EXPECT_TRUE(evaluationsOfRuns({handMadeValue("edm", 5, 20.0)}, {own.run}).empty());
}

TEST(EvaluationsOfRuns, ARunIsKnownByThePathThatWasTyped) {
    EXPECT_TRUE(isRun("/a/runs/first", "/a/runs/first"));
    EXPECT_TRUE(isRun("/a/runs/./first/", "/a/runs/first"));
    EXPECT_TRUE(isRun("runs/first", "/a/runs/first"));
    EXPECT_TRUE(isRun("../runs/first", "/a/runs/first"));
    EXPECT_FALSE(isRun("runs/first", "/a/others/first"));
    EXPECT_FALSE(isRun("irst", "/a/runs/first"));
    EXPECT_FALSE(isRun("/b/runs/first", "/a/runs/first"));
    EXPECT_FALSE(isRun("", "/a/runs/first"));
    EXPECT_FALSE(isRun("..", "/a/runs/first"));
}

TEST(EvaluationsOfRuns, ValuesGoWithTheirRun) {
    std::vector<Evaluation> values = {
        learnedValue(5, 4.0), learnedValue(6, 3.0), handMadeValue("edm", 5, 20.0)};
    const std::string other = values[1].run;
    EXPECT_TRUE(moveRun(values, values[0].run, "/runs/renamed"));
    EXPECT_EQ(values[0].run, "/runs/renamed");
    EXPECT_EQ(values[1].run, other);
    EXPECT_TRUE(values[2].run.empty());
    EXPECT_FALSE(moveRun(values, "/runs/nowhere", "/runs/renamed"));
}

TEST(EvaluationsOfRuns, FoldersWithValuesBesideARun) {
    std::string pattern = (std::filesystem::temp_directory_path() / "ld3-beside-XXXXXX").string();
    ASSERT_NE(mkdtemp(pattern.data()), nullptr);
    const std::filesystem::path root = std::filesystem::canonical(pattern);
    for (const char* name : {"run", "values", "empty", "also"}) {
        std::filesystem::create_directories(root / name);
    }
    for (const char* name : {"run", "values", "also"}) {
        appendEvaluation({root / name}, learnedValue(5, 4.0));
    }
    EXPECT_EQ(evaluationFoldersBeside({root / "run" / ""}),
              (std::vector<std::filesystem::path>{root / "also", root / "values"}));
    std::filesystem::remove_all(root);
}

}  // namespace
}  // namespace ld3
