#pragma once

#include "core/schedules/schedule.h"

#include <filesystem>
#include <string>

namespace ld3 {

/// What a list of bare numbers does not say.
struct ImportContext {
    SolverSpec solver;
    int nfe = 0;  ///< 0: the smallest budget that has the file's number of steps
    NoiseScheduleSpec noiseSchedule;
};

/// Reads a schedule, whatever it is written in, told by its content: this program's JSON (which
/// says everything; the context is not used), its CSV, the LD3 reference's checkpoint
/// (`best_t_steps`), its LaTeX table, its snippets for diffusers, or a list of sigmas =
/// exp(-lambda) as ComfyUI, k-diffusion, EDM, diff-sampler and stable-diffusion.cpp have it.
///
/// A final zero becomes `endsAt`: appended where sigma_min stands before it, else replacing it.
/// Ends that were rounded (to 0.2 %) are set to the noise schedule's.
/// @throws Error{NotFound, BadFile} naming file and reason
[[nodiscard]] Schedule importSchedule(const std::filesystem::path& path,
                                      const ImportContext& context);

/// The same from a file's content, of every format that is text.
/// @param path  names the schedule, and stands in messages
[[nodiscard]] Schedule importScheduleText(const std::string& content,
                                          const std::filesystem::path& path,
                                          const ImportContext& context);

}  // namespace ld3
