#pragma once

class QTableView;
class QToolBar;

namespace ld3::ui {

class ActionRegistry;

/// Offers what can be done with the selected runs: in the menu of their table, and what is done
/// most often in a bar too.
void offerRunCommands(const ActionRegistry& actions, QToolBar* bar, QTableView* table);

}  // namespace ld3::ui
