#include "core/checkpoints/torch_pickle.h"
#include "core/exporting/discrete_index.h"
#include "core/exporting/format_writer.h"
#include "core/exporting/sigma_list.h"

#include <algorithm>
#include <cmath>

/// The LD3 reference's checkpoint: `params1`, `params2` and `best_t_steps`.
namespace ld3 {

namespace {

/// Logits whose softmax is proportional to these increments; the first has no meaning and is 0.
std::vector<double> logitsFromIncrements(const std::vector<double>& increments) {
    double mean = 0.0;
    for (const double increment : increments) {
        mean += std::abs(increment) / static_cast<double>(increments.size());
    }
    std::vector<double> logits{0.0};
    for (const double increment : increments) {
        logits.push_back(std::log(std::abs(increment) / mean));
    }
    return logits;
}

std::vector<double> differences(const std::vector<double>& values) {
    std::vector<double> result;
    for (size_t i = 1; i < values.size(); ++i) {
        result.push_back(values[i] - values[i - 1]);
    }
    return result;
}

Tensor float32(const std::vector<double>& values) {
    return torch::tensor(values, torch::kFloat64).to(torch::kFloat32);
}

}  // namespace

WrittenFormat writeLd3Checkpoint(const Schedule& schedule, ExportEnd /*end*/) {
    const NoiseSchedule noise(schedule.noiseSchedule);
    // The reference learns in time for its latent (discrete) models, in lambda for EDM's.
    const bool inTime = trainingStepCount(schedule.noiseSchedule) > 0;
    const auto coordinate = [&](double time) { return inTime ? time : noise.lambda(time); };
    std::vector<double> positions, offsets;
    for (size_t i = 0; i < schedule.times.size(); ++i) {
        positions.push_back(coordinate(schedule.times[i]));
        offsets.push_back(coordinate(schedule.evalTimes[i]) - positions.back());
    }
    offsets.front() = offsets.back() = 0.0;
    std::vector<double> increments = differences(positions);
    if (inTime) {
        std::reverse(increments.begin(), increments.end());  // counted from the image
    }
    std::vector<double> both = schedule.times;
    both.insert(both.end(), schedule.evalTimes.begin(), schedule.evalTimes.end());
    const Tensor written = float32(both);

    std::vector<double> sigmas;
    for (size_t i = 0; i < schedule.times.size(); ++i) {
        sigmas.push_back(noise.edmSigma(written[static_cast<int64_t>(i)].item<double>()));
    }
    WrittenFormat result;
    result.content = torchDictBytes({{"params1", float32(logitsFromIncrements(increments))},
                                     {"params2", float32(offsets)},
                                     {"best_t_steps", written}});
    result.roundingLoss = roundingLoss(sigmasOf(schedule), sigmas);
    result.notes.push_back(std::string("The parameters are those of the reference's ") +
                           (inTime ? "time" : "lambda") + " mode.");
    if (isDecoupled(schedule)) {
        result.notes.emplace_back(
            "The reference clamps params2 to a window that it computes from params1, so eval times "
            "may come out nearer to the times there; best_t_steps holds them exactly.");
    }
    return result;
}

}  // namespace ld3
