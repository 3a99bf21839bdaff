#include "core/runs/run_resampler.h"

#include "core/runs/opened_run.h"
#include "core/runs/validation.h"

#include <algorithm>
#include <utility>

namespace ld3 {

RunResampler::RunResampler(std::filesystem::path folder, std::stop_token stop)
    : m_folder(std::move(folder)), m_stop(std::move(stop)) {}

RunResampler::~RunResampler() = default;

SampleComparison RunResampler::sample(const Schedule& schedule,
                                      const std::stop_token& stop,
                                      int count) {
    if (!m_opened) {
        m_opened = std::make_unique<OpenedRun>(openRun(m_folder, m_stop));
    }
    const RunControl control{stop, nullptr};
    const Recipe& recipe = m_opened->info.recipe;
    const int drawn = count == 0  ? m_opened->count
                      : count < 0 ? recipe.validCount
                                  : std::min(count, recipe.validCount);
    return toComparison(
        compareSamples(*m_opened->denoiser, m_opened->teacher, recipe, schedule, drawn, control));
}

}  // namespace ld3
