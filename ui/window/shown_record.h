#pragma once

#include "core/runs/run_news.h"
#include "ui/jobs/train_job.h"

#include <QString>

#include <optional>
#include <vector>

namespace ld3::ui {

/// The name of a run's curves.
[[nodiscard]] QString nameOf(const RunRecord& record);

/// What a run's schedule was after an iteration, as far as that was written down.
[[nodiscard]] std::optional<Schedule> scheduleAfter(const RunRecord& record, int iteration);

/// The newest schedule of a run that has one.
[[nodiscard]] Schedule currentSchedule(const RunRecord& record);

/// That which is shown of a run that has one: the newest while it runs, the best afterwards.
[[nodiscard]] Schedule shownScheduleOf(const RunRecord& record);

/// A training of this window has gone on. Memory stays bounded: the run's folder has all.
void addBatch(RunRecord& record, const TrainBatch& batch);

/// Others have worked on a run. Memory stays bounded.
/// @param goesOnInLog  false: its log is told from the beginning
void addNews(RunRecord& record, const RunNews& news, bool goesOnInLog);

}  // namespace ld3::ui
