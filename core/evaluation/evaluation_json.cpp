#include "core/evaluation/evaluation_json.h"

#include "core/base/json_fields.h"
#include "core/schedules/schedule_json.h"
#include "core/training/json_fields.h"
#include "core/training/recipe_json.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <limits>

namespace ld3 {

namespace {

constexpr const char* kEvaluationFormat = "ld3-evaluation/1";
constexpr const char* kPlanFormat = "ld3-evaluation-plan/1";

nlohmann::json numberOrNull(double value) {
    return std::isfinite(value) ? nlohmann::json(value) : nlohmann::json();
}

ReferenceKind referenceKindFromName(const JsonFields& fields, const std::string& field) {
    const std::string name = fields.text(field);
    for (const ReferenceKind kind :
         {ReferenceKind::Data, ReferenceKind::Teacher, ReferenceKind::Exact}) {
        if (referenceKindName(kind) == name) {
            return kind;
        }
    }
    throw fields.bad(field, "unknown kind of reference \"" + name + "\"", "measure again");
}

void requireFormat(const JsonFields& fields, const std::string& known) {
    const std::string format = fields.text("format");
    if (format == known) {
        return;
    }
    const std::string family = known.substr(0, known.find('/') + 1);
    if (format.starts_with(family)) {
        throw Error(ErrorCode::Unsupported,
                    "written by a newer version (" + format + ")",
                    fields.where("format"),
                    "use that version of LD3 Workbench");
    }
    throw fields.bad("format", "is \"" + format + "\", not " + known, "choose another file");
}

template <class T>
std::vector<T> listOf(const JsonFields& fields, const std::string& field) {
    const nlohmann::json& list = fields.at(field);
    if (!fits(list, static_cast<const std::vector<T>*>(nullptr))) {
        throw fields.bad(field, "is not a list of the right kind", "write the file again");
    }
    return list.get<std::vector<T>>();
}

EvaluationProtocol protocolFromJson(const JsonFields& fields) {
    EvaluationProtocol protocol;
    protocol.metric = fields.text("metric");
    protocol.featureNet = fields.text("feature_net");
    protocol.featureNetSha256 = fields.text("feature_net_sha256");
    protocol.referenceKind = referenceKindFromName(fields, "reference_kind");
    protocol.reference = fields.text("reference");
    protocol.referenceSha256 = fields.text("reference_sha256");
    protocol.model = fields.text("model");
    protocol.modelSha256 = fields.text("model_sha256");
    protocol.samples = static_cast<int64_t>(fields.count("samples"));
    protocol.classSampling = fields.text("class_sampling");
    protocol.resize = fields.text("resize");
    protocol.rounding = fields.text("rounding");
    protocol.sigmaMin = fields.number("sigma_min");
    protocol.sigmaMax = fields.number("sigma_max");
    return protocol;
}

}  // namespace

std::string referenceKindName(ReferenceKind kind) {
    switch (kind) {
        case ReferenceKind::Data:
            return "data";
        case ReferenceKind::Teacher:
            return "teacher";
        case ReferenceKind::Exact:
            return "exact";
    }
    return "";
}

nlohmann::json protocolToJson(const EvaluationProtocol& protocol) {
    return {{"metric", protocol.metric},
            {"feature_net", protocol.featureNet},
            {"feature_net_sha256", protocol.featureNetSha256},
            {"reference_kind", referenceKindName(protocol.referenceKind)},
            {"reference", protocol.reference},
            {"reference_sha256", protocol.referenceSha256},
            {"model", protocol.model},
            {"model_sha256", protocol.modelSha256},
            {"samples", protocol.samples},
            {"class_sampling", protocol.classSampling},
            {"resize", protocol.resize},
            {"rounding", protocol.rounding},
            {"sigma_min", protocol.sigmaMin},
            {"sigma_max", protocol.sigmaMax}};
}

nlohmann::json evaluationToJson(const Evaluation& evaluation) {
    return {{"format", kEvaluationFormat},
            {"protocol", protocolToJson(evaluation.protocol)},
            {"solver", solverToJson(evaluation.solver)},
            {"nfe", evaluation.nfe},
            {"schedule", evaluation.schedule},
            {"schedule_sha256", evaluation.scheduleSha256},
            {"learned_for", evaluation.learnedFor},
            {"run", evaluation.run},
            {"is_teacher", evaluation.isTeacher},
            {"seed", evaluation.seed},
            {"value", numberOrNull(evaluation.value)},
            {"samples_done", evaluation.samplesDone},
            {"seconds", evaluation.seconds},
            {"warnings", evaluation.warnings},
            {"software", evaluation.software},
            {"date", evaluation.date}};
}

Evaluation evaluationFromJson(const nlohmann::json& json, const std::string& where) {
    const JsonFields fields(json, where);
    requireFormat(fields, kEvaluationFormat);
    const auto protocol = fields.object("protocol");
    if (!protocol) {
        throw fields.bad("protocol", "is missing", "measure again");
    }
    Evaluation evaluation;
    evaluation.protocol = protocolFromJson(*protocol);
    evaluation.solver = solverFromJson(fields.at("solver"), fields.where("solver"));
    evaluation.nfe = fields.integer("nfe");
    evaluation.schedule = fields.text("schedule");
    evaluation.scheduleSha256 = fields.text("schedule_sha256");
    evaluation.learnedFor = fields.text("learned_for", "");
    evaluation.run = fields.text("run", "");
    evaluation.isTeacher = fields.flag("is_teacher");
    evaluation.seed = fields.count("seed");
    evaluation.value = fields.number("value", std::numeric_limits<double>::quiet_NaN());
    evaluation.samplesDone = static_cast<int64_t>(fields.count("samples_done"));
    evaluation.seconds = fields.number("seconds", 0.0);
    evaluation.warnings = fields.texts("warnings");
    evaluation.software = fields.text("software", "");
    evaluation.date = fields.text("date", "");
    return evaluation;
}

nlohmann::json planToJson(const EvaluationPlan& plan) {
    auto solvers = nlohmann::json::array();
    for (const SolverSpec& solver : plan.solvers) {
        solvers.push_back(solverToJson(solver));
    }
    return {{"format", kPlanFormat},
            {"model", plan.model},
            {"device", plan.options.device},
            {"dtype", plan.options.dtype},
            {"description_file", plan.options.descriptionFile},
            {"description", plan.options.description},
            {"noise_schedule", plan.noiseSchedule},
            {"threads", plan.threads},
            {"schedules", plan.schedules},
            {"solvers", solvers},
            {"nfes", plan.nfes},
            {"seeds", plan.seeds},
            {"metric", plan.metric},
            {"front_end", plan.frontEnd},
            {"weights", plan.weights.string()},
            {"reference", plan.reference},
            {"samples", plan.samples},
            {"batch", plan.batch},
            {"rounding", plan.rounding},
            {"teacher", teacherToJson(plan.teacher)},
            {"with_teacher", plan.withTeacher},
            {"shard", plan.shard},
            {"shards", plan.shards}};
}

EvaluationPlan planFromJson(const nlohmann::json& json, const std::string& where) {
    const JsonFields fields(json, where);
    requireFormat(fields, kPlanFormat);
    EvaluationPlan plan;
    plan.model = fields.text("model");
    plan.options.device = fields.text("device", plan.options.device);
    plan.options.dtype = fields.text("dtype", plan.options.dtype);
    plan.options.descriptionFile = fields.text("description_file", "");
    plan.options.description = fields.text("description", "");
    plan.noiseSchedule = fields.text("noise_schedule", "");
    plan.threads = fields.integer("threads", 0);
    plan.schedules = listOf<std::string>(fields, "schedules");
    plan.solvers.clear();
    if (!fields.at("solvers").is_array()) {
        throw fields.bad("solvers", "is not a list of the right kind", "write the file again");
    }
    for (const nlohmann::json& solver : fields.at("solvers")) {
        plan.solvers.push_back(solverFromJson(solver, fields.where("solvers")));
    }
    plan.nfes = listOf<int>(fields, "nfes");
    plan.seeds = listOf<uint64_t>(fields, "seeds");
    plan.metric = fields.text("metric");
    plan.frontEnd = fields.text("front_end", "");
    plan.weights = fields.text("weights", "");
    plan.reference = fields.text("reference");
    plan.samples = static_cast<int64_t>(fields.count("samples"));
    plan.batch = static_cast<int64_t>(fields.count("batch"));
    plan.rounding = fields.text("rounding");
    plan.teacher = teacherFromJson(fields.at("teacher"), fields.where("teacher"));
    plan.withTeacher = fields.flag("with_teacher");
    plan.shard = fields.integer("shard", 0);
    plan.shards = fields.integer("shards", 1);
    return plan;
}

}  // namespace ld3
