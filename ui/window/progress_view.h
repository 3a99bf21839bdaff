#pragma once

#include "ui/jobs/train_job.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace ld3::ui {

/// State of the training in the status bar: stage, share done, time left, evaluations spent.
class ProgressView : public QWidget {
    Q_OBJECT

  public:
    explicit ProgressView(QWidget* parent = nullptr);

    void showState(TrainJob::State state);
    void showProgress(const TrainBatch& batch);

    /// "63 %", or empty while nothing runs.
    [[nodiscard]] QString percentText() const;

    /// The state in words, for tests.
    [[nodiscard]] QString stateText() const;

  private:
    void updateText();

    TrainJob::State m_state = TrainJob::State::Ready;
    StageProgress m_progress;
    qint64 m_evaluations = 0;
    QLabel *m_text, *m_details;
    QProgressBar* m_bar;
};

}  // namespace ld3::ui
