// How much the library costs beside the network: tables, solves, training iterations.

#include "core/diffusion/noise_level.h"
#include "core/models/open_model.h"
#include "core/schedules/heuristics.h"
#include "core/solvers/integrate.h"
#include "core/solvers/packed_table.h"
#include "core/training/teacher_set.h"
#include "core/training/trainer.h"
#include "tests/benchmarks/ratio.h"

namespace ld3 {
namespace {

const Denoiser& builtin() {
    static const auto kModel = openModel("builtin", {"cpu", "float32"});
    return *kModel;
}

Schedule scheduleFor(const char* solver, int order, int nfe) {
    return makeSchedule("logSNR", makeSolverSpec(solver, order), nfe, NoiseScheduleSpec{});
}

void tableConstruction(benchmark::State& state, const char* solver, int order) {
    const Schedule schedule = scheduleFor(solver, order, static_cast<int>(state.range(0)));
    for (auto _ : state) {
        benchmark::DoNotOptimize(makeTable(schedule));
    }
}

void tableWithDerivatives(benchmark::State& state, const char* solver, int order) {
    const Schedule schedule = scheduleFor(solver, order, static_cast<int>(state.range(0)));
    const NoiseSchedule noiseSchedule(schedule.noiseSchedule);
    const Tensor times = torch::tensor(schedule.times, torch::kFloat64).requires_grad_(true);
    for (auto _ : state) {
        benchmark::DoNotOptimize(packDifferentiableTable(tableSpec(schedule),
                                                         noiseSchedule,
                                                         times,
                                                         times,
                                                         Tensor(),
                                                         Prediction::Data,
                                                         torch::kFloat32));
    }
}

/// The network calls that a solve makes, on the same inputs, and nothing else.
struct BareCalls {
    std::vector<Tensor> inputs;
    std::vector<NoiseLevel> levels;

    BareCalls(const Schedule& schedule, const Tensor& noise) {
        const NoiseSchedule noiseSchedule(schedule.noiseSchedule);
        static_cast<void>(integrate(
            builtin(), noiseSchedule, makeTable(schedule), noise, {}, {}, [&](const SolveStep& s) {
                inputs.push_back(s.state.detach().clone());
                levels.push_back(noiseLevelAt(
                    noiseSchedule, torch::tensor({s.evalTime}, torch::kFloat64), noise.options()));
            }));
    }

    void forward() const {
        for (size_t i = 0; i < inputs.size(); ++i) {
            benchmark::DoNotOptimize(builtin().predict(inputs[i], levels[i], {}));
        }
    }

    /// Forward and backward of each call, with respect to its input and level.
    void forwardAndBackward() const {
        for (size_t i = 0; i < inputs.size(); ++i) {
            const Tensor x = inputs[i].detach().requires_grad_(true);
            NoiseLevel level = levels[i];
            for (Tensor* tensor : {&level.alpha, &level.sigma, &level.time}) {
                *tensor = tensor->detach().requires_grad_(true);
            }
            const Tensor output = builtin().predict(x, level, {});
            benchmark::DoNotOptimize(torch::autograd::grad(
                {output}, {x, level.alpha, level.sigma}, {x.detach()}, c10::nullopt, false, true));
        }
    }
};

void solveAgainstBareCalls(benchmark::State& state, const char* solver, int order) {
    const torch::NoGradGuard plain;
    const Schedule schedule = scheduleFor(solver, order, static_cast<int>(state.range(0)));
    const NoiseSchedule noiseSchedule(schedule.noiseSchedule);
    const Tensor noise = makeNoise(builtin(), 64, 1);
    const BareCalls calls(schedule, noise);
    measureRatio(
        state,
        [&] {
            const CoefficientTable table = makeTable(schedule);
            benchmark::DoNotOptimize(integrate(builtin(), noiseSchedule, table, noise));
        },
        [&] { calls.forward(); });
}

/// One gradient iteration of the `paper` recipe without its validation: a solve with gradient,
/// against forward and backward of the same network calls.
void gradientAgainstBareCalls(benchmark::State& state, const char* solver, int order) {
    const Schedule schedule = scheduleFor(solver, order, static_cast<int>(state.range(0)));
    const NoiseSchedule noiseSchedule(schedule.noiseSchedule);
    const Tensor noise = makeNoise(builtin(), state.range(1), 1);
    const BareCalls calls(schedule, noise);
    const Tensor target = torch::zeros_like(noise);
    measureRatio(
        state,
        [&] {
            const Tensor times =
                torch::tensor(schedule.times, torch::kFloat64).requires_grad_(true);
            const Tensor evalTimes = times.detach().clone().requires_grad_(true);
            const Tensor x = noise.detach().clone().requires_grad_(true);
            const Tensor result = integrateDifferentiably(
                builtin(), noiseSchedule, tableSpec(schedule), times, evalTimes, Tensor(), x);
            benchmark::DoNotOptimize(
                gradients((result - target).square().mean(), {times, evalTimes, x}));
        },
        [&] { calls.forwardAndBackward(); });
}

TeacherSet teacherSet(int count) {
    TeacherSpec spec;
    spec.solver = makeSolverSpec("unipc", 3);
    return makeTeacherSet(builtin(), spec, makeNoise(builtin(), count, 0), {}, {});
}

void wholeTraining(benchmark::State& state, const char* recipeName, const char* solver) {
    static const TeacherSet kTeacher = teacherSet(100);
    Recipe recipe = makeRecipe(recipeName);
    recipe.solver = makeSolverSpec(solver, 3);
    recipe.nfe = static_cast<int>(state.range(0));
    TrainingObserver silent;
    double loss = 0.0;
    EvaluationCount evaluations;
    for (auto _ : state) {
        const auto trainer = makeTrainer(builtin(), kTeacher, recipe);
        while (trainer->advance(silent, {})) {
        }
        loss = trainer->bestLoss();
        evaluations = trainer->evaluations();
    }
    state.counters["valid_loss"] = loss;
    state.counters["evaluations"] = static_cast<double>(evaluations.cost());
}

constexpr auto kMs = benchmark::kMillisecond;

BENCHMARK_CAPTURE(tableConstruction, unipc3, "unipc", 3)->Arg(10)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(tableConstruction, deis3, "deis", 3)->Arg(10)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(tableWithDerivatives, unipc3, "unipc", 3)->Arg(10)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(solveAgainstBareCalls, unipc3, "unipc", 3)
    ->Arg(5)
    ->Arg(10)
    ->UseManualTime()
    ->Iterations(40)
    ->Unit(kMs);
BENCHMARK_CAPTURE(solveAgainstBareCalls, dpmpp3, "dpm-solver++", 3)
    ->Arg(10)
    ->UseManualTime()
    ->Iterations(40)
    ->Unit(kMs);
BENCHMARK_CAPTURE(solveAgainstBareCalls, ipndm3, "ipndm", 3)
    ->Arg(10)
    ->UseManualTime()
    ->Iterations(40)
    ->Unit(kMs);
BENCHMARK_CAPTURE(gradientAgainstBareCalls, unipc3, "unipc", 3)
    ->Args({5, 2})
    ->Args({10, 2})
    ->Args({10, 64})
    ->UseManualTime()
    ->Iterations(40)
    ->Unit(kMs);
BENCHMARK_CAPTURE(wholeTraining, fast_unipc3, "fast", "unipc")
    ->Arg(5)
    ->Arg(10)
    ->Iterations(1)
    ->UseRealTime()
    ->Unit(kMs);
BENCHMARK_CAPTURE(wholeTraining, paper_unipc3, "paper", "unipc")
    ->Arg(5)
    ->Iterations(1)
    ->UseRealTime()
    ->Unit(kMs);

}  // namespace
}  // namespace ld3
