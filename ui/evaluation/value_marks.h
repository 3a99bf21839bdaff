#pragma once

#include "ui/plots/qcp.h"

#include <cstddef>

namespace ld3::ui {

/// A mark of values by the number of their protocol, as `protocolMark` in texts, or of their
/// curve's `MarkerShape`.
/// @param fill  inside of the mark
[[nodiscard]] QCPScatterStyle markScatter(size_t number,
                                          const QPen& pen,
                                          const QBrush& fill,
                                          double sizePx);

/// An exclamation mark above its point.
[[nodiscard]] QCPScatterStyle warningAbove(const QColor& color, double sizePx, double strokePx);

}  // namespace ld3::ui
