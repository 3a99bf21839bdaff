#ifdef LD3_WITH_FIGURES

#include "app/ld3/figure_runs.h"

#include "app/ld3/figure_content.h"
#include "app/ld3/interrupt.h"
#include "app/ld3/schedule_choice.h"
#include "core/base/error.h"
#include "core/evaluation/evaluation_series.h"
#include "core/evaluation/run_evaluation.h"
#include "core/runs/run_folder.h"
#include "core/runs/run_names.h"
#include "core/runs/run_resampler.h"
#include "core/runs/run_snapshots.h"
#include "core/runs/run_trajectory.h"
#include "ui/figures/figure.h"

#include <algorithm>
#include <filesystem>
#include <iostream>
#include <optional>
#include <utility>

namespace ld3::cli {

namespace {

/// Runs and values of a folder, as far as the figure shows them.
void takeFolder(const std::string& folder, bool isAll, ui::FigureRequest& request) {
    const bool ofValues =
        request.kind == ui::FigureKind::Fid || request.kind == ui::FigureKind::Matrix;
    bool isEmpty = true;
    if (isAll || ofValues) {
        for (const Evaluation& value : readEvaluations(folder)) {
            mergeEvaluation(request.evaluations, value);
            isEmpty = false;
        }
    }
    // Folders of values alone are no runs; any other says what is wrong with it.
    if (isAll ? isEmpty || isRunFolder(folder) : !ofValues) {
        request.runs.push_back(readRun(folder));
    }
}

ImportContext contextOf(const ui::FigureRequest& request) {
    for (const RunRecord& run : request.runs) {
        if (run.schedule) {
            return {run.schedule->solver, run.schedule->nfe, run.schedule->noiseSchedule};
        }
    }
    return {};
}

/// A schedule beside those of the runs; of a file it is called as the file is.
Schedule further(const std::string& source, const ui::FigureRequest& request) {
    Schedule schedule = loadAnySchedule(source, contextOf(request));
    if (!source.starts_with('{')) {
        schedule.name = std::filesystem::path(source).filename().string();
    }
    return schedule;
}

void takeSchedules(const FigureContent& content, ui::FigureRequest& request) {
    for (const std::string& source : content.curves) {
        request.curves.push_back(further(source, request));
    }
    if (!content.moment.empty()) {
        request.moment = further(content.moment, request);
    }
    if (!content.draft.empty()) {
        request.draft = further(content.draft, request);
    }
}

/// The run whose samples are drawn: the first that has what it takes.
RunRecord* sampledRun(ui::FigureRequest& request) {
    const auto find = [&request](auto has) {
        const auto found = std::find_if(request.runs.begin(), request.runs.end(), has);
        return found == request.runs.end() ? nullptr : &*found;
    };
    RunRecord* kept = find([](const RunRecord& run) { return run.samples.has_value(); });
    return kept != nullptr ? kept
                           : find([](const RunRecord& run) { return run.schedule.has_value(); });
}

/// The first run's schedule as it was in the course of its training.
void goBack(int iteration, ui::FigureRequest& request) {
    for (RunRecord& run : request.runs) {
        if (!run.schedule) {
            continue;
        }
        const RunSnapshots snapshots(run);
        if (snapshots.count() == 0) {
            throw Error(ErrorCode::NotFound,
                        "the run keeps no schedules of its training",
                        run.info.folder.string(),
                        "leave out --iteration");
        }
        run.schedule = snapshots.schedule(snapshots.nearest(iteration));
        return;
    }
}

/// How many samples: 0 as many as the run kept, < 0 all.
int sampleCount(const FigureContent& content, const RunRecord& run) {
    if (content.samples.empty()) {
        return 0;
    }
    if (content.samples == "all") {
        return -1;
    }
    const int count = content.sampleNumber();
    if (count > run.info.recipe.validCount) {
        throw Error(ErrorCode::InvalidArgument,
                    "the run has only " + std::to_string(run.info.recipe.validCount) +
                        " validation samples",
                    "--samples " + content.samples,
                    "use fewer, or all");
    }
    return count;
}

void keepFirst(int count, PictureBatch& pictures) {
    pictures.values.resize(pictures.values.size() / static_cast<size_t>(pictures.count) *
                           static_cast<size_t>(count));
    pictures.count = count;
}

void takeSamples(const FigureContent& content, ui::FigureRequest& request) {
    RunRecord* run = sampledRun(request);
    const bool isAsked =
        !content.samples.empty() || !content.schedule.empty() || content.iteration > 0;
    if (run == nullptr || !isAsked) {
        return;
    }
    const int count = sampleCount(content, *run);
    const bool isOwn = content.schedule.empty() && content.iteration == 0 && run->samples;
    const bool isEnough =
        isOwn && run->samples->teacher.count >= (count < 0 ? run->info.recipe.validCount : count);
    if (isEnough) {
        if (count > 0) {
            keepFirst(count, run->samples->teacher);
            keepFirst(count, run->samples->student);
        }
        return;
    }
    const std::optional<Schedule> schedule =
        content.schedule.empty() ? run->schedule
                                 : std::optional(further(content.schedule, request));
    if (schedule) {
        const Interrupt interrupt;
        run->samples = RunResampler(run->info.folder, interrupt.token())
                           .sample(*schedule, interrupt.token(), count);
    }
}

/// Follows a sample of the first run that has a schedule, for a trajectory.
void takeTrajectory(const FigureContent& content, bool isAll, ui::FigureRequest& request) {
    for (const RunRecord& run : request.runs) {
        if (!run.schedule) {
            continue;
        }
        try {
            const Interrupt interrupt;
            const Schedule schedule =
                content.schedule.empty() ? *run.schedule : further(content.schedule, request);
            request.trajectory = RunTrajectory(run.info.folder, interrupt.token())
                                     .trace(schedule, content.sample - 1, interrupt.token());
        } catch (const Error& error) {
            if (!isAll) {
                throw;
            }
            std::cerr << "warning: no trajectory: " << error.what() << '\n';
        }
        return;
    }
}

}  // namespace

void takeRuns(const std::vector<std::string>& folders,
              const std::string& kind,
              const FigureContent& content,
              ui::FigureRequest& request) {
    const bool isAll = kind == "all";
    for (const std::string& folder : folders) {
        takeFolder(folder, isAll, request);
    }
    tellApart(request.runs);
    if (content.iteration > 0) {
        goBack(content.iteration, request);
    }
    takeSchedules(content, request);
    if (isAll || request.kind == ui::FigureKind::Grid) {
        takeSamples(content, request);
    }
    if (isAll || request.kind == ui::FigureKind::Trajectory) {
        takeTrajectory(content, isAll, request);
    }
}

}  // namespace ld3::cli

#endif
