#pragma once

#include "core/models/gaussian_mixture.h"

#include <memory>
#include <string>
#include <vector>

namespace ld3 {

/// Names that may follow `builtin:`; the first is what plain `builtin` means.
[[nodiscard]] const std::vector<std::string>& builtinNames();

/// Whether a model's name is `builtin` or begins with `builtin:`.
[[nodiscard]] bool isBuiltin(const std::string& name);

/// What is known of a built-in model, without drawing it.
/// @throws Error{InvalidArgument} listing the known names
[[nodiscard]] ModelInfo builtinInfo(const std::string& name);

/// A built-in mixture: around 1024 procedurally drawn coloured shapes of 32×32 pixels, with smooth
/// textures (`sprites`), or the same with the lowest 16×16 frequencies alone, as pictures of 16×16
/// pixels (`16`). Drawn on first use (about 0.2 s), then kept.
/// @throws Error{InvalidArgument} listing the known names; Error{Unsupported} for the network
[[nodiscard]] MixtureDefinition builtinDefinition(const std::string& name);

/// The model itself: `sprites` and `16` are exact denoisers; `unet` is a small EDM network that was
/// trained on samples of `16` (see `trainDemoNetwork`).
/// @param options  float32 or float64, and the device
/// @throws Error{InvalidArgument} listing the known names
[[nodiscard]] std::shared_ptr<const Denoiser> makeBuiltin(const std::string& name,
                                                          const torch::TensorOptions& options);

}  // namespace ld3
