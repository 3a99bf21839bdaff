#include "core/runs/comparison.h"

#include "core/base/error.h"
#include "core/metrics/distances.h"
#include "core/runs/comparison_file.h"
#include "core/runs/cpu_threads.h"
#include "core/schedules/heuristics.h"
#include "core/solvers/integrate.h"
#include "core/training/trainer.h"

#include <algorithm>
#include <chrono>
#include <limits>
#include <map>
#include <memory>
#include <optional>

namespace ld3 {

namespace {

constexpr double kNotANumber = std::numeric_limits<double>::quiet_NaN();
constexpr int64_t kBatch = 64;

/// A row before it is measured.
struct Task {
    SolverSpec solver;
    int nfe = 0;
    std::string method;
    bool learned = false;
    uint64_t seed = 0;

    [[nodiscard]] bool isFor(const ComparisonRow& row) const {
        return row.solver == solver && row.nfe == nfe && row.method == method &&
               row.learned == learned && row.seed == seed;
    }
};

std::vector<Task> tasksOf(const ComparisonPlan& plan) {
    std::vector<Task> tasks;
    for (const SolverSpec& wish : plan.solvers) {
        const SolverSpec solver = makeSolverSpec(wish.name, wish.order, wish.variant);
        for (const int nfe : plan.nfes) {
            for (const std::string& kind : plan.handMade) {
                tasks.push_back({solver, nfe, kind, false, 0});
            }
            std::vector<std::string> methods = plan.recipes;
            if (std::count(plan.coefficientNfes.begin(), plan.coefficientNfes.end(), nfe) > 0) {
                methods.emplace_back(kWithCoefficients);
            }
            for (const std::string& method : methods) {
                for (const uint64_t seed : plan.seeds) {
                    tasks.push_back({solver, nfe, method, true, seed});
                }
            }
        }
    }
    return tasks;
}

/// Every schedule that a training passes, with what it had cost by then.
class CourseObserver : public TrainingObserver {
  public:
    struct Passed {
        EvaluationCount evaluations;
        double seconds = 0.0;
        std::vector<double> times, evalTimes;
    };

    explicit CourseObserver(bool everyUpdate) : m_everyUpdate(everyUpdate) {}

    void reported(const TrainingReport& report) override {
        if ((m_everyUpdate && !report.times.empty()) || report.improved) {
            passed.push_back(
                {report.evaluations, report.elapsedSeconds, report.times, report.evalTimes});
        }
    }

    std::vector<Passed> passed;

  private:
    bool m_everyUpdate;
};

class Comparison {
  public:
    Comparison(const ComparisonPlan& plan, const RunControl& control)
        : m_plan(plan),
          m_control(control),
          m_denoiser(openModel(plan.model, plan.options, control)) {}

    ComparisonRow measure(const Task& task) {
        ComparisonRow row;
        row.solver = task.solver;
        row.nfe = task.nfe;
        row.method = task.method;
        row.learned = task.learned;
        row.seed = task.seed;
        if (!task.learned) {
            const Schedule schedule =
                makeSchedule(task.method, task.solver, task.nfe, m_plan.teacher.noiseSchedule);
            rate(schedule, row.mean, row.median);
            row.validLoss = kNotANumber;
            return row;
        }
        train(task, row);
        return row;
    }

  private:
    void train(const Task& task, ComparisonRow& row) {
        Recipe recipe = makeRecipe(task.method == kWithCoefficients ? "fast" : task.method);
        recipe.leastSquares.learnCoefficients = task.method == kWithCoefficients;
        recipe.solver = task.solver;
        recipe.nfe = task.nfe;
        recipe.noiseSchedule = m_plan.teacher.noiseSchedule;
        recipe.loss = Loss::L2;
        recipe.trainCount = m_plan.trainCount;
        recipe.validCount = m_plan.validCount;
        recipe.seed = task.seed;

        const TeacherSet& samples = teacherSet(task.seed, m_plan.trainCount + m_plan.validCount);
        // The course of `paper` is only asked what it cost; thousands of updates need no rating.
        const bool rated = task.method == "fast";
        CourseObserver observer(rated);
        const auto start = std::chrono::steady_clock::now();
        const std::unique_ptr<Trainer> trainer = makeTrainer(*m_denoiser, samples, recipe);
        while (trainer->advance(observer, m_control)) {
        }
        row.seconds =
            std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
        row.evaluations = trainer->evaluations();
        row.validLoss = trainer->bestLoss();
        Schedule schedule = trainer->best();
        rate(schedule, row.mean, row.median);
        for (const CourseObserver::Passed& passed : observer.passed) {
            ComparisonPoint point{passed.evaluations, passed.seconds, kNotANumber};
            if (rated) {
                schedule.times = passed.times;
                schedule.evalTimes = passed.evalTimes;
                double median = 0.0;
                rate(schedule, point.mean, median);
            }
            row.course.push_back(point);
        }
    }

    /// Mean and median over the fresh noises of the mean squared error against the teacher.
    void rate(const Schedule& schedule, double& mean, double& median) {
        const torch::NoGradGuard noGradients;
        if (!m_fresh) {
            m_fresh = makeTeacher(m_plan.freshSeed, m_plan.freshCount);
        }
        const CoefficientTable table = makeTable(schedule);
        const NoiseSchedule noiseSchedule(schedule.noiseSchedule);
        const std::unique_ptr<Distance> distance = makeDistance(Loss::L2);
        std::vector<Tensor> losses;
        for (int64_t first = 0; first < m_plan.freshCount; first += kBatch) {
            const int64_t count = std::min<int64_t>(kBatch, m_plan.freshCount - first);
            const Tensor student = integrate(*m_denoiser,
                                             noiseSchedule,
                                             table,
                                             m_fresh->noise.narrow(0, first, count),
                                             {},
                                             m_control);
            losses.push_back(distance->perSample(student, m_fresh->target.narrow(0, first, count)));
        }
        const Tensor all = torch::cat(losses).to(torch::kCPU, torch::kFloat64);
        mean = all.mean().item<double>();
        median = all.median().item<double>();
    }

    const TeacherSet& teacherSet(uint64_t seed, int64_t count) {
        const auto found = m_teachers.find(seed);
        return found != m_teachers.end()
                   ? found->second
                   : m_teachers.emplace(seed, makeTeacher(seed, count)).first->second;
    }

    TeacherSet makeTeacher(uint64_t seed, int64_t count) const {
        TeacherSpec spec = m_plan.teacher;
        spec.seed = seed;
        spec.count = count;
        return makeTeacherSet(
            *m_denoiser, spec, makeNoise(*m_denoiser, count, seed), {}, m_control);
    }

    const ComparisonPlan& m_plan;
    const RunControl& m_control;
    const std::shared_ptr<const Denoiser> m_denoiser;
    std::optional<TeacherSet> m_fresh;
    std::map<uint64_t, TeacherSet> m_teachers;
};

}  // namespace

std::vector<ComparisonRow> runComparison(const ComparisonPlan& plan,
                                         const std::filesystem::path& file,
                                         const ComparisonProgress& progress,
                                         const RunControl& control) {
    const std::vector<Task> tasks = tasksOf(plan);
    std::vector<ComparisonRow> known = readComparison(file, plan);
    useCpuThreads(plan.threads);
    Comparison comparison(plan, control);
    std::vector<ComparisonRow> rows;
    for (const Task& task : tasks) {
        const auto found = std::find_if(
            known.begin(), known.end(), [&task](const auto& row) { return task.isFor(row); });
        if (found != known.end()) {
            rows.push_back(*found);
            continue;
        }
        rows.push_back(comparison.measure(task));
        known.push_back(rows.back());
        writeComparison(file, plan, known);
        if (progress) {
            progress(rows, static_cast<double>(rows.size()) / static_cast<double>(tasks.size()));
        }
    }
    return rows;
}

}  // namespace ld3
