#include "ui/evaluation/curve_look_names.h"

#include "ui/evaluation/evaluation_board.h"
#include "ui/evaluation/evaluation_text.h"

namespace ld3::ui {

QStringList curveLookNames(const EvaluationBoard& board) {
    const EvaluationSeries& series = board.series();
    QStringList names;
    for (const EvaluationCurve& curve : series.curves) {
        const QString run = curve.points.empty() ? QString() : board.runOf(curve.points.front());
        const QString name = run.isEmpty() ? QString::fromStdString(curve.schedule) : run;
        names.append(names.contains(name) ? curveTitle(curve, series) : name);
    }
    return names;
}

}  // namespace ld3::ui
