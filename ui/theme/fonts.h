#pragma once

#include <QFont>

namespace ld3::ui {

/// Letters of one width, for logs, files and checksums. Their size is that of the widget's other
/// letters, so that it follows them.
[[nodiscard]] QFont fixedPitchFont();

}  // namespace ld3::ui
