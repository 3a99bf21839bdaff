#pragma once

#include "core/checkpoints/safetensors.h"

#include <cstdint>
#include <filesystem>
#include <optional>

namespace ld3 {

/// A trainer's state together with where the run's other files stood at that moment. One file, so
/// that the two can never disagree.
struct Checkpoint {
    TensorFile state;
    int64_t metricsBytes = 0;
    double elapsedSeconds = 0.0;
};

/// @throws Error{Io}
void saveCheckpoint(Checkpoint checkpoint, const std::filesystem::path& path);

/// Nothing where there is no such file. @throws Error{BadFile}
[[nodiscard]] std::optional<Checkpoint> loadCheckpoint(const std::filesystem::path& path);

}  // namespace ld3
