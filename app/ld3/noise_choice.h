#pragma once

#include "app/ld3/session.h"
#include "core/diffusion/denoiser.h"

#include <cstdint>
#include <filesystem>

namespace ld3::cli {

/// --noise FILE, or --count and --seed.
struct NoiseChoice {
    std::string file;
    int64_t count = 0;  ///< 0: all of the file, or a default
    uint64_t seed = 0;

    void addTo(CLI::App& verb);

    /// [n, C, H, W] in units of the standard normal, in the model's dtype and on its device.
    /// @param defaultCount  without file and count
    [[nodiscard]] Tensor noise(const Denoiser& denoiser, int64_t defaultCount) const;
};

}  // namespace ld3::cli
