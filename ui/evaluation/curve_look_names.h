#pragma once

#include <QStringList>

namespace ld3::ui {

class EvaluationBoard;

/// The names under which a board's curves have their looks, in the curves' order: a run, or a
/// hand-made kind, looks as in the other plots; where it has several curves (with other solvers, of
/// other models) the others have names of their own.
[[nodiscard]] QStringList curveLookNames(const EvaluationBoard& board);

}  // namespace ld3::ui
