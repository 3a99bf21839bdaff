#pragma once

#include "core/exporting/exporters.h"

#include <optional>
#include <string>

namespace ld3 {

/// How much a schedule differs from what is read out of its own export: what is really lost,
/// measured.
struct ReadBack {
    double steps = 0.0;  ///< largest relative change of sigma/alpha at the times
    double told = 0.0;   ///< the same of the levels that the network is told
};

/// @param result  of `exportSchedule` with this schedule and format
/// @returns nothing where the format is not text
/// @throws Error{BadFile} where the text cannot be read back: a mistake of an exporter
[[nodiscard]] std::optional<ReadBack> readBack(const Schedule& schedule,
                                               const std::string& format,
                                               const ExportResult& result);

}  // namespace ld3
