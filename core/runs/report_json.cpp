#include "core/runs/report_json.h"

#include "core/base/error.h"

#include <nlohmann/json.hpp>

#include <array>
#include <limits>
#include <utility>

namespace ld3 {

namespace {

constexpr std::array<std::pair<ReportKind, const char*>, 4> kKinds = {{
    {ReportKind::Baseline, "baseline"},
    {ReportKind::Iteration, "iteration"},
    {ReportKind::Round, "round"},
    {ReportKind::NoisePass, "noise_pass"},
}};

ReportKind kindFromName(const std::string& name, const std::string& where) {
    for (const auto& [kind, known] : kKinds) {
        if (name == known) {
            return kind;
        }
    }
    throw Error(ErrorCode::BadFile,
                "unknown kind of report \"" + name + "\"",
                where,
                "the file may be of a newer version");
}

}  // namespace

std::string reportKindName(ReportKind kind) {
    for (const auto& [known, name] : kKinds) {
        if (kind == known) {
            return name;
        }
    }
    return {};
}

double numberOrNan(const JsonFields& fields, const std::string& field) {
    return fields.at(field).is_null() ? std::numeric_limits<double>::quiet_NaN()
                                      : fields.number(field);
}

nlohmann::json evaluationsToJson(const EvaluationCount& evaluations) {
    return {{"forward", evaluations.forward}, {"with_gradient", evaluations.withGradient}};
}

EvaluationCount evaluationsFromJson(const JsonFields& fields, const std::string& field) {
    const JsonFields counts = fields.part(field);
    return {static_cast<int64_t>(counts.count("forward")),
            static_cast<int64_t>(counts.count("with_gradient"))};
}

nlohmann::json reportToJson(const TrainingReport& report) {
    return {{"kind", reportKindName(report.kind)},
            {"iteration", report.iteration},
            {"round", report.round},
            {"label", report.label},
            {"train_loss", report.trainLoss},
            {"valid_loss", report.validLoss},
            {"best_loss", report.bestLoss},
            {"improved", report.improved},
            {"gradient_norm", report.gradientNorm},
            {"learning_rate", report.learningRate},
            {"noises_moved", report.noisesMoved},
            {"times", report.times},
            {"eval_times", report.evalTimes},
            {"evaluations", evaluationsToJson(report.evaluations)},
            {"elapsed_seconds", report.elapsedSeconds},
            {"fraction_done", report.fractionDone},
            {"eta_seconds", report.etaSeconds}};
}

TrainingReport reportFromJson(const nlohmann::json& json, const std::string& where) {
    TrainingReport report;
    std::string kind;
    try {
        const JsonFields fields(json, where);
        kind = fields.text("kind");
        report.iteration = fields.wholeNumber("iteration");
        report.round = fields.wholeNumber("round");
        report.label = fields.text("label");
        report.trainLoss = numberOrNan(fields, "train_loss");
        report.validLoss = numberOrNan(fields, "valid_loss");
        report.bestLoss = numberOrNan(fields, "best_loss");
        report.improved = fields.flag("improved");
        report.gradientNorm = numberOrNan(fields, "gradient_norm");
        report.learningRate = numberOrNan(fields, "learning_rate");
        report.noisesMoved = fields.wholeNumber("noises_moved");
        report.times = fields.numbers("times");
        report.evalTimes = fields.numbers("eval_times");
        report.evaluations = evaluationsFromJson(fields, "evaluations");
        report.elapsedSeconds = numberOrNan(fields, "elapsed_seconds");
        report.fractionDone = numberOrNan(fields, "fraction_done");
        report.etaSeconds = numberOrNan(fields, "eta_seconds");
    } catch (const Error& error) {
        throw Error(ErrorCode::BadFile,
                    "not a training report: " + error.problem(),
                    error.where(),
                    "the file is damaged; restore it from a copy");
    }
    report.kind = kindFromName(kind, where);
    return report;
}

}  // namespace ld3
