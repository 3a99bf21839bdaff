#pragma once

#include "app/ld3/picture_input.h"
#include "app/ld3/session.h"
#include "core/metrics/feature_net.h"
#include "core/metrics/gaussian_moments.h"
#include "core/metrics/pixel_pca.h"

#include <filesystem>
#include <memory>
#include <string>

namespace ld3::cli {

/// Moments of pixels, with the pictures' size.
struct PixelStatistics {
    GaussianMoments moments;
    PictureShape shape;
};

/// Of flattened pictures in [0, 1]. @param input  a folder, or a file with `images`
/// @throws Error{Unsupported} where they are too large for a covariance
[[nodiscard]] PixelStatistics pixelStatistics(const std::filesystem::path& input,
                                              const PictureInput& pictures,
                                              const Session& session);

/// --net, and what the nets need to know.
struct FeatureNetChoice {
    std::string net;       ///< "inception", "pixel-pca" or "random-conv"; empty: random-conv
    std::string weights;   ///< of inception; empty: the usual folder
    std::string frontEnd;  ///< of inception: "pt", "nv" or empty
    std::string basis;     ///< of pixel-pca: model, folder, file; empty: the input itself

    void addTo(CLI::App& verb);

    /// @param input     the pictures to be measured
    /// @param pictures  how they are read
    /// @throws Error{InvalidArgument} listing the known nets; Error{Unsupported} where one is
    ///         missing here
    [[nodiscard]] std::shared_ptr<const FeatureNet> make(const std::filesystem::path& input,
                                                         const PictureInput& pictures,
                                                         const Session& session) const;
};

}  // namespace ld3::cli
