#pragma once

#include <memory>

class QApplication;

namespace ld3::ui {

/// The application that drawing needs, without a display: made where none exists, and gone with
/// this object. Widgets can be drawn into files with it, nothing is ever shown.
class HeadlessApplication {
  public:
    HeadlessApplication();
    HeadlessApplication(const HeadlessApplication&) = delete;
    HeadlessApplication& operator=(const HeadlessApplication&) = delete;
    ~HeadlessApplication();

  private:
    std::unique_ptr<QApplication> m_application;
};

}  // namespace ld3::ui
