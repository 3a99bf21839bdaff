#include "core/evaluation/evaluation_sampler.h"

#include "core/base/error.h"
#include "core/solvers/finite_check.h"
#include "core/solvers/integrate.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace ld3 {

SampleStart drawSamples(const Denoiser& denoiser, uint64_t firstSeed, int64_t count) {
    constexpr uint64_t kSeeds = uint64_t{1} << 32U;
    const ModelInfo& info = denoiser.info();
    std::vector<Tensor> noise, labels;
    for (int64_t i = 0; i < count; ++i) {
        at::Generator generator = seededGenerator((firstSeed + static_cast<uint64_t>(i)) % kSeeds);
        noise.push_back(
            torch::randn({info.channels, info.height, info.width}, generator, torch::kFloat32));
        if (info.classes > 0) {
            labels.push_back(torch::randint(0, info.classes, {1}, generator, torch::kInt64));
        }
    }
    SampleStart start;
    start.noise = torch::stack(noise).to(denoiser.device(), denoiser.dtype());
    if (!labels.empty()) {
        start.condition.classLabels = torch::cat(labels).to(denoiser.device());
    }
    return start;
}

EvaluationSampler::EvaluationSampler(const Denoiser& denoiser,
                                     int64_t batch,
                                     std::function<void(const std::string&)> note)
    : m_denoiser(denoiser), m_batch(batch), m_note(std::move(note)) {}

Tensor EvaluationSampler::solve(const Schedule& schedule,
                                uint64_t firstSeed,
                                int64_t count,
                                const RunControl& control) {
    const at::NoGradGuard noGrad;
    std::vector<Tensor> parts;
    for (int64_t begin = 0; begin < count;) {
        const int64_t size = std::min(m_batch.load(), count - begin);
        std::optional<Error> failure;
        try {
            parts.push_back(
                solvePart(schedule, firstSeed + static_cast<uint64_t>(begin), size, control));
        } catch (const Stopped&) {
            throw;
        } catch (...) {
            failure = currentError("a batch of " + std::to_string(size) + " samples");
        }
        if (!failure) {
            begin += size;
        } else if (failure->code() == ErrorCode::OutOfMemory && size > 1) {
            m_batch = size / 2;
            m_note("Not enough memory for " + std::to_string(size) +
                   " samples at once; going on with " + std::to_string(m_batch) + ".");
        } else {
            throw *failure;
        }
    }
    return torch::cat(parts);
}

Tensor EvaluationSampler::solvePart(const Schedule& schedule,
                                    uint64_t firstSeed,
                                    int64_t count,
                                    const RunControl& control) const {
    const SampleStart start = drawSamples(m_denoiser, firstSeed, count);
    const CoefficientTable table = makeTable(schedule);
    const NoiseSchedule noiseSchedule(schedule.noiseSchedule);
    const Tensor samples =
        integrate(m_denoiser, noiseSchedule, table, start.noise, start.condition, control);
    requireFinite(samples, m_denoiser, noiseSchedule, table, start.noise, start.condition, control);
    return samples;
}

}  // namespace ld3
