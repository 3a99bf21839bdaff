#include "core/runs/experiment_runner.h"

#include "core/base/error.h"
#include "core/base/json_text.h"
#include "core/base/number_text.h"
#include "core/base/version.h"
#include "core/runs/disk_space.h"
#include "core/runs/validation.h"
#include "core/schedules/heuristics.h"
#include "core/schedules/schedule_json.h"
#include "core/solvers/finite_check.h"
#include "core/training/recipe_json.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <limits>
#include <utility>

namespace ld3 {

namespace {

constexpr std::chrono::seconds kBetweenCheckpoints{1};
constexpr std::chrono::seconds kBetweenSamples{2};

}  // namespace

ExperimentRunner::ExperimentRunner(RunWriter writer,
                                   std::shared_ptr<const Denoiser> denoiser,
                                   OpenedDistance distance,
                                   std::optional<TeacherSet> teacher,
                                   std::optional<Checkpoint> checkpoint,
                                   TrainingObserver& observer,
                                   const TrainingControl& control)
    : m_writer(std::move(writer)),
      m_denoiser(std::move(denoiser)),
      m_distance(std::move(distance)),
      m_teacher(std::move(teacher)),
      m_checkpoint(std::move(checkpoint)),
      m_observer(observer),
      m_control(control.run),
      m_roundEnd(control.roundEnd),
      m_recorder(observer, m_checkpoint ? m_checkpoint->elapsedSeconds : 0.0),
      m_modelWatch(m_writer.document().info.modelName, m_writer.document().info.modelSha256) {}

Outcome ExperimentRunner::run() {
    try {
        return finish(work());
    } catch (const Stopped&) {
        // While the end of the run waited to be written.
        const Error error(ErrorCode::Io,
                          "stopped while there was no space on the disk",
                          m_writer.paths().folder.string(),
                          "make room, then resume the run");
        fail(error);
        throw error;
    } catch (...) {
        const Error error = currentError(m_writer.paths().folder.string());
        fail(error);
        throw error;
    }
}

Ending ExperimentRunner::work() {
    try {
        m_writer.openMetrics(m_checkpoint ? m_checkpoint->metricsBytes : 0);
        noteLoss();
        prepareTeacher();
        m_trainer = makeTrainer(*m_denoiser, *m_teacher, recipe(), m_distance.distance);
        if (m_checkpoint) {
            m_trainer->restore(m_checkpoint->state);
            log("resumed at iteration " + std::to_string(m_trainer->iteration()));
        } else {
            measureBaselines();
            writeWhenThereIsSpace([this] { save(); });
        }
        train();
        if (m_samplesChanged) {
            showSamples();
        }
        return m_endedAfterRound ? Ending::Stopped : m_trainer->ending();
    } catch (const Stopped&) {
        return Ending::Stopped;
    }
}

void ExperimentRunner::noteLoss() {
    const std::string& reason = m_writer.document().lossReason;
    if (recipe().loss == Loss::L2 || recipe().loss == Loss::L1) {
        if (!reason.empty() && !m_checkpoint) {
            log("loss: " + m_distance.text + " (" + reason + ")");
        }
        return;
    }
    std::string checksums;
    for (const std::string& sha256 : m_distance.sha256) {
        checksums += (checksums.empty() ? "" : ", ") + sha256;
    }
    log("loss: " + m_distance.text + (reason.empty() ? "" : " (" + reason + ")") + ", SHA-256 " +
        checksums);
}

void ExperimentRunner::prepareTeacher() {
    const std::filesystem::path file = m_writer.paths().teacher();
    if (!m_teacher) {
        const TeacherSpec& spec = m_writer.document().info.teacher;
        m_observer.progressed("teacher", 0.0, std::numeric_limits<double>::quiet_NaN());
        m_recorder.beginStage(0.0);
        m_teacher = makeTeacherSet(
            *m_denoiser,
            spec,
            makeNoise(*m_denoiser, spec.count, spec.seed),
            [this](double fraction) {
                m_observer.progressed("teacher", fraction, m_recorder.etaSeconds(fraction));
            },
            m_control);
        log("teacher set made: " + std::to_string(m_teacher->count()) + " samples, " +
            solverTitle(spec.solver) + ", NFE " + std::to_string(spec.nfe));
    }
    if (!std::filesystem::exists(file)) {
        writeWhenThereIsSpace([&] { saveTeacherSet(*m_teacher, file); });
    }
}

void ExperimentRunner::measureBaselines() {
    const std::vector<std::string>& kinds = m_writer.document().baselines;
    m_recorder.beginStage(0.0);
    for (size_t i = 0; i < kinds.size(); ++i) {
        const double fraction = static_cast<double>(i) / static_cast<double>(kinds.size());
        m_observer.progressed("baselines", fraction, m_recorder.etaSeconds(fraction));
        Schedule schedule;
        try {
            schedule =
                makeSchedule(kinds[i], recipe().solver, recipe().nfe, recipe().noiseSchedule);
        } catch (const Error& error) {
            // A published table exists for some models and counts only.
            log("no baseline " + kinds[i] + ": " + error.what());
            continue;
        }
        TrainingReport report;
        report.kind = ReportKind::Baseline;
        report.label = kinds[i];
        report.validLoss = validationLoss(
            *m_distance.distance, *m_denoiser, *m_teacher, recipe(), schedule, m_control);
        if (!std::isfinite(report.validLoss)) {
            explainBaseline(schedule);
        }
        report.trainLoss = report.bestLoss = report.gradientNorm = report.learningRate =
            std::numeric_limits<double>::quiet_NaN();
        report.times = schedule.times;
        report.evalTimes = schedule.evalTimes;
        m_recorder.reported(report);
    }
    m_observer.progressed("baselines", 1.0, 0.0);
    writeReports();
}

void ExperimentRunner::explainBaseline(const Schedule& schedule) {
    const ValidationSamples samples = validationSamples(*m_teacher, recipe());
    const auto reason = whyNotFinite(*m_denoiser,
                                     NoiseSchedule(schedule.noiseSchedule),
                                     makeTable(schedule),
                                     samples.noise,
                                     samples.condition,
                                     m_control);
    if (reason) {
        log("baseline " + schedule.name + " has no loss: " + reason->what());
    }
}

void ExperimentRunner::train() {
    m_canSave = true;
    const double fractionBefore = m_trainer->fractionDone();
    m_recorder.beginStage(fractionBefore);
    m_observer.progressed("training", fractionBefore, m_recorder.etaSeconds(fractionBefore));
    while (true) {
        if (m_unsaved && m_control.gate != nullptr && m_control.gate->isPaused()) {
            writeWhenThereIsSpace([this] { save(); });
        }
        m_control.betweenEvaluations();
        m_canSave = false;
        const bool advanced = m_trainer->advance(m_recorder, m_control);
        m_canSave = true;
        if (!advanced) {
            break;
        }
        m_unsaved = true;
        writeReports();
        const double fraction = m_trainer->fractionDone();
        m_observer.progressed("training", fraction, m_recorder.etaSeconds(fraction));
        saveIfDue();
        showSamplesIfDue();
        m_endedAfterRound =
            m_roundEnd != nullptr && m_roundEnd->isWanted() && m_trainer->hasCompletedRound();
        if (m_endedAfterRound) {
            log("ends after its round, as wished");
            break;
        }
    }
    writeReports();
}

void ExperimentRunner::writeReports() {
    for (const std::string& line : m_recorder.takeLines()) {
        m_writer.log(line);
    }
    takeReports();
    writeWhenThereIsSpace([this] { m_writer.append(m_unwritten); });
    m_unwritten.clear();
    if (m_recorder.takeImproved()) {
        m_scheduleChanged = m_samplesChanged = true;
    }
}

void ExperimentRunner::takeReports() {
    for (TrainingReport& report : m_recorder.takeReports()) {
        m_unwritten.push_back(std::move(report));
    }
}

void ExperimentRunner::saveIfDue() {
    if (Clock::now() - m_lastSave >= kBetweenCheckpoints) {
        writeWhenThereIsSpace([this] { save(); });
    }
}

void ExperimentRunner::save() {
    m_writer.writeCheckpoint(m_trainer->state(), m_recorder.elapsedSeconds());
    if (m_scheduleChanged) {
        saveSchedule();
    }
    RunInfo& info = m_writer.document().info;
    info.bestLoss = m_trainer->bestLoss();
    info.iteration = m_trainer->iteration();
    info.evaluations = m_trainer->evaluations();
    info.elapsedSeconds = m_recorder.elapsedSeconds();
    m_writer.writeDocument();
    m_unsaved = false;
    m_lastSave = Clock::now();
}

bool ExperimentRunner::hasBest() const {
    return std::isfinite(m_trainer->bestLoss());
}

Schedule ExperimentRunner::bestSchedule() const {
    const RunInfo& info = m_writer.document().info;
    Schedule best = m_trainer->best();
    if (best.name.empty()) {
        best.name = info.name;
    }
    best.provenance.modelPath = info.modelName;
    best.provenance.modelSha256 = info.modelSha256;
    best.provenance.recipeJson = jsonText(recipeToJson(info.recipe));
    best.provenance.seed = info.recipe.seed;
    best.provenance.lossName = lossName(info.recipe.loss);
    best.provenance.software = kSoftware;
    if (hasBest()) {
        best.provenance.validationLoss = m_trainer->bestLoss();
    }
    return best;
}

void ExperimentRunner::saveSchedule() {
    ld3::saveSchedule(bestSchedule(), m_writer.paths().schedule());
    m_scheduleChanged = false;
}

void ExperimentRunner::showSamplesIfDue() {
    if (m_samplesChanged && Clock::now() - m_lastSamples >= kBetweenSamples) {
        showSamples();
    }
}

void ExperimentRunner::showSamples() {
    const int count = m_writer.document().picturedSamples;
    if (count <= 0) {
        return;
    }
    SampleTensors samples =
        compareSamples(*m_denoiser, *m_teacher, recipe(), m_trainer->best(), count, m_control);
    samples.iteration = m_trainer->iteration();
    writeWhenThereIsSpace([&] { saveSamples(samples, m_writer.paths().samples()); });
    m_observer.sampled(toComparison(samples));
    m_samplesChanged = false;
    m_lastSamples = Clock::now();
}

void ExperimentRunner::writeWhenThereIsSpace(const std::function<void()>& write) {
    const double fraction = m_trainer ? m_trainer->fractionDone() : 0.0;
    const double unknown = std::numeric_limits<double>::quiet_NaN();
    const bool wasHeld = ld3::writeWhenThereIsSpace(m_control, write, [&](const Error& error) {
        m_observer.logged(std::string("waits for space on the disk: ") + error.what());
        m_observer.progressed(kWaitingForSpace, fraction, unknown);
    });
    if (wasHeld) {
        m_observer.progressed(m_trainer ? "training" : "teacher", fraction, unknown);
    }
}

Outcome ExperimentRunner::finish(Ending ending) {
    RunInfo& info = m_writer.document().info;
    if (m_trainer) {
        writeReports();
        if (m_canSave) {
            writeWhenThereIsSpace([this] { save(); });
        }
        if (hasBest()) {
            writeWhenThereIsSpace([this] { saveSchedule(); });
            info.bestLoss = m_trainer->bestLoss();
        }
    }
    info.elapsedSeconds = m_recorder.elapsedSeconds();
    info.status = ending == Ending::Stopped ? RunStatus::Stopped : RunStatus::Finished;
    info.statusDetail = ending == Ending::Converged ? "converged" : "";
    checkModelFile();
    log(runStatusName(info.status) + ", best validation loss " + numberText(info.bestLoss, 6));
    writeWhenThereIsSpace([this] { m_writer.writeDocument(); });

    Outcome outcome;
    outcome.ending = ending;
    if (m_trainer && hasBest()) {
        outcome.best = bestSchedule();
    }
    outcome.bestLoss = info.bestLoss;
    outcome.evaluations = info.evaluations;
    outcome.elapsedSeconds = info.elapsedSeconds;
    outcome.folder = info.folder;
    return outcome;
}

void ExperimentRunner::fail(const Error& error) noexcept {
    // One after the other, the status first: what cannot be written must not keep the rest from it.
    // A full disk takes no status either: the run then counts as interrupted.
    const auto attempt = [](const auto& write) {
        try {
            write();
        } catch (const std::exception&) {
            return;
        }
    };
    const bool hasNewBest = m_trainer && hasBest() && m_scheduleChanged;
    attempt([this] { checkModelFile(); });
    attempt([&] {
        RunInfo& info = m_writer.document().info;
        info.status = RunStatus::Failed;
        info.statusDetail = error.what();
        info.elapsedSeconds = m_recorder.elapsedSeconds();
        if (hasNewBest) {
            info.bestLoss = m_trainer->bestLoss();
        }
        m_writer.writeDocument();
    });
    attempt([&] { log(std::string("failed: ") + error.what()); });
    if (hasNewBest) {
        attempt([this] { saveSchedule(); });
    }
    // The update that failed, so that plots show it.
    attempt([this] {
        for (const std::string& line : m_recorder.takeLines()) {
            m_writer.log(line);
        }
        if (m_trainer) {
            takeReports();
            m_writer.append(m_unwritten);
        }
    });
}

void ExperimentRunner::checkModelFile() {
    if (const auto change = m_modelWatch.change()) {
        m_writer.document().info.warnings.push_back(*change);
        log("warning: " + *change);
    }
}

void ExperimentRunner::log(const std::string& line) {
    m_writer.log(line);
    m_observer.logged(line);
}

}  // namespace ld3
