#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

#include <fstream>
#include <random>

namespace ld3::ui {

/// Clicks, drags, scrolls and types at random into whatever stands on the screen, also into menus
/// and dialogs that wait for an answer. Dialogs for files are only cancelled: who types at random
/// into one may delete anything. The same seed makes the same choices, as far as the program
/// answers alike.
class Monkey : public QObject {
    Q_OBJECT

  public:
    /// @param log  where each act is written before it is done; may be empty
    Monkey(unsigned seed, const QString& log);

    /// Acts, from the event loop, until `finish`.
    void begin();

    /// Closes menus and dialogs one by one and ends.
    void finish() { m_isFinishing = true; }

    [[nodiscard]] bool isDone() const { return m_isDone; }

    [[nodiscard]] int acts() const { return m_acts; }

  Q_SIGNALS:
    /// After each act.
    void acted();

  private:
    void tick();
    void act();
    void clickOn(QWidget& target);
    void dragOn(QWidget& target);
    void scrollOn(QWidget& target);
    void typeInto(QWidget& target);
    /// Closes the topmost menu or dialog. @returns whether there was one
    static bool closeTopmost();
    [[nodiscard]] QWidget* anyWidget();
    [[nodiscard]] QPoint anyPoint(const QWidget& target);
    [[nodiscard]] Qt::KeyboardModifier anyModifier();
    /// From 0 to `count - 1`.
    [[nodiscard]] int any(int count);
    void note(const char* what, const QWidget& target);

    std::mt19937 m_random;
    std::ofstream m_log;
    int m_acts = 0;
    bool m_isFinishing = false;
    bool m_isDone = false;
};

}  // namespace ld3::ui
