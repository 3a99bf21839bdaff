#pragma once

#include "app/ld3/progress_bar.h"
#include "core/evaluation/run_evaluation.h"

#include <string>

namespace ld3::cli {

/// Shows an evaluation on stderr.
class EvaluationBar final : public EvaluationObserver {
  public:
    explicit EvaluationBar(bool quiet) : m_bar(quiet) {}

    void progressed(const EvaluationProgress& progress) override;
    void measured(const Evaluation& value) override;
    void noted(const std::string& line) override;

  private:
    ProgressBar m_bar;
    std::string m_estimate;
};

}  // namespace ld3::cli
