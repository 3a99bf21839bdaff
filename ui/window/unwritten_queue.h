#pragma once

#include "core/base/error.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace ld3::ui {

class JobQueue;

/// Jobs that would be lost when the window closes, as their file cannot be written.
class UnwrittenQueue {
    Q_DECLARE_TR_FUNCTIONS(UnwrittenQueue)

  public:
    /// @param queue  must outlive it
    explicit UnwrittenQueue(JobQueue* queue) : m_queue(queue) {}

    /// Tries to write it.
    void look();

    /// What is wrong and what would be lost, one sentence; empty where nothing would, as far as
    /// `look` saw, or where the user has given it up.
    [[nodiscard]] QString unfinished() const;

    /// The user closes the window all the same.
    void giveUp() { m_isGivenUp = true; }

  private:
    JobQueue* m_queue;
    std::optional<Error> m_failure;
    bool m_isGivenUp = false;
};

}  // namespace ld3::ui
