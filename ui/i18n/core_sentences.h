#pragma once

#include <QStringList>

namespace ld3::ui {

/// The sentences of core that are translated; values are %1, %2, … in the order in which they stand
/// there. A test looks for each of them in core's sources, and another for core's errors here.
[[nodiscard]] const QStringList& coreSentences();

}  // namespace ld3::ui
