#include "core/training/descent_trainer.h"

#include "core/base/error.h"
#include "core/base/number_text.h"
#include "core/training/loss_watch.h"
#include "core/training/match_prior.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

namespace ld3 {

namespace {

constexpr double kNotANumber = std::numeric_limits<double>::quiet_NaN();

/// The reference rounds its bound and its rates to eight decimals.
double roundedTo8(double value) {
    return std::round(value * 1e8) / 1e8;
}

int64_t batchesOf(int64_t count, int64_t batch) {
    return (count + batch - 1) / batch;
}

Tensor indexTensor(const std::vector<int64_t>& samples) {
    return torch::tensor(samples, torch::kInt64);
}

/// Fisher-Yates with our own use of the generator, so that every platform shuffles alike.
void shuffle(std::vector<int64_t>& order, std::mt19937_64& generator) {
    for (size_t left = order.size(); left > 1; --left) {
        std::swap(order[left - 1], order[generator() % left]);
    }
}

}  // namespace

DescentTrainer::DescentTrainer(const Denoiser& denoiser,
                               const TeacherSet& teacher,
                               const Recipe& recipe,
                               std::shared_ptr<const Distance> distance)
    : m_recipe(recipe),
      m_options(m_recipe.descent),
      m_teacher(teacher),
      m_student(denoiser, m_recipe, std::move(distance)),
      m_rounds(m_options.roundsTimes + m_options.roundsBoth),
      m_gradientNorm(kNotANumber) {
    const ModelInfo& info = denoiser.info();
    const double nfe = m_recipe.nfe;
    const auto size = static_cast<double>(info.channels * info.height * info.width);
    m_radius = m_options.radius >= 0.0 ? m_options.radius : roundedTo8(0.001 * size / (nfe * nfe));

    const torch::NoGradGuard noGradients;
    m_original.train = teacher.noise.narrow(0, 0, m_recipe.trainCount).detach().clone();
    m_original.valid =
        teacher.noise.narrow(0, m_recipe.trainCount, m_recipe.validCount).detach().clone();
    m_trainBatches = batchesOf(m_recipe.trainCount, m_options.trainBatch);
    m_noiseBatches = m_radius > 0.0 ? batchesOf(m_recipe.validCount, m_options.trainBatch) : 0;

    const auto points = static_cast<size_t>(stepCount(m_recipe.solver, m_recipe.nfe)) + 1;
    DescentState& s = m_state;
    s.logits.assign(points, 1.0);
    s.offsets.assign(points, 0.0);
    s.memory = UpdateMemory(points);
    s.rateTimes = m_options.learningRateTimes;
    s.rateEval = roundedTo8(m_options.learningRateEval / nfe);
    s.rateNoise = m_options.noiseRate >= 0.0 ? m_options.noiseRate : roundedTo8(12.0 / nfe);
    s.bestLoss = std::numeric_limits<double>::infinity();
    s.noise = s.passing = m_original;
    s.order.resize(m_recipe.trainCount);
    std::iota(s.order.begin(), s.order.end(), 0);
    s.generator.seed(m_recipe.seed);
    if (!m_options.priorSigmas.empty()) {
        // Quirk: the optimizer's memory of this fit is carried into the training.
        matchPrior(m_student.schedule(),
                   m_student.discretization(),
                   timesFromSigmas(m_student.schedule(), m_options.priorSigmas),
                   s.rateTimes,
                   m_options.momentum,
                   s.logits,
                   s.memory);
    }
    s.best = {s.logits, s.offsets, s.noise, false};
}

bool DescentTrainer::advance(TrainingObserver& observer, const RunControl& control) {
    if (m_state.stage == DescentStage::Over) {
        return false;
    }
    m_step = {};
    m_step.validLoss = m_step.fullValidLoss = kNotANumber;
    TrainingReport report;
    report.trainLoss = report.gradientNorm = kNotANumber;
    report.round = static_cast<int>(m_state.round) + 1;
    report.learningRate = m_state.rateTimes;
    try {
        doStage(report, control);
    } catch (const Error& error) {
        if (error.code() != ErrorCode::Numerical) {
            throw;
        }
        reportFailure(report, error, observer);
        throw withNumbers(error, report);
    }
    ++m_state.advances;
    m_state.evaluations = m_student.evaluations();
    finishReport(report);
    observer.reported(report);
    if (m_step.improved) {
        observer.improved(best());
    }
    return true;
}

void DescentTrainer::doStage(TrainingReport& report, const RunControl& control) {
    switch (m_state.stage) {
        case DescentStage::RoundStart:
            startRound(report, control);
            break;
        case DescentStage::Training:
            trainBatch(report, control);
            break;
        case DescentStage::NoisePass:
            moveValidationNoise(report, control);
            break;
        case DescentStage::Over:
            break;
    }
}

void DescentTrainer::startRound(TrainingReport& report, const RunControl& control) {
    DescentState& s = m_state;
    report.kind = ReportKind::Round;
    report.label = "round " + std::to_string(s.round + 1) + " of " + std::to_string(m_rounds) +
                   (!evalTimesLearn() ? ": times"
                    : timesLearn()    ? ": times and eval times"
                                      : ": eval times");
    if (s.round > 0) {
        // The best parameters of phase 1 are also the best overall as long as phase 1 lasts, so
        // one slot serves both phases.
        s.logits = s.best.logits;
        s.offsets = s.best.offsets;
        s.countWorse = 0;
    }
    check(control);
    // Quirk: both passes work on the noise of this moment; what a reload brings back later serves
    // the checks alone and is overwritten at the end of the passes.
    s.passing = {s.noise.train.clone(), s.noise.valid.clone()};
    s.validMoved = false;
    if (m_recipe.shuffle && m_recipe.batchOrder.empty()) {
        shuffle(s.order, s.generator);
    }
    s.batch = 0;
    s.stage = DescentStage::Training;
}

void DescentTrainer::trainBatch(TrainingReport& report, const RunControl& control) {
    DescentState& s = m_state;
    report.kind = ReportKind::Iteration;
    m_step.samples = nextTrainingSamples();
    ++s.iteration;
    const Tensor index = indexTensor(m_step.samples).to(m_original.train.device());
    const StudentBatch batch = trainingBatch(index);
    const StudentGradients found = m_student.gradients(s.logits, s.offsets, batch, control);
    m_step.losses = found.losses;
    report.trainLoss = found.losses.mean().item<double>();
    requireFiniteLoss(report.trainLoss, "training loss", batch, control);

    updateParameters(found);
    report.gradientNorm = std::hypot(normOf(m_step.logitGradient), normOf(m_step.offsetGradient));
    m_gradientNorm = report.gradientNorm;
    requireFinite(report.gradientNorm, "gradient");
    requireDecreasingTimes();
    check(control);
    if (s.evalRateHits >= m_options.stopCount) {
        s.stoppedEarly = true;
        s.stage = DescentStage::Over;
        return;
    }
    // A hard teacher's noise stays where it is; the reference solves once more all the same.
    if (m_radius > 0.0) {
        const Tensor original = m_original.train.index_select(0, index);
        report.noisesMoved = moveNoise(batch, found, index, original, s.passing.train, control);
    }
    if (++s.batch < m_trainBatches) {
        return;
    }
    s.batch = 0;
    if (m_radius > 0.0) {
        s.noise.train = s.passing.train;
        s.stage = DescentStage::NoisePass;
    } else {
        finishRound();
    }
}

void DescentTrainer::moveValidationNoise(TrainingReport& report, const RunControl& control) {
    DescentState& s = m_state;
    report.kind = ReportKind::NoisePass;
    const int64_t first = s.batch * m_options.trainBatch;
    const int64_t end = std::min<int64_t>(first + m_options.trainBatch, m_recipe.validCount);
    m_step.samples.resize(end - first);
    std::iota(m_step.samples.begin(), m_step.samples.end(), first);
    const Tensor index = indexTensor(m_step.samples).to(m_original.valid.device());
    const StudentBatch batch = validationBatch(s.passing.valid, first, end);
    const StudentGradients found = m_student.noiseGradients(s.logits, s.offsets, batch, control);
    m_step.losses = found.losses;
    report.trainLoss = found.losses.mean().item<double>();
    requireFiniteLoss(report.trainLoss, "validation loss", batch, control);
    const Tensor original = m_original.valid.index_select(0, index);
    report.noisesMoved = moveNoise(batch, found, index, original, s.passing.valid, control);
    s.validMoved = s.validMoved || report.noisesMoved > 0;
    if (++s.batch == m_noiseBatches) {
        s.noise.valid = s.passing.valid;
        if (!s.validMoved) {
            s.rateNoise *= m_options.noiseRateDecay;
        }
        finishRound();
    }
}

void DescentTrainer::finishRound() {
    m_state.batch = 0;
    ++m_state.round;
    m_state.stage = m_state.round < m_rounds ? DescentStage::RoundStart : DescentStage::Over;
}

void DescentTrainer::updateParameters(const StudentGradients& found) {
    DescentState& s = m_state;
    m_step.logitGradient.assign(s.logits.size(), 0.0);
    m_step.offsetGradient.assign(s.offsets.size(), 0.0);
    if (timesLearn()) {
        m_step.logitGradient = found.logits;
        stepOptimizer(m_recipe.optimizer,
                      s.logits,
                      clippedToUnitNorm(found.logits),
                      s.rateTimes,
                      m_options.momentum,
                      s.memory);
    }
    if (evalTimesLearn()) {
        m_step.offsetGradient = found.offsets;
        const std::vector<double> clipped = clippedToUnitNorm(found.offsets);
        for (size_t i = 0; i < clipped.size(); ++i) {
            s.offsets[i] -= s.rateEval * clipped[i];
        }
    }
    m_step.logits = s.logits;
    m_step.offsets = s.offsets;
}

void DescentTrainer::check(const RunControl& control) {
    DescentState& s = m_state;
    m_step.validLoss = validationLoss(control);
    if (m_step.validLoss < s.bestLoss) {
        s.bestLoss = m_step.validLoss;
        s.countWorse = 0;
        s.best = {s.logits, s.offsets, s.noise, true};
        m_step.improved = true;
    } else {
        ++s.countWorse;
    }
    if (s.countWorse < m_options.patience) {
        return;
    }
    s.logits = s.best.logits;
    s.offsets = s.best.offsets;
    s.noise = s.best.noise;
    s.countWorse = 0;
    m_step.reloaded = true;
    if (s.firstBatchOnly) {
        // Quirk: the first time nothing decays; from now on all validation batches count.
        s.firstBatchOnly = false;
        s.bestLoss = m_step.fullValidLoss = validationLoss(control);
        return;
    }
    decayRates();
}

void DescentTrainer::decayRates() {
    DescentState& s = m_state;
    const double decay = m_options.learningRateDecay;
    s.rateTimes = std::max(decay * s.rateTimes, m_options.learningRateTimesMin);
    if (inFirstPhase()) {
        return;
    }
    s.rateEval = std::max(decay * s.rateEval, m_options.learningRateEvalMin);
    if (s.rateEval <= m_options.learningRateEvalMin) {
        ++s.evalRateHits;
    }
}

double DescentTrainer::validationLoss(const RunControl& control) {
    const DescentState& s = m_state;
    const int64_t count = m_recipe.validCount;
    double sum = 0.0;
    int batches = 0;
    for (int64_t first = 0; first < count; first += m_options.validBatch) {
        const int64_t end = std::min<int64_t>(first + m_options.validBatch, count);
        const StudentBatch batch = validationBatch(s.noise.valid, first, end);
        const double mean =
            m_student.losses(s.logits, s.offsets, batch, control).mean().item<double>();
        requireFiniteLoss(mean, "validation loss", batch, control);
        sum += mean;
        ++batches;
        if (s.firstBatchOnly) {
            break;
        }
    }
    // Quirk: a short last batch weighs as much as a full one.
    return sum / batches;
}

int DescentTrainer::moveNoise(const StudentBatch& batch,
                              const StudentGradients& found,
                              const Tensor& index,
                              const Tensor& original,
                              Tensor& noises,
                              const RunControl& control) {
    const torch::NoGradGuard noGradients;
    const NoiseProposal proposal =
        proposeNoise(batch.noise, found.noise, original, m_state.rateNoise, m_radius);
    // Quirk: the old losses are those of the parameters before this update, so noise is also
    // accepted because the times improved.
    const StudentBatch proposed{proposal.noise, batch.target, batch.condition};
    m_step.newLosses = m_student.losses(m_state.logits, m_state.offsets, proposed, control);
    m_step.accepted = m_step.newLosses < found.losses;
    m_step.distance = proposal.distance;
    m_step.projected = proposal.projected;
    noises.index_copy_(0, index, keepBetter(batch.noise, proposal.noise, m_step.accepted));
    return m_step.accepted.sum().item<int>();
}

std::vector<int64_t> DescentTrainer::nextTrainingSamples() const {
    const DescentState& s = m_state;
    if (m_recipe.batchOrder.empty()) {
        const int64_t first = s.batch * m_options.trainBatch;
        const int64_t end = std::min<int64_t>(first + m_options.trainBatch, m_recipe.trainCount);
        return {s.order.begin() + first, s.order.begin() + end};
    }
    if (s.iteration >= static_cast<int64_t>(m_recipe.batchOrder.size())) {
        throw Error(ErrorCode::InvalidArgument,
                    "the order of batches ends before the training does",
                    "batch_order, " + std::to_string(m_recipe.batchOrder.size()) + " batches",
                    "give " + std::to_string(m_rounds * m_trainBatches) + " batches");
    }
    std::vector<int64_t> samples;
    for (const int64_t sample : m_recipe.batchOrder[s.iteration]) {
        if (sample >= 0) {
            samples.push_back(sample);
        }
    }
    return samples;
}

StudentBatch DescentTrainer::trainingBatch(const Tensor& index) const {
    return {m_state.passing.train.index_select(0, index),
            m_teacher.target.index_select(0, index),
            m_teacher.condition.rows(index)};
}

StudentBatch DescentTrainer::validationBatch(const Tensor& noises,
                                             int64_t first,
                                             int64_t end) const {
    const int64_t row = m_recipe.trainCount + first;
    return {noises.narrow(0, first, end - first),
            m_teacher.target.narrow(0, row, end - first),
            m_teacher.condition.rows(torch::arange(row, row + end - first, torch::kInt64))};
}

bool DescentTrainer::inFirstPhase() const {
    return m_state.round < m_options.roundsTimes;
}

bool DescentTrainer::timesLearn() const {
    return m_options.learnTimes;
}

bool DescentTrainer::evalTimesLearn() const {
    return !inFirstPhase() || !m_options.learnTimes;
}

void DescentTrainer::requireFinite(double value, const char* what) const {
    if (!std::isfinite(value)) {
        throw Error(ErrorCode::Numerical,
                    std::string("the ") + what + " is not a finite number",
                    "iteration " + std::to_string(m_state.iteration),
                    "use smaller learning rates or another solver; the best schedule is kept");
    }
}

void DescentTrainer::requireFiniteLoss(double loss,
                                       const char* what,
                                       const StudentBatch& batch,
                                       const RunControl& control) const {
    if (std::isfinite(loss)) {
        return;
    }
    if (const auto reason =
            m_student.whyNotFinite(m_state.logits, m_state.offsets, batch, control)) {
        throw Error(ErrorCode::Numerical,
                    std::string("the ") + what + " is not a finite number: " + reason->problem(),
                    "iteration " + std::to_string(m_state.iteration) + ", " + reason->where(),
                    reason->remedy() + "; the best schedule is kept");
    }
    requireFinite(loss, what);
}

void DescentTrainer::requireDecreasingTimes() const {
    const std::vector<double> times = m_student.times(m_state.logits, m_state.offsets).times;
    if (std::adjacent_find(times.begin(), times.end(), [](double earlier, double later) {
            return !(later < earlier);
        }) != times.end()) {
        throw Error(ErrorCode::Numerical,
                    "two learned times have met",
                    "iteration " + std::to_string(m_state.iteration),
                    "use a smaller learning rate of the times; the best schedule is kept");
    }
}

void DescentTrainer::finishReport(TrainingReport& report) const {
    const LearnedTimes<double> learned = m_student.times(m_state.logits, m_state.offsets);
    report.iteration = static_cast<int>(m_state.iteration);
    report.validLoss = m_step.validLoss;
    report.bestLoss = bestLoss();
    report.improved = m_step.improved;
    report.times = learned.times;
    report.evalTimes = learned.evalTimes;
    report.evaluations = m_state.evaluations;
    report.elapsedSeconds =
        std::chrono::duration<double>(std::chrono::steady_clock::now() - m_started).count();
    report.fractionDone = fractionDone();
    report.etaSeconds = kNotANumber;
}

void DescentTrainer::reportFailure(TrainingReport& report,
                                   const Error& error,
                                   TrainingObserver& observer) const {
    report.kind = ReportKind::Iteration;
    report.label = kFailedUpdate + error.problem();
    report.iteration = static_cast<int>(m_state.iteration);
    report.validLoss = m_step.validLoss;
    report.bestLoss = bestLoss();
    report.gradientNorm = m_gradientNorm;
    report.evaluations = m_student.evaluations();
    report.fractionDone = fractionDone();
    report.etaSeconds = kNotANumber;
    // The times are left out: they may be what is wrong.
    observer.reported(report);
}

Error DescentTrainer::withNumbers(const Error& error, const TrainingReport& report) const {
    constexpr int kDigits = 3;
    std::string where = error.where();
    const auto add = [&where](const char* what, double value) {
        where += std::string(", ") + what + " " + numberText(value, kDigits);
    };
    add("training loss", report.trainLoss);
    if (!std::isnan(m_gradientNorm)) {
        add("gradient norm", m_gradientNorm);
    }
    if (m_state.best.checked) {
        add("best validation loss", m_state.bestLoss);
    }
    return {error.code(), error.problem(), where, error.remedy()};
}

bool DescentTrainer::hasCompletedRound() const {
    return m_state.stage == DescentStage::RoundStart && m_state.round > 0 && m_state.best.checked;
}

Ending DescentTrainer::ending() const {
    if (m_state.stage != DescentStage::Over) {
        return Ending::Stopped;
    }
    return m_state.stoppedEarly ? Ending::Converged : Ending::Finished;
}

Schedule DescentTrainer::best() const {
    LearnedTimes<double> learned = m_student.times(m_state.best.logits, m_state.best.offsets);
    Schedule schedule;
    schedule.name = m_recipe.name;
    schedule.solver = m_recipe.solver;
    schedule.nfe = m_recipe.nfe;
    schedule.noiseSchedule = m_recipe.noiseSchedule;
    schedule.times = std::move(learned.times);
    schedule.evalTimes = std::move(learned.evalTimes);
    schedule.conversionTime = m_recipe.conversionTime;
    return schedule;
}

double DescentTrainer::bestLoss() const {
    return m_state.best.checked ? m_state.bestLoss : kNotANumber;
}

int DescentTrainer::iteration() const {
    return static_cast<int>(m_state.iteration);
}

EvaluationCount DescentTrainer::evaluations() const {
    return m_student.evaluations();
}

double DescentTrainer::fractionDone() const {
    if (m_state.stage == DescentStage::Over) {
        return 1.0;
    }
    const int64_t perRound = 1 + m_trainBatches + m_noiseBatches;
    return static_cast<double>(m_state.advances) / static_cast<double>(m_rounds * perRound);
}

TensorFile DescentTrainer::state() const {
    return saveDescentState(m_state);
}

void DescentTrainer::restore(const TensorFile& state) {
    m_state = loadDescentState(state, m_state);
    m_student.setEvaluations(m_state.evaluations);
    m_step = {};
}

}  // namespace ld3
