#pragma once

#include "core/evaluation/evaluation_series.h"

#include <string>
#include <vector>

namespace ld3 {

/// A protocol in one line of English, without what is empty: "FID, inception-nv (0123abcd), against
/// edm_ref_stats.npz (4567abcd), 50000 samples, classes uniform, bytes edm, sigma 0.002 to 80".
[[nodiscard]] std::string protocolLine(const EvaluationProtocol& protocol);

/// One value a line with its whole protocol; RFC 4180, numbers in the C locale.
[[nodiscard]] std::string evaluationCsv(const std::vector<Evaluation>& evaluations);

/// A LaTeX table (package booktabs): a row for each curve, a column for each budget, mean and
/// standard deviation over seeds. The lowest complete mean of each column is bold, early estimates
/// are italic. Values of unlike protocol stand in parts of their own, each headed by its protocol.
[[nodiscard]] std::string evaluationLatex(const EvaluationSeries& series);

}  // namespace ld3
