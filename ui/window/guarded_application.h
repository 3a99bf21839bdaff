#pragma once

#include <QApplication>

#include <atomic>

namespace ld3 {
class Error;
}

namespace ld3::ui {

/// The last resort: where what an event brings about throws, it is told in the message bar of the
/// window (in a box where there is none), and the program goes on. Elsewhere errors are caught
/// where they can be mended.
class GuardedApplication : public QApplication {
  public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override;

  private:
    void tell(const Error& error);

    std::atomic<bool> m_isTelling = false;
};

}  // namespace ld3::ui
