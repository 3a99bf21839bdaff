#pragma once

#include <QColor>

namespace ld3::ui {

/// Black or white, whichever is read more easily on a colour.
/// Source: WCAG 2.1, relative luminance.
[[nodiscard]] QColor inkOn(const QColor& color);

}  // namespace ld3::ui
