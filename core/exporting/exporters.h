#pragma once

#include "core/schedules/schedule.h"

#include <filesystem>
#include <string>
#include <vector>

namespace ld3 {

/// What to write at the end of a list of sigmas.
enum class ExportEnd { Exact, AppendZero, ReplaceByZero };

/// A format that a schedule can be written to.
struct ExportFormat {
    std::string name;             ///< "json", "csv", "ld3-pt", "diffusers", …
    std::string title;            ///< for people
    std::string extension;        ///< with dot
    bool binary = false;          ///< cannot be previewed as text
    std::vector<ExportEnd> ends;  ///< what it can express; the first is the default
};

[[nodiscard]] const std::vector<ExportFormat>& exportFormats();

/// An exported schedule with what a reader must know about it.
struct ExportResult {
    std::string content;             ///< text, or bytes where the format is binary
    std::string endStatement;        ///< which end point was written, one sentence
    double roundingLoss = 0.0;       ///< largest relative change of a sigma by writing
    std::vector<std::string> notes;  ///< what the target cannot express
};

/// @throws Error{InvalidArgument} for an unknown format (listing them), an end that it cannot
///         express, or values that would fall together when rounded
[[nodiscard]] ExportResult exportSchedule(const Schedule& schedule,
                                          const std::string& format,
                                          ExportEnd end);

/// The default end of a format: the exact form where it can be expressed.
[[nodiscard]] ExportEnd defaultExportEnd(const std::string& format);

/// "exact", "append-zero", "replace-by-zero".
[[nodiscard]] std::string exportEndName(ExportEnd end);

/// @throws Error{InvalidArgument}
[[nodiscard]] ExportEnd exportEndFromName(const std::string& name);

}  // namespace ld3
