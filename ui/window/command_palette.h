#pragma once

#include "ui/actions/action_registry.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QTreeWidget;

namespace ld3::ui {

/// All commands in a list that shrinks while one types: Return calls the chosen command, the arrow
/// keys choose, Escape or a click elsewhere closes. What is not possible now is greyed and is not
/// called. Deletes itself.
class CommandPalette : public QFrame {
    Q_OBJECT

  public:
    /// @param actions  must outlive it
    CommandPalette(const ActionRegistry* actions, QWidget* window);

    /// Shows it at the top of the window, in its middle.
    void open();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void search(const QString& words);
    void choose(int step);
    void callChosen();
    [[nodiscard]] bool takeKey(int key);

    const ActionRegistry* m_actions;
    QLineEdit* m_filter;
    QTreeWidget* m_list;
    QLabel* m_nothing;
};

}  // namespace ld3::ui
