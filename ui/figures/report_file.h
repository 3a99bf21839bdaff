#pragma once

#include "core/evaluation/evaluation.h"
#include "core/runs/run_folder.h"

#include <filesystem>
#include <vector>

namespace ld3::ui {

/// Writes settings, results and figures of runs as one .html file that needs no other (figures are
/// vector drawings in it) or as .pdf, A4. The file appears whole or not at all. Needs a
/// QApplication, see `HeadlessApplication`.
/// @param runs         at least one
/// @param evaluations  measured values to be told with them; may be empty
/// @throws Error{InvalidArgument} for another extension or without a run, Error{Io}
void writeReport(const std::vector<RunRecord>& runs,
                 const std::vector<Evaluation>& evaluations,
                 const std::filesystem::path& out);

/// @throws Error{InvalidArgument} unless the extension is .html or .pdf
void checkReportExtension(const std::filesystem::path& out);

}  // namespace ld3::ui
