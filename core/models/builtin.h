#pragma once

#include "core/models/gaussian_mixture.h"

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

/// The built-in model: a mixture around 1024 procedurally drawn coloured shapes of 32×32 pixels,
/// with smooth textures. Drawn on first use (about 0.2 s), then kept.
/// @throws Error{InvalidArgument} listing the known names
[[nodiscard]] MixtureDefinition builtinDefinition(const std::string& name);

}  // namespace ld3
