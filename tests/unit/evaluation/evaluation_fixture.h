#pragma once

#include "core/evaluation/run_evaluation.h"
#include "tests/unit/runs/run_fixture.h"

#include <stop_token>
#include <string>
#include <vector>

namespace ld3::testing {

/// Keeps what it hears, and may ask for a stop at a certain progress report.
class HearingObserver final : public EvaluationObserver {
  public:
    explicit HearingObserver(int stopAt = -1) : m_stopAt(stopAt) {}

    [[nodiscard]] RunControl control() const { return {m_stop.get_token(), nullptr}; }

    void progressed(const EvaluationProgress& report) override {
        progress.push_back(report);
        if (static_cast<int>(progress.size()) == m_stopAt) {
            m_stop.request_stop();
        }
    }

    void measured(const Evaluation& value) override { values.push_back(value); }

    void noted(const std::string& line) override { notes.push_back(line); }

    std::vector<EvaluationProgress> progress;
    std::vector<Evaluation> values;
    std::vector<std::string> notes;

  private:
    int m_stopAt;
    std::stop_source m_stop;
};

/// Plans of a tiny model, which take a moment.
class EvaluationTest : public RunTest {
  protected:
    [[nodiscard]] EvaluationPlan plan() const {
        EvaluationPlan plan;
        plan.model = modelFile().string();
        plan.options = {"cpu", "float64"};
        plan.threads = 1;
        plan.metric = "pixel-pca";
        plan.schedules = {"edm", "logSNR"};
        plan.solvers = {{"unipc", 3, "bh1"}, {"euler", 1, ""}};
        plan.nfes = {4, 6};
        plan.samples = 50;
        plan.batch = 8;
        plan.teacher.nfe = 20;
        return plan;
    }

    [[nodiscard]] std::vector<Evaluation> evaluated(const EvaluationPlan& plan,
                                                    const std::string& folder) const {
        HearingObserver observer;
        return runEvaluation(plan, at(folder), observer, {});
    }
};

}  // namespace ld3::testing
