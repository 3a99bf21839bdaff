#include "core/metrics/network_slices.h"

#include <algorithm>
#include <vector>

namespace ld3 {

namespace {

constexpr int64_t kPixelsAtOnce = int64_t{512} * 32 * 32;
constexpr int64_t kPixelsAtOnceOnCpu = int64_t{64} * 32 * 32;

/// Lets backward hear, too, before it goes through the network.
/// @param losses  of samples that go through it together
void hearInBackward(const Tensor& losses, const RunControl& control) {
    if (!losses.requires_grad()) {
        return;
    }
    losses.register_hook([control](const Tensor& /*gradient*/) {
        try {
            control.betweenEvaluations();
        } catch (const Stopped&) {
            throw StoppedInBackward();
        }
    });
}

}  // namespace

int64_t samplesAtOnce(const Tensor& samples, int64_t batches) {
    const int64_t pixels = samples.size(2) * samples.size(3);
    const int64_t most = samples.is_cuda() ? kPixelsAtOnce : kPixelsAtOnceOnCpu;
    return std::clamp<int64_t>(most / (batches * pixels), 1, samples.size(0));
}

Tensor lossesInSlices(
    const Tensor& student,
    const Tensor& target,
    const RunControl& control,
    const std::function<Tensor(const Tensor& student, const Tensor& target)>& lossesOf) {
    constexpr int64_t kSides = 2;
    std::vector<Tensor> losses;
    const int64_t samples = target.size(0);
    const int64_t slice = samplesAtOnce(target, kSides);
    for (int64_t first = 0; first < samples; first += slice) {
        control.betweenEvaluations();
        const int64_t size = std::min(slice, samples - first);
        losses.push_back(lossesOf(student.narrow(0, first, size), target.narrow(0, first, size)));
        hearInBackward(losses.back(), control);
    }
    return torch::cat(losses);
}

}  // namespace ld3
