#pragma once

#include "core/runs/run_folder.h"

#include <optional>
#include <string>
#include <vector>

namespace ld3 {

/// What a list can say of a run. A column holds numbers or texts.
struct RunColumn {
    std::string name;     ///< in files and on the command line: "best_loss"
    std::string heading;  ///< in papers: "Best loss"
    std::string (*text)(const RunInfo& run) = nullptr;
    /// NaN where it is not known.
    double (*number)(const RunInfo& run) = nullptr;
};

/// All columns, those first that a list shows unless asked otherwise.
[[nodiscard]] const std::vector<RunColumn>& runColumns();

/// @throws Error{InvalidArgument} listing the known names
[[nodiscard]] const RunColumn& runColumn(const std::string& name);

/// One cell; empty where nothing is known. @param digits  of numbers; none: all
[[nodiscard]] std::string runCell(const RunInfo& run,
                                  const RunColumn& column,
                                  std::optional<int> digits = {});

/// Sorts by a column, numbers by value, what is not known last; runs that are equal in it keep
/// their order.
void sortRuns(std::vector<RunInfo>& runs, const RunColumn& column, bool isDescending);

/// How a list of runs is written.
enum class RunTableFormat { Csv, Latex };

/// A row a run. CSV has the columns' names and all digits, LaTeX (with booktabs) the headings and
/// four digits.
/// @throws Error{InvalidArgument} for an unknown column
[[nodiscard]] std::string runTableText(const std::vector<RunInfo>& runs,
                                       const std::vector<std::string>& columns,
                                       RunTableFormat format);

}  // namespace ld3
