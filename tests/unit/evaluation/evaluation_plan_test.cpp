#include "core/evaluation/evaluation_plan.h"

#include "core/base/error.h"
#include "core/evaluation/evaluation_json.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <cmath>
#include <functional>

namespace ld3 {

namespace {

TEST(EvaluationPlan, HasNoProblemsByDefault) {
    EvaluationPlan plan;
    plan.solvers = {{"unipc", 3, ""}};
    plan.nfes = {4};
    EXPECT_TRUE(plan.problems().empty());
}

struct Fault {
    const char* field;
    std::function<void(EvaluationPlan&)> make;
};

TEST(EvaluationPlan, NamesEachFault) {
    const Fault faults[] = {
        {"schedules", [](EvaluationPlan& p) { p.schedules.clear(); }},
        {"seeds", [](EvaluationPlan& p) { p.seeds.clear(); }},
        {"seeds", [](EvaluationPlan& p) { p.seeds = {3'000'000'000}; }},
        {"metric", [](EvaluationPlan& p) { p.metric = "kid"; }},
        {"samples", [](EvaluationPlan& p) { p.samples = 1; }},
        {"samples", [](EvaluationPlan& p) { p.samples = -4; }},
        {"batch", [](EvaluationPlan& p) { p.batch = 0; }},
        {"rounding", [](EvaluationPlan& p) { p.rounding = "up"; }},
        {"front_end", [](EvaluationPlan& p) { p.frontEnd = "tf"; }},
        {"shard", [](EvaluationPlan& p) { p.shard = 2, p.shards = 2; }},
        {"reference", [](EvaluationPlan& p) { p.metric = "l2", p.reference = "exact"; }},
        {"solvers",
         [](EvaluationPlan& p) {
             p.solvers = {{"magic", 1, ""}};
         }},
        {"nfe",
         [](EvaluationPlan& p) {
             p.solvers = {{"unipc", 3, ""}}, p.nfes = {0};
         }},
    };
    for (const Fault& fault : faults) {
        EvaluationPlan plan;
        fault.make(plan);
        const std::vector<std::string> problems = plan.problems();
        ASSERT_EQ(problems.size(), 1u) << fault.field;
        EXPECT_TRUE(problems.front().starts_with(std::string(fault.field) + ":"))
            << problems.front();
    }
}

TEST(EvaluationPlan, SurvivesItsFile) {
    EvaluationPlan plan;
    plan.model = "m.pkl";
    plan.options = {"cuda:1", "float64", "d.json", "{\"a\": 1}"};
    plan.noiseSchedule = "vp-linear";
    plan.threads = 3;
    plan.schedules = {"edm", "runs/a"};
    plan.solvers = {{"unipc", 2, "bh2"}};
    plan.nfes = {4, 9};
    plan.seeds = {7, 8};
    plan.metric = "fid";
    plan.weights = "w";
    plan.frontEnd = "nv";
    plan.reference = "ref.npz";
    plan.samples = 123;
    plan.batch = 9;
    plan.rounding = "ld3";
    plan.teacher.solver = {"ipndm", 2, ""};
    plan.teacher.nfe = 33;
    plan.withTeacher = false;
    plan.shard = 1;
    plan.shards = 4;
    const nlohmann::json json = planToJson(plan);
    EXPECT_EQ(planToJson(planFromJson(json, "file")), json);
    EXPECT_EQ(planFromJson(json, "file").solvers, plan.solvers);
}

TEST(EvaluationPlan, NamesFileAndFieldOfBadOnes) {
    nlohmann::json json = planToJson({});
    json["nfes"] = "four";
    try {
        (void)planFromJson(json, "evaluation.json");
        FAIL() << "accepted";
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::BadFile);
        EXPECT_NE(error.where().find("evaluation.json"), std::string::npos);
        EXPECT_NE(error.where().find("nfes"), std::string::npos);
    }
    json["format"] = "ld3-evaluation-plan/2";
    try {
        (void)planFromJson(json, "evaluation.json");
        FAIL() << "accepted";
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::Unsupported);
    }
}

TEST(EvaluationPlan, TakesNothingOfAnotherKind) {
    const nlohmann::json good = nlohmann::json::parse(planToJson({}).dump());
    for (const auto& [field, value] : {std::pair{"model", "1"},
                                       {"threads", "\"all\""},
                                       {"schedules", "[1]"},
                                       {"solvers", "{}"},
                                       {"solvers", "[\"unipc\"]"},
                                       {"nfes", "[4.5]"},
                                       {"nfes", "[\"4\"]"},
                                       {"seeds", "[-1]"},
                                       {"samples", "\"few\""},
                                       {"teacher", "[]"},
                                       {"with_teacher", "\"yes\""},
                                       {"with_teacher", "1"}}) {
        nlohmann::json json = good;
        json[field] = nlohmann::json::parse(value);
        try {
            (void)planFromJson(json, "evaluation.json");
            ADD_FAILURE() << field << " = " << value << " was taken";
        } catch (const Error& error) {
            EXPECT_EQ(error.code(), ErrorCode::BadFile);
            EXPECT_NE(error.where().find("evaluation.json, "), std::string::npos) << error.what();
            EXPECT_NE(error.where().find(field), std::string::npos) << error.what();
        }
    }
}

TEST(EvaluationJson, SurvivesItsLine) {
    Evaluation value;
    value.protocol.metric = "FID";
    value.protocol.referenceKind = ReferenceKind::Teacher;
    value.protocol.samples = 50'000;
    value.protocol.sigmaMax = 80.0;
    value.solver = {"unipc", 3, "bh2"};
    value.nfe = 5;
    value.schedule = "learned";
    value.learnedFor = "UniPC-3 bh2";
    value.isTeacher = true;
    value.seed = 2;
    value.value = 3.25;
    value.samplesDone = 100;
    value.warnings = {"few"};
    const Evaluation read = evaluationFromJson(evaluationToJson(value), "line");
    EXPECT_EQ(evaluationToJson(read), evaluationToJson(value));
    EXPECT_EQ(read.protocol, value.protocol);
    EXPECT_FALSE(read.isComplete());
    value.value = std::nan("");
    EXPECT_TRUE(std::isnan(evaluationFromJson(evaluationToJson(value), "line").value));
}

}  // namespace

}  // namespace ld3
