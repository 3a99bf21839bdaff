#include "core/schedules/schedule_json.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/diffusion/noise_schedule_json.h"
#include "core/schedules/heuristics.h"
#include "tests/unit/base/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <cmath>
#include <functional>

namespace ld3 {
namespace {

using Json = nlohmann::json;

Schedule example() {
    Schedule schedule = makeSchedule(
        "dmn", makeSolverSpec("unipc", 3, "bh2"), 5, noiseScheduleFromName("vp-linear"));
    schedule.evalTimes[2] += 0.0123456789012345;
    schedule.provenance.modelPath = "model.safetensors";
    schedule.provenance.modelSha256 = "abc";
    schedule.provenance.recipeJson = R"({"name":"fast"})";
    schedule.provenance.seed = 18446744073709551615U;
    schedule.provenance.validationLoss = 0.1;
    schedule.provenance.lossName = "l2";
    return schedule;
}

size_t coefficientCount(const Schedule& schedule) {
    CoefficientTable table = makeTable(schedule);
    size_t count = 0;
    forEachCoefficient(table, [&count](double&) { ++count; });
    return count;
}

void expectEqual(const Schedule& a, const Schedule& b) {
    EXPECT_EQ(a.name, b.name);
    EXPECT_EQ(a.solver, b.solver);
    EXPECT_EQ(a.nfe, b.nfe);
    EXPECT_EQ(a.noiseSchedule, b.noiseSchedule);
    EXPECT_EQ(a.times, b.times);  // to the last bit
    EXPECT_EQ(a.evalTimes, b.evalTimes);
    EXPECT_EQ(a.conversionTime, b.conversionTime);
    EXPECT_EQ(a.endsAt, b.endsAt);
    EXPECT_EQ(a.coefficients, b.coefficients);
    EXPECT_EQ(a.provenance.modelPath, b.provenance.modelPath);
    EXPECT_EQ(a.provenance.modelSha256, b.provenance.modelSha256);
    EXPECT_EQ(a.provenance.recipeJson, b.provenance.recipeJson);
    EXPECT_EQ(a.provenance.seed, b.provenance.seed);
    EXPECT_EQ(a.provenance.validationLoss, b.provenance.validationLoss);
    EXPECT_EQ(a.provenance.lossName, b.provenance.lossName);
    EXPECT_EQ(a.provenance.software, b.provenance.software);
}

/// The error that reading this JSON raises; its place must name `field`.
void expectBad(const Json& json, const std::string& field, ErrorCode code = ErrorCode::BadFile) {
    try {
        (void)scheduleFromJson(json, "some.json");
        ADD_FAILURE() << "accepted a bad " << field;
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), code) << error.what();
        EXPECT_THAT(error.where(), ::testing::StartsWith("some.json"));
        EXPECT_THAT(error.where(), ::testing::HasSubstr(field)) << error.what();
        EXPECT_FALSE(error.remedy().empty());
    }
}

TEST(ScheduleJson, ReadsBackToTheLastBit) {
    const ::testing::TestInfo* info = ::testing::UnitTest::GetInstance()->current_test_info();
    const ld3::testing::TemporaryFolder folder;
    Schedule schedule = example();
    schedule.name = info->name();
    schedule.conversionTime = ConversionTime::Time;
    schedule.endsAt = EndsAt::ReplacedByZero;
    schedule.coefficients.assign(coefficientCount(schedule), 0.1);
    saveSchedule(schedule, folder.path() / "schedule.json");
    expectEqual(loadSchedule(folder.path() / "schedule.json"), schedule);
}

TEST(ScheduleJson, KeepsEveryNoiseSchedule) {
    for (const std::string& name : noiseScheduleNames()) {
        const NoiseScheduleSpec spec = noiseScheduleFromName(name);
        EXPECT_EQ(noiseScheduleFromJson(noiseScheduleToJson(spec), "x"), spec) << name;
    }
    NoiseScheduleSpec spec;
    spec.kind = "vp-discrete";
    spec.betas = {0.001, 0.01, 0.1};
    spec.timeMax = 0.9;
    EXPECT_EQ(noiseScheduleFromJson(noiseScheduleToJson(spec), "x"), spec);
    spec = {};
    spec.sigmaMax = 700.0;
    spec.timeMin = 0.01;
    EXPECT_EQ(noiseScheduleFromJson(noiseScheduleToJson(spec), "x"), spec);
}

TEST(ScheduleJson, HasTheFieldsOfTheFormat) {
    const Json json = scheduleToJson(example());
    EXPECT_EQ(json["format"], "ld3-schedule/1");
    EXPECT_EQ(json["solver"], Json::parse(R"({"name":"unipc","order":3,"variant":"bh2"})"));
    EXPECT_EQ(json["nfe"], 5);
    EXPECT_EQ(json["noise_schedule"]["kind"], "vp-linear");
    EXPECT_EQ(json["conversion_time"], "eval");
    EXPECT_EQ(json["ends_at"], "sigma_min");
    EXPECT_TRUE(json["coefficients"].is_null());
    EXPECT_EQ(json["provenance"]["recipe"]["name"], "fast");
    for (const char* list : {"times", "eval_times", "sigmas", "lambdas"}) {
        EXPECT_EQ(json[list].size(), 6U) << list;
    }
    const double lambda = json["lambdas"][3];
    EXPECT_NEAR(json["sigmas"][3].get<double>(), std::exp(-lambda), 1e-12);
}

TEST(ScheduleJson, AHandWrittenFileNeedsLittle) {
    const Schedule schedule = scheduleFromJson(Json::parse(R"({"format": "ld3-schedule/1",
        "solver": {"name": "euler"}, "nfe": 2, "noise_schedule": {"kind": "ve-edm"},
        "times": [80, 1, 0.002]})"),
                                               "hand.json");
    EXPECT_EQ(schedule.evalTimes, schedule.times);
    EXPECT_EQ(schedule.endsAt, EndsAt::SigmaMin);
    EXPECT_EQ(schedule.noiseSchedule.sigmaMax, 80.0);
}

TEST(ScheduleJson, RefusesNewerFormatsAndOtherFiles) {
    Json json = scheduleToJson(example());
    json["format"] = "ld3-schedule/2";
    expectBad(json, "ld3-schedule/2", ErrorCode::Unsupported);
    json["format"] = "something";
    expectBad(json, "format");
    expectBad(Json::array(), "some.json");
    expectBad(Json(3), "some.json");
}

TEST(ScheduleJson, NamesEveryMalformedField) {
    const Json good = scheduleToJson(example());
    for (const char* field : {"format", "solver", "nfe", "noise_schedule", "times"}) {
        Json json = good;
        json.erase(field);
        expectBad(json, field);
        json[field] = true;
        expectBad(json, field);
    }
    const auto broken = [&good](const std::string& pointer, const Json& value) {
        Json json = good;
        json[Json::json_pointer(pointer)] = value;
        return json;
    };
    expectBad(broken("/name", 3), "name");
    expectBad(broken("/nfe", -5), "nfe");
    expectBad(broken("/nfe", 5.5), "nfe");
    expectBad(broken("/nfe", 1e300), "nfe");
    expectBad(broken("/nfe", 4294967301U), "nfe");
    expectBad(broken("/solver/name", "magic"), "solver, name");
    expectBad(broken("/solver/order", 9), "solver");
    expectBad(broken("/solver/variant", "bh9"), "solver");
    expectBad(broken("/noise_schedule/kind", "linear"), "noise_schedule");
    expectBad(broken("/noise_schedule/beta_min", "small"), "beta_min");
    expectBad(broken("/times/2", nullptr), "times[2]");
    expectBad(broken("/times/2", "0.5"), "times[2]");
    expectBad(broken("/times/2", good["times"][1]), "times");
    expectBad(broken("/times", Json::array({1.0, 0.5})), "times");
    expectBad(broken("/eval_times", Json::array({1.0, 0.5})), "times");
    expectBad(broken("/eval_times/1", nullptr), "eval_times[1]");
    expectBad(broken("/conversion_time", "later"), "conversion_time");
    expectBad(broken("/ends_at", "zero"), "ends_at");
    expectBad(broken("/coefficients", Json{{"offsets", {1.0}}}), "offsets");
    expectBad(broken("/coefficients", Json{{"offsets", "none"}}), "offsets");
    expectBad(broken("/coefficients", Json::array()), "coefficients");
    expectBad(broken("/provenance/seed", -1), "seed");
    expectBad(broken("/provenance/model", "x"), "model");
}

TEST(ScheduleJson, RefusesFilesThatAreNotJson) {
    const ld3::testing::TemporaryFolder folder;
    const std::string whole = scheduleToJson(example()).dump();
    for (const std::string& content : {std::string(), std::string("hello"), whole.substr(0, 200)}) {
        writeFileAtomically(folder.path() / "bad.json", content);
        try {
            (void)loadSchedule(folder.path() / "bad.json");
            ADD_FAILURE() << content;
        } catch (const Error& error) {
            EXPECT_EQ(error.code(), ErrorCode::BadFile);
            EXPECT_THAT(error.where(), ::testing::HasSubstr("bad.json"));
        }
    }
    try {
        (void)loadSchedule(folder.path() / "absent.json");
        ADD_FAILURE();
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::NotFound);
    }
}

}  // namespace
}  // namespace ld3
