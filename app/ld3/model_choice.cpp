#include "app/ld3/model_choice.h"

#include "core/runs/cpu_threads.h"

#include <CLI/CLI.hpp>

namespace ld3::cli {

void ModelChoice::addTo(CLI::App& verb) {
    verb.add_option("MODEL", model, "builtin, or a model file")->required();
    description.addTo(verb);
    verb.add_option("--dtype", dtype, "float32 or float64; EDM networks: tf32 or bfloat16 too");
    verb.add_option("--noise-schedule",
                    noiseSchedule,
                    "ve-edm, ve-heat, vp-linear, vp-cosine, vp-discrete:ldm or vp-discrete:sd; "
                    "default: the model's own");
}

std::shared_ptr<const Denoiser> ModelChoice::open(const Session& session) const {
    useCpuThreads(session.threads);
    ModelOptions options{session.device, dtype};
    description.apply(options);
    return openModel(model, options);
}

NoiseScheduleSpec ModelChoice::noiseScheduleFor(const ModelInfo& info) const {
    return ld3::noiseScheduleFor(info, noiseSchedule);
}

}  // namespace ld3::cli
