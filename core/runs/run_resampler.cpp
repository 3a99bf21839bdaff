#include "core/runs/run_resampler.h"

#include "core/base/error.h"
#include "core/runs/reopen_model.h"
#include "core/runs/run_paths.h"
#include "core/runs/validation.h"

#include <utility>

namespace ld3 {

namespace {

constexpr int kUsualCount = 8;  ///< where the run kept no pictures

TeacherSet openTeacher(const RunPaths& paths, const Denoiser& denoiser) {
    if (!std::filesystem::exists(paths.teacher())) {
        throw Error(ErrorCode::NotFound,
                    "the run has no teacher's samples yet",
                    paths.teacher().string(),
                    "wait until its first stage is over, or resume it");
    }
    return loadTeacherSet(paths.teacher(), denoiser);
}

}  // namespace

/// What is read once.
struct RunResampler::Opened {
    Recipe recipe;
    int count = kUsualCount;
    std::shared_ptr<const Denoiser> denoiser;
    TeacherSet teacher;
};

RunResampler::RunResampler(std::filesystem::path folder) : m_folder(std::move(folder)) {}

RunResampler::~RunResampler() = default;

SampleComparison RunResampler::sample(const Schedule& schedule, const std::stop_token& stop) {
    if (!m_opened) {
        const RunInfo info = readRunInfo(m_folder);
        const RunPaths paths{m_folder};
        const auto pictured = loadSamples(paths.samples());
        const int count = pictured ? pictured->teacher.count : kUsualCount;
        auto denoiser = reopenModel(info);
        TeacherSet teacher = openTeacher(paths, *denoiser);
        m_opened = std::make_unique<Opened>(
            Opened{info.recipe, count, std::move(denoiser), std::move(teacher)});
    }
    const RunControl control{stop, nullptr};
    return toComparison(compareSamples(*m_opened->denoiser,
                                       m_opened->teacher,
                                       m_opened->recipe,
                                       schedule,
                                       m_opened->count,
                                       control));
}

}  // namespace ld3
