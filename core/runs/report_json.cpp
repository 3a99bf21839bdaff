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

double numberOrNan(const nlohmann::json& json) {
    return json.is_null() ? std::numeric_limits<double>::quiet_NaN() : json.get<double>();
}

nlohmann::json evaluationsToJson(const EvaluationCount& evaluations) {
    return {{"forward", evaluations.forward}, {"with_gradient", evaluations.withGradient}};
}

EvaluationCount evaluationsFromJson(const nlohmann::json& json) {
    return {json.at("forward").get<int64_t>(), json.at("with_gradient").get<int64_t>()};
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
    try {
        TrainingReport report;
        report.kind = kindFromName(json.at("kind").get<std::string>(), where);
        json.at("iteration").get_to(report.iteration);
        json.at("round").get_to(report.round);
        json.at("label").get_to(report.label);
        report.trainLoss = numberOrNan(json.at("train_loss"));
        report.validLoss = numberOrNan(json.at("valid_loss"));
        report.bestLoss = numberOrNan(json.at("best_loss"));
        json.at("improved").get_to(report.improved);
        report.gradientNorm = numberOrNan(json.at("gradient_norm"));
        report.learningRate = numberOrNan(json.at("learning_rate"));
        json.at("noises_moved").get_to(report.noisesMoved);
        json.at("times").get_to(report.times);
        json.at("eval_times").get_to(report.evalTimes);
        report.evaluations = evaluationsFromJson(json.at("evaluations"));
        report.elapsedSeconds = numberOrNan(json.at("elapsed_seconds"));
        report.fractionDone = numberOrNan(json.at("fraction_done"));
        report.etaSeconds = numberOrNan(json.at("eta_seconds"));
        return report;
    } catch (const nlohmann::json::exception& error) {
        throw Error(ErrorCode::BadFile,
                    std::string("not a training report: ") + error.what(),
                    where,
                    "the file is damaged; restore it from a copy");
    }
}

}  // namespace ld3
