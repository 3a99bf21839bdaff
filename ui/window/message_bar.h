#pragma once

#include "core/base/error.h"

#include <QColor>
#include <QFrame>

#include <functional>
#include <map>
#include <optional>
#include <vector>

class QHBoxLayout;
class QPushButton;

namespace ld3::ui {

class MessageText;

/// What the program has to say, where the user works instead of in a box of its own: an error with
/// its remedy, a warning, a note, or a question with its answers. They lie on a stack: the newest
/// is shown, and those below come up when it is dismissed or answered. Each kind lies there once,
/// with a count until the user dismisses it; a note takes the place of the note before. Screen
/// readers say each message as it comes up, and again at its buttons.
class MessageBar : public QFrame {
    Q_OBJECT

  public:
    /// What the user can do about a message with one click, which takes the message away.
    struct Answer {
        QString text;  ///< of the button
        std::function<void()> act;
    };

    explicit MessageBar(QWidget* parent = nullptr);

    void showError(const Error& error);
    /// An error with what can be done about it.
    /// @param kind  errors of one kind are counted, and the newest one's answers shown
    void offer(const QString& kind, const Error& error, std::vector<Answer> answers);
    /// Something is wrong, and the work goes on.
    /// @param kind  warnings of one kind are counted
    void warn(const QString& kind, const QString& text);
    void showNote(const QString& text);

    /// @param answer  text of the button; pressing it takes the question away and calls `act`
    void ask(const QString& question, const QString& answer, std::function<void()> act);

    /// A question with several answers.
    void ask(const QString& question, std::vector<Answer> answers);

    /// Gives the first answer of what is shown the focus, for whoever came by keys.
    void focusAnswer();

    /// Takes a question away that has answered itself, or an error by its kind.
    void withdraw(const QString& question);
    /// Takes an error away that is over.
    void withdraw(const Error& error);
    /// Shows the message again that was answered last, where nothing came of the answer.
    void takeAnswerBack();
    /// Takes the note away: the user has gone on to something else. Errors and questions stay.
    void dropNotes();

    /// Whether a message of this kind still lies there, neither dismissed nor answered.
    [[nodiscard]] bool holds(const QString& kind) const;

    /// What is shown, with its count; empty while there is nothing to say.
    [[nodiscard]] QString text() const;

  protected:
    void changeEvent(QEvent* event) override;

  private:
    struct Look {
        QColor light, dark;
    };

    struct Message {
        QString kind;  ///< each lies on the stack once
        QString text, details;
        Look look;
        std::vector<Answer> answers;
        bool isNote = false;
        bool isCounted = true;
    };

    void say(Message message);
    /// Colours as the theme has them now.
    void dress();
    void setAnswers(const std::vector<Answer>& answers);
    /// Tells screen readers what the buttons are about.
    void describeButtons();
    /// Shows the newest message, or hides the bar where there is none.
    void showTop();
    void dismiss();
    void showNext();
    void takeAway(const std::function<bool(const Message&)>& isMeant);
    /// The same without showing what is left. @returns whether there was any
    bool forget(const std::function<bool(const Message&)>& isMeant);

    QHBoxLayout* m_layout;
    MessageText* m_text;
    QPushButton *m_more, *m_copy, *m_close;
    std::vector<QPushButton*> m_answers;
    std::vector<Message> m_messages;    ///< the newest last
    std::map<QString, int> m_times;     ///< how often a kind was said since it was dismissed
    std::optional<Message> m_answered;  ///< the last one
};

}  // namespace ld3::ui
