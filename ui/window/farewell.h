#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace ld3::ui {

class MessageBar;

/// Sees to it that nothing ends or is lost without a word when the window closes: asks once about
/// all that is not done, and lets the window close when what ran has stopped. What begins while the
/// user is asked, or while the window closes, is asked about too: nothing is stopped unnamed.
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
        /// Whether it runs, or else would only be lost; empty: it always runs.
        std::function<bool()> isRunning = {};
    };

    /// @param messages  must outlive it
    Farewell(MessageBar* messages, QObject* parent);

    void watch(Work work);

    /// Whether the window may close at once; otherwise asks whether to stop what runs.
    [[nodiscard]] bool mayClose();

    /// What is under way or would be lost, in whole sentences; empty where nothing is.
    [[nodiscard]] QString unfinished() const;

    /// To be called when some work may have ended.
    void look();

  Q_SIGNALS:
    /// What ran has stopped, as the user wished, and the window can close.
    void closable();

  private:
    struct Watched {
        Work work;
        bool isTold = false;  ///< to stop
    };

    void prepare();
    /// Of those that are told to stop, or of the others, as far as they are not done.
    [[nodiscard]] QStringList sentences(bool areTold) const;
    void ask(const QStringList& works);
    /// The user agreed to stop these.
    void stop(const QStringList& works);
    void forgetEnded();
    void lookNow();

    MessageBar* m_messages;
    std::vector<Watched> m_works;
    QString m_question;        ///< that stands in the message bar, or did
    bool m_isClosing = false;  ///< the user agreed, and something still stops
};

}  // namespace ld3::ui
