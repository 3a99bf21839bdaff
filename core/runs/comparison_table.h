#pragma once

#include "core/runs/comparison.h"

#include <string>
#include <vector>

namespace ld3 {

/// `fast` against `paper` from the same teacher samples. One backward counts as two evaluations.
struct SpeedUp {
    SolverSpec solver;
    int nfe = 0;
    uint64_t seed = 0;
    bool reached = false;      ///< whether `fast` came down to `paper`'s final error
    double evaluations = 0.0;  ///< `paper`'s whole cost over `fast`'s until then
    double seconds = 0.0;      ///< the same of wall time
    double error = 0.0;        ///< final error of `fast` over that of `paper`
};

/// One for each solver, budget and seed that both recipes were trained with.
[[nodiscard]] std::vector<SpeedUp> speedUps(const std::vector<ComparisonRow>& rows);

/// Markdown: errors by method (mean over seeds, medians in a second table), `fast` against `paper`,
/// and what learned coefficients add.
[[nodiscard]] std::string comparisonMarkdown(const std::vector<ComparisonRow>& rows);

}  // namespace ld3
