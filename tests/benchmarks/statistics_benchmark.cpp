// What statistics cost: the Fréchet distance in 2048 dimensions with its accuracy, moments of
// 50,000 samples with their memory.

#include "core/metrics/frechet_distance.h"
#include "core/metrics/moments.h"
#include "tests/benchmarks/ratio.h"

#include <sys/resource.h>

namespace ld3 {
namespace {

constexpr int64_t kDimension = 2048;

/// A pair of Gaussians whose covariances commute, so that the distance has a closed form.
struct Pair {
    GaussianMoments first, second;
    double truth = 0.0;
};

Tensor randomRotation() {
    const Tensor noise =
        torch::randn({kDimension, kDimension}, seededGenerator(1), torch::kFloat64);
    return std::get<0>(at::linalg_qr(noise));
}

GaussianMoments gaussian(const Tensor& variances) {
    static const Tensor kRotation = randomRotation();
    const Tensor covariance = (kRotation * variances).mm(kRotation.t());
    return {torch::zeros({kDimension}, torch::kFloat64), (covariance + covariance.t()) / 2, 0};
}

Pair pairOf(const Tensor& first, const Tensor& second) {
    return {gaussian(first),
            gaussian(second),
            (first.sqrt() - second.sqrt()).square().sum().item<double>()};
}

Tensor powers(double first, double last) {
    return torch::logspace(first, last, kDimension, 10.0, torch::kFloat64);
}

Pair wellConditioned() {
    return pairOf(powers(0, -3), powers(-3, 0) + 0.1);
}

/// As of 500 and of 900 samples.
Pair rankDeficient() {
    const Tensor first = powers(0, -3), second = powers(0.1, -2.5);
    first.narrow(0, 499, kDimension - 499).zero_();
    second.narrow(0, 899, kDimension - 899).zero_();
    return pairOf(first, second);
}

/// Both have their small eigenvalues in the same directions, and the first in other ones, too.
Pair nearlySingular() {
    return pairOf(powers(0, -13), powers(0.1, -6));
}

void frechet(benchmark::State& state, Pair (*make)()) {
    const Pair pair = make();
    FrechetDistance distance;
    for (auto _ : state) {
        state.SetIterationTime(
            secondsOf([&] { distance = frechetDistance(pair.first, pair.second); }));
    }
    state.counters["truth"] = pair.truth;
    state.counters["relative_error"] = std::abs(distance.value / pair.truth - 1.0);
    state.counters["rank1"] = static_cast<double>(distance.firstRank);
    state.counters["rank2"] = static_cast<double>(distance.secondRank);
}

/// What the trace of SciPy's `sqrtm` of the product comes to: the roots of the eigenvalues of a
/// matrix that is not symmetric, of which the real parts are summed (EDM). `sqrtm` itself takes the
/// Schur vectors and a triangular recurrence on top.
double productRoute(const Pair& pair) {
    const Tensor values = at::linalg_eigvals(pair.first.covariance.mm(pair.second.covariance));
    const double root = at::real(values.sqrt()).sum().item<double>();
    return pair.first.covariance.trace().item<double>() +
           pair.second.covariance.trace().item<double>() - 2 * root;
}

void frechetOfProduct(benchmark::State& state, Pair (*make)()) {
    const Pair pair = make();
    double value = 0.0;
    for (auto _ : state) {
        state.SetIterationTime(secondsOf([&] { value = productRoute(pair); }));
    }
    state.counters["relative_error"] = std::abs(value / pair.truth - 1.0);
}

double peakMegabytes() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024.0;
}

/// Moments of 50,000 samples that come in batches, against the bare products of the batches.
void streamedMoments(benchmark::State& state) {
    constexpr int64_t kSamples = 50'000;
    const int64_t batch = state.range(0);
    const Tensor features =
        torch::randn({batch, kDimension}, seededGenerator(2), torch::kFloat32).relu();
    double seconds = 0.0;
    const double before = peakMegabytes();
    for (auto _ : state) {
        seconds = secondsOf([&] {
            Moments moments(kDimension);
            for (int64_t begin = 0; begin < kSamples; begin += batch) {
                moments.add(features.narrow(0, 0, std::min(batch, kSamples - begin)));
            }
            benchmark::DoNotOptimize(moments.result());
        });
        state.SetIterationTime(seconds);
    }
    state.counters["peak_mb_more"] = peakMegabytes() - before;
    const Tensor wide = features.to(torch::kFloat64);
    const Tensor sum = torch::zeros({kDimension, kDimension}, torch::kFloat64);
    const double bare = secondsOf([&] {
        for (int64_t begin = 0; begin < kSamples; begin += batch) {
            sum.addmm_(wide.t(), wide);
        }
    });
    state.counters["ratio"] = seconds / bare;
}

constexpr auto kSecond = benchmark::kSecond;

BENCHMARK(streamedMoments)
    ->Arg(64)
    ->Arg(250)
    ->Arg(1000)
    ->UseManualTime()
    ->Iterations(1)
    ->Unit(kSecond);
BENCHMARK_CAPTURE(frechet, well_conditioned, wellConditioned)
    ->UseManualTime()
    ->Iterations(1)
    ->Unit(kSecond);
BENCHMARK_CAPTURE(frechet, rank_deficient, rankDeficient)
    ->UseManualTime()
    ->Iterations(1)
    ->Unit(kSecond);
BENCHMARK_CAPTURE(frechet, nearly_singular, nearlySingular)
    ->UseManualTime()
    ->Iterations(1)
    ->Unit(kSecond);
BENCHMARK_CAPTURE(frechetOfProduct, well_conditioned, wellConditioned)
    ->UseManualTime()
    ->Iterations(1)
    ->Unit(kSecond);
BENCHMARK_CAPTURE(frechetOfProduct, rank_deficient, rankDeficient)
    ->UseManualTime()
    ->Iterations(1)
    ->Unit(kSecond);
BENCHMARK_CAPTURE(frechetOfProduct, nearly_singular, nearlySingular)
    ->UseManualTime()
    ->Iterations(1)
    ->Unit(kSecond);

}  // namespace
}  // namespace ld3
