#pragma once

#include "core/queue/queued_job.h"

#include <QString>

namespace ld3::ui {

/// What a job does, one line: "Train UniPC-3 bh1, NFE 5, fast".
[[nodiscard]] QString jobTitle(const QueuedJob& job);

/// "Waiting", "Pausing…" and the like.
[[nodiscard]] QString jobStateText(JobState state);

/// What work of this stage is being done; `stage` as core names it.
[[nodiscard]] QString stageText(const std::string& stage);

/// What a training has spent and may still take: "1,200 of at most about 9,000"; empty where
/// nothing is known.
[[nodiscard]] QString evaluationsText(int64_t spent, std::optional<int64_t> left);

/// "63 %" of the whole job, or of a stage where the whole is not known: "1/3: 63 %".
/// @param stage, count  of the stages; no matter where there is one only
[[nodiscard]] QString shareText(std::optional<double> share, double ofStage, int stage, int count);

/// "Ends at about 14:35", or with the day where that is another.
[[nodiscard]] QString endText(double secondsLeft);

/// "0.35 s per iteration", in the unit in which the number is easily read.
[[nodiscard]] QString paceText(double secondsPerIteration);

/// A metric of a plan: "automatic", "FID" and the like.
[[nodiscard]] QString metricText(const std::string& metric);

/// "5 s", "3 min 20 s", "2 h 5 min".
[[nodiscard]] QString durationText(double seconds);

}  // namespace ld3::ui
