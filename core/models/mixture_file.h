#pragma once

#include "core/models/gaussian_mixture.h"

#include <filesystem>

namespace ld3 {

/// An isotropic mixture from a `.safetensors` file: `means` [K, C, H, W], `weights` [K] (brought to
/// sum 1), metadata `kind` = "mixture" and `std`, the standard deviation of each component.
/// @throws Error{NotFound, BadFile} naming file, key and what is wrong with it
[[nodiscard]] MixtureDefinition readMixture(const std::filesystem::path& path);

}  // namespace ld3
