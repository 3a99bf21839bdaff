#pragma once

#include "core/evaluation/evaluation.h"

#include <string>
#include <vector>

namespace ld3::cli {

/// Values on stdout: a table for each protocol, a row for each curve, a column for each budget,
/// mean and spread over seeds; then what was measured against what, and the warnings.
void printEvaluations(const std::vector<Evaluation>& values);

/// Writes the values where a file is named.
/// @param csv, latex  files; empty: none. @throws Error{Io}
void writeEvaluationTables(const std::vector<Evaluation>& values,
                           const std::string& csv,
                           const std::string& latex);

}  // namespace ld3::cli
