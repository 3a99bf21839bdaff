#pragma once

#include "ui/plots/qcp.h"

#include <cstddef>

namespace ld3::ui {

/// The mark of values of a protocol, by its number; as `protocolMark` in texts.
/// @param fill  inside of the mark
[[nodiscard]] QCPScatterStyle protocolScatter(size_t protocol,
                                              const QPen& pen,
                                              const QBrush& fill,
                                              double sizePx);

/// An exclamation mark above its point.
[[nodiscard]] QCPScatterStyle warningAbove(const QColor& color, double sizePx, double strokePx);

}  // namespace ld3::ui
