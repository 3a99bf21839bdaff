#include "ui/jobs/job_meter.h"

#include "core/runs/disk_space.h"

#include <algorithm>
#include <cmath>

namespace ld3::ui {

namespace {

constexpr const char* kTeacher = "teacher";
constexpr const char* kBaselines = "baselines";
constexpr const char* kTraining = "training";

double costOf(const SolverSpec& solver, int nfe, double samples) {
    return nfe < minimumEvaluations(solver) ? 0.0 : evaluationCount(solver, nfe) * samples;
}

}  // namespace

void JobMeter::begin(const QueuedJob& job) {
    clear();
    m_stages.clear();
    m_teacherCost = m_baselinesCost = 0.0;
    const Experiment* experiment = job.training();
    if (experiment == nullptr) {
        return;
    }
    const TeacherSpec& teacher = experiment->teacher;
    const Recipe& recipe = experiment->recipe;
    m_teacherCost = costOf(teacher.solver, teacher.nfe, static_cast<double>(teacher.count));
    m_baselinesCost = costOf(recipe.solver, recipe.nfe, recipe.validCount) *
                      static_cast<double>(experiment->baselines.size());
    if (!job.resumes) {
        if (experiment->teacherFile.empty()) {
            m_stages.push_back({kTeacher, m_teacherCost});
        }
        if (!experiment->baselines.empty()) {
            m_stages.push_back({kBaselines, m_baselinesCost});
        }
        m_stages.push_back({kTraining, 0.0});
    }
}

void JobMeter::clear() {
    m_progress = {};
    m_training.clear();
}

void JobMeter::enter(const std::string& name) {
    const auto isIt = [&](const Stage& stage) { return stage.name == name; };
    if (std::none_of(m_stages.begin(), m_stages.end(), isIt)) {
        m_stages.push_back({name,
                            name == kTeacher     ? m_teacherCost
                            : name == kBaselines ? m_baselinesCost
                                                 : 0.0});
    }
}

void JobMeter::add(const TrainBatch& batch) {
    if (batch.resumed && !batch.resumed->reports.empty()) {
        m_training.add(batch.resumed->reports.back());
    }
    for (const TrainingReport& report : batch.reports) {
        m_training.add(report);
    }
    const std::optional<StageProgress> newest = newestProgress(batch);
    // Waiting for space is no stage of its own.
    if (newest && newest->stage != kWaitingForSpace) {
        m_progress = *newest;
        enter(m_progress.stage);
    }
}

int JobMeter::stageNumber() const {
    for (size_t i = 0; i < m_stages.size(); ++i) {
        if (m_stages[i].name == m_progress.stage) {
            return static_cast<int>(i) + 1;
        }
    }
    return 0;
}

double JobMeter::spentBefore() const {
    double spent = 0.0;
    const int present = stageNumber();
    for (int i = 0; i < present; ++i) {
        const double done = i + 1 < present ? 1.0 : std::clamp(m_progress.fraction, 0.0, 1.0);
        spent += done * m_stages[static_cast<size_t>(i)].cost;
    }
    return spent;
}

int64_t JobMeter::evaluationsSpent() const {
    return std::llround(spentBefore()) + m_training.evaluationsSpent();
}

std::optional<int64_t> JobMeter::evaluationsLeft() const {
    return m_training.evaluationsLeft();
}

std::optional<double> JobMeter::share() const {
    const std::optional<int64_t> left = evaluationsLeft();
    const auto spent = static_cast<double>(evaluationsSpent());
    // Where the training is all that there is, its own share is the whole's.
    if (m_progress.stage == kTraining && m_stages.size() == 1) {
        return m_progress.fraction;
    }
    return left && m_progress.stage == kTraining && spent > 0.0
               ? std::optional(spent / (spent + static_cast<double>(*left)))
               : std::nullopt;
}

}  // namespace ld3::ui
