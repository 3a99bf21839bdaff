#include "core/schedules/schedule_json.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/json_fields.h"
#include "core/base/json_text.h"
#include "core/diffusion/noise_schedule_json.h"

#include <nlohmann/json.hpp>

namespace ld3 {

namespace {

using Json = nlohmann::json;

constexpr const char* kFormatStem = "ld3-schedule/";
constexpr const char* kFormat = "ld3-schedule/1";

std::string conversionTimeName(ConversionTime time) {
    return time == ConversionTime::Eval ? "eval" : "time";
}

std::string endsAtName(EndsAt end) {
    switch (end) {
        case EndsAt::SigmaMin:
            return "sigma_min";
        case EndsAt::AppendedZero:
            return "appended_zero";
        case EndsAt::ReplacedByZero:
            return "replaced_by_zero";
    }
    return "sigma_min";
}

ConversionTime readConversionTime(const JsonFields& fields) {
    const std::string name = fields.text("conversion_time", "eval");
    for (const auto time : {ConversionTime::Eval, ConversionTime::Time}) {
        if (conversionTimeName(time) == name) {
            return time;
        }
    }
    throw fields.bad("conversion_time", "\"" + name + "\" is unknown", "write eval or time");
}

EndsAt readEndsAt(const JsonFields& fields) {
    const std::string name = fields.text("ends_at", "sigma_min");
    for (const auto end : {EndsAt::SigmaMin, EndsAt::AppendedZero, EndsAt::ReplacedByZero}) {
        if (endsAtName(end) == name) {
            return end;
        }
    }
    throw fields.bad("ends_at",
                     "\"" + name + "\" is unknown",
                     "write sigma_min, appended_zero or replaced_by_zero");
}

void checkFormat(const JsonFields& fields) {
    const std::string format = fields.text("format");
    if (format == kFormat) {
        return;
    }
    if (format.starts_with(kFormatStem)) {
        throw Error(ErrorCode::Unsupported,
                    "schedule of another format version",
                    fields.where() + ", format = " + format,
                    std::string("this program reads ") + kFormat + "; update it");
    }
    throw fields.bad("format", "\"" + format + "\" is not a schedule", "choose a schedule.json");
}

/// A value that another part of core refuses is, here, a fault of the file.
template <class Check>
void asFault(const JsonFields& fields, const std::string& field, Check&& check) {
    try {
        check();
    } catch (const Error& error) {
        throw fields.bad(field, error.problem() + " (" + error.where() + ")", error.remedy());
    }
}

Json provenanceToJson(const Provenance& provenance) {
    Json json;
    json["model"] = {{"path", provenance.modelPath}, {"sha256", provenance.modelSha256}};
    json["recipe"] =
        provenance.recipeJson.empty() ? Json(nullptr) : Json::parse(provenance.recipeJson);
    json["seed"] = provenance.seed;
    json["validation"] = nullptr;
    if (provenance.validationLoss) {
        json["validation"] = {{"loss", provenance.lossName}, {"value", *provenance.validationLoss}};
    }
    json["software"] = provenance.software;
    return json;
}

Provenance provenanceFromJson(const JsonFields& fields) {
    Provenance provenance;
    if (const auto model = fields.object("model")) {
        provenance.modelPath = model->text("path", "");
        provenance.modelSha256 = model->text("sha256", "");
    }
    if (const auto recipe = fields.object("recipe")) {
        provenance.recipeJson = recipe->json().dump();
    }
    provenance.seed = fields.count("seed", 0);
    if (const auto validation = fields.object("validation")) {
        provenance.lossName = validation->text("loss", "");
        provenance.validationLoss = validation->number("value");
    }
    provenance.software = fields.text("software", "");
    return provenance;
}

CoefficientOffsets readOffsets(const JsonFields& fields, const Schedule& schedule) {
    const auto coefficients = fields.object("coefficients");
    if (!coefficients) {
        return {};
    }
    CoefficientOffsets offsets = coefficients->numbers("offsets");
    CoefficientTable table = makeTable(schedule);
    size_t wanted = 0;
    forEachCoefficient(table, [&wanted](double&) { ++wanted; });
    if (offsets.size() != wanted) {
        throw coefficients->bad("offsets",
                                std::to_string(offsets.size()) + " values where the solver has " +
                                    std::to_string(wanted) + " coefficients",
                                "write one offset per coefficient, or null");
    }
    return offsets;
}

}  // namespace

Json solverToJson(const SolverSpec& solver) {
    Json json{{"name", solver.name}, {"order", solver.order}};
    if (!solver.variant.empty()) {
        json["variant"] = solver.variant;
    }
    return json;
}

SolverSpec solverFromJson(const Json& json, const std::string& where) {
    const JsonFields fields(json, where);
    const std::string name = fields.text("name");
    const int order = fields.integer("order", 0);
    const std::string variant = fields.text("variant", "");
    SolverSpec solver;
    asFault(fields, "name", [&] { solver = makeSolverSpec(name, order, variant); });
    return solver;
}

Json scheduleToJson(const Schedule& schedule) {
    Json json;
    json["format"] = kFormat;
    json["name"] = schedule.name;
    json["solver"] = solverToJson(schedule.solver);
    json["nfe"] = schedule.nfe;
    json["noise_schedule"] = noiseScheduleToJson(schedule.noiseSchedule);
    json["times"] = schedule.times;
    json["eval_times"] = schedule.evalTimes;
    json["sigmas"] = sigmasOf(schedule);
    json["lambdas"] = lambdasOf(schedule);
    json["conversion_time"] = conversionTimeName(schedule.conversionTime);
    json["ends_at"] = endsAtName(schedule.endsAt);
    json["coefficients"] = nullptr;
    if (!schedule.coefficients.empty()) {
        json["coefficients"] = {{"offsets", schedule.coefficients}};
    }
    json["provenance"] = provenanceToJson(schedule.provenance);
    return json;
}

Schedule scheduleFromJson(const Json& json, const std::string& where) {
    const JsonFields fields(json, where);
    checkFormat(fields);
    Schedule schedule;
    schedule.name = fields.text("name", "");
    schedule.solver = solverFromJson(fields.at("solver"), fields.where("solver"));
    schedule.nfe = fields.integer("nfe");
    schedule.noiseSchedule =
        noiseScheduleFromJson(fields.at("noise_schedule"), fields.where("noise_schedule"));
    schedule.times = fields.numbers("times");
    schedule.evalTimes = fields.has("eval_times") ? fields.numbers("eval_times") : schedule.times;
    schedule.conversionTime = readConversionTime(fields);
    schedule.endsAt = readEndsAt(fields);
    asFault(fields, "times", [&schedule] {
        checkTimes(schedule.solver,
                   schedule.nfe,
                   NoiseSchedule(schedule.noiseSchedule),
                   schedule.times,
                   schedule.evalTimes);
    });
    schedule.coefficients = readOffsets(fields, schedule);
    if (const auto provenance = fields.object("provenance")) {
        schedule.provenance = provenanceFromJson(*provenance);
    }
    return schedule;
}

std::string scheduleToWord(Schedule schedule, const std::string& name) {
    schedule.name = name;
    Json json = scheduleToJson(schedule);
    // Made of the times, or of no use to who reads the word.
    for (const char* field : {"sigmas", "lambdas", "provenance"}) {
        json.erase(field);
    }
    return jsonText(json);
}

void saveSchedule(const Schedule& schedule, const std::filesystem::path& path) {
    writeFileAtomically(path, jsonText(scheduleToJson(schedule), 2) + "\n");
}

Schedule loadSchedule(const std::filesystem::path& path) {
    const std::string content = readFile(path);
    Json json;
    try {
        json = Json::parse(content);
    } catch (const Json::exception& error) {
        throw Error(ErrorCode::BadFile,
                    "not valid JSON",
                    path.string(),
                    "choose a schedule.json that this program wrote");
    }
    return scheduleFromJson(json, path.string());
}

}  // namespace ld3
