#pragma once

#include "core/evaluation/evaluation.h"

#include <cstddef>
#include <string>
#include <vector>

namespace ld3 {

/// Whether two values stand on one scale: everything in their protocols is equal, except the model,
/// which may be what is compared.
[[nodiscard]] bool isComparable(const EvaluationProtocol& a, const EvaluationProtocol& b);

/// Puts a value into a list. The same value (protocol, solver, schedule, budget, seed) is replaced
/// unless the list knows it from more samples.
/// @returns its place in the list
size_t mergeEvaluation(std::vector<Evaluation>& list, const Evaluation& evaluation);

/// Metrics of a list in the order of their first appearance.
[[nodiscard]] std::vector<std::string> metricsOf(const std::vector<Evaluation>& evaluations);

/// A schedule's name without date and budget, by which runs that differ in nothing else are found:
/// "2026-01-02_030405_fast_unipc3_nfe5" is of "fast_unipc3".
[[nodiscard]] std::string scheduleFamily(const std::string& name);

/// What is known of one curve at one budget: the values of its seeds.
struct EvaluationPoint {
    int nfe = 0;
    double mean = 0.0;             ///< of the complete values, of the early ones while none is; NaN
    double low = 0.0, high = 0.0;  ///< least and greatest of the same values
    double deviation = 0.0;        ///< standard deviation over seeds (n - 1); NaN for a single one
    int seeds = 0;                 ///< number of values that the mean is of
    double fractionDone = 0.0;     ///< of the samples of all seeds
    bool isComplete = false;       ///< every seed is
    bool hasWarnings = false;
    std::vector<size_t> values;  ///< places in the list that was grouped
};

/// Values that a line may join: one model, solver, schedule and protocol.
struct EvaluationCurve {
    std::string model;
    SolverSpec solver;
    std::string schedule;    ///< a hand-made kind, or the family or name of learned schedules
    std::string learnedFor;  ///< empty: hand-made
    size_t protocol = 0;     ///< place in `EvaluationSeries::protocols`
    std::vector<EvaluationPoint> points;  ///< by NFE, at most one for each
};

/// Whether its schedules were learned for another solver than the one that sampled.
[[nodiscard]] bool isCrossed(const EvaluationCurve& curve);

/// The values of one metric, grouped for a plot.
struct EvaluationSeries {
    std::vector<EvaluationProtocol> protocols;  ///< no two are comparable; of their first values
    std::vector<EvaluationCurve> curves;        ///< in the order of their first values
    std::vector<EvaluationCurve> teachers;      ///< each with one point
};

/// Groups the values of a metric. Learned schedules of one family stand on one curve as long as
/// there is one for each budget; where there are several, each is a curve of its own, since nothing
/// says that they may be averaged.
[[nodiscard]] EvaluationSeries groupEvaluations(const std::vector<Evaluation>& evaluations,
                                                const std::string& metric);

}  // namespace ld3
