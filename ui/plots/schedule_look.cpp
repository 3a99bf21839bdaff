#include "ui/plots/schedule_look.h"

#include "ui/plots/schedule_curve.h"
#include "ui/theme/curve_looks.h"

namespace ld3::ui {

QString scheduleLookName(const ScheduleCurve& curve, bool isAmongRuns) {
    if (curve.role == CurveRole::Draft || curve.role == CurveRole::Moment) {
        return {};
    }
    const bool isAlone = curve.role == CurveRole::Learned && !isAmongRuns;
    return isAlone || !curve.run.isEmpty() ? curve.run : curve.name;
}

CurveStyle scheduleLook(const ScheduleCurve& curve,
                        bool isAmongRuns,
                        const PlotColors& colors,
                        CurveLooks& looks) {
    CurveStyle look = highlightStyle(colors);
    switch (curve.role) {
        case CurveRole::Draft:
            look.color = colors.foreground;
            look.marker = MarkerShape::Square;
            return look;
        case CurveRole::Moment:
            look.dash = Qt::DashLine;
            look.marker = MarkerShape::Circle;
            return look;
        case CurveRole::Learned:
            if (!isAmongRuns) {
                look.color = looks.drawnColor(colors, curve.run).value_or(look.color);
                return look;
            }
            break;
        case CurveRole::OtherRun:
        case CurveRole::HandMade:
            break;
    }
    return looks.look(
        colors, curve.run.isEmpty() ? curve.name : curve.run, curve.role != CurveRole::HandMade);
}

}  // namespace ld3::ui
