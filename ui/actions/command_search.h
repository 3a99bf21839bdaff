#pragma once

#include "ui/actions/action_registry.h"

#include <QString>
#include <QVector>

namespace ld3::ui {

/// The commands that a few typed words mean: each word is part of the command's title, its group's
/// title or its keys, in any order and in any case. Titles that begin with the words come first,
/// then those with words that begin so, then the others; else in the order of the menu. No words
/// mean all commands.
[[nodiscard]] QVector<Command> searchCommands(const ActionRegistry& actions, const QString& words);

/// Title of the group that a command belongs to, as it is read.
[[nodiscard]] QString groupTitle(const ActionRegistry& actions, Command command);

}  // namespace ld3::ui
