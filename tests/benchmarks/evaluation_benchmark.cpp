// How much an evaluation costs beside drawing its samples and taking their features.

#include "core/evaluation/measure_samples.h"
#include "core/evaluation/moment_measure.h"
#include "core/metrics/random_convolution.h"
#include "core/models/exact_moments.h"
#include "core/models/open_model.h"
#include "core/schedules/heuristics.h"
#include "tests/benchmarks/ratio.h"
#include "tests/unit/base/temporary_folder.h"

namespace ld3 {
namespace {

constexpr int64_t kSamples = 256;
constexpr int64_t kBatch = 64;

/// Batches, moments, estimates and files of one value against sampling and features alone.
void againstSamplingAndFeatures(benchmark::State& state, FeatureSpace& space) {
    const torch::NoGradGuard plain;
    const auto model = openModel("builtin", {"cpu", "float32"});
    const auto exact = exactMoments(*model);
    const GaussianMoments reference = space.settled({exact->mean, exact->covariance, 0});
    const testing::TemporaryFolder folder;
    SampleJob job;
    job.schedule = makeSchedule("edm", {"unipc", 3, "bh1"}, static_cast<int>(state.range(0)), {});
    job.end = kSamples;
    job.batch = kBatch;
    job.state = folder.path() / "state.safetensors";
    EvaluationSampler sampler(*model, kBatch, {});
    measureRatio(
        state,
        [&] {
            std::filesystem::remove(job.state);
            MomentMeasure measure(space, nullptr);
            measureSamples(job, sampler, measure, {}, {});
            benchmark::DoNotOptimize(measure.count());
        },
        [&] {
            for (int64_t first = 0; first < kSamples; first += kBatch) {
                const Tensor samples =
                    sampler.solve(job.schedule, static_cast<uint64_t>(first), kBatch, {});
                benchmark::DoNotOptimize(space.features(samples));
            }
        });
    benchmark::DoNotOptimize(reference);
}

void evaluationWithPixelPca(benchmark::State& state) {
    FeatureSpace space(PictureShape{3, 32, 32});
    againstSamplingAndFeatures(state, space);
}

void evaluationWithRandomConvolution(benchmark::State& state) {
    FeatureSpace space(std::make_shared<RandomConvolution>(), ByteRounding::Edm);
    againstSamplingAndFeatures(state, space);
}

BENCHMARK(evaluationWithPixelPca)->Arg(5)->Iterations(15)->UseManualTime();
BENCHMARK(evaluationWithRandomConvolution)->Arg(5)->Iterations(15)->UseManualTime();

}  // namespace
}  // namespace ld3
