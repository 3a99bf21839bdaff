#pragma once

#include "core/base/error.h"

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace ld3::ui {

/// What the program has to say, where the user works instead of in a box of its own: an error with
/// its remedy, a note, or a question with its answers. The newest replaces the one before.
class MessageBar : public QFrame {
    Q_OBJECT

  public:
    explicit MessageBar(QWidget* parent = nullptr);

    void showError(const Error& error);
    void showNote(const QString& text);

    /// @param answer  text of the button; pressing it hides the bar and calls `act`
    void ask(const QString& question, const QString& answer, std::function<void()> act);

    [[nodiscard]] QString text() const;

  private:
    void showText(const QString& text, const QColor& light, const QColor& dark);

    QLabel* m_text;
    QPushButton *m_copy, *m_answer, *m_close;
    QString m_details;
    std::function<void()> m_act;
};

}  // namespace ld3::ui
