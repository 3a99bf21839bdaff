#pragma once

#include "core/diffusion/noise_schedule.h"

#include <filesystem>
#include <string>
#include <vector>

namespace ld3 {

/// Numbers in the texts that the exporters write, without their meaning. All throw Error{BadFile}
/// naming `path` for what is no number.

/// Cut at any of the separators, without empty parts.
[[nodiscard]] std::vector<std::string> split(const std::string& text,
                                             const std::string& separators);

/// @throws Error{BadFile} unless the whole text is a finite number
[[nodiscard]] double numberIn(const std::string& text, const std::filesystem::path& path);

/// The list that is assigned to a name in a Python snippet: `name = [1, 2]`. Empty: none is.
[[nodiscard]] std::vector<double> assignedList(const std::string& content,
                                               const std::string& name,
                                               const std::filesystem::path& path);

/// The first list in brackets or quotes outside of comments, else the whole text.
[[nodiscard]] std::vector<double> firstList(const std::string& content,
                                            const std::filesystem::path& path);

/// Rows of a LaTeX table that are numbers, "$1.2\times10^{-5}$" or "--" (NaN); headings are left
/// out.
[[nodiscard]] std::vector<std::vector<double>> latexRows(const std::string& content,
                                                         const std::filesystem::path& path);

}  // namespace ld3
