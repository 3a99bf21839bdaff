#pragma once

#include "core/metrics/gaussian_moments.h"

#include <filesystem>
#include <string>
#include <vector>

namespace ld3 {

/// Which feature net made the features; empty where a file does not say.
struct StatisticsOrigin {
    std::string featureNet;
    std::string featureNetSha256;

    bool operator==(const StatisticsOrigin&) const = default;
};

/// Statistics that samples are measured against.
struct ReferenceStatistics {
    GaussianMoments moments;
    StatisticsOrigin origin;
    std::string sha256;                 ///< of the file
    std::vector<std::string> warnings;  ///< that a covariance was not quite symmetric, …
};

/// Reads `mu` [D] and `sigma` [D, D] of an `.npz` file as EDM, pytorch-fid and this program write
/// them, stored or compressed, among whatever else; float16 and float32 are widened. Where the file
/// has them, `count` and `feature_net` are read too.
/// @throws Error{NotFound, BadFile, Io} naming file, array and reason: dimensions that do not fit,
///         NaN or infinity, a covariance that is not symmetric or clearly indefinite
[[nodiscard]] ReferenceStatistics readReferenceStatistics(const std::filesystem::path& path);

/// Writes an uncompressed `.npz` file that NumPy reads: `mu`, `sigma` (float64, C order), and where
/// known `count` (int64) and `feature_net` (its name and SHA-256 as bytes of text).
/// @throws Error{Io}
void writeReferenceStatistics(const std::filesystem::path& path,
                              const GaussianMoments& moments,
                              const StatisticsOrigin& origin = {});

/// Whether two sets may be compared: of one feature net, as far as is known.
/// @throws Error{BadFile} naming both nets, or both dimensions
void requireComparable(const ReferenceStatistics& first, const ReferenceStatistics& second);

}  // namespace ld3
