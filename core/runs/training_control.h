#pragma once

#include "core/base/round_end.h"
#include "core/runs/experiment.h"

#include <filesystem>

namespace ld3 {

/// How a training is held and ended from outside: as other work, or at the end of a round. A round
/// is a pass over the samples with its validation (descent), or a stage of the search from one
/// start (least squares; the choice of starts and the first stage count as one, since only then
/// there is a validated schedule).
struct TrainingControl {
    RunControl run;
    const RoundEnd* roundEnd = nullptr;  ///< may be null
};

/// As `runExperiment` of experiment.h. After a wished end of a round the run is stopped: it keeps
/// its best schedule and can be resumed.
Outcome runExperiment(const Experiment& experiment,
                      TrainingObserver& observer,
                      const TrainingControl& control);

/// As `resumeRun` of experiment.h.
Outcome resumeRun(const std::filesystem::path& folder,
                  TrainingObserver& observer,
                  const TrainingControl& control,
                  const std::filesystem::path& weights = {});

}  // namespace ld3
