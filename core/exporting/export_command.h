#pragma once

#include "core/exporting/exporters.h"

#include <filesystem>
#include <string>
#include <vector>

namespace ld3 {

/// The `ld3` lines that write what the window writes. Paths are made absolute, so that a line does
/// the same wherever it is typed.

/// @param source  a run folder, or a file of a schedule
[[nodiscard]] std::string exportCommand(const std::filesystem::path& source,
                                        const std::string& format,
                                        ExportEnd end,
                                        const std::filesystem::path& out);

[[nodiscard]] std::string reportCommand(const std::vector<std::filesystem::path>& runs,
                                        const std::filesystem::path& out);

/// What a film of a training is made of.
struct FilmChoice {
    size_t frames = 0;  ///< at most so many iterations
    int framesPerSecond = 0;
    int width = 0, height = 0;  ///< of a frame, in pixels
    bool withPictures = true;
};

[[nodiscard]] std::string filmCommand(const std::filesystem::path& run,
                                      const FilmChoice& choice,
                                      const std::filesystem::path& out);

/// @param sample  number of the validation sample, from 0
[[nodiscard]] std::string trajectoryCommand(const std::filesystem::path& run,
                                            int sample,
                                            const std::filesystem::path& out);

/// What of a folder's runs is in a table, and in which order.
struct RunTableChoice {
    std::filesystem::path root;
    std::string filter;
    bool isArchivedShown = false;
    std::vector<std::string> columns;  ///< as `runColumns` names them
    std::string sortedBy;              ///< such a column; empty: as they are listed
    bool isDescending = false;
    bool isLatex = false;  ///< else CSV
};

[[nodiscard]] std::string runTableCommand(const RunTableChoice& choice,
                                          const std::filesystem::path& out);

}  // namespace ld3
