#pragma once

#include "ui/actions/command_search.h"

#include <QFrame>

class QAction;
class QLabel;
class QLineEdit;
class QMainWindow;
class QTreeWidget;

namespace ld3::ui {

/// All entries of a window's menus in a list that shrinks while one types: Return calls the chosen
/// one, the arrow keys choose, Escape or a click elsewhere closes. What is not possible now is
/// greyed and is not called. Deletes itself.
class CommandPalette : public QFrame {
    Q_OBJECT

  public:
    /// @param itself  the action that opens it, which it leaves out
    CommandPalette(const QAction* itself, QMainWindow* window);

    /// Shows it at the top of the window, in its middle.
    void open();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    [[nodiscard]] QVector<MenuEntry> entries() const;
    void search(const QString& words);
    void choose(int step);
    void callChosen();
    [[nodiscard]] bool takeKey(int key);

    const QAction* m_itself;
    QMainWindow* m_window;
    QLineEdit* m_filter;
    QTreeWidget* m_list;
    QLabel* m_nothing;
};

}  // namespace ld3::ui
