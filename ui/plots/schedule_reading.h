#pragma once

class QLocale;
class QString;

namespace ld3::ui {

struct ScheduleCurve;
struct SchedulePoint;

/// One step of a schedule in words: its level in all units, and what the network is told there.
/// @param locale  of the numbers
[[nodiscard]] QString scheduleReading(const ScheduleCurve& curve,
                                      const SchedulePoint& point,
                                      const QLocale& locale);

}  // namespace ld3::ui
