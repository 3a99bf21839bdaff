#pragma once

#include "core/base/error.h"
#include "core/queue/queued_job.h"
#include "ui/jobs/evaluation_job.h"
#include "ui/jobs/hold_flag.h"
#include "ui/jobs/job_meter.h"
#include "ui/jobs/queue_store.h"
#include "ui/jobs/train_job.h"

#include <QAbstractTableModel>
#include <QElapsedTimer>

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

namespace ld3::ui {

/// Trainings and evaluations that wait for their turn, one at a time; as a table, so that views
/// show it. A job that fails does not stop the others. While the queue is held no waiting job
/// starts; `ld3 queue hold` does that too. What waits is there again in the next session, held
/// until the user lets it go on.
class JobQueue : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobQueue)

  public:
    enum Column { What, State, Progress, TimeLeft, Evaluations, ColumnCount };

    /// @param measure  what evaluates; tests put their own in its place
    explicit JobQueue(EvaluationJob::Measure measure = runEvaluation, QObject* parent = nullptr);
    ~JobQueue() override;

    /// Takes up the queue of an earlier session and remembers this one's. Where another file is
    /// remembered already, all jobs move from it into the new one, also while one is active; where
    /// the new one cannot be had, they stay in the old one.
    /// @returns how many jobs were taken up
    int open(const std::filesystem::path& file);
    /// Writes the jobs at once, where they are remembered. @returns why they cannot be written, or
    ///          that they are not remembered where some would be lost
    [[nodiscard]] std::optional<Error> tryToKeep();
    /// The same jobs wait in the next session; nothing may be active.
    void close();

    /// Appends a job, which starts when its turn comes. @returns its id
    int add(QueuedJob job);
    /// The same of many, which are written and told of as one. @returns their ids
    std::vector<int> add(std::vector<QueuedJob> jobs);
    /// Starts a job before those that wait, even while the queue is held. Nothing may be active.
    /// One that is kept off its run comes first when its turn comes.
    int start(QueuedJob job);
    /// Starts the first one where nothing is active; the others, or all, wait for their turn.
    void startOrAdd(std::vector<QueuedJob> jobs);

    /// Moves a waiting job among the waiting ones: -1 is one place earlier.
    void move(int id, int places);

    /// A job that was taken out, and where it stood.
    struct Taken {
        int row = 0;
        QueuedJob job;
    };

    /// Takes out jobs that are not active. @returns them, the first row first
    std::vector<Taken> take(const std::vector<int>& ids);
    /// Puts jobs back where they stood, as the same ones; in another folder where a job has taken
    /// theirs meanwhile.
    void putBack(const std::vector<Taken>& jobs);

    void remove(const std::vector<int>& ids) { (void)take(ids); }

    [[nodiscard]] std::vector<int> endedJobs() const;

    /// Lets the same work be done once more: new jobs, each behind its original and in a folder of
    /// its own. @returns their ids
    std::vector<int> duplicate(const std::vector<int>& ids);
    /// Adds a job behind another one, or as the last one where that is gone. @returns its id
    int addBehind(int id, QueuedJob job);
    /// Gives a waiting training that has not begun other settings; its folder stays.
    /// @returns false where it has begun, or is not there any more: nothing happens then
    [[nodiscard]] bool change(int id, const Experiment& experiment);
    /// Lets a job that stopped or failed wait again; a training goes on where it stood.
    /// @returns false where the run is not there any more: nothing happens then
    bool retry(int id);
    /// The same of many. @returns how many do not wait again
    int retry(const std::vector<int>& ids);
    /// A run has another folder now: jobs that go on with it or measure it look there.
    void followRun(const std::filesystem::path& from, const std::filesystem::path& to);
    /// These runs, and no others, are about to be moved: what goes on with them or measures them
    /// does not begin meanwhile, nor does what waits behind it.
    void keepOff(const std::vector<std::filesystem::path>& runs);

    /// Of the active job.
    void setPaused(bool paused);
    void setEndsAfterRound(bool ends);
    void requestStop();
    /// Stops the active job and lets it wait for the next session.
    void stopForQuit();

    /// Says so to all programs that work with the queue's file.
    void setHeld(bool held);

    [[nodiscard]] bool isHeld() const { return m_hold.hold() != QueueHold::None; }

    [[nodiscard]] bool isActive() const { return work() != nullptr; }

    [[nodiscard]] bool isTraining() const { return m_training.isActive(); }

    /// Whether the active job is a training, and ends after its present round.
    [[nodiscard]] bool endsAfterRound() const;

    /// State of what is being done.
    [[nodiscard]] WorkJob::State workState() const;

    /// The active job; none while nothing is done.
    [[nodiscard]] const QueuedJob* active() const;

    [[nodiscard]] const QueuedJob& job(int row) const {
        return m_jobs.at(static_cast<size_t>(row));
    }

    [[nodiscard]] const std::vector<QueuedJob>& jobs() const { return m_jobs; }

    [[nodiscard]] std::optional<int> rowOf(int id) const;
    [[nodiscard]] int waitingCount() const;
    /// Whether a job works on a run or will, so that the run must stay where it is.
    [[nodiscard]] bool worksOn(const std::filesystem::path& run) const;

    [[nodiscard]] TrainJob& training() { return m_training; }

    [[nodiscard]] EvaluationJob& evaluating() { return m_evaluating; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    /// `Qt::UserRole` of `Progress` is the share done, 0 to 1, while there is one.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section,
                                      Qt::Orientation orientation,
                                      int role) const override;

  Q_SIGNALS:
    /// What can be done with the jobs may have changed.
    void changed();
    void began(const ld3::QueuedJob& job);
    void ended(const ld3::QueuedJob& job);
    /// The queue could not be read or written, or another window has it: one line.
    void troubled(const QString& line);

  private:
    [[nodiscard]] const WorkJob* work() const;
    [[nodiscard]] WorkJob* work();
    [[nodiscard]] std::optional<int> activeRow() const;
    int insert(QueuedJob job, int row);
    /// The same, with the id that it has.
    void place(QueuedJob job, int row);
    void sayHold(QueueHold hold);
    /// The jobs are remembered there from now on, and held as they were.
    void moveTo(std::unique_ptr<QueueStore> store, const std::filesystem::path& file);
    void begin(int row);
    void advance();
    [[nodiscard]] bool isKeptOff(const QueuedJob& job) const;
    void advanceSoon();
    void end(JobState state, const std::string& message);
    void follow(WorkJob::State state);
    void showTraining(const TrainBatch& batch);
    void showEvaluation(const EvaluationBatch& batch);
    /// Takes over how far a job is, and how long a stage took that is now over.
    void takeProgress(QueuedJob& job, const StageProgress& progress);
    void refreshRow(int row);
    void removeRow(int row);
    void keep();

    std::vector<QueuedJob> m_jobs;
    int m_lastId = 0;
    std::vector<std::filesystem::path> m_keptOff;  ///< runs
    bool m_isQuitting = false;
    bool m_isClosed = false;
    std::unique_ptr<QueueStore> m_store = std::make_unique<QueueStore>();
    HoldFlag m_hold;
    JobMeter m_meter;            ///< of the active training
    QElapsedTimer m_stageClock;  ///< since its stage began
    TrainJob m_training;
    EvaluationJob m_evaluating;  // with the training last: they end before what they report to
};

}  // namespace ld3::ui
