#include "core/runs/run_trajectory.h"

#include "core/base/error.h"
#include "core/runs/opened_run.h"
#include "core/runs/sample_file.h"
#include "core/runs/validation.h"
#include "core/schedules/heuristics.h"
#include "core/schedules/times_through.h"
#include "core/solvers/finite_check.h"
#include "core/solvers/integrate.h"
#include "core/solvers/solve_trace.h"

#include <cmath>
#include <utility>

namespace ld3 {

namespace {

double rmsBetween(const Tensor& a, const Tensor& b) {
    return (a - b).to(torch::kFloat64).square().mean().sqrt().item<double>();
}

/// One sample's start.
struct Start {
    Tensor noise, target;
    Condition condition;
};

Start startOf(const OpenedRun& run, int sample) {
    const int count = run.info.recipe.validCount;
    if (sample < 0 || sample >= count) {
        throw Error(ErrorCode::InvalidArgument,
                    "the run has no such sample",
                    "sample " + std::to_string(sample + 1),
                    "use 1 to " + std::to_string(count));
    }
    const ValidationSamples samples = validationSamples(run.teacher, run.info.recipe, sample + 1);
    const Tensor row =
        torch::full({1}, sample, torch::dtype(torch::kInt64).device(samples.noise.device()));
    return {samples.noise.index_select(0, row),
            samples.target.index_select(0, row),
            samples.condition.rows(row)};
}

/// The teacher's own times in the student's unit.
std::vector<double> teacherTimes(const TeacherSpec& spec, const NoiseScheduleSpec& student) {
    const Schedule own = makeSchedule(spec.scheduleKind, spec.solver, spec.nfe, spec.noiseSchedule);
    if (spec.noiseSchedule == student) {
        return own.times;
    }
    const NoiseSchedule from(spec.noiseSchedule), to(student);
    std::vector<double> times;
    times.reserve(own.times.size());
    for (const double time : own.times) {
        times.push_back(to.timeFromLambda(from.lambda(time)));
    }
    return times;
}

/// The teacher's solver with times that hold all of the student's.
Schedule teacherThrough(const TeacherSpec& spec, const Schedule& student) {
    Schedule teacher;
    teacher.solver = spec.solver;
    teacher.noiseSchedule = student.noiseSchedule;
    teacher.times = timesThrough(teacherTimes(spec, student.noiseSchedule),
                                 student.times,
                                 NoiseSchedule(student.noiseSchedule));
    teacher.evalTimes = teacher.times;
    const int steps = static_cast<int>(teacher.times.size()) - 1;
    teacher.nfe = minimumEvaluations(spec.solver);
    while (stepCount(spec.solver, teacher.nfe) < steps) {
        ++teacher.nfe;
    }
    return teacher;
}

/// Of a trace at fine times what belongs to the coarse ones among them.
SolveTrace atTimes(const SolveTrace& fine,
                   const std::vector<double>& fineTimes,
                   const std::vector<double>& times) {
    SolveTrace coarse;
    size_t next = 0;
    for (size_t i = 0; i < fineTimes.size() && next < times.size(); ++i) {
        if (fineTimes[i] != times[next]) {
            continue;
        }
        coarse.states.push_back(fine.states[i]);
        if (i < fine.points.size()) {
            coarse.points.push_back(fine.points[i]);
            coarse.predictions.push_back(fine.predictions[i]);
        }
        ++next;
    }
    return coarse;
}

TrajectoryPath pathOf(const SolveTrace& trace,
                      const Denoiser& denoiser,
                      const NoiseSchedule& schedule,
                      const std::vector<double>& times) {
    std::vector<Tensor> predictions = trace.predictions;
    predictions.push_back(trace.states.back());
    std::vector<Tensor> scaled;
    for (size_t i = 0; i < times.size(); ++i) {
        const double spread = std::hypot(schedule.alpha(times[i]), schedule.sigma(times[i]));
        scaled.push_back(trace.states[i] / spread);
    }
    const Tensor x0 = torch::cat(predictions);
    return {toPictureBatch(torch::cat(trace.states)),
            toPictureBatch(x0),
            toPictureBatch(denoiser.toPicture(torch::cat(scaled))),
            toPictureBatch(denoiser.toPicture(x0))};
}

}  // namespace

RunTrajectory::RunTrajectory(std::filesystem::path folder, std::stop_token stop)
    : m_folder(std::move(folder)), m_stop(std::move(stop)) {}

RunTrajectory::~RunTrajectory() = default;

SampleTrajectory RunTrajectory::trace(const Schedule& schedule,
                                      int sample,
                                      const std::stop_token& stop) {
    const torch::NoGradGuard noGradients;
    if (!m_opened) {
        m_opened = std::make_unique<OpenedRun>(openRun(m_folder, m_stop));
    }
    const Denoiser& denoiser = *m_opened->denoiser;
    const RunControl control{stop, nullptr};
    const Start start = startOf(*m_opened, sample);
    const NoiseSchedule noise(schedule.noiseSchedule);
    const CoefficientTable table = makeTable(schedule);

    SampleTrajectory result;
    result.sample = sample;
    result.sampleCount = m_opened->count;
    result.schedule = schedule;
    result.sigmas = sigmasOf(schedule);
    result.lambdas = lambdasOf(schedule);

    TeacherSpec spec = m_opened->teacher.spec;
    result.isTeacherAssumed = spec.nfe < 1;
    if (result.isTeacherAssumed) {
        spec = TeacherSpec();
        spec.noiseSchedule = schedule.noiseSchedule;
    }
    const Schedule fine = teacherThrough(spec, schedule);
    const CoefficientTable fineTable = makeTable(fine);
    result.teacherSolver = fine.solver;
    result.teacherSteps = static_cast<int>(fine.times.size()) - 1;

    const auto follow = [&](const CoefficientTable& steps) {
        SolveTrace trace =
            traceSolve(denoiser, noise, steps, start.noise, start.condition, control);
        requireFinite(
            trace.states.back(), denoiser, noise, steps, start.noise, start.condition, control);
        return trace;
    };
    const SolveTrace teacher = atTimes(follow(fineTable), fine.times, schedule.times);
    const SolveTrace student = follow(table);
    result.teacherDeviation = rmsBetween(teacher.states.back(), start.target);
    const std::vector<Tensor> ends =
        stepsFromStates(denoiser, noise, table, teacher, start.condition, control);
    for (size_t i = 0; i < ends.size(); ++i) {
        result.localErrors.push_back(rmsBetween(ends[i], teacher.states[i + 1]));
    }
    for (size_t i = 0; i < student.states.size(); ++i) {
        result.globalErrors.push_back(rmsBetween(student.states[i], teacher.states[i]));
    }
    result.teacher = pathOf(teacher, denoiser, noise, schedule.times);
    result.student = pathOf(student, denoiser, noise, schedule.times);
    return result;
}

}  // namespace ld3
