#include "core/evaluation/picture_matrix.h"

#include "core/base/error.h"
#include "core/base/version.h"
#include "core/evaluation/evaluation_sampler.h"
#include "core/evaluation/evaluation_tasks.h"
#include "core/models/open_model.h"
#include "core/runs/cpu_threads.h"
#include "core/runs/sample_file.h"
#include "core/solvers/finite_check.h"
#include "core/solvers/integrate.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>

namespace ld3 {

namespace {

constexpr int64_t kMostSamples = 64;

void check(const EvaluationPlan& plan) {
    const auto wrong = [](const std::string& what, const std::string& where) {
        return Error(ErrorCode::InvalidArgument, what, where, "see `ld3 pictures --help`");
    };
    if (plan.samples < 1 || plan.samples > kMostSamples) {
        throw wrong("number of pictures out of range, 1 to " + std::to_string(kMostSamples),
                    "samples " + std::to_string(plan.samples));
    }
    if (plan.seeds.empty()) {
        throw wrong("no seed", "seeds");
    }
    if (plan.schedules.empty()) {
        throw wrong("no schedule", "schedules");
    }
}

PictureCell cellOf(const EvaluationTask& task) {
    PictureCell cell;
    cell.label = task.label;
    cell.learnedFor = task.learnedFor;
    cell.run = task.run;
    cell.schedule = task.schedule;
    cell.scheduleSha256 = task.sha256;
    return cell;
}

/// Samples as pictures; counts the calls.
Tensor draw(PictureCell& cell,
            const Denoiser& denoiser,
            const SampleStart& start,
            const RunControl& control) {
    const CoefficientTable table = makeTable(cell.schedule);
    const NoiseSchedule noiseSchedule(cell.schedule.noiseSchedule);
    const Tensor samples = integrate(denoiser,
                                     noiseSchedule,
                                     table,
                                     start.noise,
                                     start.condition,
                                     control,
                                     [&cell](const SolveStep&) { ++cell.calls; });
    requireFinite(samples, denoiser, noiseSchedule, table, start.noise, start.condition, control);
    const Tensor pictures = denoiser.toPicture(samples);
    cell.pictures = toPictureBatch(pictures);
    return pictures;
}

std::vector<double> errorsOf(const Tensor& pictures, const Tensor& teacher) {
    const Tensor errors =
        (pictures - teacher).to(torch::kFloat64).square().flatten(1).mean(1).cpu().contiguous();
    return {errors.data_ptr<double>(), errors.data_ptr<double>() + errors.numel()};
}

/// @param teacher  its pictures; set where the cell is the teacher's
void drawOrSayWhyNot(PictureCell& cell,
                     bool isTeacher,
                     const Denoiser& denoiser,
                     const SampleStart& start,
                     Tensor& teacher,
                     const RunControl& control) {
    try {
        const Tensor pictures = draw(cell, denoiser, start, control);
        if (isTeacher) {
            teacher = pictures;
        }
        cell.errors = errorsOf(pictures.cpu(), teacher.cpu());
    } catch (const Error& error) {
        if (isTeacher || error.code() != ErrorCode::Numerical) {
            throw;
        }
        cell.failure = error.what();
        cell.calls = evaluationCount(cell.schedule.solver, cell.schedule.nfe);
    }
}

void markAsNotDrawn(PictureCell& cell) {
    cell.isDrawn = false;
    cell.calls = evaluationCount(cell.schedule.solver, cell.schedule.nfe);
}

Tensor toTensor(const PictureBatch& pictures) {
    return torch::tensor(pictures.values)
        .view({pictures.count, pictures.channels, pictures.height, pictures.width});
}

bool isFromSameNoise(const PictureMatrix& one, const PictureMatrix& other) {
    return one.model == other.model && one.modelSha256 == other.modelSha256 &&
           one.dtype == other.dtype && one.device == other.device && one.seed == other.seed &&
           one.samples == other.samples;
}

/// The cell of a task that was drawn already; null: there is none.
const PictureCell* find(const PictureMatrix& matrix, const EvaluationTask& task) {
    const auto isIt = [&task](const PictureCell& cell) {
        return cell.isDrawn && cell.label == task.label && cell.scheduleSha256 == task.sha256;
    };
    if (task.isTeacher) {
        return isIt(matrix.teacher) && matrix.teacher.pictures.count > 0 ? &matrix.teacher
                                                                         : nullptr;
    }
    const auto found = std::find_if(matrix.cells.begin(), matrix.cells.end(), isIt);
    return found == matrix.cells.end() ? nullptr : &*found;
}

template <class T>
void addOnce(std::vector<T>& list, const T& value) {
    if (std::find(list.begin(), list.end(), value) == list.end()) {
        list.push_back(value);
    }
}

/// What ran, solver by solver as they come, each with rising numbers of calls.
std::vector<std::string> columnsOf(const std::vector<PictureCell>& cells) {
    std::vector<std::string> solvers, columns;
    for (const PictureCell& cell : cells) {
        addOnce(solvers, solverTitle(cell.schedule.solver));
    }
    for (const std::string& solver : solvers) {
        std::map<int, std::string> byCalls;
        for (const PictureCell& cell : cells) {
            if (solverTitle(cell.schedule.solver) == solver) {
                byCalls.emplace(cell.calls, whatRan(cell));
            }
        }
        for (const auto& [calls, title] : byCalls) {
            columns.push_back(title);
        }
    }
    return columns;
}

nlohmann::json jsonOf(const PictureCell& cell) {
    nlohmann::json json = {{"schedule", cell.label},
                           {"schedule_sha256", cell.scheduleSha256},
                           {"solver", solverTitle(cell.schedule.solver)},
                           {"nfe", cell.schedule.nfe},
                           {"calls", cell.calls},
                           {"times", cell.schedule.times},
                           {"eval_times", cell.schedule.evalTimes}};
    if (!cell.learnedFor.empty()) {
        json["learned_for"] = cell.learnedFor;
    }
    if (!cell.schedule.coefficients.empty()) {
        json["coefficients"] = cell.schedule.coefficients;
    }
    if (!cell.errors.empty()) {
        json["l2"] = cell.errors;
    }
    if (!cell.failure.empty()) {
        json["failure"] = cell.failure;
    }
    if (!cell.isDrawn) {
        json["drawn"] = false;
    }
    return json;
}

}  // namespace

std::string whatRan(const PictureCell& cell) {
    return solverTitle(cell.schedule.solver) + ", " + std::to_string(cell.calls) +
           (cell.calls == 1 ? " call" : " calls");
}

std::optional<size_t> PictureMatrix::at(size_t row, size_t column) const {
    for (size_t i = 0; i < cells.size(); ++i) {
        if (cells[i].label == rows[row] && whatRan(cells[i]) == columns[column]) {
            return i;
        }
    }
    return std::nullopt;
}

std::string pictureMatrixJson(const PictureMatrix& matrix) {
    nlohmann::json json = {{"format", "ld3-pictures/1"},
                           {"software", matrix.software},
                           {"model", matrix.model},
                           {"model_sha256", matrix.modelSha256},
                           {"device", matrix.device},
                           {"dtype", matrix.dtype},
                           {"noise_schedule", matrix.noiseSchedule},
                           {"seed", matrix.seed},
                           {"samples", matrix.samples},
                           {"teacher", jsonOf(matrix.teacher)},
                           {"cells", nlohmann::json::array()}};
    for (const PictureCell& cell : matrix.cells) {
        json["cells"].push_back(jsonOf(cell));
    }
    return json.dump(-1, ' ', /*ensure_ascii=*/true, nlohmann::json::error_handler_t::replace);
}

PictureMatrix drawPictureMatrix(const EvaluationPlan& plan,
                                const PictureMatrixHooks& hooks,
                                const RunControl& control) {
    const torch::NoGradGuard noGradients;
    check(plan);
    useCpuThreads(plan.threads);
    const auto denoiser = openModel(plan.model, plan.options, control);
    EvaluationPlan wish = plan;
    wish.seeds = {plan.seeds.front()};
    wish.metric = "auto";  // so that the teacher is one of the tasks
    wish.withTeacher = true;
    std::vector<EvaluationTask> tasks = evaluationTasks(wish, denoiser->info());
    tellLabelsApart(tasks);  // rows go by them

    PictureMatrix matrix;
    matrix.model = denoiser->info().name;
    matrix.modelSha256 = denoiser->info().sha256;
    matrix.device = denoiser->device().str();
    matrix.dtype = plan.options.dtype;
    matrix.noiseSchedule = noiseScheduleFor(denoiser->info(), plan.noiseSchedule).kind;
    matrix.software = kSoftware;
    matrix.seed = wish.seeds.front();
    matrix.samples = static_cast<int>(plan.samples);
    const PictureMatrix* before =
        hooks.before != nullptr && isFromSameNoise(*hooks.before, matrix) ? hooks.before : nullptr;
    const SampleStart start =
        drawSamples(*denoiser, matrix.seed * static_cast<uint64_t>(plan.samples), plan.samples);
    Tensor teacher;
    bool isStopped = false;
    for (size_t i = 0; i < tasks.size(); ++i) {
        PictureCell cell = cellOf(tasks[i]);
        if (const PictureCell* known = before == nullptr ? nullptr : find(*before, tasks[i])) {
            cell = *known;
        } else if (!isStopped) {
            if (hooks.progress) {
                hooks.progress(static_cast<double>(i) / static_cast<double>(tasks.size()),
                               cell.label + ", " + solverTitle(cell.schedule.solver));
            }
            try {
                drawOrSayWhyNot(cell, tasks[i].isTeacher, *denoiser, start, teacher, control);
            } catch (const Stopped&) {
                if (!hooks.keepsDrawn || tasks[i].isTeacher) {
                    throw;
                }
                isStopped = true;
                markAsNotDrawn(cell);
            }
        } else {
            markAsNotDrawn(cell);
        }
        if (tasks[i].isTeacher) {
            teacher = teacher.defined() ? teacher : toTensor(cell.pictures);
            matrix.teacher = std::move(cell);
            continue;
        }
        addOnce(matrix.rows, cell.label);
        matrix.cells.push_back(std::move(cell));
    }
    matrix.columns = columnsOf(matrix.cells);
    return matrix;
}

}  // namespace ld3
