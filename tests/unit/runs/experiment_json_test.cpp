#include "core/runs/experiment_json.h"

#include "core/base/error.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <utility>

namespace ld3 {
namespace {

using ::testing::HasSubstr;

TEST(ExperimentJson, SurvivesItsText) {
    Experiment wish;
    wish.model = "m.pt";
    wish.options = {"cuda:1", "float64"};
    wish.threads = 3;
    wish.recipe = makeRecipe("fast");
    wish.recipe.nfe = 9;
    // A variant that is not given is read as the usual one.
    wish.recipe.solver = wish.teacher.solver = makeSolverSpec("unipc");
    wish.teacher.count = 77;
    wish.teacherFile = "teacher.safetensors";
    const std::string text = experimentToJson(wish);
    EXPECT_EQ(experimentToJson(experimentFromJson(text)), text);
    EXPECT_EQ(experimentFromJson("{}").model, Experiment().model);
}

TEST(ExperimentJson, APathThatIsNotUtf8BreaksNothing) {
    Experiment wish;
    wish.recipe = makeRecipe("fast");
    wish.model = "/models/\xff.pt";
    std::string text;
    ASSERT_NO_THROW(text = experimentToJson(wish));
    EXPECT_THAT(experimentFromJson(text).model, HasSubstr("/models/"));
}

TEST(ExperimentJson, NamesTheFieldOfAnotherKind) {
    Experiment wish;
    wish.recipe = makeRecipe("fast");
    const auto good = nlohmann::json::parse(experimentToJson(wish));
    for (const auto& [field, value] : {std::pair{"model", "1"},
                                       {"device", "[]"},
                                       {"dtype", "true"},
                                       {"threads", "\"all\""},
                                       {"recipe", "\"fast\""},
                                       {"teacher", "[]"},
                                       {"teacher_file", "{}"}}) {
        nlohmann::json json = good;
        json[field] = nlohmann::json::parse(value);
        try {
            (void)experimentFromJson(json.dump(), "queue.json, experiment");
            ADD_FAILURE() << field << " = " << value << " was taken";
        } catch (const Error& error) {
            EXPECT_EQ(error.code(), ErrorCode::BadFile);
            EXPECT_THAT(error.where(), HasSubstr("queue.json, experiment"));
            EXPECT_THAT(error.where(), HasSubstr(field));
        }
    }
    for (const char* text : {"", "{", "7", "[]"}) {
        EXPECT_THROW((void)experimentFromJson(text), Error) << text;
    }
}

}  // namespace
}  // namespace ld3
