#include "ui/plots/schedule_reading.h"

#include "ui/i18n/local_number.h"
#include "ui/plots/schedule_curve.h"
#include "ui/plots/schedule_points.h"

#include <QCoreApplication>

#include <cmath>

namespace ld3::ui {

namespace {

/// The plot's words.
class Text {
    Q_DECLARE_TR_FUNCTIONS(ld3::ui::SchedulePlot)
};

}  // namespace

QString scheduleReading(const ScheduleCurve& curve,
                        const SchedulePoint& point,
                        const QLocale& locale) {
    const auto number = [&locale](double value) {
        return std::isinf(value) ? QStringLiteral("∞") : localNumber(value, 4, locale);
    };
    const QString step = locale.toString(point.step);
    if (!point.hasEval) {
        return Text::tr("%1, step %2: t = %3, σ = %4, λ = %5")
            .arg(curve.name,
                 step,
                 number(point.at.time),
                 number(point.at.sigma),
                 number(point.at.lambda));
    }
    return Text::tr("%1, step %2: t = %3, σ = %4, λ = %5; told t = %6")
        .arg(curve.name,
             step,
             number(point.at.time),
             number(point.at.sigma),
             number(point.at.lambda),
             number(point.told.time));
}

}  // namespace ld3::ui
