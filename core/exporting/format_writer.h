#pragma once

#include "core/exporting/exporters.h"

#include <string>
#include <vector>

namespace ld3 {

/// What a writer of one format returns.
struct WrittenFormat {
    std::string content;
    double roundingLoss = 0.0;  ///< as in `ExportResult`
    std::vector<std::string> notes;
};

/// The writers, one function a format. `end` is one that the format can express.
[[nodiscard]] WrittenFormat writeJson(const Schedule& schedule, ExportEnd end);
[[nodiscard]] WrittenFormat writeCsv(const Schedule& schedule, ExportEnd end);
[[nodiscard]] WrittenFormat writeLatex(const Schedule& schedule, ExportEnd end);
[[nodiscard]] WrittenFormat writeLd3Checkpoint(const Schedule& schedule, ExportEnd end);
[[nodiscard]] WrittenFormat writeDiffusers(const Schedule& schedule, ExportEnd end);
[[nodiscard]] WrittenFormat writeDiffusersSigmas(const Schedule& schedule, ExportEnd end);
[[nodiscard]] WrittenFormat writeComfyUi(const Schedule& schedule, ExportEnd end);
[[nodiscard]] WrittenFormat writeKDiffusion(const Schedule& schedule, ExportEnd end);
[[nodiscard]] WrittenFormat writeEdm(const Schedule& schedule, ExportEnd end);
[[nodiscard]] WrittenFormat writeDiffSampler(const Schedule& schedule, ExportEnd end);
[[nodiscard]] WrittenFormat writeStableDiffusionCpp(const Schedule& schedule, ExportEnd end);

/// Name, solver and budget in one line, safe inside a comment of any language.
[[nodiscard]] std::string titleLine(const Schedule& schedule);

/// True where the network is told other times than the solver's.
[[nodiscard]] bool isDecoupled(const Schedule& schedule);

}  // namespace ld3
