#pragma once

#include <memory>
#include <string>

class QApplication;

namespace ld3::ui {

/// The application that drawing needs, without a display: made where none exists, and gone with
/// this object. Widgets can be drawn into files with it, nothing is ever shown.
class HeadlessApplication {
  public:
    /// @param language  of the texts, as `languages()` knows it; empty: English
    /// @throws Error{InvalidArgument} for another
    explicit HeadlessApplication(const std::string& language = {});
    HeadlessApplication(const HeadlessApplication&) = delete;
    HeadlessApplication& operator=(const HeadlessApplication&) = delete;
    ~HeadlessApplication();

  private:
    std::unique_ptr<QApplication> m_application;
};

}  // namespace ld3::ui
