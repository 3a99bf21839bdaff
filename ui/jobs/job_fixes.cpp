#include "ui/jobs/job_fixes.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace ld3::ui {

namespace {

struct JobFixText {
    Q_DECLARE_TR_FUNCTIONS(JobFixText)
};

bool isDescent(const Recipe& recipe) {
    return recipe.optimizer != Optimizer::LevenbergMarquardt;
}

const std::string& deviceOf(const QueuedJob& job) {
    const Experiment* training = job.training();
    return training != nullptr ? training->options.device : job.evaluation()->options.device;
}

const std::string& modelOf(const QueuedJob& job) {
    const Experiment* training = job.training();
    return training != nullptr ? training->model : job.evaluation()->model;
}

/// Whether the error is about this file.
bool isAbout(const Error& error, const std::string& file) {
    return !file.empty() && error.where().find(file) != std::string::npos;
}

void halve(Experiment& experiment) {
    const auto half = static_cast<int>(std::max<int64_t>(1, batchOf(trainingJob(experiment)) / 2));
    Recipe& recipe = experiment.recipe;
    if (isDescent(recipe)) {
        recipe.descent.validBatch = half;
        recipe.descent.trainBatch = std::min(recipe.descent.trainBatch, half);
    } else {
        recipe.leastSquares.batch = half;
    }
    experiment.teacher.batch = std::min(experiment.teacher.batch, half);
}

}  // namespace

int64_t batchOf(const QueuedJob& job) {
    if (const EvaluationPlan* plan = job.evaluation()) {
        return plan->batch;
    }
    const Recipe& recipe = job.training()->recipe;
    // More than there are samples is never used: half of that would change nothing.
    const int samples = std::max({recipe.trainCount, recipe.validCount, 1});
    return std::min(samples,
                    isDescent(recipe)
                        ? std::max(recipe.descent.validBatch, recipe.descent.trainBatch)
                        : recipe.leastSquares.batch);
}

std::vector<JobFix> fixesFor(const Error& error, const QueuedJob& job) {
    if (job.resumes) {
        // Its settings stand in its folder, and are not changed half way.
        const bool mayPass = error.code() != ErrorCode::Numerical &&
                             error.code() != ErrorCode::InvalidArgument &&
                             error.code() != ErrorCode::Internal;
        return mayPass ? std::vector<JobFix>{JobFix::TryAgain} : std::vector<JobFix>();
    }
    const bool isOnProcessor = deviceOf(job) == "cpu";
    const Experiment* training = job.training();
    std::vector<JobFix> fixes;
    const auto add = [&fixes](JobFix fix, bool isPossible) {
        if (isPossible) {
            fixes.push_back(fix);
        }
    };
    switch (error.code()) {
        case ErrorCode::OutOfMemory:
            add(JobFix::HalveBatch, batchOf(job) > 1);
            add(JobFix::UseProcessor, !isOnProcessor);
            break;
        case ErrorCode::NoDevice:
            add(JobFix::UseProcessor, !isOnProcessor);
            break;
        case ErrorCode::NotFound:
        case ErrorCode::BadFile:
            add(JobFix::LocateModel,
                !modelOf(job).starts_with("builtin") && isAbout(error, modelOf(job)));
            add(JobFix::LocateTeacher,
                training != nullptr && isAbout(error, training->teacherFile.string()));
            add(JobFix::TryAgain, error.code() == ErrorCode::NotFound);
            break;
        case ErrorCode::Io:
        case ErrorCode::Busy:
            add(JobFix::TryAgain, true);
            break;
        case ErrorCode::InvalidArgument:
        case ErrorCode::Unsupported:
        case ErrorCode::Numerical:
        case ErrorCode::Internal:
            break;
    }
    return fixes;
}

QString fixText(JobFix fix, const QueuedJob& job) {
    switch (fix) {
        case JobFix::HalveBatch:
            return JobFixText::tr("Try with a batch of %1")
                .arg(QLocale().toString(
                    static_cast<qlonglong>(std::max<int64_t>(1, batchOf(job) / 2))));
        case JobFix::UseProcessor:
            return JobFixText::tr("Use the processor");
        case JobFix::LocateModel:
            return JobFixText::tr("Locate the model…");
        case JobFix::LocateTeacher:
            return JobFixText::tr("Locate the teacher set…");
        case JobFix::TryAgain:
            return JobFixText::tr("Try again");
    }
    return {};
}

QString fixTextForAll(JobFix fix) {
    switch (fix) {
        case JobFix::HalveBatch:
            return JobFixText::tr("Try all with half the batch");
        case JobFix::UseProcessor:
            return JobFixText::tr("Use the processor for all");
        case JobFix::LocateModel:
            return JobFixText::tr("Locate the model for all…");
        case JobFix::LocateTeacher:
            return JobFixText::tr("Locate the teacher set for all…");
        case JobFix::TryAgain:
            return JobFixText::tr("Try all again");
    }
    return {};
}

std::string fileOf(JobFix fix, const QueuedJob& job) {
    if (fix == JobFix::LocateModel) {
        return modelOf(job);
    }
    return fix == JobFix::LocateTeacher ? job.training()->teacherFile.string() : std::string();
}

QueuedJob fixedJob(JobFix fix, const QueuedJob& job, const std::filesystem::path& folder) {
    QueuedJob fixed = copyOf(job, folder);
    const bool halves = fix == JobFix::HalveBatch;
    if (auto* plan = std::get_if<EvaluationPlan>(&fixed.work)) {
        if (halves) {
            plan->batch = std::max<int64_t>(1, plan->batch / 2);
        } else {
            plan->options.device = "cpu";
        }
        return fixed;
    }
    auto& experiment = std::get<Experiment>(fixed.work);
    if (halves) {
        halve(experiment);
    } else {
        experiment.options.device = "cpu";
    }
    return fixed;
}

QueuedJob relocatedJob(JobFix fix,
                       const QueuedJob& job,
                       const std::string& file,
                       const std::filesystem::path& folder) {
    QueuedJob found = copyOf(job, folder);
    if (auto* plan = std::get_if<EvaluationPlan>(&found.work)) {
        plan->model = file;
    } else if (fix == JobFix::LocateModel) {
        std::get<Experiment>(found.work).model = file;
    } else {
        std::get<Experiment>(found.work).teacherFile = file;
    }
    return found;
}

}  // namespace ld3::ui
