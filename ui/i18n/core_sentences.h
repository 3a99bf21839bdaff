#pragma once

#include <QStringList>

namespace ld3::ui {

/// The sentences of core, and of the window's own errors, that are translated; values are %1, %2, …
/// in the order in which they stand there. A test looks for each of them in the sources, and
/// another for the sources' errors here.
[[nodiscard]] const QStringList& coreSentences();

}  // namespace ld3::ui
