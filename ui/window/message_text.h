#pragma once

#include <QLabel>

namespace ld3::ui {

/// The text of a message. It has no focus that would make screen readers say it: they are told of
/// each text as of a notification that has come.
class MessageText : public QLabel {
    Q_OBJECT

  public:
    MessageText();

    /// Shows a text. One that is seen already is not told again.
    void say(const QString& text);
};

}  // namespace ld3::ui
