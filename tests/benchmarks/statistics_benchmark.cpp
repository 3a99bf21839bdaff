// What statistics cost: the Fréchet distance in 2048 dimensions with its accuracy, moments of
// 50,000 samples with their memory.

#include "core/metrics/frechet_distance.h"
#include "core/metrics/moments.h"
#include "tests/benchmarks/ratio.h"

#include <sys/resource.h>

namespace ld3 {
namespace {

constexpr int64_t kDimension = 2048;

/// A pair of Gaussians with its distance in closed form: x ↦ Tx with a positive definite T carries
/// N(0, S) to N(0, TST) in the cheapest way, at a cost of Tr((T − 1) S (T − 1)).
/// Source: Brenier's theorem; Peyré & Cuturi 2019, "Computational Optimal Transport", remark 2.31.
struct Pair {
    GaussianMoments first, second;
    double truth = 0.0;
};

/// The matrix with these eigenvalues and random eigenvectors.
Tensor symmetric(const Tensor& values, uint64_t seed) {
    const Tensor noise =
        torch::randn({kDimension, kDimension}, seededGenerator(seed), torch::kFloat64);
    const Tensor rotation = std::get<0>(at::linalg_qr(noise));
    const Tensor matrix = (rotation * values).mm(rotation.t());
    return (matrix + matrix.t()) / 2;
}

Tensor powers(double first, double last) {
    return torch::logspace(first, last, kDimension, 10.0, torch::kFloat64);
}

Pair pairOf(const Tensor& variances) {
    const Tensor covariance = symmetric(variances, 1);
    const Tensor map = symmetric(powers(-0.3, 0.3), 2);
    const Tensor mapped = map.mm(covariance).mm(map);
    const Tensor moved = map - torch::eye(kDimension, torch::kFloat64);
    const Tensor zero = torch::zeros({kDimension}, torch::kFloat64);
    return {{zero, covariance, 0},
            {zero, (mapped + mapped.t()) / 2, 0},
            moved.mm(covariance).mul(moved).sum().item<double>()};
}

Pair wellConditioned() {
    return pairOf(powers(0, -3));
}

/// As of 500 samples.
Pair rankDeficient() {
    const Tensor variances = powers(0, -3);
    variances.narrow(0, 499, kDimension - 499).zero_();
    return pairOf(variances);
}

Pair nearlySingular() {
    return pairOf(powers(0, -13));
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
