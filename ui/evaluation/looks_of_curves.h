#pragma once

#include "ui/theme/plot_colors.h"

#include <QStringList>

#include <cstddef>
#include <vector>

namespace ld3::ui {

class CurveLooks;
class EvaluationBoard;

/// How a curve of values is drawn.
struct CurveLook {
    CurveStyle style;
    size_t shape = 0;  ///< of its marks, for `markScatter`
};

/// The names under which a board's curves have their looks, in the curves' order: a run, or a
/// hand-made kind, looks as in the other plots; where it has several curves (with other solvers, of
/// other models) the others have names of their own.
[[nodiscard]] QStringList curveLookNames(const EvaluationBoard& board);

/// How a board's curves are drawn, in their order. Shapes of marks tell protocols apart where there
/// are several, else curves.
/// @param looks  are claimed for curves that have none yet
[[nodiscard]] std::vector<CurveLook> looksOfCurves(const EvaluationBoard& board,
                                                   CurveLooks& looks,
                                                   const PlotColors& colors);

}  // namespace ld3::ui
