// Seconds of a network of a published size on each device and in each number type: one call, and
// one solve with gradient.

#include "core/models/open_model.h"
#include "core/schedules/heuristics.h"
#include "core/solvers/integrate.h"
#include "core/training/teacher_set.h"
#include "tests/benchmarks/cifar10_network.h"

#include <benchmark/benchmark.h>
#include <torch/csrc/api/include/torch/cuda.h>

#include <chrono>
#include <map>

namespace ld3 {
namespace {

constexpr int kNfe = 10;

struct Place {
    std::string device;  ///< "cpu" or "cuda"
    EdmPrecision precision = EdmPrecision::Exact;
};

/// Each is made once. Opening one says anew whether products may be rounded, so this is done also
/// for one that is there.
const Denoiser& networkAt(const Place& place) {
    using Networks =
        std::map<std::pair<std::string, EdmPrecision>, std::unique_ptr<Cifar10Network>>;
    // Never given back: when the program ends, the CUDA runtime may be gone before.
    static Networks& networks = *new Networks;
    auto& network = networks[{place.device, place.precision}];
    EdmOptions options;
    options.device = torch::Device(resolveDevice(place.device));
    options.precision = place.precision;
    if (!network) {
        network = std::make_unique<Cifar10Network>(options);
    } else {
        network->denoiser = makeEdmDenoiser(network->snapshot, {"benchmark", ""}, options);
    }
    return *network->denoiser;
}

/// Wall time of `work` in each iteration, when the device has done it.
template <class Work>
void measure(benchmark::State& state, const Denoiser& denoiser, int64_t batch, Work&& work) {
    const auto wait = [&] {
        if (denoiser.device().is_cuda()) {
            torch::cuda::synchronize(denoiser.device().index());
        }
    };
    // Kernels are chosen and memory is taken at first.
    const int before = denoiser.device().is_cuda() ? 3 : 1;
    for (int i = 0; i < before; ++i) {
        work();
    }
    for (auto _ : state) {
        wait();
        const auto start = std::chrono::steady_clock::now();
        work();
        wait();
        const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
        state.SetIterationTime(taken.count());
    }
    state.SetItemsProcessed(state.iterations() * batch);
}

/// What the machine cannot do is passed over, not failed.
template <class Work>
void onDevice(benchmark::State& state, const Place& place, Work&& work) {
    if (place.device != "cpu" && !cudaAvailable()) {
        state.SkipWithError("no CUDA device");
        return;
    }
    try {
        work(networkAt(place), state.range(0));
    } catch (const std::exception& error) {
        state.SkipWithError(error.what());
    }
}

void networkCall(benchmark::State& state, const Place& place) {
    const torch::NoGradGuard plain;
    onDevice(state, place, [&](const Denoiser& denoiser, int64_t batch) {
        const Tensor x = makeNoise(denoiser, batch, 2);
        const Tensor one = torch::ones({1}, x.options());
        const NoiseLevel level{one, 0.7 * one, 0.7 * one};
        measure(state, denoiser, batch, [&] {
            benchmark::DoNotOptimize(denoiser.predict(x, level, {}));
        });
    });
}

/// A student's solve with the gradient of times, told times and noise, as the recipe `paper` does.
void solveWithGradient(benchmark::State& state, const Place& place) {
    onDevice(state, place, [&](const Denoiser& denoiser, int64_t batch) {
        const Schedule schedule =
            makeSchedule("logSNR", makeSolverSpec("unipc", 3), kNfe, denoiser.info().noiseSchedule);
        const NoiseSchedule noiseSchedule(schedule.noiseSchedule);
        const Tensor noise = makeNoise(denoiser, batch, 1);
        const Tensor target = torch::zeros_like(noise);
        const GradientMemory memory = chooseGradientMemory(denoiser, batch, kNfe);
        state.SetLabel(memory == GradientMemory::Keep ? "graph kept" : "graph made again");
        measure(state, denoiser, batch, [&] {
            const Tensor times =
                torch::tensor(schedule.times, torch::kFloat64).requires_grad_(true);
            const Tensor evalTimes = times.detach().clone().requires_grad_(true);
            const Tensor x = noise.detach().clone().requires_grad_(true);
            const Tensor result = integrateDifferentiably(denoiser,
                                                          noiseSchedule,
                                                          tableSpec(schedule),
                                                          times,
                                                          evalTimes,
                                                          Tensor(),
                                                          x,
                                                          {},
                                                          {},
                                                          memory);
            benchmark::DoNotOptimize(
                gradients((result - target).square().mean(), {times, evalTimes, x}));
        });
    });
}

const Place kCpu{"cpu"};
const Place kCuda{"cuda"}, kCudaTf32{"cuda", EdmPrecision::Tf32},
    kCudaBfloat16{"cuda", EdmPrecision::Bfloat16};

void onGpu(benchmark::internal::Benchmark* benchmark) {
    constexpr int kIterations = 20;
    benchmark->Arg(1)
        ->Arg(2)
        ->Arg(16)
        ->Arg(64)
        ->UseManualTime()
        ->Iterations(kIterations)
        ->Unit(benchmark::kMillisecond);
}

void onCpu(benchmark::internal::Benchmark* benchmark) {
    benchmark->Arg(1)->Arg(2)->Arg(16)->UseManualTime()->Iterations(2)->Unit(
        benchmark::kMillisecond);
}

BENCHMARK_CAPTURE(networkCall, cuda_float32, kCuda)->Apply(onGpu);
BENCHMARK_CAPTURE(networkCall, cuda_tf32, kCudaTf32)->Apply(onGpu);
BENCHMARK_CAPTURE(networkCall, cuda_bfloat16, kCudaBfloat16)->Apply(onGpu);
BENCHMARK_CAPTURE(solveWithGradient, cuda_float32, kCuda)->Apply(onGpu);
BENCHMARK_CAPTURE(solveWithGradient, cuda_tf32, kCudaTf32)->Apply(onGpu);
BENCHMARK_CAPTURE(solveWithGradient, cuda_bfloat16, kCudaBfloat16)->Apply(onGpu);
BENCHMARK_CAPTURE(networkCall, cpu_float32, kCpu)->Apply(onCpu);
BENCHMARK_CAPTURE(solveWithGradient, cpu_float32, kCpu)->Apply(onCpu);

}  // namespace
}  // namespace ld3
