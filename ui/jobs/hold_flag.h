#pragma once

#include "core/queue/queue_hold.h"
#include "ui/jobs/background.h"

#include <QObject>
#include <QTimer>

#include <filesystem>
#include <optional>

namespace ld3::ui {

/// Whether a queue is held, as all programs that work with it are told by the flag beside its file.
/// What others say, also on other machines, is noticed within a second or two. Without a file it is
/// this window's affair alone.
class HoldFlag : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HoldFlag)

  public:
    explicit HoldFlag(QObject* parent = nullptr);
    ~HoldFlag() override;

    /// Heeds the flag of this queue, whose lock is had, from now on: one that a window left behind
    /// which asked its user first is none.
    void open(const std::filesystem::path& queue);
    /// Lets go of it; a hold until the user is asked ends.
    void close();

    [[nodiscard]] QueueHold hold() const { return m_hold; }

    /// Says it to all. @throws Error{Io}; then it holds in this window alone, until it can be said
    void set(QueueHold hold);

    /// Reads the flag at once.
    void freshen();

  Q_SIGNALS:
    void changed();

  private:
    /// What the flag says, and whether it was written just now.
    struct Found {
        QueueHold hold = QueueHold::None;
        bool isWritten = false;
    };

    /// Reads the flag of a queue, after a hold that could not be said to others was tried again.
    [[nodiscard]] static Found find(const std::filesystem::path& queue,
                                    const std::optional<QueueHold>& unwritten);

    void take(QueueHold hold);
    /// Reads the flag in the background.
    void ask();
    /// Heeds what the flag says now.
    void look(QueueHold found);
    /// Says once more what holds, as an older hold came to the disk behind it.
    void sayAgain();

    std::filesystem::path m_queue;  ///< empty: none
    QueueHold m_hold = QueueHold::None;
    bool m_isUnwritten = false;  ///< a hold that could not be said to others yet
    QTimer m_timer;
    Background m_reader;
};

}  // namespace ld3::ui
