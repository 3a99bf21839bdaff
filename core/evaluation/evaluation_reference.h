#pragma once

#include "core/base/run_control.h"
#include "core/evaluation/evaluation.h"
#include "core/metrics/gaussian_moments.h"

#include <filesystem>
#include <optional>
#include <string>

namespace ld3 {

/// What values are measured against.
struct EvaluationReference {
    ReferenceKind kind = ReferenceKind::Teacher;
    std::string words;   ///< for people: "edm_ref_stats.npz", "teacher UniPC-3 bh1, 60 evaluations"
    std::string sha256;  ///< of the file, of the moments, or of what the samples are made from
    std::optional<GaussianMoments> moments;  ///< nothing for distances
};

/// Of the bytes of mean and covariance.
[[nodiscard]] std::string momentsSha256(const GaussianMoments& moments);

/// `.safetensors` with `mean`, `covariance`, `count` and the words as metadata.
/// @param control  heard between blocks of bytes
/// @throws Error{Io}; Stopped
void saveReference(const EvaluationReference& reference,
                   const std::filesystem::path& path,
                   const RunControl& control);

/// @throws Error{NotFound, BadFile}; Stopped
[[nodiscard]] EvaluationReference loadReference(const std::filesystem::path& path,
                                                const std::stop_token& stop = {});

}  // namespace ld3
