#pragma once

#include <QString>
#include <QVector>

namespace ld3::ui {

/// Keys that belong to what has the focus, and cannot be changed.
struct FixedKeys {
    QString meaning;
    QString keys;  ///< as the user's keyboard names them
};

/// Those of one kind of panel.
struct FixedKeyGroup {
    QString title;
    QVector<FixedKeys> entries;
};

[[nodiscard]] QVector<FixedKeyGroup> fixedKeys();

}  // namespace ld3::ui
