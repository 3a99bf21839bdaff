#include "ui/window/progress_view.h"

#include "core/runs/disk_space.h"
#include "ui/jobs/job_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>

#include <algorithm>
#include <cmath>

namespace ld3::ui {

ProgressView::ProgressView(QWidget* parent)
    : QWidget(parent), m_text(new QLabel), m_details(new QLabel), m_bar(new QProgressBar) {
    m_bar->setRange(0, 1000);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(180);
    m_bar->setAccessibleName(tr("Progress of the running job"));
    m_text->setObjectName(QStringLiteral("stateText"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 0, 4, 0);
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
    layout->addWidget(m_details);
    updateText();
}

void ProgressView::showState(WorkJob::State state) {
    if (m_state == WorkJob::State::Ready && state != WorkJob::State::Ready) {
        m_progress = {};
        m_meter.clear();
    }
    m_state = state;
    updateText();
}

void ProgressView::showTraining(const TrainBatch& batch) {
    m_progress = newestProgress(batch).value_or(m_progress);
    m_meter.add(batch);
    updateText();
}

void ProgressView::showEvaluation(const EvaluationBatch& batch) {
    if (batch.progress) {
        m_progress = {batch.progress->stage, batch.progress->fraction, batch.progress->etaSeconds};
        updateText();
    }
}

QString ProgressView::percentText() const {
    return m_state == WorkJob::State::Ready ? QString()
                                            : shareText(m_meter.share(),
                                                        m_progress.fraction,
                                                        m_meter.stageNumber(),
                                                        m_meter.stageCount());
}

QString ProgressView::stateText() const {
    switch (m_state) {
        case WorkJob::State::Ready:
            return tr("Ready");
        case WorkJob::State::Running:
            return stageText(m_progress.stage);
        case WorkJob::State::FinishingRound:
            return tr("Stopping after this round…");
        case WorkJob::State::Pausing:
            return tr("Pausing…");
        case WorkJob::State::Paused:
            return m_progress.stage == kWaitingForSpace ? stageText(m_progress.stage)
                                                        : tr("Paused");
        case WorkJob::State::Stopping:
            return tr("Stopping…");
    }
    return {};
}

QString ProgressView::detailsText() const {
    QStringList details;
    const bool goesOn =
        m_state == WorkJob::State::Running || m_state == WorkJob::State::FinishingRound;
    if (m_state != WorkJob::State::Ready) {
        details.append(percentText());
        if (goesOn && std::isfinite(m_progress.etaSeconds) && m_progress.etaSeconds > 0.0) {
            details.append(tr("%1 left", "time").arg(durationText(m_progress.etaSeconds)));
        }
    }
    if (const auto seconds = m_meter.secondsPerIteration()) {
        details.append(paceText(*seconds));
    }
    if (m_meter.evaluationsSpent() > 0) {
        // Only what goes on will spend anything more.
        const bool isKnown = m_state != WorkJob::State::Ready;
        details.append(
            tr("%1 network evaluations", "a number with its unit")
                .arg(evaluationsText(m_meter.evaluationsSpent(),
                                     isKnown ? m_meter.evaluationsLeft() : std::nullopt)));
    }
    return details.join(QStringLiteral(" · "));
}

void ProgressView::updateText() {
    m_text->setText(stateText());
    m_bar->setVisible(m_state != WorkJob::State::Ready);
    m_bar->setValue(static_cast<int>(
        1000.0 * std::clamp(m_meter.share().value_or(m_progress.fraction), 0.0, 1.0)));
    const QString details = detailsText();
    // While the bar is hidden nothing else stands between the two texts.
    m_details->setText(details.isEmpty() || m_bar->isVisibleTo(this)
                           ? details
                           : QStringLiteral("· %1").arg(details));
    m_details->setToolTip(
        tr("Evaluations of the network on one sample each, spent by the job and, after \"≤\", "
           "what it will have spent in all at most, estimated; one with a gradient counts as "
           "three. The share is that of the job, or of a stage while the job's size is not "
           "known; the time is that of the present stage."));
}

}  // namespace ld3::ui
