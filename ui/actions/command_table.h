#pragma once

#include "ui/actions/action_registry.h"

#include <QKeySequence>
#include <QString>

#include <vector>

namespace ld3::ui {

/// What is known of a command before anybody does its work.
struct CommandRow {
    Command command = Command::OpenFiles;
    QString text, toolTip;
    QKeySequence key = {}, otherKey = {};  ///< menus show the first; empty: none
    QString icon = {};                     ///< as `makeIcon` knows it; empty: none
    bool isCheckable = false;
    bool needsFocus = false;  ///< its keys mean something else outside of its panel
};

/// A purpose with its commands.
struct CommandGroup {
    QString title;
    std::vector<CommandRow> rows;
};

/// Every command once, in the order of the menu, in the user's language.
[[nodiscard]] std::vector<CommandGroup> commandTable();

}  // namespace ld3::ui
