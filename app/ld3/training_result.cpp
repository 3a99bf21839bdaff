#include "app/ld3/training_result.h"

#include "app/ld3/output.h"
#include "app/ld3/progress_bar.h"
#include "core/base/error.h"
#include "core/runs/report_json.h"
#include "core/runs/run_folder.h"
#include "core/schedules/schedule_json.h"

#include <nlohmann/json.hpp>

namespace ld3::cli {

namespace {

std::string endingName(Ending ending) {
    switch (ending) {
        case Ending::Finished:
            return "finished";
        case Ending::Converged:
            return "converged";
        case Ending::Stopped:
            return "stopped";
    }
    return {};
}

}  // namespace

void reportOutcome(const Outcome& outcome, const Session& session) {
    const bool hasSchedule = !outcome.best.times.empty();
    if (session.json) {
        nlohmann::json evaluations = evaluationsToJson(outcome.evaluations);
        evaluations["cost"] = outcome.evaluations.cost();
        printJson({{"run", outcome.folder.string()},
                   {"ending", endingName(outcome.ending)},
                   {"best_loss", outcome.bestLoss},
                   {"evaluations", evaluations},
                   {"elapsed_seconds", outcome.elapsedSeconds},
                   {"schedule", hasSchedule ? scheduleToJson(outcome.best) : nlohmann::json()}});
    } else {
        printFields({{"run", outcome.folder.string()},
                     {"ending", endingName(outcome.ending)},
                     {"best loss", shortNumber(outcome.bestLoss)},
                     {"evaluations", std::to_string(outcome.evaluations.cost())},
                     {"elapsed", clockText(outcome.elapsedSeconds)},
                     {"times", hasSchedule ? joined(outcome.best.times) : "-"},
                     {"eval times", hasSchedule ? joined(outcome.best.evalTimes) : "-"}});
    }
    if (outcome.ending == Ending::Stopped) {
        throw Error(ErrorCode::Io,
                    "stopped",
                    outcome.folder.string(),
                    "ld3 resume " + outcome.folder.string());
    }
}

}  // namespace ld3::cli
