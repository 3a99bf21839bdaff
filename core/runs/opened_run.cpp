#include "core/runs/opened_run.h"

#include "core/base/error.h"
#include "core/runs/reopen_model.h"
#include "core/runs/run_paths.h"
#include "core/runs/sample_file.h"

#include <algorithm>

namespace ld3 {

namespace {

constexpr int kUsualCount = 8;  ///< where the run kept no pictures

TeacherSet openTeacher(const RunPaths& paths,
                       const Denoiser& denoiser,
                       const std::stop_token& stop) {
    if (!std::filesystem::exists(paths.teacher())) {
        throw Error(ErrorCode::NotFound,
                    "the run has no teacher's samples yet",
                    paths.teacher().string(),
                    "wait until its first stage is over, or resume it");
    }
    return loadTeacherSet(paths.teacher(), denoiser, {stop, nullptr});
}

}  // namespace

OpenedRun openRun(const std::filesystem::path& folder, const std::stop_token& stop) {
    OpenedRun run;
    run.info = readRunInfo(folder);
    const RunPaths paths{folder};
    const auto pictured = loadSamples(paths.samples());
    run.count =
        std::min(pictured ? pictured->teacher.count : kUsualCount, run.info.recipe.validCount);
    run.denoiser = reopenModel(run.info, {stop, nullptr});
    run.teacher = openTeacher(paths, *run.denoiser, stop);
    return run;
}

}  // namespace ld3
