#pragma once

#include "core/training/loss_watch.h"
#include "ui/jobs/job_fixes.h"
#include "ui/jobs/train_job.h"

#include <QObject>

#include <functional>

class QWidget;

namespace ld3::ui {

class JobQueue;
class MessageBar;

/// Makes what goes wrong in jobs loud, in the message bar: failures with what can be done about
/// them, losses that run away or are no numbers, a full disk.
class JobAlarm : public QObject {
    Q_OBJECT

  public:
    /// @param queue, messages  must outlive it
    /// @param window           of file dialogs; also the parent
    JobAlarm(JobQueue* queue, MessageBar* messages, QWidget* window);

    /// Does what a button of a failure says.
    void apply(JobFix fix, const QueuedJob& job);

  private:
    void tellFailure(const Error& error);
    void watchTraining(const TrainBatch& batch);
    void tellFault(const LossFault& fault);
    void tellFullDisk();
    void relocate(JobFix fix, const QueuedJob& job);
    void startSoon(QueuedJob job);

    JobQueue* m_queue;
    MessageBar* m_messages;
    QWidget* m_window;
    LossWatch m_watch;
    QueuedJob m_ended;  ///< the job that ended last
    bool m_waitsForSpace = false;
    QString m_fullDisk;  ///< the question about it
};

}  // namespace ld3::ui
