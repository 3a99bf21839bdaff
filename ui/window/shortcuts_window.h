#pragma once

#include "ui/actions/action_registry.h"

#include <QDialog>
#include <QHash>

class QKeySequenceEdit;
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace ld3::ui {

/// Every command and its keys, grouped as in the menu. The keys of the chosen command can be
/// changed below the list; keys of another command are refused. Changes hold at once and are
/// remembered. Not modal; deletes itself.
class ShortcutsWindow : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShortcutsWindow)

  public:
    /// @param actions  must outlive the window
    ShortcutsWindow(ActionRegistry* actions, QWidget* parent);
    ~ShortcutsWindow() override;

    /// Shows the window of this parent, a new one where there is none.
    static void open(ActionRegistry* actions, QWidget* parent);

  private:
    void fillTree();
    QWidget* makeEditor();
    void showKeys(Command command);
    void showChosen();
    void takeTypedKeys();
    /// The next typed keys come to those that the command has.
    void beginAdding();
    void change(Command command, const QList<QKeySequence>& keys);
    void reset(Command command);
    void resetAll();
    [[nodiscard]] Command chosen() const;

    ActionRegistry* m_actions;
    QTreeWidget* m_tree;
    QHash<Command, QTreeWidgetItem*> m_items;
    QLabel *m_of, *m_note;
    QKeySequenceEdit* m_keys;
    QPushButton *m_add, *m_remove, *m_reset, *m_resetAll;
    bool m_adds = false;
};

}  // namespace ld3::ui
