#include "ui/plots/schedule_scale.h"

#include "ui/plots/plot_scale.h"

namespace ld3::ui {

bool ScheduleScale::usesLogScale() const {
    return isLogarithmic && axis != ScheduleAxis::Lambda;
}

double ScheduleScale::valueOf(const NoisePoint& point) const {
    switch (axis) {
        case ScheduleAxis::Time:
            return point.time;
        case ScheduleAxis::Sigma:
            return point.sigma;
        case ScheduleAxis::Lambda:
            break;
    }
    return point.lambda;
}

bool ScheduleScale::hasPlace(double value) const {
    return ui::hasPlace(value, usesLogScale());
}

QString ScheduleScale::symbol() const {
    switch (axis) {
        case ScheduleAxis::Time:
            return QStringLiteral("t");
        case ScheduleAxis::Sigma:
            return QStringLiteral("σ");
        case ScheduleAxis::Lambda:
            break;
    }
    return QStringLiteral("λ");
}

}  // namespace ld3::ui
