#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <vector>

namespace ld3::ui {

class MessageBar;

/// Sees to it that nothing ends or is lost without a word when the window closes: asks once about
/// all that is not done, and lets the window close when what ran has stopped.
class Farewell : public QObject {
    Q_OBJECT

  public:
    /// Something that may be under way when the window is to be closed.
    struct Work {
        /// One sentence: what runs, and what becomes of it; empty while nothing does.
        std::function<QString()> unfinished;
        /// Asks it to stop; it may take a moment.
        std::function<void()> stop;
        /// Asked before the others where that takes a look first, as at a disk; may be empty.
        std::function<void()> look = {};
        /// False where it does not run, and would only be lost.
        bool isRunning = true;
    };

    /// @param messages  must outlive it
    Farewell(MessageBar* messages, QObject* parent);

    void watch(Work work);

    /// Whether the window may close at once; otherwise asks whether to stop what runs.
    [[nodiscard]] bool mayClose();

    [[nodiscard]] bool isBusy();

    /// To be called when some work may have ended.
    void look();

  Q_SIGNALS:
    /// What ran has stopped, as the user wished, and the window can close.
    void closable();

  private:
    void prepare();
    [[nodiscard]] QString unfinished() const;
    void lookNow();

    MessageBar* m_messages;
    std::vector<Work> m_works;
    QString m_question;  ///< that stands in the message bar, or did
    bool m_isClosing = false;
};

}  // namespace ld3::ui
