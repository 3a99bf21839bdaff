#include "core/evaluation/evaluation_tasks.h"

#include "core/base/distinct_labels.h"
#include "core/base/error.h"
#include "core/base/sha256.h"
#include "core/exporting/import_schedule.h"
#include "core/runs/run_schedule.h"
#include "core/schedules/heuristics.h"
#include "core/schedules/schedule_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <optional>
#include <utility>

namespace ld3 {

namespace {

/// A schedule of a run or file, with its names.
struct Learned {
    Schedule schedule;
    std::string label, run;
    std::filesystem::path source;
};

std::vector<SolverSpec> canonical(const std::vector<SolverSpec>& solvers) {
    std::vector<SolverSpec> result;
    result.reserve(solvers.size());
    for (const SolverSpec& solver : solvers) {
        result.push_back(makeSolverSpec(solver.name, solver.order, solver.variant));
    }
    return result;
}

Learned readLearned(const std::filesystem::path& path, const NoiseScheduleSpec& noiseSchedule) {
    if (!std::filesystem::is_directory(path)) {
        return {importSchedule(path, {{}, 0, noiseSchedule}), path.stem().string(), "", path};
    }
    const RunRecord run = readRun(path);
    return {requireSchedule(run, path), run.info.name, path.string(), path};
}

/// The smallest budget with which a solver takes so many steps.
std::optional<int> budgetFor(const SolverSpec& solver, int steps) {
    const int most = 4 * steps + 4;  // stages of a single step are three at most
    for (int nfe = minimumEvaluations(solver); nfe <= most; ++nfe) {
        if (stepCount(solver, nfe) == steps) {
            return nfe;
        }
    }
    return std::nullopt;
}

class TaskList {
  public:
    explicit TaskList(std::vector<uint64_t> seeds) : m_seeds(std::move(seeds)) {}

    void add(EvaluationTask task) {
        task.sha256 = scheduleSha256(task.schedule);
        for (const uint64_t seed : m_seeds) {
            task.seed = seed;
            const bool known =
                std::any_of(m_tasks.begin(), m_tasks.end(), [&task](const EvaluationTask& other) {
                    return other.sha256 == task.sha256 && other.seed == task.seed &&
                           other.label == task.label;
                });
            if (!known) {
                m_tasks.push_back(task);
            }
        }
    }

    [[nodiscard]] const std::vector<EvaluationTask>& tasks() const { return m_tasks; }

  private:
    std::vector<uint64_t> m_seeds;
    std::vector<EvaluationTask> m_tasks;
};

void addLearned(TaskList& list, const Learned& learned, const std::vector<SolverSpec>& solvers) {
    const std::string title = solverTitle(learned.schedule.solver);
    list.add({learned.schedule, learned.label, title, learned.run, {}, false, 0, learned.source});
    if (!learned.schedule.coefficients.empty()) {
        return;  // they belong to their solver
    }
    const int steps = static_cast<int>(learned.schedule.times.size()) - 1;
    for (const SolverSpec& solver : solvers) {
        const std::optional<int> nfe = budgetFor(solver, steps);
        if (solver == learned.schedule.solver || !nfe) {
            continue;
        }
        Schedule lent = learned.schedule;
        lent.solver = solver;
        lent.nfe = *nfe;
        list.add({lent, learned.label, title, learned.run, {}, false, 0, learned.source});
    }
}

/// What hand-made kinds are measured with: what the plan says, else what the learned ones have.
struct Grid {
    std::vector<SolverSpec> solvers;
    std::vector<int> nfes;
};

template <class T>
void addOnce(std::vector<T>& list, const T& value) {
    if (std::find(list.begin(), list.end(), value) == list.end()) {
        list.push_back(value);
    }
}

Grid gridOf(const EvaluationPlan& plan, const std::vector<Learned>& learned) {
    Grid grid{canonical(plan.solvers), plan.nfes};
    const bool noSolvers = grid.solvers.empty();
    const bool noBudgets = grid.nfes.empty();
    for (const Learned& one : learned) {
        if (noSolvers) {
            addOnce(grid.solvers, one.schedule.solver);
        }
        if (noBudgets) {
            addOnce(grid.nfes, one.schedule.nfe);
        }
    }
    return grid;
}

}  // namespace

void tellLabelsApart(std::vector<EvaluationTask>& tasks) {
    std::vector<NamedPath> names;
    names.reserve(tasks.size());
    for (const EvaluationTask& task : tasks) {
        names.push_back({task.label, task.source});
    }
    const std::vector<std::string> labels = distinctLabels(names);
    for (size_t i = 0; i < tasks.size(); ++i) {
        tasks[i].label = labels[i];
    }
}

std::string scheduleSha256(const Schedule& schedule) {
    nlohmann::json json = scheduleToJson(schedule);
    for (const char* field : {"name", "provenance", "sigmas", "lambdas"}) {
        json.erase(field);
    }
    return sha256OfBytes(json.dump());
}

std::vector<EvaluationTask> evaluationTasks(const EvaluationPlan& plan, const ModelInfo& model) {
    const NoiseScheduleSpec noise = noiseScheduleFor(model, plan.noiseSchedule);
    std::vector<std::string> kinds;
    std::vector<Learned> learned;
    for (const std::string& name : plan.schedules) {
        if (std::filesystem::exists(name)) {
            learned.push_back(readLearned(name, noise));
        } else {
            kinds.push_back(name);
        }
    }
    const Grid grid = gridOf(plan, learned);
    if (!kinds.empty() && (grid.solvers.empty() || grid.nfes.empty())) {
        throw Error(
            ErrorCode::InvalidArgument,
            grid.solvers.empty() ? "no solver for the schedule" : "no budget for the schedule",
            kinds.front(),
            "give --solvers and --nfe, or a run or schedule file that says them");
    }
    TaskList list(plan.seeds);
    if (plan.withTeacher && !isDistanceMetric(plan.metric)) {
        const Schedule teacher =
            makeSchedule(plan.teacher.scheduleKind, plan.teacher.solver, plan.teacher.nfe, noise);
        list.add({teacher, "teacher", "", "", {}, true, 0});
    }
    for (const Learned& one : learned) {
        addLearned(list, one, grid.solvers);
    }
    for (const std::string& kind : kinds) {
        for (const SolverSpec& solver : grid.solvers) {
            for (const int nfe : grid.nfes) {
                list.add({makeSchedule(kind, solver, nfe, noise), kind, "", "", {}, false, 0});
            }
        }
    }
    return list.tasks();
}

}  // namespace ld3
