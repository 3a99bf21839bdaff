#include "ui/window/progress_view.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>

#include <algorithm>
#include <cmath>

namespace ld3::ui {

namespace {

QString stageText(const std::string& stage) {
    if (stage == "teacher") {
        return ProgressView::tr("Making the teacher's samples");
    }
    if (stage == "baselines") {
        return ProgressView::tr("Measuring hand-made schedules");
    }
    if (stage == "training" || stage.empty()) {
        return ProgressView::tr("Training");
    }
    return QString::fromStdString(stage);
}

QString durationText(double seconds) {
    const auto whole = static_cast<qint64>(std::ceil(seconds));
    if (whole < 60) {
        return ProgressView::tr("%1 s", "seconds").arg(whole);
    }
    if (whole < 3600) {
        return ProgressView::tr("%1 min %2 s", "minutes and seconds")
            .arg(whole / 60)
            .arg(whole % 60);
    }
    return ProgressView::tr("%1 h %2 min", "hours and minutes")
        .arg(whole / 3600)
        .arg(whole / 60 % 60);
}

}  // namespace

ProgressView::ProgressView(QWidget* parent)
    : QWidget(parent), m_text(new QLabel), m_details(new QLabel), m_bar(new QProgressBar) {
    m_bar->setRange(0, 1000);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(180);
    m_text->setObjectName(QStringLiteral("stateText"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 0, 4, 0);
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
    layout->addWidget(m_details);
    updateText();
}

void ProgressView::showState(TrainJob::State state) {
    if (m_state == TrainJob::State::Ready && state != TrainJob::State::Ready) {
        m_progress = {};
        m_evaluations = 0;
    }
    m_state = state;
    updateText();
}

void ProgressView::showProgress(const TrainBatch& batch) {
    if (batch.progress) {
        m_progress = *batch.progress;
    }
    if (!batch.reports.empty()) {
        const TrainingReport& last = batch.reports.back();
        m_evaluations = last.evaluations.cost();
        // In a training, the reports are newer than the stage's progress.
        if (last.kind != ReportKind::Baseline && last.fractionDone > 0.0) {
            m_progress = {"training", last.fractionDone, last.etaSeconds};
        }
    }
    updateText();
}

QString ProgressView::percentText() const {
    return m_state == TrainJob::State::Ready
               ? QString()
               : tr("%1 %", "percent").arg(static_cast<int>(100.0 * m_progress.fraction));
}

QString ProgressView::stateText() const {
    switch (m_state) {
        case TrainJob::State::Ready:
            return tr("Ready");
        case TrainJob::State::Running:
            return stageText(m_progress.stage);
        case TrainJob::State::Pausing:
            return tr("Pausing…");
        case TrainJob::State::Paused:
            return tr("Paused");
        case TrainJob::State::Stopping:
            return tr("Stopping…");
    }
    return {};
}

void ProgressView::updateText() {
    const bool isActive = m_state != TrainJob::State::Ready;
    m_text->setText(stateText());
    m_bar->setVisible(isActive);
    m_bar->setValue(static_cast<int>(1000.0 * std::clamp(m_progress.fraction, 0.0, 1.0)));
    QStringList details;
    if (isActive) {
        details.append(percentText());
        if (m_state == TrainJob::State::Running && std::isfinite(m_progress.etaSeconds) &&
            m_progress.etaSeconds > 0.0) {
            details.append(tr("%1 left", "time").arg(durationText(m_progress.etaSeconds)));
        }
    }
    if (m_evaluations > 0) {
        details.append(tr("%1 network evaluations", "a number with its unit")
                           .arg(QLocale().toString(m_evaluations)));
    }
    m_details->setText(details.join(QStringLiteral(" · ")));
    m_details->setToolTip(
        tr("Evaluations of the network on one sample each, spent by the training; "
           "one with a gradient counts as three."));
}

}  // namespace ld3::ui
