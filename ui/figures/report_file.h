#pragma once

#include "core/evaluation/evaluation.h"
#include "core/runs/run_folder.h"
#include "core/runs/sample_trajectory.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace ld3::ui {

/// A sample of a run along its steps, or why there is none.
struct ReportTrajectory {
    std::optional<SampleTrajectory> trajectory;
    std::string problem;  ///< empty: none was looked for
};

/// What a report tells of.
struct ReportMaterial {
    std::vector<RunRecord> runs;          ///< at least one
    std::vector<Evaluation> evaluations;  ///< measured values to be told with them; may be empty
    std::vector<ReportTrajectory> trajectories = {};  ///< of each run, in their order, or none
};

/// Follows the first sample of a run that has a schedule; opens its model, so not in the GUI
/// thread. Throws Stopped.
[[nodiscard]] ReportTrajectory reportTrajectory(const RunRecord& run, const std::stop_token& stop);

/// Makes a report figure by figure: settings, results and figures of runs as one .html file that
/// needs no other (figures are vector drawings in it) or as .pdf, A4. Needs a QApplication, see
/// `HeadlessApplication`.
class ReportMaker {
  public:
    /// @throws Error{InvalidArgument} for another extension or without a run
    ReportMaker(ReportMaterial wish, std::filesystem::path out);
    ReportMaker(const ReportMaker&) = delete;
    ReportMaker& operator=(const ReportMaker&) = delete;
    ~ReportMaker();

    [[nodiscard]] int figureCount() const;
    [[nodiscard]] int drawnCount() const;

    /// Draws the next figure; in the GUI thread. There must be one left.
    void drawNext();

    /// What is left when all figures are drawn: lays out the pages and writes the file, which
    /// appears whole or not at all. To be called once, in any thread, also after this object's end.
    /// It throws Error{Io}, and Stopped where its token asks for that before the file appears.
    [[nodiscard]] std::function<void(const std::stop_token&)> takeWriting();

  private:
    struct Parts;

    std::unique_ptr<Parts> m_parts;
};

/// The whole report at once.
/// @throws Error{InvalidArgument} for another extension or without a run, Error{Io}
void writeReport(ReportMaterial material, const std::filesystem::path& out);

/// @throws Error{InvalidArgument} unless the extension is .html or .pdf
void checkReportExtension(const std::filesystem::path& out);

}  // namespace ld3::ui
