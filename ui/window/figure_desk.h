#pragma once

#include "ui/figures/figure_panels.h"

#include <QObject>
#include <QPointer>

#include <vector>

class QMainWindow;

namespace ld3::ui {

class FigureDialog;
class FigureSaving;
class MessageBar;

/// Knows which panel was used last, and exports it or all of them. What is saved in the dialog is
/// written, and its end told, also where the dialog is closed meanwhile.
class FigureDesk : public QObject {
    Q_OBJECT

  public:
    /// @param panels   the one chosen last in the dialog counts as used at the start, else the
    /// first
    /// @param window   parent, and where the end is said
    FigureDesk(std::vector<FigurePanel> panels, MessageBar* messages, QMainWindow* window);

    /// Opens the dialog for figures with the panel that was used last.
    void exportFigure();

    /// A panel shows something else: an open dialog follows.
    void refresh();

    /// Writes the panel that was used last as it is shown, to a file that is known already.
    void exportTo(const QString& path);

    bool eventFilter(QObject* watched, QEvent* event) override;

  Q_SIGNALS:
    /// Figures were written; the same as lines for the command line.
    void exported(const QString& command);

  private:
    void watch(QWidget* figure);
    void rememberPanel(size_t index);
    void connectSaving();

    std::vector<FigurePanel> m_panels;
    MessageBar* m_messages;
    QMainWindow* m_window;
    FigureSaving* m_saving;
    QPointer<FigureDialog> m_dialog;
    size_t m_last = 0;  ///< one past the last: all
};

}  // namespace ld3::ui
