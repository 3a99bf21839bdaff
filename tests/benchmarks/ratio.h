#pragma once

#include <benchmark/benchmark.h>

#include <algorithm>
#include <ctime>
#include <vector>

namespace ld3 {

/// Processor seconds of one call, all threads together: other programs on the machine count less
/// than in wall time.
template <class Work>
[[nodiscard]] double secondsOf(Work&& work) {
    const std::clock_t start = std::clock();
    work();
    return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

[[nodiscard]] inline double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values.empty() ? 0.0 : values[values.size() / 2];
}

/// Runs `whole` and `part` in turn, so that both see the same machine; reports whole/part of each
/// pair as the counter "ratio" (median) and the time of `whole`.
template <class Whole, class Part>
void measureRatio(benchmark::State& state, Whole&& whole, Part&& part) {
    whole();
    part();
    std::vector<double> ratios, parts;
    for (auto _ : state) {
        const double wholeSeconds = secondsOf(whole);
        const double partSeconds = secondsOf(part);
        ratios.push_back(wholeSeconds / partSeconds);
        parts.push_back(partSeconds);
        state.SetIterationTime(wholeSeconds);
    }
    state.counters["ratio"] = median(ratios);
    state.counters["part_ms"] = 1e3 * median(parts);
}

}  // namespace ld3
