#pragma once

#include "tests/ui/some_evaluations.h"
#include "tests/ui/ui_fixture.h"
#include "ui/window/main_window.h"

#include <QApplication>

#include <memory>
#include <stdexcept>
#include <string>

namespace ld3::ui {

/// A window with its own settings and folder of runs, and keys typed into it.
class MainWindowFixture : public UiFixture {
  protected:
    MainWindowFixture() { open(); }

    void open() {
        m_window = std::make_unique<MainWindow>(runsRoot(), testing::fakeMeasure);
        m_window->resize(1280, 800);
        m_window->show();
        m_window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    }

    /// The part of the window of this name. Where there is none, the test fails here: QtTest would
    /// end the whole program on a click into nothing.
    template <class T>
    [[nodiscard]] T* child(const char* name) const {
        T* found = m_window->findChild<T*>(QLatin1String(name));
        if (found == nullptr) {
            throw std::runtime_error(std::string("the window has no ") +
                                     T::staticMetaObject.className() + " called " + name);
        }
        return found;
    }

    [[nodiscard]] QAction* action(Command command) const {
        return m_window->actions().action(command);
    }

    /// Presses keys in the window, wherever the focus is.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const {
        QTest::keyClick(m_window->windowHandle(), key, modifiers);
        QApplication::processEvents();
    }

    std::unique_ptr<MainWindow> m_window;
};

}  // namespace ld3::ui
