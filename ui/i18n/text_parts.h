#pragma once

#include <QString>
#include <QStringList>

namespace ld3::ui {

/// Where the parenthesis at `open` is closed, or -1.
[[nodiscard]] qsizetype closingParenthesis(const QString& text, qsizetype open);

/// What stands between separators, but for those in parentheses.
[[nodiscard]] QStringList splitOutsideParentheses(const QString& text, const QString& separator);

}  // namespace ld3::ui
