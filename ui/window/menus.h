#pragma once

class QMainWindow;
class QMenu;
class QString;

namespace ld3::ui {

class ActionRegistry;

/// Fills the menu bar with the registry's groups, and the tool bar with the commands used most.
/// Letters with Alt belong to the menus from then on: labels, buttons and tabs of the window's
/// panels, all of which must be there, lose theirs.
/// @returns the View menu (between Runs and Help), to which panels and preferences are added
/// @param recent  is put behind the commands that open something
QMenu* makeMenus(QMainWindow& window, const ActionRegistry& actions, QMenu* recent);

}  // namespace ld3::ui
