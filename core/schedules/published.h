#pragma once

#include "core/schedules/time_span.h"

#include <string>
#include <vector>

namespace ld3 {

/// Noise levels that a paper published for one model.
struct PublishedTable {
    std::string name;         ///< "ays_sd15", …
    std::string description;  ///< one sentence
    std::string source;
    std::vector<std::vector<double>> sigmas;  ///< one list per step count, each with both ends
};

/// All tables of `resources/schedules`, by name.
[[nodiscard]] const std::vector<PublishedTable>& publishedTables();

/// The table's times for any number of steps: the published list of that count, or the one of the
/// nearest count interpolated linearly in log(sigma) over the step index, as the authors of Align
/// Your Steps do.
/// @returns [steps + 1] float64; the table's rounded ends are replaced by the span's
/// @throws Error{InvalidArgument} where the span's noise levels are not those of the table
[[nodiscard]] std::vector<double> publishedTimes(const PublishedTable& table, const TimeSpan& span);

}  // namespace ld3
