#include "ui/evaluation/looks_of_curves.h"

#include "ui/evaluation/evaluation_board.h"
#include "ui/evaluation/evaluation_text.h"
#include "ui/theme/curve_looks.h"

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

std::vector<CurveLook> looksOfCurves(const EvaluationBoard& board,
                                     CurveLooks& looks,
                                     const PlotColors& colors) {
    const EvaluationSeries& series = board.series();
    const QStringList names = curveLookNames(board);
    looks.claim(names, &board);
    std::vector<CurveLook> list;
    for (size_t i = 0; i < series.curves.size(); ++i) {
        const EvaluationCurve& curve = series.curves[i];
        const CurveStyle style =
            looks.look(colors, names[static_cast<qsizetype>(i)], !curve.learnedFor.empty());
        list.push_back(
            {style,
             series.protocols.size() > 1 ? curve.protocol : static_cast<size_t>(style.marker)});
    }
    return list;
}

}  // namespace ld3::ui
