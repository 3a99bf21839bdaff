#pragma once

#include "core/base/error.h"

#include <QFrame>

#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace ld3::ui {

/// What the program has to say, where the user works instead of in a box of its own: an error with
/// its remedy, a warning, a note, or a question with its answers. The newest replaces the one
/// before; where it is of the same kind, they are counted until the user dismisses them.
class MessageBar : public QFrame {
    Q_OBJECT

  public:
    /// What the user can do about a message with one click, which hides the bar.
    struct Answer {
        QString text;  ///< of the button
        std::function<void()> act;
    };

    explicit MessageBar(QWidget* parent = nullptr);

    void showError(const Error& error);
    /// An error with what can be done about it.
    void offer(const Error& error, std::vector<Answer> answers);
    /// Something is wrong, and the work goes on.
    /// @param kind  warnings of one kind are counted
    void warn(const QString& kind, const QString& text);
    void showNote(const QString& text);

    /// @param answer  text of the button; pressing it hides the bar and calls `act`
    void ask(const QString& question, const QString& answer, std::function<void()> act);

    [[nodiscard]] QString text() const;

  private:
    struct Look {
        QColor light, dark;
    };

    void say(const QString& kind,
             const QString& text,
             const QString& details,
             const Look& look,
             std::vector<Answer> answers);
    void setAnswers(std::vector<Answer> answers);

    QHBoxLayout* m_layout;
    QLabel* m_text;
    QPushButton *m_copy, *m_close;
    std::vector<QPushButton*> m_answers;
    QString m_kind, m_details;
    int m_times = 0;  ///< that one of this kind was said
};

}  // namespace ld3::ui
