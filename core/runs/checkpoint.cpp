#include "core/runs/checkpoint.h"

#include "core/base/error.h"

#include <nlohmann/json.hpp>

namespace ld3 {

namespace {

/// Kept apart from the trainer's own metadata by its name.
constexpr const char* kRunKey = "run";

}  // namespace

void saveCheckpoint(Checkpoint checkpoint, const std::filesystem::path& path) {
    const nlohmann::json run = {{"metrics_bytes", checkpoint.metricsBytes},
                                {"elapsed_seconds", checkpoint.elapsedSeconds}};
    checkpoint.state.metadata[kRunKey] = run.dump();
    writeSafetensors(path, checkpoint.state);
}

std::optional<Checkpoint> loadCheckpoint(const std::filesystem::path& path) {
    if (!std::filesystem::exists(path)) {
        return std::nullopt;
    }
    Checkpoint checkpoint;
    checkpoint.state = readSafetensors(path);
    try {
        const auto run = nlohmann::json::parse(checkpoint.state.metadata.at(kRunKey));
        run.at("metrics_bytes").get_to(checkpoint.metricsBytes);
        run.at("elapsed_seconds").get_to(checkpoint.elapsedSeconds);
    } catch (const std::exception&) {
        throw Error(ErrorCode::BadFile,
                    "not a checkpoint of a run",
                    path.string(),
                    "restore it from a copy, or train again in a new folder");
    }
    checkpoint.state.metadata.erase(kRunKey);
    return checkpoint;
}

}  // namespace ld3
