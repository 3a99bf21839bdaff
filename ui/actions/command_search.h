#pragma once

#include "ui/actions/action_registry.h"

#include <QAction>
#include <QPointer>
#include <QString>
#include <QVector>

class QMenuBar;

namespace ld3::ui {

/// Something that can be called, and in which menu it stands, as it is read. Some menus are filled
/// anew, and the actions that they had are gone.
struct MenuEntry {
    QPointer<QAction> action;
    QString menu;
};

/// All entries of the menus and the menus in them ("View › Colors"), in their order.
[[nodiscard]] QVector<MenuEntry> menuEntries(const QMenuBar& menus);

/// The entries that a few typed words mean: each word is part of the entry's title, its menu's
/// title or its keys, in any order and in any case. Actions that are gone are left out. Titles that
/// begin with the words come first, then those with words that begin so, then the others; else in
/// the order of the menus. No words mean all entries.
[[nodiscard]] QVector<MenuEntry> searchEntries(const QVector<MenuEntry>& entries,
                                               const QString& words);

/// The same among the commands of the registry.
[[nodiscard]] QVector<Command> searchCommands(const ActionRegistry& actions, const QString& words);

}  // namespace ld3::ui
