#pragma once

#include <QLabel>

namespace ld3::ui {

/// A line of plain text whose middle gives way to "…" where there is no room for all of it. The
/// text itself stays whole, and so does what is copied; while some is selected it is shown as it
/// is.
class ElidingLabel : public QLabel {
  public:
    using QLabel::QLabel;

  protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace ld3::ui
