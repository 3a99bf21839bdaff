#include "core/evaluation/evaluation_log.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/json_text.h"
#include "core/evaluation/evaluation_json.h"
#include "core/evaluation/run_evaluation.h"

#include <nlohmann/json.hpp>

namespace ld3 {

namespace {

nlohmann::json parsed(const std::string& text, const std::string& where) {
    auto json = nlohmann::json::parse(text, nullptr, /*allow_exceptions=*/false);
    if (json.is_discarded()) {
        throw Error(ErrorCode::BadFile,
                    "not JSON",
                    where,
                    "the file is damaged; restore it from a copy, or remove it and measure again");
    }
    return json;
}

/// The complete lines.
std::string linesOf(const std::filesystem::path& file) {
    if (!std::filesystem::exists(file)) {
        return {};
    }
    std::string text = readFile(file);
    text.resize(text.rfind('\n') == std::string::npos ? 0 : text.rfind('\n') + 1);
    return text;
}

}  // namespace

void appendEvaluation(const EvaluationPaths& paths, const Evaluation& evaluation) {
    // A value takes minutes and a line 1 KB: writing all lines again keeps the file whole always.
    writeFileAtomically(paths.values(),
                        linesOf(paths.values()) + jsonText(evaluationToJson(evaluation)) + '\n');
}

bool isSameMeasurement(const Evaluation& first, const Evaluation& second) {
    return first.protocol == second.protocol && first.seed == second.seed &&
           first.scheduleSha256 == second.scheduleSha256 && first.isTeacher == second.isTeacher;
}

void writeEvaluationPlan(const EvaluationPaths& paths, const EvaluationPlan& plan) {
    writeFileAtomically(paths.plan(), jsonText(planToJson(plan), 2) + '\n');
}

std::vector<Evaluation> readEvaluations(const std::filesystem::path& folder) {
    const std::filesystem::path file = EvaluationPaths{folder}.values();
    const std::string text = linesOf(file);
    std::vector<Evaluation> evaluations;
    for (size_t begin = 0; begin < text.size();) {
        const size_t end = text.find('\n', begin);
        const std::string where =
            file.string() + ", line " + std::to_string(evaluations.size() + 1);
        evaluations.push_back(
            evaluationFromJson(parsed(text.substr(begin, end - begin), where), where));
        begin = end + 1;
    }
    return evaluations;
}

EvaluationPlan readEvaluationPlan(const std::filesystem::path& folder) {
    const std::filesystem::path file = EvaluationPaths{folder}.plan();
    return planFromJson(parsed(readFile(file), file.string()), file.string());
}

}  // namespace ld3
