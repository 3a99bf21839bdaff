// How the queue looks as a table; what it does stands in job_queue.cpp.

#include "core/runs/disk_space.h"
#include "ui/i18n/core_text.h"
#include "ui/jobs/job_queue.h"
#include "ui/jobs/job_text.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace ld3::ui {

namespace {

bool hasProgress(const QueuedJob& job) {
    return job.isActive() || job.state == JobState::Done || job.fraction > 0.0;
}

/// The stage says more than the state, where there is one: also of work that holds itself.
bool showsStage(const QueuedJob& job) {
    return (job.state == JobState::Running && !job.stage.empty()) ||
           (job.state == JobState::Paused && job.stage == kWaitingForSpace);
}

QString progressText(const QueuedJob& job) {
    return hasProgress(job) ? shareText(job.share, job.fraction, job.stageNumber, job.stageCount)
                            : QString();
}

QString cellText(const QueuedJob& job, int column) {
    switch (column) {
        case JobQueue::What:
            return jobTitle(job);
        case JobQueue::State:
            return showsStage(job) ? stageText(job.stage) : jobStateText(job.state);
        case JobQueue::Progress:
            return progressText(job);
        case JobQueue::Evaluations:
            return evaluationsText(job.evaluationsSpent, job.evaluationsLeft);
        case JobQueue::TimeLeft:
            return job.isActive() && std::isfinite(job.etaSeconds) && job.etaSeconds > 0.0
                       ? durationText(job.etaSeconds)
                       : QString();
        default:
            return {};
    }
}

/// Of cells and headings; bars of progress have their text in the middle.
Qt::Alignment alignmentOf(int column) {
    switch (column) {
        case JobQueue::TimeLeft:
        case JobQueue::Evaluations:
            return Qt::AlignVCenter | Qt::AlignRight;
        case JobQueue::Progress:
            return Qt::AlignVCenter | Qt::AlignHCenter;
        default:
            return Qt::AlignVCenter | Qt::AlignLeft;
    }
}

QString toolTip(const QueuedJob& job) {
    QStringList lines;
    if (!job.message.empty()) {
        lines.append(coreText(job.message));
    }
    for (const StageTime& done : job.stagesDone) {
        lines.append(JobQueue::tr("%1: %2", "stage of a job, the time that it took")
                         .arg(stageText(done.stage), durationText(done.seconds)));
    }
    const bool goesOn = job.state == JobState::Running || job.state == JobState::FinishingRound;
    const bool isLastStage = job.evaluation() != nullptr || job.stage == "training";
    if (goesOn && isLastStage && std::isfinite(job.etaSeconds) && job.etaSeconds > 0.0) {
        lines.append(endText(job.etaSeconds));
    }
    if (job.secondsPerIteration) {
        lines.append(paceText(*job.secondsPerIteration));
    }
    lines.append(QString::fromStdString(job.folder.string()));
    return lines.join(u'\n');
}

}  // namespace

int JobQueue::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_jobs.size());
}

int JobQueue::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant JobQueue::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const QueuedJob& shown = job(index.row());
    switch (role) {
        case Qt::DisplayRole:
            return cellText(shown, index.column());
        case Qt::ToolTipRole:
            return toolTip(shown);
        case Qt::UserRole:
            return index.column() == Progress && hasProgress(shown)
                       ? QVariant(shown.share.value_or(shown.fraction))
                       : QVariant();
        case Qt::TextAlignmentRole:
            return QVariant(alignmentOf(index.column()));
        default:
            return {};
    }
}

QVariant JobQueue::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    if (role == Qt::ToolTipRole) {
        switch (section) {
            case Progress:
                return tr(
                    "Share of the whole job, by network evaluations. While a training's size is "
                    "not "
                    "known yet, of the present stage: \"1/3: 63 %\" is the first of three.");
            case Evaluations:
                return tr(
                    "Evaluations of the network on one sample each, spent by the job, the "
                    "teacher's samples included, and at most to be spent, estimated; one with a "
                    "gradient counts as three.");
            case TimeLeft:
                return tr("Time until the present stage or the evaluation ends, estimated.");
            default:
                return {};
        }
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant(alignmentOf(section));
    }
    if (role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    switch (section) {
        case What:
            return tr("Job");
        case State:
            return tr("State");
        case Progress:
            return tr("Progress");
        case TimeLeft:
            return tr("Time left");
        case Evaluations:
            return tr("Evaluations");
        default:
            return {};
    }
}

}  // namespace ld3::ui
