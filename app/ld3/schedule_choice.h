#pragma once

#include "app/ld3/solver_choice.h"
#include "core/exporting/import_schedule.h"

#include <string>

namespace ld3::cli {

/// Which schedule a verb uses: a hand-made kind for a solver and budget, or a file.
struct ScheduleChoice {
    SolverChoice solver;
    int nfe = 0;
    std::string kind;
    std::string file;
    double rho = 0.0;
    std::string conversion;  ///< empty: the file's, or "eval"

    void addTo(CLI::App& verb);

    /// @param noiseSchedule  for hand-made kinds, and for files that say none
    /// @throws Error{InvalidArgument} where the options contradict each other or the file
    [[nodiscard]] Schedule schedule(const NoiseScheduleSpec& noiseSchedule) const;

  private:
    [[nodiscard]] Schedule fromFile(const NoiseScheduleSpec& noiseSchedule) const;
};

/// The schedule of a run folder, a file that `importSchedule` reads, or a schedule itself: the JSON
/// of a schedule file, which begins with a brace.
/// @throws Error{NotFound, BadFile}
[[nodiscard]] Schedule loadAnySchedule(const std::string& source,
                                       const ImportContext& context = {});

}  // namespace ld3::cli
