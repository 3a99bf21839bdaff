#include "app/ld3/evaluation_bar.h"

#include "app/ld3/output.h"

namespace ld3::cli {

void EvaluationBar::progressed(const EvaluationProgress& progress) {
    const std::string detail = "value " + std::to_string(progress.row + 1) + " of " +
                               std::to_string(progress.rows) + m_estimate;
    m_bar.show(progress.stage, progress.fraction, progress.etaSeconds, detail);
}

void EvaluationBar::measured(const Evaluation& value) {
    m_estimate = value.isComplete() ? ""
                                    : ", about " + shortNumber(value.value) + " after " +
                                          std::to_string(value.samplesDone) + " samples";
}

void EvaluationBar::noted(const std::string& line) {
    m_bar.note(line);
}

}  // namespace ld3::cli
