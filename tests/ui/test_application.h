#pragma once

#include "ui/window/guarded_application.h"

namespace ld3::ui {

/// The program's application for tests: its guard is off, as an exception that nobody meant must
/// end a test, but for those of the guard itself.
class TestApplication : public GuardedApplication {
  public:
    using GuardedApplication::GuardedApplication;

    static TestApplication& instance() { return *static_cast<TestApplication*>(qApp); }

    void setGuarded(bool isGuarded) { m_isGuarded = isGuarded; }

    bool notify(QObject* receiver, QEvent* event) override {
        return m_isGuarded ? GuardedApplication::notify(receiver, event)
                           : QApplication::notify(receiver, event);
    }

  private:
    bool m_isGuarded = false;
};

}  // namespace ld3::ui
