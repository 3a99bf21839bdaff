#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace ld3 {

/// Network evaluations of single samples (calls × batch items).
struct EvaluationCount {
    int64_t forward = 0;       ///< without gradient
    int64_t withGradient = 0;  ///< with gradient; each also costs one backward

    /// In forward evaluations, one backward counted as two.
    [[nodiscard]] int64_t cost() const { return forward + 3 * withGradient; }
};

/// What a report is about.
enum class ReportKind {
    Baseline,   ///< a hand-made schedule's loss on the validation samples: `label` names it
    Iteration,  ///< one update of the schedule
    Round,      ///< start of a round (descent) or stage (least squares): `label` names it
    NoisePass,  ///< one batch of the noise-only pass over the validation samples
};

/// One line of a run's `metrics.jsonl`, one point of its plots. NaN where a number does not apply.
struct TrainingReport {
    ReportKind kind = ReportKind::Iteration;
    int iteration = 0;  ///< updates so far, from 1
    int round = 0;
    std::string label;
    double trainLoss = 0.0;  ///< of the samples in this update, before it
    double validLoss = 0.0;  ///< after it
    double bestLoss = 0.0;   ///< best validation loss so far
    bool improved = false;   ///< `validLoss` became the best
    double gradientNorm = 0.0;
    double learningRate = 0.0;  ///< descent: of the time logits; least squares: damping mu
    int noisesMoved = 0;        ///< accepted moves of the soft teacher in this report
    std::vector<double> times, evalTimes;  ///< after the update
    EvaluationCount evaluations;           ///< so far, baselines excluded
    double elapsedSeconds = 0.0;
    double fractionDone = 0.0;  ///< [0, 1]
    double etaSeconds = 0.0;    ///< NaN while unknown
};

/// Why a training ended.
enum class Ending {
    Finished,   ///< all rounds or stages done
    Converged,  ///< a stop rule held
    Stopped,    ///< by the user; can be resumed
};

}  // namespace ld3
