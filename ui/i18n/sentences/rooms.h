#pragma once

#include <span>

/// The sentences of core, by its rooms, and those of ui's errors (see core_sentences.h).
namespace ld3::ui {

/// Files and fields of JSON.
[[nodiscard]] std::span<const char* const> baseSentences();
/// Files of tensors: zip, NumPy, safetensors.
[[nodiscard]] std::span<const char* const> checkpointsSentences();
/// What torch.save and NVIDIA write.
[[nodiscard]] std::span<const char* const> picklesSentences();
/// Noise schedules, schedules and solvers.
[[nodiscard]] std::span<const char* const> schedulesSentences();
/// Evaluations.
[[nodiscard]] std::span<const char* const> evaluationSentences();
/// Exports and imports of schedules.
[[nodiscard]] std::span<const char* const> exportingSentences();
/// Losses, distances and their networks.
[[nodiscard]] std::span<const char* const> metricsSentences();
/// Models.
[[nodiscard]] std::span<const char* const> modelsSentences();
/// Runs and the queue.
[[nodiscard]] std::span<const char* const> runsSentences();
/// Recipes and trainings.
[[nodiscard]] std::span<const char* const> trainingSentences();
/// Errors of the window, its figures, films and pictures.
[[nodiscard]] std::span<const char* const> windowSentences();

}  // namespace ld3::ui
