#include "ui/jobs/job_text.h"

#include "core/runs/disk_space.h"
#include "ui/i18n/local_number.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace ld3::ui {

namespace {

struct JobText {
    Q_DECLARE_TR_FUNCTIONS(JobText)
};

}  // namespace

QString jobTitle(const QueuedJob& job) {
    if (const EvaluationPlan* plan = job.evaluation()) {
        return JobText::tr("Evaluate %n schedule(s), %1",
                           "number of schedules, metric",
                           static_cast<int>(plan->schedules.size()))
            .arg(metricText(plan->metric));
    }
    const Recipe& recipe = job.training()->recipe;
    const QString solver = QString::fromStdString(solverTitle(recipe.solver));
    const QString text =
        job.resumes
            ? JobText::tr("Go on with %1, NFE %2, %3", "solver, network evaluations, recipe")
            : JobText::tr("Train %1, NFE %2, %3", "solver, network evaluations, recipe");
    return text.arg(solver, QLocale().toString(recipe.nfe), QString::fromStdString(recipe.name));
}

QString jobStateText(JobState state) {
    switch (state) {
        case JobState::Waiting:
            return JobText::tr("Waiting");
        case JobState::Running:
            return JobText::tr("Running");
        case JobState::FinishingRound:
            return JobText::tr("Stopping after this round…");
        case JobState::Pausing:
            return JobText::tr("Pausing…");
        case JobState::Paused:
            return JobText::tr("Paused");
        case JobState::Stopping:
            return JobText::tr("Stopping…");
        case JobState::Done:
            return JobText::tr("Done");
        case JobState::Failed:
            return JobText::tr("Failed");
        case JobState::Stopped:
            return JobText::tr("Stopped");
    }
    return {};
}

QString stageText(const std::string& stage) {
    if (stage == "teacher") {
        return JobText::tr("Making the teacher's samples");
    }
    if (stage == "baselines") {
        return JobText::tr("Measuring hand-made schedules");
    }
    if (stage.empty()) {
        return JobText::tr("Starting…");
    }
    if (stage == "training") {
        return JobText::tr("Training");
    }
    if (stage == kWaitingForSpace) {
        return JobText::tr("Waiting for space on the disk");
    }
    if (stage == "reference") {
        return JobText::tr("Preparing the reference");
    }
    if (stage == "sampling") {
        return JobText::tr("Sampling and measuring");
    }
    return QString::fromStdString(stage);
}

QString evaluationsText(int64_t spent, std::optional<int64_t> left) {
    if (spent <= 0) {
        return {};
    }
    const QLocale locale;
    QString text = locale.toString(static_cast<qlonglong>(spent));
    if (!left || *left <= 0) {
        return text;
    }
    const auto all = static_cast<double>(spent + *left);
    // An estimate has two digits that mean something.
    const double unit = std::pow(10.0, std::max(0.0, std::floor(std::log10(all)) - 1.0));
    return JobText::tr("%1 of ≤ %2", "network evaluations spent, at most about in all")
        .arg(text, locale.toString(static_cast<qlonglong>(std::ceil(all / unit) * unit)));
}

QString shareText(std::optional<double> share, double ofStage, int stage, int count) {
    const auto percent = [](double value) {
        return static_cast<int>(100.0 * std::clamp(value, 0.0, 1.0));
    };
    if (share || stage == 0 || count < 2) {
        return JobText::tr("%1 %", "percent").arg(percent(share.value_or(ofStage)));
    }
    return JobText::tr("%1/%2: %3 %", "stage of a job, number of stages, percent of the stage")
        .arg(stage)
        .arg(count)
        .arg(percent(ofStage));
}

QString endText(double secondsLeft) {
    const QDateTime now = QDateTime::currentDateTime();
    const QDateTime end = now.addSecs(static_cast<qint64>(std::ceil(secondsLeft)));
    const QLocale locale;
    return JobText::tr("Ends at about %1", "time, or date and time")
        .arg(end.date() == now.date() ? locale.toString(end.time(), QLocale::ShortFormat)
                                      : locale.toString(end, QLocale::ShortFormat));
}

QString paceText(double seconds) {
    return seconds < 0.1 ? JobText::tr("%1 ms per iteration").arg(localNumber(1e3 * seconds, 2))
                         : JobText::tr("%1 s per iteration").arg(localNumber(seconds, 2));
}

QString metricText(const std::string& metric) {
    if (metric == "auto") {
        return JobText::tr("automatic metric");
    }
    if (metric == "fid") {
        return JobText::tr("FID");
    }
    if (metric == "pixel-pca") {
        return JobText::tr("Fréchet distance of pixels");
    }
    if (metric == "random-conv") {
        return JobText::tr("Fréchet distance of a random network");
    }
    if (metric == "lpips") {
        return JobText::tr("LPIPS to the teacher");
    }
    if (metric == "l2") {
        return JobText::tr("L2 to the teacher");
    }
    if (metric == "l1") {
        return JobText::tr("L1 to the teacher");
    }
    return QString::fromStdString(metric);
}

QString durationText(double seconds) {
    const auto whole = static_cast<qint64>(std::ceil(seconds));
    if (whole < 60) {
        return JobText::tr("%1 s", "seconds").arg(whole);
    }
    if (whole < 3600) {
        return JobText::tr("%1 min %2 s", "minutes and seconds").arg(whole / 60).arg(whole % 60);
    }
    return JobText::tr("%1 h %2 min", "hours and minutes").arg(whole / 3600).arg(whole / 60 % 60);
}

}  // namespace ld3::ui
