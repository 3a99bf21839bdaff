#include "core/runs/run_schedule.h"

#include "core/base/error.h"

namespace ld3 {

const Schedule& requireSchedule(const RunRecord& run, const std::filesystem::path& folder) {
    if (!run.schedule) {
        throw Error(ErrorCode::NotFound,
                    "the run has no schedule yet",
                    folder.string(),
                    "wait for its first validation, or go on with `ld3 resume`");
    }
    return *run.schedule;
}

}  // namespace ld3
