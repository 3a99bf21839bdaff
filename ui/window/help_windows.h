#pragma once

class QWidget;

namespace ld3::ui {

class ActionRegistry;

/// A window with every command and its keys, grouped as in the menu. Not modal; deletes itself.
void showShortcuts(const ActionRegistry& actions, QWidget* parent);

/// What the program is, its licence and the versions that it runs with. Not modal; deletes itself.
void showAbout(QWidget* parent);

}  // namespace ld3::ui
