#pragma once

#include "core/training/training_report.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace ld3 {

/// "baseline", "iteration", "round" or "noise_pass".
[[nodiscard]] std::string reportKindName(ReportKind kind);

/// One object of `metrics.jsonl`; numbers that do not apply (NaN) become null when written.
[[nodiscard]] nlohmann::json reportToJson(const TrainingReport& report);

/// @param where  file and line for messages
/// @throws Error{BadFile}
[[nodiscard]] TrainingReport reportFromJson(const nlohmann::json& json, const std::string& where);

[[nodiscard]] nlohmann::json evaluationsToJson(const EvaluationCount& evaluations);
[[nodiscard]] EvaluationCount evaluationsFromJson(const nlohmann::json& json);

/// A number that may be null. @throws nlohmann::json::exception where it is something else
[[nodiscard]] double numberOrNan(const nlohmann::json& json);

}  // namespace ld3
