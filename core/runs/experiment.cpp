#include "core/runs/experiment.h"

#include "core/base/error.h"
#include "core/diffusion/denoiser.h"
#include "core/metrics/open_distance.h"
#include "core/models/builtin.h"
#include "core/runs/cpu_threads.h"
#include "core/runs/disk_space.h"
#include "core/runs/experiment_runner.h"
#include "core/runs/reopen_model.h"
#include "core/runs/run_writer.h"
#include "core/runs/training_control.h"
#include "core/schedules/schedule_json.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <limits>
#include <optional>
#include <string>
#include <tuple>
#include <utility>

namespace ld3 {

namespace {

void checkTeacherCount(int64_t count, const Recipe& recipe, const std::string& where) {
    const int64_t needed = int64_t{recipe.trainCount} + recipe.validCount;
    if (count < needed) {
        throw Error(ErrorCode::InvalidArgument,
                    "the teacher set has " + std::to_string(count) + " samples, the recipe needs " +
                        std::to_string(needed),
                    where,
                    "make a larger teacher set, or train with fewer samples");
    }
}

void checkRecipe(const Recipe& recipe) {
    const std::vector<std::string> problems = recipe.problems();
    if (!problems.empty()) {
        const size_t colon = problems.front().find(": ");
        const bool hasField = colon != std::string::npos;
        throw Error(ErrorCode::InvalidArgument,
                    hasField ? problems.front().substr(colon + 2) : problems.front(),
                    hasField ? "recipe." + problems.front().substr(0, colon) : "recipe",
                    "change the recipe");
    }
}

std::filesystem::path withoutTrailingSlash(const std::filesystem::path& folder) {
    const std::filesystem::path normal = folder.lexically_normal();
    return normal.has_filename() ? normal : normal.parent_path();
}

Outcome outcomeOf(const RunRecord& record) {
    Outcome outcome;
    outcome.ending = record.info.statusDetail == "converged" ? Ending::Converged : Ending::Finished;
    outcome.best = record.schedule.value_or(Schedule{});
    outcome.bestLoss = record.info.bestLoss;
    outcome.evaluations = record.info.evaluations;
    outcome.elapsedSeconds = record.info.elapsedSeconds;
    outcome.folder = record.info.folder;
    return outcome;
}

std::optional<TeacherSet> keptTeacher(const RunWriter& writer,
                                      const std::filesystem::path& source,
                                      const Denoiser& denoiser,
                                      const RunControl& control) {
    if (std::filesystem::exists(writer.paths().teacher())) {
        return loadTeacherSet(writer.paths().teacher(), denoiser, control);
    }
    if (!source.empty()) {
        return loadTeacherSet(source, denoiser, control);
    }
    return std::nullopt;
}

/// Does a write before the run's own begin, and waits as they do where the disk is full.
void writeWaiting(const RunControl& control,
                  TrainingObserver& observer,
                  const std::function<void()>& write) {
    (void)writeWhenThereIsSpace(control, write, [&observer](const Error& error) {
        observer.logged(std::string("waits for space on the disk: ") + error.what());
        observer.progressed(kWaitingForSpace, 0.0, std::numeric_limits<double>::quiet_NaN());
    });
}

/// What samples have for black and white, where the model says so.
std::pair<double, double> pictureRange(const ModelInfo& model) {
    const auto json =
        nlohmann::json::parse(model.descriptionJson, nullptr, /*allow_exceptions=*/false);
    const auto found = json.is_object() ? json.find("pictures") : json.end();
    if (!json.is_object() || found == json.end() || !found->is_array() || found->size() != 2) {
        return {-1.0, 1.0};
    }
    return {(*found)[0].get<double>(), (*found)[1].get<double>()};
}

OpenedDistance openLoss(const RunDocument& document,
                        const Denoiser& denoiser,
                        const RunControl& control) {
    const Recipe& recipe = document.info.recipe;
    const ModelInfo& model = denoiser.info();
    DistanceWish wish;
    wish.loss = recipe.loss;
    wish.lpipsNet = recipe.lpipsNet;
    wish.weights = document.info.weights;
    wish.lossFile = document.lossFile;
    wish.sha256 = recipe.lossSha256;
    wish.shape = {model.channels, model.height, model.width};
    std::tie(wish.low, wish.high) = pictureRange(model);
    wish.gradient = recipe.optimizer != Optimizer::LevenbergMarquardt;
    wish.control = control;
    return openDistance(wish, torch::device(denoiser.device()).dtype(denoiser.dtype()));
}

/// The weights with the recorded checksums: where the user says, where they were, or in the usual
/// folder.
OpenedDistance reopenLoss(RunDocument& document,
                          const Denoiser& denoiser,
                          const std::filesystem::path& weights,
                          const RunControl& control) {
    if (!weights.empty()) {
        document.info.weights = std::filesystem::absolute(weights);
        return openLoss(document, denoiser, control);
    }
    try {
        return openLoss(document, denoiser, control);
    } catch (const Error& missing) {
        if (missing.code() != ErrorCode::NotFound || document.info.weights.empty()) {
            throw;
        }
        try {
            RunDocument elsewhere = document;
            elsewhere.info.weights.clear();
            return openLoss(elsewhere, denoiser, control);
        } catch (const Error&) {
            throw missing;
        }
    }
}

}  // namespace

Outcome runExperiment(const Experiment& wish,
                      TrainingObserver& observer,
                      const RunControl& control) {
    return runExperiment(wish, observer, TrainingControl{control, nullptr});
}

Outcome runExperiment(const Experiment& wish,
                      TrainingObserver& observer,
                      const TrainingControl& control) {
    Experiment experiment = wish;
    experiment.folder = withoutTrailingSlash(wish.folder);
    checkRecipe(experiment.recipe);
    checkFreeForRun(experiment.folder);
    const std::string device = resolveDevice(experiment.options.device);
    const int threads = useCpuThreads(experiment.threads);
    ModelOptions options = experiment.options;
    options.device = device;
    auto denoiser = openModel(experiment.model, options, control.run);
    requireGradients(denoiser->info(), experiment.recipe);
    if (!isBuiltin(experiment.model)) {
        // The run must find it again from wherever it is resumed.
        experiment.model = std::filesystem::absolute(experiment.model);
    }

    std::optional<TeacherSet> teacher;
    if (experiment.teacherFile.empty()) {
        checkTeacherCount(experiment.teacher.count, experiment.recipe, "teacher.count");
    } else {
        teacher = loadTeacherSet(experiment.teacherFile, *denoiser, control.run);
        checkTeacherCount(teacher->count(), experiment.recipe, experiment.teacherFile.string());
        experiment.teacher = teacher->spec;
        experiment.teacherFile = std::filesystem::absolute(experiment.teacherFile);
    }

    if (!experiment.weights.empty()) {
        experiment.weights = std::filesystem::absolute(experiment.weights);
    }
    if (!experiment.lossFile.empty()) {
        experiment.lossFile = std::filesystem::absolute(experiment.lossFile);
    }
    RunDocument document = makeRunDocument(experiment, denoiser->info(), device, threads);
    OpenedDistance distance = openLoss(document, *denoiser, control.run);
    if (document.info.recipe.lossSha256 != distance.sha256) {
        // What the loss is made of is a part of what is repeated.
        experiment.recipe.lossSha256 = distance.sha256;
        document = makeRunDocument(experiment, denoiser->info(), device, threads);
    }

    std::optional<RunWriter> writer;
    writeWaiting(control.run, observer, [&] { writer.emplace(RunWriter::create(document)); });
    observer.runCreated();
    ExperimentRunner runner(std::move(*writer),
                            denoiser,
                            std::move(distance),
                            std::move(teacher),
                            std::nullopt,
                            observer,
                            control);
    return runner.run();
}

Outcome resumeRun(const std::filesystem::path& folder,
                  TrainingObserver& observer,
                  const RunControl& control,
                  const std::filesystem::path& weights) {
    return resumeRun(folder, observer, TrainingControl{control, nullptr}, weights);
}

Outcome resumeRun(const std::filesystem::path& wish,
                  TrainingObserver& observer,
                  const TrainingControl& control,
                  const std::filesystem::path& weights) {
    const std::filesystem::path folder = withoutTrailingSlash(wish);
    const RunInfo before = readRunInfo(folder);
    if (before.status == RunStatus::Finished) {
        return outcomeOf(readRun(folder));
    }
    if (before.status == RunStatus::Elsewhere) {
        throw Error(ErrorCode::Busy,
                    before.statusDetail + " worked on this run within the last minutes",
                    folder.string(),
                    "stop it there, or wait: once it has been silent for five minutes the run can "
                    "be resumed here");
    }
    RunWriter writer = RunWriter::reopen(folder);
    RunDocument& document = writer.document();
    if (document.info.status == RunStatus::Finished) {
        return outcomeOf(readRun(folder));
    }
    useCpuThreads(document.info.threads);
    auto denoiser = reopenModel(document.info, control.run);
    OpenedDistance distance = reopenLoss(document, *denoiser, weights, control.run);
    auto teacher = keptTeacher(writer, document.teacherFile, *denoiser, control.run);
    auto checkpoint = loadCheckpoint(writer.paths().checkpoint());
    document.info.status = RunStatus::Running;
    document.info.statusDetail.clear();
    writeWaiting(control.run, observer, [&writer] { writer.writeDocument(); });

    ExperimentRunner runner(std::move(writer),
                            denoiser,
                            std::move(distance),
                            std::move(teacher),
                            std::move(checkpoint),
                            observer,
                            control);
    return runner.run();
}

}  // namespace ld3
