#pragma once

#include <string>
#include <vector>

namespace ld3 {

/// How far a student's sample is from the teacher's.
enum class Loss {
    L2,      ///< mean of squares over C·H·W
    L1,      ///< mean of absolute values over C·H·W
    Lpips,   ///< learned perceptual distance: needs network weights
    Module,  ///< the user's own: a TorchScript module forward(a, b) -> [B]
};

/// "l2", "l1", "lpips" or "module".
[[nodiscard]] std::string lossName(Loss loss);

/// @throws Error{InvalidArgument} listing the known names
[[nodiscard]] Loss lossFromName(const std::string& name);

}  // namespace ld3
