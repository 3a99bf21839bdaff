#pragma once

namespace ld3::ui {

/// The quantity that a schedule plot shows: the schedule's own time t, the noise level sigma in
/// units of the data (sigma/alpha), or lambda = log(alpha/sigma).
enum class ScheduleAxis { Time, Sigma, Lambda };

}  // namespace ld3::ui
