#pragma once

#include "core/models/gaussian_mixture.h"

#include <filesystem>
#include <stop_token>

namespace ld3 {

/// An isotropic mixture from a `.safetensors` file: `means` [K, C, H, W], `weights` [K] (brought to
/// sum 1), metadata `kind` = "mixture" and `std`, the standard deviation of each component.
/// @param stop  asked between tensors and between blocks of bytes
/// @throws Error{NotFound, BadFile} naming file, key and what is wrong with it; Stopped
[[nodiscard]] MixtureDefinition readMixture(const std::filesystem::path& path,
                                            const std::stop_token& stop = {});

}  // namespace ld3
