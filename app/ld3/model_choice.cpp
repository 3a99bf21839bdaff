#include "app/ld3/model_choice.h"

#include "core/runs/cpu_threads.h"

#include <CLI/CLI.hpp>

namespace ld3::cli {

void ModelChoice::addTo(CLI::App& verb) {
    verb.add_option("MODEL", model, "builtin, or a model file")->required();
    verb.add_option("--dtype", dtype, "float32 or float64");
    verb.add_option("--noise-schedule",
                    noiseSchedule,
                    "ve-edm, ve-heat, vp-linear, vp-cosine, vp-discrete:ldm or vp-discrete:sd; "
                    "default: the model's own");
}

std::shared_ptr<const Denoiser> ModelChoice::open(const Session& session) const {
    useCpuThreads(session.threads);
    return openModel(model, {session.device, dtype});
}

NoiseScheduleSpec ModelChoice::noiseScheduleFor(const ModelInfo& info) const {
    return noiseSchedule.empty() ? info.noiseSchedule : noiseScheduleFromName(noiseSchedule);
}

}  // namespace ld3::cli
