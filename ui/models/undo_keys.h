#pragma once

#include <QObject>

namespace ld3::ui {

/// Leaves the keys of undo and redo to the window while a line of text has nothing of its own to
/// take back or do again: lines would keep the keys to themselves.
class UndoKeys : public QObject {
    Q_OBJECT

  public:
    /// Watches all lines of the program.
    explicit UndoKeys(QObject* parent);

  private:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace ld3::ui
