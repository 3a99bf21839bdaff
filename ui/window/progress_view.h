#pragma once

#include "ui/jobs/evaluation_job.h"
#include "ui/jobs/job_meter.h"
#include "ui/jobs/train_job.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace ld3::ui {

/// State of the active job in the status bar: stage, share done, time left, and how fast a training
/// goes, what it has spent and what it may still take.
class ProgressView : public QWidget {
    Q_OBJECT

  public:
    explicit ProgressView(QWidget* parent = nullptr);

    /// A job begins; before its state is shown.
    void begin(const QueuedJob& job) { m_meter.begin(job); }

    void showState(WorkJob::State state);
    void showTraining(const TrainBatch& batch);
    void showEvaluation(const EvaluationBatch& batch);

    /// "63 %" of the job, "1/3: 63 %" of a stage while the whole is unknown, or empty while nothing
    /// runs.
    [[nodiscard]] QString percentText() const;

    /// The state in words, for tests.
    [[nodiscard]] QString stateText() const;

    /// Share done, time left, pace and what was spent, as far as known; for tests.
    [[nodiscard]] QString detailsText() const;

  private:
    void updateText();

    WorkJob::State m_state = WorkJob::State::Ready;
    StageProgress m_progress;
    JobMeter m_meter;
    QLabel *m_text, *m_details;
    QProgressBar* m_bar;
};

}  // namespace ld3::ui
