// How much a denoiser call costs beside the layers of its network.

#include "tests/benchmarks/cifar10_network.h"
#include "tests/benchmarks/plain_unet.h"
#include "tests/benchmarks/ratio.h"

#include <stdexcept>

namespace ld3 {
namespace {

/// One call of the denoiser against one of the bare network, which must agree.
void denoiserAgainstPlainLayers(benchmark::State& state) {
    const torch::NoGradGuard plain;
    static const Cifar10Network kModel;
    static const PlainUNet kPlain(kModel.layout, kModel.snapshot.tensors);
    const Tensor x = torch::randn({state.range(0), 3, 32, 32}, seededGenerator(2));
    const Tensor one = torch::ones({1});
    const Tensor sigma = 0.7 * one;
    const NoiseLevel level{one, sigma, sigma};

    const EdmScaling scaling = edmScaling(kModel.arguments, sigma, {});
    const Tensor scaled = scaling.in * x;
    const Tensor expected = scaling.skip * x + scaling.out * kPlain(scaled, scaling.noise);
    if (!torch::allclose(kModel.denoiser->predict(x, level, {}), expected, 1e-3, 1e-4)) {
        throw std::runtime_error("the two networks differ");
    }
    measureRatio(
        state,
        [&] { benchmark::DoNotOptimize(kModel.denoiser->predict(x, level, {})); },
        [&] { benchmark::DoNotOptimize(kPlain(scaled, scaling.noise)); });
}

BENCHMARK(denoiserAgainstPlainLayers)
    ->Arg(1)
    ->Arg(8)
    ->UseManualTime()
    ->Iterations(10)
    ->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace ld3
