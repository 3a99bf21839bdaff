#pragma once

#include "core/models/edm/edm_arguments.h"
#include "core/torch.h"

namespace ld3 {

/// How a network F becomes a denoiser: D(x; sigma) = skip·x + out·F(in·x; noise). Each is [N] or,
/// where it does not depend on sigma, [1].
struct EdmScaling {
    Tensor skip, out, in;
    Tensor noise;  ///< the noise level as the network is told it
};

/// In the precision of `sigma`, step by step as the reference computes it: in float32 the sums
/// 1 + sigma² of VP are coarse at small sigma, and networks were trained with that.
/// @param sigma   [N] float32 or float64, in units of the data
/// @param levels  [M + 1] the table of noise levels; iDDPM only
/// Source: Karras et al. 2022 (EDM), table 1; training/networks.py.
[[nodiscard]] EdmScaling edmScaling(const EdmArguments& arguments,
                                    const Tensor& sigma,
                                    const Tensor& levels);

/// The nearest noise level that the network was trained at, in shape and dtype of `sigma`: itself,
/// but for iDDPM.
[[nodiscard]] Tensor roundSigma(const EdmArguments& arguments,
                                const Tensor& sigma,
                                const Tensor& levels);

/// Index of the nearest of the descending `levels`, int64 in the shape of `sigma`.
[[nodiscard]] Tensor nearestLevel(const Tensor& sigma, const Tensor& levels);

}  // namespace ld3
