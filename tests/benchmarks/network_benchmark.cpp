// How much a denoiser call costs beside the layers of its network.

#include "core/models/edm/edm_file.h"
#include "core/models/edm/edm_initialisation.h"
#include "tests/benchmarks/plain_unet.h"
#include "tests/benchmarks/ratio.h"

#include <nlohmann/json.hpp>

#include <stdexcept>

namespace ld3 {
namespace {

/// The published CIFAR-10 network ("vp", unconditional) with weights drawn at random.
struct Cifar10 {
    NetworkSnapshot snapshot;
    EdmArguments arguments;
    EdmLayout layout;
    std::shared_ptr<const EdmDenoiser> denoiser;

    Cifar10() {
        snapshot.className = "EDMPrecond";
        snapshot.arguments = {{"img_resolution", 32},
                              {"img_channels", 3},
                              {"model_type", "SongUNet"},
                              {"model_channels", 128},
                              {"channel_mult", {2, 2, 2}},
                              {"augment_dim", 9}};
        arguments = readEdmArguments(snapshot.className, snapshot.arguments, {}, "benchmark");
        layout = makeEdmLayout(arguments, "benchmark");
        snapshot.tensors = untrainedTensors(arguments, layout, seededGenerator(1));
        denoiser = makeEdmDenoiser(snapshot, {"benchmark", ""});
    }
};

/// One call of the denoiser against one of the bare network, which must agree.
void denoiserAgainstPlainLayers(benchmark::State& state) {
    const torch::NoGradGuard plain;
    static const Cifar10 kModel;
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
