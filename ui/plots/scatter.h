#pragma once

#include "ui/plots/plot_style.h"
#include "ui/plots/qcp.h"

namespace ld3::ui {

/// The marker of a curve, `sizePx` wide.
[[nodiscard]] QCPScatterStyle scatterOf(const CurveStyle& style, double sizePx, double strokePx);

/// A short dash to the right of its point.
[[nodiscard]] QCPScatterStyle dashBeside(const QColor& color, double sizePx, double strokePx);

}  // namespace ld3::ui
