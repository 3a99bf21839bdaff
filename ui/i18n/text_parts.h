#pragma once

#include <QString>
#include <QStringList>

namespace ld3::ui {

/// Where the parenthesis at `open` is closed, or -1.
[[nodiscard]] qsizetype closingParenthesis(const QString& text, qsizetype open);

/// What stands between separators, but for those in parentheses.
[[nodiscard]] QStringList splitOutsideParentheses(const QString& text, const QString& separator);

/// Whether the first word of a text is a path, or the beginning of one with spaces in it.
[[nodiscard]] bool beginsWithPath(const QString& text);

}  // namespace ld3::ui
