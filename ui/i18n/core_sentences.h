#pragma once

#include <QStringList>

namespace ld3::ui {

/// The sentences of core that are translated; values are %1, %2, … A test looks for each of them
/// in core's sources.
[[nodiscard]] const QStringList& coreSentences();

}  // namespace ld3::ui
