#include "core/queue/queued_job.h"

#include "core/base/command_line.h"
#include "core/evaluation/evaluation_command.h"
#include "core/runs/run_document.h"
#include "core/runs/run_folder.h"

namespace ld3 {

QueuedJob trainingJob(const Experiment& experiment) {
    QueuedJob job;
    job.work = experiment;
    job.folder = experiment.folder;
    return job;
}

QueuedJob evaluationJob(const EvaluationPlan& plan, const std::filesystem::path& folder) {
    QueuedJob job;
    job.work = plan;
    job.folder = folder;
    return job;
}

QueuedJob copyOf(const QueuedJob& job, const std::filesystem::path& folder) {
    if (const EvaluationPlan* plan = job.evaluation()) {
        return evaluationJob(*plan, folder);
    }
    Experiment experiment = *job.training();
    experiment.folder = folder;
    return trainingJob(experiment);
}

bool beginsAnew(const QueuedJob& job) {
    return !job.resumes && !job.hasRun;
}

bool worksOn(const QueuedJob& job, const std::filesystem::path& run) {
    const bool isOnlyWish = job.state == JobState::Waiting && beginsAnew(job);
    return job.folder == run && !job.hasEnded() && !isOnlyWish;
}

bool canBeChanged(const QueuedJob& job) {
    return job.state == JobState::Waiting && job.training() != nullptr && !job.resumes;
}

bool canBeRetried(const QueuedJob& job) {
    const bool isOver = job.state == JobState::Failed || job.state == JobState::Stopped;
    // Where a run was and is no more, going on would silently mean training from the beginning.
    return isOver && (beginsAnew(job) || isRunFolder(job.folder));
}

void waitAgain(QueuedJob& job) {
    job.state = JobState::Waiting;
    job.resumes = !beginsAnew(job);
}

std::string titleOf(const QueuedJob& job) {
    if (const EvaluationPlan* plan = job.evaluation()) {
        const size_t count = plan->schedules.size();
        return "Evaluate " + std::to_string(count) + (count == 1 ? " schedule" : " schedules") +
               ", " + plan->metric;
    }
    const Recipe& recipe = job.training()->recipe;
    return (job.resumes ? "Go on with " : "Train ") + solverTitle(recipe.solver) + ", NFE " +
           std::to_string(recipe.nfe) + ", " + recipe.name;
}

std::string commandOf(const QueuedJob& job) {
    if (const EvaluationPlan* plan = job.evaluation()) {
        // In the job's own folder all values would be known already.
        return evaluationCommand(*plan, unusedFolder(std::filesystem::absolute(job.folder)));
    }
    return job.resumes ? "ld3 resume " + shellQuoted(job.folder.string())
                       : repeatCommand(*job.training(),
                                       unusedFolder(std::filesystem::absolute(job.folder)));
}

}  // namespace ld3
