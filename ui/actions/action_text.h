#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace ld3::ui {

/// A menu's text as it is read: without the mark of its letter.
[[nodiscard]] QString withoutMnemonic(QString text);

/// Keys that call the same, as the user's keyboard names them; empty without any: "F1 / ?".
[[nodiscard]] QString keysText(const QList<QKeySequence>& keys);

}  // namespace ld3::ui
