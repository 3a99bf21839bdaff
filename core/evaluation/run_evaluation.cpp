#include "core/evaluation/run_evaluation.h"

#include "core/base/abandonable.h"
#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/json_text.h"
#include "core/base/number_text.h"
#include "core/base/sha256.h"
#include "core/base/version.h"
#include "core/evaluation/choose_reference.h"
#include "core/evaluation/distance_measure.h"
#include "core/evaluation/evaluation_json.h"
#include "core/evaluation/evaluation_log.h"
#include "core/evaluation/evaluation_reference.h"
#include "core/evaluation/evaluation_tasks.h"
#include "core/evaluation/measure_samples.h"
#include "core/evaluation/moment_measure.h"
#include "core/evaluation/yardstick.h"
#include "core/runs/cpu_threads.h"
#include "core/runs/disk_space.h"
#include "core/runs/run_document.h"
#include "core/runs/run_lock.h"
#include "core/schedules/heuristics.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace ld3 {

namespace {

constexpr double kNotANumber = std::numeric_limits<double>::quiet_NaN();
/// Samples of references are drawn from seeds that no value's samples have.
constexpr uint64_t kReferenceSeed = uint64_t{1} << 31U;

/// Schedules whose times were made in lambda and in t end in the same sigma but for the last bits.
double withoutRounding(double sigma) {
    constexpr int kDigits = 9;
    return numberFromText(numberText(sigma, kDigits)).value_or(sigma);
}

/// Works through a plan.
class Session {
  public:
    Session(EvaluationPlan plan,
            const std::filesystem::path& folder,
            EvaluationObserver& observer,
            const RunControl& control)
        : m_plan(std::move(plan)),
          m_paths{folder},
          m_observer(observer),
          m_control(control),
          m_denoiser(openModel(m_plan.model, m_plan.options, m_control)) {
        const ModelInfo& info = m_denoiser->info();
        m_plan.teacher.noiseSchedule = noiseScheduleFor(info, m_plan.noiseSchedule);
        m_plan.teacher.modelName = info.name;
        m_plan.teacher.modelSha256 = info.sha256;
        m_tasks = evaluationTasks(m_plan, info);
        m_yardstick = makeYardstick(
            m_plan, *m_denoiser, [this](const std::string& line) { note(line); }, m_control);
        m_sampler.emplace(
            *m_denoiser, m_plan.batch, [this](const std::string& line) { note(line); });
        m_first = m_plan.samples * m_plan.shard / m_plan.shards;
        m_end = m_plan.samples * (m_plan.shard + 1) / m_plan.shards;
    }

    /// @param plan  as it was wished, which the folder keeps
    std::vector<Evaluation> run(const EvaluationPlan& plan) {
        write([this] {
            createFolder(m_paths.state());
            m_lock.emplace(m_paths.state());
        });
        write([&] { writeEvaluationPlan(m_paths, plan); });
        m_progress.rows = static_cast<int>(m_tasks.size());
        prepareReference();
        std::vector<Evaluation> known = readEvaluations(m_paths.folder);
        std::vector<Evaluation> values;
        for (const EvaluationTask& task : m_tasks) {
            m_progress.row = static_cast<int>(values.size());
            Evaluation value = blank(task);
            if (!takeKnown(known, value)) {
                measure(task, value);
                known.push_back(value);
            }
            m_observer.measured(value);
            values.push_back(value);
        }
        removeTeacherSamples();
        return values;
    }

  private:
    using Clock = std::chrono::steady_clock;

    void note(const std::string& line) const { m_observer.noted(line); }

    /// Does `action`, which writes. Where the disk is full the evaluation waits and tries again.
    void write(const std::function<void()>& action) const {
        const bool wasHeld = writeWhenThereIsSpace(m_control, action, [this](const Error& error) {
            note(std::string("waits for space on the disk: ") + error.what());
            EvaluationProgress waiting = m_progress;
            waiting.stage = kWaitingForSpace;
            waiting.etaSeconds = kNotANumber;
            m_observer.progressed(waiting);
        });
        if (wasHeld) {
            m_observer.progressed(m_progress);
        }
    }

    [[nodiscard]] bool isWhole() const { return m_plan.shards == 1; }

    /// A value that is there already; under another name it is written once more.
    bool takeKnown(const std::vector<Evaluation>& known, Evaluation& value) {
        const Evaluation* found = nullptr;
        for (const Evaluation& other : known) {
            const bool same = isSameMeasurement(value, other) && other.isComplete();
            if (same && (found == nullptr || other.schedule == value.schedule)) {
                found = &other;
            }
        }
        if (found == nullptr) {
            return false;
        }
        const std::string label = value.schedule, learnedFor = value.learnedFor, run = value.run;
        value = *found;
        if (found->schedule != label) {
            value.schedule = label;
            value.learnedFor = learnedFor;
            value.run = run;
            write([&] { appendEvaluation(m_paths, value); });
        }
        m_costDone += costOf(value.nfe);
        m_costKnown += costOf(value.nfe);
        return true;
    }

    [[nodiscard]] Schedule teacherSchedule() const {
        return makeSchedule(m_plan.teacher.scheduleKind,
                            m_plan.teacher.solver,
                            m_plan.teacher.nfe,
                            m_plan.teacher.noiseSchedule);
    }

    /// A file in the state folder for what `key` says.
    [[nodiscard]] std::filesystem::path stateFile(const std::string& prefix,
                                                  const std::string& key) const {
        constexpr size_t kDigits = 16;
        return m_paths.state() / (prefix + sha256OfBytes(key).substr(0, kDigits) + ".safetensors");
    }

    [[nodiscard]] SampleJob job(const Schedule& schedule,
                                uint64_t firstSeed,
                                nlohmann::json identity) const {
        identity["batch"] = m_plan.batch;
        identity["dtype"] = m_plan.options.dtype;
        identity["shard"] = m_plan.shard;
        identity["shards"] = m_plan.shards;
        SampleJob job;
        job.schedule = schedule;
        job.firstSeed = firstSeed;
        job.first = m_first;
        job.end = m_end;
        job.batch = m_plan.batch;
        job.metadata = jsonText(identity);
        job.state = stateFile(identity.contains("reference") ? "part-" : "value-", job.metadata);
        return job;
    }

    void prepareReference() {
        m_reference = chosenReference();
        countCost();
        if (!m_yardstick.space) {
            return;
        }
        if (!m_reference.moments) {
            makeTeacherMoments();
        }
        if (m_reference.moments) {
            settle();
            if (!isWhole()) {  // who merges has neither model nor statistics
                write([this] {
                    saveReference(
                        m_reference, stateFile("reference-", m_reference.sha256), m_control);
                });
            }
        }
    }

    [[nodiscard]] EvaluationReference chosenReference() const {
        const auto notes = std::make_shared<std::vector<std::string>>();
        const auto choose = [notes, plan = m_plan, denoiser = m_denoiser, yardstick = m_yardstick] {
            return chooseReference(plan, *denoiser, yardstick, [&notes](const std::string& line) {
                notes->push_back(line);
            });
        };
        const auto tell = [&] {
            for (const std::string& line : *notes) {
                note(line);
            }
        };
        try {
            const EvaluationReference chosen = abandonable(choose, m_control);
            tell();
            return chosen;
        } catch (const Error&) {
            tell();
            throw;
        }
    }

    /// The space and the reference in it.
    void settle() {
        const auto settled = [space = *m_yardstick.space,
                              moments = *m_reference.moments]() mutable {
            moments = space.settled(moments);
            return std::pair(space, moments);
        };
        std::tie(m_yardstick.space, m_reference.moments) = abandonable(settled, m_control);
    }

    /// Of the whole plan: makes the moments. Of a shard: only its part, to be merged.
    void makeTeacherMoments() {
        const std::filesystem::path file = stateFile("reference-", m_reference.sha256);
        const double cost = costOf(m_plan.teacher.nfe);
        if (std::filesystem::exists(file)) {
            m_reference = loadReference(file, m_control.stop);
            m_costDone += cost;
            m_costKnown += cost;
            return;
        }
        const Schedule schedule = teacherSchedule();
        MomentMeasure moments(*m_yardstick.space, nullptr, m_control);
        const SampleJob work =
            job(schedule,
                kReferenceSeed,
                {{"reference", m_reference.sha256}, {"words", m_reference.words}});
        m_progress.stage = "reference";
        const double before = m_costDone;
        SampleJobEvents events;
        events.advanced = [&](int64_t count) {
            report(before +
                   cost * static_cast<double>(count) / static_cast<double>(m_end - m_first));
        };
        events.writing = [this](const std::function<void()>& action) { write(action); };
        measureSamples(work, *m_sampler, moments, events, m_control);
        m_costDone = before + cost;
        if (isWhole()) {
            m_reference.moments = moments.moments();
            write([&] { saveReference(m_reference, file, m_control); });
            std::filesystem::remove(work.state);
        }
    }

    [[nodiscard]] Evaluation blank(const EvaluationTask& task) const {
        const ModelInfo& info = m_denoiser->info();
        const FeatureNetInfo& net = m_yardstick.net();
        const std::vector<double> sigmas = sigmasOf(task.schedule);
        Evaluation value;
        value.protocol.metric = net.metric;
        value.protocol.featureNet = net.name;
        value.protocol.featureNetSha256 = net.sha256;
        value.protocol.referenceKind = m_reference.kind;
        // As in the file, to be found again there.
        value.protocol.reference = asInJson(m_reference.words);
        value.protocol.referenceSha256 = m_reference.sha256;
        value.protocol.model = asInJson(info.name);
        value.protocol.modelSha256 = info.sha256;
        value.protocol.samples = m_plan.samples;
        value.protocol.classSampling = info.classes > 0 ? "uniform" : "none";
        value.protocol.resize = net.resize;
        value.protocol.rounding = m_yardstick.space ? m_yardstick.space->rounding() : "none";
        value.protocol.sigmaMin = withoutRounding(sigmas.back());
        value.protocol.sigmaMax = withoutRounding(sigmas.front());
        value.solver = task.schedule.solver;
        value.nfe = evaluationCount(task.schedule.solver, task.schedule.nfe);
        value.schedule = task.label;
        value.scheduleSha256 = task.sha256;
        value.learnedFor = task.learnedFor;
        value.run = task.run;
        value.isTeacher = task.isTeacher;
        value.seed = task.seed;
        value.value = kNotANumber;
        value.software = kSoftware;
        return value;
    }

    /// Taken apart once for all values; null without moments (of a shard).
    [[nodiscard]] std::shared_ptr<const FactoredMoments> factoredReference() {
        if (!m_factored && m_reference.moments) {
            m_factored = abandonable(
                [moments = *m_reference.moments] {
                    return std::make_shared<const FactoredMoments>(
                        factorMoments(moments, "second statistics"));
                },
                m_control);
        }
        return m_factored;
    }

    [[nodiscard]] std::unique_ptr<SampleMeasure> measureOf(const EvaluationTask& task) {
        if (m_yardstick.space) {
            return std::make_unique<MomentMeasure>(
                *m_yardstick.space, factoredReference(), m_control);
        }
        return std::make_unique<DistanceMeasure>(
            m_yardstick.distance.get(), [this, seed = task.seed](int64_t first, int64_t count) {
                return teacherSamples(seed, first, count);
            });
    }

    void measure(const EvaluationTask& task, Evaluation& value) {
        const auto start = Clock::now();
        const auto secondsSince = [start] {
            return std::chrono::duration<double>(Clock::now() - start).count();
        };
        const SampleJob work =
            job(task.schedule, firstSeed(task.seed), {{"evaluation", evaluationToJson(value)}});
        const std::unique_ptr<SampleMeasure> measure = measureOf(task);
        m_progress.stage = "sampling";
        const double cost = costOf(value.nfe);
        const double before = m_costDone;
        const auto take = [&value](const MeasuredValue& known, int64_t count) {
            value.value = known.value;
            value.warnings = known.warnings;
            value.samplesDone = count;
        };
        SampleJobEvents events;
        events.advanced = [&](int64_t count) {
            report(before +
                   cost * static_cast<double>(count) / static_cast<double>(m_end - m_first));
        };
        events.estimated = [&](const MeasuredValue& estimate, int64_t count) {
            take(estimate, count);
            value.seconds = secondsSince();
            m_observer.measured(value);
        };
        events.writing = [this](const std::function<void()>& action) { write(action); };
        report(before);
        measureSamples(work, *m_sampler, *measure, events, m_control);
        take(measure->value(), measure->count());
        value.seconds = secondsSince();
        value.date = utcNow();
        m_costDone = before + cost;
        report(m_costDone);
        if (isWhole()) {
            write([&] { appendEvaluation(m_paths, value); });
            std::filesystem::remove(work.state);
        }
    }

    [[nodiscard]] uint64_t firstSeed(uint64_t seed) const {
        return seed * static_cast<uint64_t>(m_plan.samples);
    }

    /// The teacher's samples from the noise of a value's, kept on the disk: every schedule of the
    /// same seed asks for them again.
    [[nodiscard]] Tensor teacherSamples(uint64_t seed, int64_t first, int64_t count) {
        const nlohmann::json key = {{"teacher", m_reference.sha256},
                                    {"seed", seed},
                                    {"first", first},
                                    {"count", count},
                                    {"dtype", m_plan.options.dtype}};
        const std::filesystem::path file = stateFile("teacher-", key.dump());
        if (std::filesystem::exists(file)) {
            return readSafetensors(file).at("x0", file.string());
        }
        TensorFile kept;
        kept.tensors["x0"] = m_sampler->solve(
            teacherSchedule(), firstSeed(seed) + static_cast<uint64_t>(first), count, m_control);
        kept.metadata["key"] = key.dump();
        write([&] { writeSafetensors(file, kept, [this] { m_control.betweenEvaluations(); }); });
        return kept.tensors["x0"];
    }

    void removeTeacherSamples() const {
        for (const auto& entry : std::filesystem::directory_iterator(m_paths.state())) {
            if (entry.path().filename().string().starts_with("teacher-")) {
                std::filesystem::remove(entry.path());
            }
        }
    }

    /// Of one value, in network evaluations; measuring counts as one.
    [[nodiscard]] double costOf(int nfe) const {
        return static_cast<double>(m_end - m_first) * (nfe + 1.0);
    }

    void countCost() {
        for (const EvaluationTask& task : m_tasks) {
            m_costAll += costOf(evaluationCount(task.schedule.solver, task.schedule.nfe));
        }
        if (m_yardstick.space && !m_reference.moments) {
            m_costAll += costOf(m_plan.teacher.nfe);
        }
    }

    void report(double cost) {
        const std::chrono::duration<double> elapsed = Clock::now() - m_began;
        const double fresh = cost - m_costKnown;
        m_progress.fraction = m_costAll > 0.0 ? std::min(1.0, cost / m_costAll) : 1.0;
        m_progress.etaSeconds =
            fresh > 0.0 ? elapsed.count() * (m_costAll - cost) / fresh : kNotANumber;
        m_observer.progressed(m_progress);
    }

    EvaluationPlan m_plan;
    EvaluationPaths m_paths;
    std::optional<RunLock> m_lock;
    EvaluationObserver& m_observer;
    const RunControl& m_control;
    std::shared_ptr<const Denoiser> m_denoiser;
    std::vector<EvaluationTask> m_tasks;
    Yardstick m_yardstick;
    std::optional<EvaluationSampler> m_sampler;
    EvaluationReference m_reference;
    std::shared_ptr<const FactoredMoments> m_factored;
    int64_t m_first = 0, m_end = 0;  ///< this process's samples of every value
    EvaluationProgress m_progress;
    double m_costAll = 0.0, m_costDone = 0.0;
    double m_costKnown = 0.0;  ///< of what was there before
    Clock::time_point m_began = Clock::now();
};

}  // namespace

std::vector<Evaluation> runEvaluation(const EvaluationPlan& plan,
                                      const std::filesystem::path& folder,
                                      EvaluationObserver& observer,
                                      const RunControl& control) {
    const std::vector<std::string> problems = plan.problems();
    if (!problems.empty()) {
        throw Error(ErrorCode::InvalidArgument,
                    problems.front(),
                    "evaluation",
                    problems.size() == 1
                        ? "correct it"
                        : "correct it and " + std::to_string(problems.size() - 1) + " more");
    }
    useCpuThreads(plan.threads);
    Session session(plan, folder, observer, control);
    return session.run(plan);
}

}  // namespace ld3
