#pragma once

#include "core/base/json_fields.h"
#include "core/training/training_report.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace ld3 {

/// "baseline", "iteration", "round" or "noise_pass".
[[nodiscard]] std::string reportKindName(ReportKind kind);

/// One object of `metrics.jsonl`; numbers that do not apply (NaN) become null when written.
[[nodiscard]] nlohmann::json reportToJson(const TrainingReport& report);

/// @param where  file and line for messages
/// @throws Error{BadFile} naming the field
[[nodiscard]] TrainingReport reportFromJson(const nlohmann::json& json, const std::string& where);

[[nodiscard]] nlohmann::json evaluationsToJson(const EvaluationCount& evaluations);
/// Both counts of a field that must be there. @throws Error{BadFile} naming what is wrong
[[nodiscard]] EvaluationCount evaluationsFromJson(const JsonFields& fields,
                                                  const std::string& field);

/// A field that must be there; null is NaN. @throws Error{BadFile} where it is something else
[[nodiscard]] double numberOrNan(const JsonFields& fields, const std::string& field);

}  // namespace ld3
