#pragma once

#include "core/training/training_meter.h"
#include "ui/jobs/evaluation_job.h"
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

    void showState(WorkJob::State state);
    void showTraining(const TrainBatch& batch);
    void showEvaluation(const EvaluationBatch& batch);

    /// "63 %", or empty while nothing runs.
    [[nodiscard]] QString percentText() const;

    /// The state in words, for tests.
    [[nodiscard]] QString stateText() const;

    /// Share done, time left, pace and what was spent, as far as known; for tests.
    [[nodiscard]] QString detailsText() const;

  private:
    void updateText();

    WorkJob::State m_state = WorkJob::State::Ready;
    StageProgress m_progress;
    TrainingMeter m_meter;
    QLabel *m_text, *m_details;
    QProgressBar* m_bar;
};

}  // namespace ld3::ui
