#pragma once

#include <QObject>

class QMainWindow;
class QWidget;

namespace ld3::ui {

class ActionRegistry;

/// Answers *What is this?*: opens the manual where it is about what has the focus, or about what is
/// clicked when the user points at something. In dialogs, too.
class HelpDesk : public QObject {
    Q_OBJECT

  public:
    /// @param window  also the parent
    HelpDesk(const ActionRegistry& actions, QMainWindow* window);

    /// Opens the manual at the section about a widget.
    static void explainWidget(QWidget* widget);

  private:
    bool eventFilter(QObject* watched, QEvent* event) override;

    const ActionRegistry& m_actions;
    QMainWindow* m_window;
};

}  // namespace ld3::ui
