#pragma once

#include "app/ld3/description_options.h"
#include "app/ld3/session.h"
#include "core/diffusion/denoiser.h"
#include "core/models/open_model.h"

#include <memory>
#include <string>

namespace ld3::cli {

/// The options of verbs that evaluate a model.
struct ModelChoice {
    std::string model;
    DescriptionOptions description;
    std::string dtype = "float32";
    std::string noiseSchedule;  ///< empty: the model's own

    void addTo(CLI::App& verb);

    /// Sets the threads and opens the model on the session's device.
    [[nodiscard]] std::shared_ptr<const Denoiser> open(const Session& session) const;

    [[nodiscard]] NoiseScheduleSpec noiseScheduleFor(const ModelInfo& info) const;
};

}  // namespace ld3::cli
