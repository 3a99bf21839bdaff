#pragma once

namespace ld3::ui {

class ActionRegistry;

/// Remembers the keys that are not as by default, one setting a command.
void rememberShortcuts(const ActionRegistry& actions);

/// Gives commands the remembered keys. What cannot be read, names no command, or clashes with the
/// keys of another command is ignored: that command has its default keys.
void restoreShortcuts(ActionRegistry& actions);

}  // namespace ld3::ui
