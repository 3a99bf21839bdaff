#include "core/runs/run_resampler.h"

#include "core/runs/opened_run.h"
#include "core/runs/validation.h"

#include <utility>

namespace ld3 {

RunResampler::RunResampler(std::filesystem::path folder) : m_folder(std::move(folder)) {}

RunResampler::~RunResampler() = default;

SampleComparison RunResampler::sample(const Schedule& schedule, const std::stop_token& stop) {
    if (!m_opened) {
        m_opened = std::make_unique<OpenedRun>(openRun(m_folder));
    }
    const RunControl control{stop, nullptr};
    return toComparison(compareSamples(*m_opened->denoiser,
                                       m_opened->teacher,
                                       m_opened->info.recipe,
                                       schedule,
                                       m_opened->count,
                                       control));
}

}  // namespace ld3
