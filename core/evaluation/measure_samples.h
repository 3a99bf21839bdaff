#pragma once

#include "core/evaluation/evaluation_sampler.h"
#include "core/evaluation/sample_measure.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>

namespace ld3 {

/// Samples of one value, or a process's part of them, and where their measure is kept.
struct SampleJob {
    Schedule schedule;
    uint64_t firstSeed = 0;       ///< of sample number 0
    int64_t first = 0, end = 0;   ///< numbers of the samples to be drawn
    int64_t batch = 64;           ///< samples of one step, whatever fits into memory at once
    std::filesystem::path state;  ///< file
    std::string metadata;         ///< kept in the file: what its numbers are
    /// How long writing may take once a stop was requested.
    std::chrono::milliseconds lastWrite{70};
};

/// Told in the order of the samples; `count` is of the job, what was done earlier included.
struct SampleJobEvents {
    std::function<void(int64_t count)> advanced;
    std::function<void(const MeasuredValue& estimate, int64_t count)> estimated;
    /// Does a write, again where it failed for want of space; where this is empty it is done once.
    std::function<void(const std::function<void()>& write)> writing;
};

/// Draws samples into a measure and keeps the measure on the disk, every two seconds (less often
/// where that costs much) and when stopped; where that is not done in time, the file stays as it
/// was last. A job whose file exists goes on from it, and on the CPU ends with the same bits. On a
/// GPU features and moments of a batch are made while the network samples the next.
/// @param measure  empty
/// @throws Error; Stopped
void measureSamples(const SampleJob& job,
                    EvaluationSampler& sampler,
                    SampleMeasure& measure,
                    const SampleJobEvents& events,
                    const RunControl& control);

}  // namespace ld3
