#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace ld3::ui {

/// The texts that a source file gives to its errors: the arguments of what is made with an
/// `ErrorCode`, and of calls of `helpers`, with 7 in the place of what is no literal. Both sides of
/// a choice (`a ? b : c`) are texts of their own.
QStringList errorTexts(const QString& source, const QSet<QString>& helpers);

}  // namespace ld3::ui
