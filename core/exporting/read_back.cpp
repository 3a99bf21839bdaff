#include "core/exporting/read_back.h"

#include "core/diffusion/noise_schedule.h"
#include "core/exporting/import_schedule.h"

#include <algorithm>
#include <cmath>

namespace ld3 {

namespace {

/// @param count  only the first so many times
double largestChange(const NoiseSchedule& noise,
                     const std::vector<double>& from,
                     const std::vector<double>& to,
                     size_t count) {
    double largest = 0.0;
    for (size_t i = 0; i < std::min({count, from.size(), to.size()}); ++i) {
        if (from[i] != to[i]) {
            largest =
                std::max(largest, std::abs(noise.edmSigma(to[i]) / noise.edmSigma(from[i]) - 1.0));
        }
    }
    return largest;
}

}  // namespace

std::optional<ReadBack> readBack(const Schedule& schedule,
                                 const std::string& format,
                                 const ExportResult& result) {
    const auto& formats = exportFormats();
    const bool isText =
        std::any_of(formats.begin(), formats.end(), [&format](const ExportFormat& known) {
            return known.name == format && !known.binary;
        });
    if (!isText) {
        return std::nullopt;
    }
    const Schedule back = importScheduleText(
        result.content, format, {schedule.solver, schedule.nfe, schedule.noiseSchedule});
    const NoiseSchedule noise(schedule.noiseSchedule);
    const size_t count = schedule.times.size();
    // The network is not called at the last time.
    return ReadBack{largestChange(noise, schedule.times, back.times, count),
                    largestChange(noise, schedule.evalTimes, back.evalTimes, count - 1)};
}

}  // namespace ld3
