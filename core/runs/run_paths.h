#pragma once

#include <filesystem>

namespace ld3 {

/// Where the parts of a run lie.
struct RunPaths {
    std::filesystem::path folder;

    [[nodiscard]] std::filesystem::path document() const { return folder / "run.json"; }

    [[nodiscard]] std::filesystem::path metrics() const { return folder / "metrics.jsonl"; }

    [[nodiscard]] std::filesystem::path schedule() const { return folder / "schedule.json"; }

    [[nodiscard]] std::filesystem::path teacher() const { return folder / "teacher.safetensors"; }

    [[nodiscard]] std::filesystem::path log() const { return folder / "log.txt"; }

    [[nodiscard]] std::filesystem::path marks() const { return folder / "marks.json"; }

    [[nodiscard]] std::filesystem::path samples() const {
        return folder / "samples" / "best.safetensors";
    }

    [[nodiscard]] std::filesystem::path checkpoint() const {
        return folder / "checkpoint" / "state.safetensors";
    }
};

}  // namespace ld3
