#include "core/training/least_squares_trainer.h"

#include "core/base/error.h"
#include "core/schedules/heuristics.h"
#include "core/solvers/finite_check.h"
#include "core/training/least_squares_state.h"
#include "core/training/match_prior.h"
#include "core/training/outlier_weights.h"
#include "core/training/schedule_loss.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>
#include <optional>
#include <utility>

namespace ld3 {

namespace {

constexpr double kNotANumber = std::numeric_limits<double>::quiet_NaN();
constexpr int kLargestTries = 6;  // of one step, with growing damping
constexpr int kTimesAlone = 1;    // updates from the best start before its eval times move too
constexpr const char* kGivenStart = "given sigmas";  // where a hand-made kind has its name
constexpr int kIdleChecks = 2;  // validations without gain that end the last stages

void sortByLoss(std::vector<RatedPoint>& points) {
    std::stable_sort(
        points.begin(), points.end(), [](const auto& a, const auto& b) { return a.loss < b.loss; });
}

class LeastSquaresTrainer : public Trainer {
  public:
    LeastSquaresTrainer(const Denoiser& denoiser,
                        const TeacherSet& teacher,
                        const Recipe& recipe,
                        std::shared_ptr<const Distance> distance)
        : m_denoiser(denoiser),
          m_teacher(teacher),
          m_recipe(recipe),
          m_options(m_recipe.leastSquares),
          m_noise(recipe.noiseSchedule),
          m_distance(distance ? std::move(distance) : makeDistance(recipe.loss)),
          m_space(blankSchedule(recipe), recipe.leastSquares.differenceStep),
          m_kinds(startsOf(recipe)) {
        m_state.damping.mu = m_options.damping;
        m_state.point = m_space.pointOf(startTimes(m_kinds.front()));
        m_state.best = {m_kinds.front(), m_state.point};
    }

    bool advance(TrainingObserver& observer, const RunControl& control) override {
        switch (m_state.stage) {
            case SearchStage::Screen:
                screen(observer, control);
                return true;
            case SearchStage::Times:
                refineTimes(observer, control);
                return true;
            case SearchStage::EvalTimes:
            case SearchStage::Coefficients:
                refineBest(observer, control);
                return true;
            case SearchStage::Over:
                break;
        }
        return false;
    }

    Ending ending() const override {
        return m_state.stage != SearchStage::Over ? Ending::Stopped
               : m_state.converged                ? Ending::Converged
                                                  : Ending::Finished;
    }

    bool hasCompletedRound() const override {
        return m_state.hasBest && m_state.stageIteration == 0 &&
               m_state.stage != SearchStage::Screen && m_state.stage != SearchStage::Over;
    }

    Schedule best() const override { return m_space.schedule(m_state.best.point); }

    double bestLoss() const override { return m_state.hasBest ? m_state.best.loss : kNotANumber; }

    int iteration() const override { return m_state.iteration; }

    EvaluationCount evaluations() const override { return m_state.evaluations; }

    double fractionDone() const override;

    TensorFile state() const override { return saveSearchState(m_state); }

    void restore(const TensorFile& file) override {
        SearchState state = loadSearchState(file);
        const auto steps = static_cast<size_t>(m_state.point.coordinates.steps());
        if (state.point.coordinates.logits.size() != steps ||
            state.point.coordinates.shifts.size() != steps) {
            throw Error(ErrorCode::BadFile,
                        "the checkpoint belongs to another schedule",
                        std::to_string(state.point.coordinates.logits.size()) + " steps",
                        "resume with the recipe that it was made with");
        }
        m_state = std::move(state);
        m_trajectory.reset();
        m_loss.reset();
    }

  private:
    static Schedule blankSchedule(const Recipe& recipe) {
        Schedule schedule;
        schedule.name = "learned";
        schedule.solver = recipe.solver;
        schedule.nfe = recipe.nfe;
        schedule.noiseSchedule = recipe.noiseSchedule;
        schedule.conversionTime = recipe.conversionTime;
        return schedule;
    }

    static std::vector<std::string> startsOf(const Recipe& recipe) {
        if (!recipe.descent.priorSigmas.empty()) {
            return {kGivenStart};
        }
        return recipe.startSchedule.empty() ? recipe.leastSquares.screen
                                            : std::vector<std::string>{recipe.startSchedule};
    }

    std::vector<double> startTimes(const std::string& kind) const {
        if (kind == kGivenStart) {
            return timesFromSigmas(m_noise, m_recipe.descent.priorSigmas);
        }
        return makeTimes(kind, stepCount(m_recipe.solver, m_recipe.nfe), m_noise);
    }

    /// The best start soon moves its eval times too: the shortest way to a good schedule. The
    /// others keep them, which leads to other optima.
    Freedom freedom() const {
        switch (m_state.stage) {
            case SearchStage::Coefficients:
                return Freedom::Coefficients;
            case SearchStage::Times:
                return m_state.item > 0 || m_state.stageIteration < kTimesAlone
                           ? Freedom::Times
                           : Freedom::EvalTimes;
            default:
                return Freedom::EvalTimes;
        }
    }

    int samplesOfStage() const;
    int iterationsOfStage() const;

    /// Numbers of the first `count` training samples in the recipe's order.
    Tensor trainingSamples(int count) const;
    const ScheduleLoss& loss();
    const Trajectory& trajectory(const RunControl& control);

    void screen(TrainingObserver& observer, const RunControl& control);
    void refineTimes(TrainingObserver& observer, const RunControl& control);
    void refineBest(TrainingObserver& observer, const RunControl& control);

    /// One step of Levenberg-Marquardt. @returns the relative fall of the training loss, 0 where no
    /// step helps
    double improve(TrainingReport& report, const RunControl& control);

    /// Validates the point; keeps it if it is the best. @returns its loss
    double validate(TrainingReport& report, TrainingObserver& observer, const RunControl& control);

    void enter(SearchStage stage, const RatedPoint& from);
    void leaveTimes(TrainingObserver& observer, const RunControl& control);

    /// Why no schedule gives a loss, on a few validation samples.
    Error whyNoLoss(const RunControl& control) const;
    void announce(TrainingObserver& observer, const std::string& label) const;
    void complete(TrainingReport& report) const;

    const Denoiser& m_denoiser;
    const TeacherSet& m_teacher;
    const Recipe m_recipe;
    const LeastSquaresOptions& m_options;
    const NoiseSchedule m_noise;
    const std::shared_ptr<const Distance> m_distance;
    const ScheduleSpace m_space;
    const std::vector<std::string> m_kinds;
    SearchState m_state;
    std::optional<ScheduleLoss> m_loss;      ///< of the stage's samples
    std::optional<Trajectory> m_trajectory;  ///< of the point on them
    const std::chrono::steady_clock::time_point m_began = std::chrono::steady_clock::now();
};

int LeastSquaresTrainer::samplesOfStage() const {
    switch (m_state.stage) {
        case SearchStage::Screen:
            return m_options.screenSamples;
        case SearchStage::Times:
            return m_options.samples;
        case SearchStage::EvalTimes:
            return m_options.samplesBoth;
        default:
            return m_options.coefficientSamples;
    }
}

int LeastSquaresTrainer::iterationsOfStage() const {
    switch (m_state.stage) {
        case SearchStage::Times:
            return m_options.iterationsTimes;
        case SearchStage::EvalTimes:
            return m_options.iterationsBoth;
        default:
            return m_options.iterationsCoefficients;
    }
}

Tensor LeastSquaresTrainer::trainingSamples(int count) const {
    const int64_t all = m_recipe.trainCount;
    const Tensor order = m_recipe.shuffle ? torch::randperm(all, seededGenerator(m_recipe.seed))
                                          : torch::arange(all);
    return order.narrow(0, 0, std::min<int64_t>(count, all));
}

const ScheduleLoss& LeastSquaresTrainer::loss() {
    if (!m_loss) {
        m_loss.emplace(m_denoiser,
                       m_noise,
                       *m_distance,
                       m_teacher,
                       trainingSamples(samplesOfStage()),
                       m_options.batch);
    }
    return *m_loss;
}

const Trajectory& LeastSquaresTrainer::trajectory(const RunControl& control) {
    if (!m_trajectory) {
        // After a restore the same solve is made once more, which is not the training's expense.
        EvaluationCount again;
        EvaluationCount& count = m_state.solved ? again : m_state.evaluations;
        m_trajectory = loss().solve(m_space.table(m_state.point), control, count);
        m_state.solved = true;
    }
    return *m_trajectory;
}

void LeastSquaresTrainer::screen(TrainingObserver& observer, const RunControl& control) {
    const std::string& kind = m_kinds[static_cast<size_t>(m_state.item)];
    m_state.point = m_space.pointOf(startTimes(kind));
    m_state.solved = false;
    m_trajectory.reset();
    double value = loss().lossOf(trajectory(control));
    if (!std::isfinite(value)) {
        value = std::numeric_limits<double>::max();
    }
    m_state.starts.push_back({kind, m_state.point, value});
    announce(observer, "screen " + kind);
    if (++m_state.item < static_cast<int>(m_kinds.size())) {
        return;
    }
    sortByLoss(m_state.starts);
    m_state.starts.resize(
        std::min(m_state.starts.size(), static_cast<size_t>(std::max(1, m_options.starts))));
    m_state.best = m_state.starts.front();
    m_state.item = 0;
    enter(SearchStage::Times, m_state.starts.front());
    announce(observer, "times from " + m_state.starts.front().origin);
}

void LeastSquaresTrainer::refineTimes(TrainingObserver& observer, const RunControl& control) {
    TrainingReport report;
    const double gain = m_options.iterationsTimes > 0 ? improve(report, control) : 0.0;
    RatedPoint& start = m_state.starts[static_cast<size_t>(m_state.item)];
    report.label = "times from " + start.origin;
    const bool stalled = gain < m_options.trainingGain;
    if (!stalled && m_state.stageIteration < m_options.iterationsTimes) {
        report.validLoss = kNotANumber;
        complete(report);
        observer.reported(report);
        return;
    }
    start.point = m_state.point;
    start.loss = validate(report, observer, control);
    observer.reported(report);
    if (++m_state.item < static_cast<int>(m_state.starts.size())) {
        const RatedPoint& next = m_state.starts[static_cast<size_t>(m_state.item)];
        enter(SearchStage::Times, next);
        announce(observer, "times from " + next.origin);
        return;
    }
    m_state.converged = stalled;
    leaveTimes(observer, control);
}

Error LeastSquaresTrainer::whyNoLoss(const RunControl& control) const {
    const std::string problem = "every schedule gives a loss that is not a number";
    const int64_t count = std::min<int64_t>(m_recipe.validCount, m_options.screenSamples);
    const Tensor rows = torch::arange(m_recipe.trainCount, m_recipe.trainCount + count);
    const auto reason =
        whyNotFinite(m_denoiser,
                     m_noise,
                     m_space.table(m_state.starts.front().point),
                     m_teacher.noise.index_select(0, rows.to(m_teacher.noise.device())),
                     m_teacher.condition.rows(rows),
                     control);
    if (reason) {
        return {ErrorCode::Numerical,
                problem + ": " + reason->problem(),
                reason->where(),
                reason->remedy()};
    }
    return {ErrorCode::Numerical,
            problem,
            "validation samples",
            "check the model, the teacher's samples and the dtype"};
}

void LeastSquaresTrainer::leaveTimes(TrainingObserver& observer, const RunControl& control) {
    if (!m_state.hasBest) {
        throw whyNoLoss(control);
    }
    sortByLoss(m_state.starts);
    m_state.item = 0;
    if (m_options.iterationsBoth > 0) {
        enter(SearchStage::EvalTimes, m_state.starts.front());
        announce(observer, "times and eval times");
    } else if (m_options.learnCoefficients) {
        enter(SearchStage::Coefficients, m_state.best);
        announce(observer, "coefficients");
    } else {
        enter(SearchStage::Over, m_state.best);
    }
}

void LeastSquaresTrainer::refineBest(TrainingObserver& observer, const RunControl& control) {
    TrainingReport report;
    const double gain = improve(report, control);
    const bool coefficients = m_state.stage == SearchStage::Coefficients;
    report.label = coefficients ? "coefficients" : "times and eval times";
    const bool stalled = gain < m_options.trainingGain;
    const bool last = stalled || m_state.stageIteration >= iterationsOfStage();
    report.validLoss = kNotANumber;
    if (last || m_state.stageIteration % std::max(1, m_options.validateEvery) == 0) {
        const double value = validate(report, observer, control);
        const bool gained = value < m_state.stageLoss * (1.0 - m_options.validationGain);
        m_state.idleChecks = gained ? 0 : m_state.idleChecks + 1;
        m_state.stageLoss = std::min(m_state.stageLoss, value);
    } else {
        complete(report);
    }
    observer.reported(report);
    const bool idle = m_state.idleChecks >= kIdleChecks;
    if (!last && !idle) {
        return;
    }
    m_state.converged = stalled || idle;
    const int finalists = std::min(m_options.finalists, static_cast<int>(m_state.starts.size()));
    if (!coefficients && ++m_state.item < finalists) {
        const RatedPoint& next = m_state.starts[static_cast<size_t>(m_state.item)];
        enter(SearchStage::EvalTimes, next);
        announce(observer, "times and eval times");
    } else if (!coefficients && m_options.learnCoefficients) {
        enter(SearchStage::Coefficients, m_state.best);
        announce(observer, "coefficients");
    } else {
        enter(SearchStage::Over, m_state.best);
    }
}

double LeastSquaresTrainer::improve(TrainingReport& report, const RunControl& control) {
    const Trajectory& primal = trajectory(control);
    const Tensor losses = loss().lossesOf(primal);
    const OutlierWeights outliers(losses, m_options.outlierMedians);
    const double before = outliers.mean(losses);
    const LinearisedLoss raw = loss().linearised(primal,
                                                 m_space.neighbours(m_state.point, freedom()),
                                                 outliers.weights(losses),
                                                 control,
                                                 m_state.evaluations);
    const LinearisedLoss model = substituted(raw, m_space.slopes(m_state.point, freedom()));
    const StepLimits limits = m_space.limits(m_state.point, freedom());
    report.trainLoss = losses.mean().item<double>();
    report.gradientNorm = 0.0;
    for (const double slope : model.gradient) {
        report.gradientNorm = std::hypot(report.gradientNorm, 2.0 * slope);
    }
    double gain = 0.0;
    for (int tries = 0; tries < kLargestTries && gain == 0.0; ++tries) {
        const std::vector<double> step = dampedStep(model, m_state.damping.mu, limits);
        const double predicted = predictedDecrease(model, step);
        if (!(predicted > 0.0)) {
            m_state.damping.refuse();
            continue;
        }
        SchedulePoint trial = m_space.moved(m_state.point, freedom(), step);
        Trajectory solved = loss().solve(m_space.table(trial), control, m_state.evaluations);
        const double value = outliers.mean(loss().lossesOf(solved));
        if (!(value < before)) {
            m_state.damping.refuse();
            continue;
        }
        m_state.damping.accept((before - value) / predicted);
        gain = (before - value) / before;
        m_state.point = std::move(trial);
        m_trajectory = std::move(solved);
    }
    ++m_state.iteration;
    ++m_state.stageIteration;
    return gain;
}

double LeastSquaresTrainer::validate(TrainingReport& report,
                                     TrainingObserver& observer,
                                     const RunControl& control) {
    const int64_t first = m_recipe.trainCount;
    const ScheduleLoss samples(m_denoiser,
                               m_noise,
                               *m_distance,
                               m_teacher,
                               torch::arange(first, first + m_recipe.validCount),
                               m_options.batch);
    const Schedule schedule = m_space.schedule(m_state.point);
    const Trajectory solved = samples.solve(makeTable(schedule), control, m_state.evaluations);
    report.validLoss = samples.lossOf(solved);
    if (!std::isfinite(report.validLoss)) {
        report.validLoss = std::numeric_limits<double>::infinity();  // NaN would mean: not measured
    }
    report.improved = std::isfinite(report.validLoss) &&
                      (!m_state.hasBest || report.validLoss < m_state.best.loss);
    if (report.improved) {
        const std::string origin = m_state.stage == SearchStage::Coefficients
                                       ? m_state.best.origin
                                       : m_state.starts[static_cast<size_t>(m_state.item)].origin;
        m_state.best = {origin, m_state.point, report.validLoss};
        m_state.hasBest = true;
    }
    complete(report);
    if (report.improved) {
        observer.improved(schedule);
    }
    return std::isfinite(report.validLoss) ? report.validLoss : std::numeric_limits<double>::max();
}

void LeastSquaresTrainer::enter(SearchStage stage, const RatedPoint& from) {
    m_state.stage = stage;
    m_state.point = from.point;
    m_state.stageLoss = from.loss;
    m_state.stageIteration = 0;
    m_state.idleChecks = 0;
    m_state.solved = false;
    m_state.damping = Damping{m_options.damping};
    m_trajectory.reset();
    m_loss.reset();
}

void LeastSquaresTrainer::announce(TrainingObserver& observer, const std::string& label) const {
    TrainingReport report;
    report.kind = ReportKind::Round;
    report.label = label;
    report.trainLoss =
        m_state.stage == SearchStage::Screen ? m_state.starts.back().loss : kNotANumber;
    report.validLoss = kNotANumber;
    complete(report);
    observer.reported(report);
}

void LeastSquaresTrainer::complete(TrainingReport& report) const {
    const Schedule schedule = m_space.schedule(m_state.point);
    report.iteration = m_state.iteration;
    report.round = static_cast<int>(m_state.stage);
    report.bestLoss = bestLoss();
    report.learningRate = m_state.damping.mu;
    report.times = schedule.times;
    report.evalTimes = schedule.evalTimes;
    report.evaluations = m_state.evaluations;
    report.elapsedSeconds =
        std::chrono::duration<double>(std::chrono::steady_clock::now() - m_began).count();
    report.fractionDone = fractionDone();
    report.etaSeconds = report.fractionDone > 0.0
                            ? report.elapsedSeconds * (1.0 / report.fractionDone - 1.0)
                            : kNotANumber;
}

double LeastSquaresTrainer::fractionDone() const {
    // Cost of an update in solves of one sample: a Jacobian is about half a solve a coordinate.
    const double steps = m_state.point.coordinates.steps();
    const double screening = m_options.screenSamples;
    const double times = m_options.samples * (steps / 2.0 + 1.0);
    const double both = m_options.samplesBoth * (steps + 1.0);
    const double coefficients = m_options.coefficientSamples * (4.0 * steps);
    const double stages[] = {
        screening * static_cast<double>(m_kinds.size()),
        times * m_options.iterationsTimes *
            std::min<double>(m_options.starts, static_cast<double>(m_kinds.size())),
        both * m_options.iterationsBoth *
            std::min<double>(m_options.finalists, static_cast<double>(m_kinds.size())),
        m_options.learnCoefficients ? coefficients * m_options.iterationsCoefficients : 0.0};
    const auto stage = static_cast<size_t>(m_state.stage);
    double done = 0.0, all = 0.0;
    for (size_t i = 0; i < std::size(stages); ++i) {
        all += stages[i];
        done += i < stage ? stages[i] : 0.0;
    }
    switch (m_state.stage) {
        case SearchStage::Screen:
            done += screening * m_state.item;
            break;
        case SearchStage::Times:
            done += times * (m_options.iterationsTimes * m_state.item + m_state.stageIteration);
            break;
        case SearchStage::EvalTimes:
            done += both * (m_options.iterationsBoth * m_state.item + m_state.stageIteration);
            break;
        case SearchStage::Coefficients:
            done += coefficients * m_state.stageIteration;
            break;
        case SearchStage::Over:
            return 1.0;
    }
    return std::min(1.0, done / all);
}

}  // namespace

std::unique_ptr<Trainer> makeLeastSquaresTrainer(const Denoiser& denoiser,
                                                 const TeacherSet& teacher,
                                                 const Recipe& recipe,
                                                 std::shared_ptr<const Distance> distance) {
    return std::make_unique<LeastSquaresTrainer>(denoiser, teacher, recipe, std::move(distance));
}

}  // namespace ld3
