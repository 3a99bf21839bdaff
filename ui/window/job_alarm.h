#pragma once

#include "core/training/loss_watch.h"
#include "ui/jobs/job_fixes.h"
#include "ui/jobs/train_job.h"

#include <QObject>

#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

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

    /// Says what goes wrong in a run that others work on.
    /// @param reports  that came since the last call
    void watchRun(const std::filesystem::path& folder, const std::vector<TrainingReport>& reports);

    /// Does what a button of a failure says, to each of these jobs.
    /// @param file  in the place of one that was not there; empty where the fix needs none
    void apply(JobFix fix, const std::vector<QueuedJob>& jobs, const std::string& file = {});

  private:
    void tellFailure(const Error& error);
    /// Those of a kind that are failed still, as they stand in the queue.
    [[nodiscard]] std::vector<QueuedJob> failedJobs(const QString& kind) const;
    /// The answer to failures of a kind.
    /// @param missing  the file that is asked for; empty where the fix needs none
    void mend(JobFix fix, const QString& kind, const std::string& missing);
    void watchTraining(const TrainBatch& batch);
    /// The newest that begins to go wrong in some reports.
    [[nodiscard]] static std::optional<LossFault> newestFault(
        LossWatch& watch, const std::vector<TrainingReport>& reports);
    /// @param run  its name, where it is not the training of this window
    void tellFault(const LossFault& fault, const QString& run = {});
    /// @param stage  of `work`, newest
    void watchSpace(const std::string& stage, const WorkJob& work);
    void tellFullDisk(const std::filesystem::path& folder);
    /// Asks the user. @returns nothing where they do not say
    [[nodiscard]] std::string locate(JobFix fix, const std::string& missing);
    /// Puts mended copies of jobs into the queue, each in a folder of its own.
    void startFixed(JobFix fix, const std::vector<QueuedJob>& jobs, const std::string& file);

    JobQueue* m_queue;
    MessageBar* m_messages;
    QWidget* m_window;
    LossWatch m_watch;
    std::map<std::filesystem::path, LossWatch> m_followed;  ///< of runs that others work on
    QueuedJob m_ended;                                      ///< the job that ended last
    std::map<QString, std::set<int>> m_failed;              ///< jobs by the kind of their failure
    bool m_waitsForSpace = false;
    QString m_fullDisk;  ///< the question about it
};

}  // namespace ld3::ui
