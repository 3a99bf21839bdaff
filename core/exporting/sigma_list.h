#pragma once

#include "core/exporting/exporters.h"

#include <string>
#include <vector>

namespace ld3 {

/// Sigmas in EDM's sense (sigma/alpha = exp(-lambda)) as text for another tool.
struct SigmaList {
    std::vector<double> values;      ///< as they read back from the text
    std::vector<std::string> texts;  ///< one a value
    double roundingLoss = 0.0;       ///< largest relative change by writing

    /// "a<separator>b<separator>c".
    [[nodiscard]] std::string joined(const std::string& separator) const;
};

/// The schedule's sigmas with this end. `Exact` ends as the schedule itself says: in sigma_min, or
/// with the zero that it was made for.
/// @param digits  significant digits to write; 9 keep a float32, 0 keeps every bit of a double
/// @throws Error{InvalidArgument} where two sigmas fall together when rounded
[[nodiscard]] SigmaList makeSigmaList(const Schedule& schedule, ExportEnd end, int digits);

/// The end that is really written: `Exact` resolved by the schedule's own.
[[nodiscard]] ExportEnd resolvedEnd(const Schedule& schedule, ExportEnd end);

/// One sentence that says which end point was written.
[[nodiscard]] std::string endStatement(const Schedule& schedule, ExportEnd end);

/// Largest relative change. @throws Error{InvalidArgument} where `written` does not decrease
[[nodiscard]] double roundingLoss(const std::vector<double>& exact,
                                  const std::vector<double>& written);

}  // namespace ld3
