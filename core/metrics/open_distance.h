#pragma once

#include "core/base/run_control.h"
#include "core/metrics/distances.h"

#include <filesystem>
#include <string>
#include <vector>

namespace ld3 {

/// The loss that is wanted, and for what.
struct DistanceWish {
    Loss loss = Loss::L2;
    std::string lpipsNet = "vgg";     ///< "vgg" or "alex"
    std::filesystem::path weights;    ///< folder or file of LPIPS' weights; empty: the usual folder
    std::filesystem::path lossFile;   ///< of the user's own loss
    std::vector<std::string> sha256;  ///< only files with these checksums; empty: any
    std::vector<int64_t> shape;       ///< {C, H, W} of the samples
    double low = -1.0, high = 1.0;    ///< black and white in the samples' values
    bool gradient = true;             ///< whether it will be differentiated
    /// Of the work that it is for: holds and stops the opening, which answers at once, and LPIPS
    /// and modules between a few samples and the next (see `makePerceptualDistance`).
    RunControl control;
};

/// A loss, ready, and what it was made of.
struct OpenedDistance {
    std::shared_ptr<const Distance> distance;
    std::vector<std::string> sha256;  ///< of the files behind it; none for L2 and L1
    std::string text;                 ///< for the log: "LPIPS (vgg) from vgg.pth, …"
};

/// Opens any loss on the device and in the number type of the samples.
/// @throws Error{NotFound} with what to get and where to put it, or naming the checksums that are
///         missing; Error{InvalidArgument} for samples that are no pictures; Error{BadFile,
///         Unsupported} naming the file; Stopped
[[nodiscard]] OpenedDistance openDistance(const DistanceWish& wish,
                                          const torch::TensorOptions& options);

}  // namespace ld3
