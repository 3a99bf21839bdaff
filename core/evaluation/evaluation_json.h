#pragma once

#include "core/evaluation/evaluation.h"
#include "core/evaluation/evaluation_plan.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace ld3 {

/// A line of `evaluations.jsonl`, format "ld3-evaluation/1".
[[nodiscard]] nlohmann::json evaluationToJson(const Evaluation& evaluation);

/// @param where  file and line, for messages
/// @throws Error{BadFile} naming the field; Error{Unsupported} for a newer format
[[nodiscard]] Evaluation evaluationFromJson(const nlohmann::json& json, const std::string& where);

[[nodiscard]] nlohmann::json protocolToJson(const EvaluationProtocol& protocol);

/// `evaluation.json`, format "ld3-evaluation-plan/1".
[[nodiscard]] nlohmann::json planToJson(const EvaluationPlan& plan);

/// The same errors.
[[nodiscard]] EvaluationPlan planFromJson(const nlohmann::json& json, const std::string& where);

/// "data", "teacher" or "exact".
[[nodiscard]] std::string referenceKindName(ReferenceKind kind);

}  // namespace ld3
