#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

class QWidget;

namespace ld3::ui {

/// Saves what the window remembers soon after the user did something, so that a crash loses
/// seconds. While nobody touches the program, nothing runs.
class SettingsKeeper : public QObject {
    Q_OBJECT

  public:
    /// @param save    called in the GUI thread
    /// @param window  whose size and place are remembered; also the parent
    SettingsKeeper(std::function<void()> save, QWidget* window);

    void saveNow();

  private:
    /// Of the whole program: dialogs and floating panels are windows of their own.
    bool eventFilter(QObject* watched, QEvent* event) override;

    std::function<void()> m_save;
    QWidget* m_window;
    QTimer* m_soon;
    bool m_isTouched = false;  ///< by the user; until then the window system alone sets the size
};

}  // namespace ld3::ui
