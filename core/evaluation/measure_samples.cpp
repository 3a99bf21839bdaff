#include "core/evaluation/measure_samples.h"

#include "core/base/error.h"
#include "core/evaluation/sample_pipeline.h"

#include <algorithm>
#include <chrono>

namespace ld3 {

namespace {

using Clock = std::chrono::steady_clock;

constexpr const char* kMetadataKey = "job";
constexpr double kShare = 0.02;  // of the time, at most, goes into early estimates; likewise saving
constexpr std::chrono::milliseconds kBetweenEstimates{500};
constexpr std::chrono::seconds kBetweenSaves{2};

/// What may be done now and then, as often as its cost permits.
class Occasion {
  public:
    explicit Occasion(Clock::duration least) : m_least(least) {}

    template <class Work>
    void maybe(Work&& work) {
        const Clock::time_point now = Clock::now();
        const auto rest = std::chrono::duration_cast<Clock::duration>(m_cost / kShare);
        if (now - m_last < std::max(m_least, rest)) {
            return;
        }
        work();
        m_last = Clock::now();
        m_cost = m_last - now;
    }

  private:
    Clock::duration m_least;
    Clock::time_point m_last = Clock::now();
    std::chrono::duration<double> m_cost{0.0};
};

/// The measure with what belongs to its every batch: file, estimates.
class KeptMeasure {
  public:
    KeptMeasure(const SampleJob& job, SampleMeasure& measure, const SampleJobEvents& events)
        : m_job(job), m_measure(measure), m_events(events) {
        if (!std::filesystem::exists(job.state)) {
            return;
        }
        const std::string where = job.state.string();
        const TensorFile file = readSafetensors(job.state);
        const auto found = file.metadata.find(kMetadataKey);
        measure.take(file, where);
        if (found == file.metadata.end() || found->second != job.metadata ||
            measure.count() > job.end - job.first) {
            throw Error(ErrorCode::BadFile,
                        "the file belongs to another evaluation",
                        where,
                        "remove it; its samples are drawn again");
        }
    }

    void add(const Tensor& samples, int64_t first) {
        const at::NoGradGuard noGrad;
        m_measure.add(samples, first);
        m_unsaved = true;
        m_saving.maybe([this] { save(); });
        if (m_events.estimated) {
            m_estimating.maybe(
                [this] { m_events.estimated(m_measure.value(), m_measure.count()); });
        }
        if (m_events.advanced) {
            m_events.advanced(m_measure.count());
        }
    }

    void save() {
        if (!m_unsaved) {
            return;
        }
        TensorFile file = m_measure.state();
        file.metadata[kMetadataKey] = m_job.metadata;
        const auto write = [&] { writeSafetensors(m_job.state, file); };
        if (m_events.writing) {
            m_events.writing(write);
        } else {
            write();
        }
        m_unsaved = false;
    }

  private:
    const SampleJob& m_job;
    SampleMeasure& m_measure;
    const SampleJobEvents& m_events;
    bool m_unsaved = false;
    Occasion m_saving{kBetweenSaves}, m_estimating{kBetweenEstimates};
};

}  // namespace

void measureSamples(const SampleJob& job,
                    EvaluationSampler& sampler,
                    SampleMeasure& measure,
                    const SampleJobEvents& events,
                    const RunControl& control) {
    KeptMeasure kept(job, measure, events);
    const bool overlap = sampler.denoiser().device().is_cuda();
    const auto sampleAll = [&] {
        SamplePipeline pipeline(
            overlap, [&kept](const Tensor& samples, int64_t first) { kept.add(samples, first); });
        // What was measured counts, also where the next batch fails or is not wanted any more. A
        // stop may leave out what was sampled only just: to measure it would take too long.
        for (int64_t begin = job.first + measure.count(); begin < job.end; begin += job.batch) {
            const int64_t size = std::min(job.batch, job.end - begin);
            pipeline.push(
                sampler.solve(
                    job.schedule, job.firstSeed + static_cast<uint64_t>(begin), size, control),
                begin);
        }
        pipeline.finish();
    };
    try {
        sampleAll();
    } catch (...) {
        kept.save();
        throw;
    }
    kept.save();
}

}  // namespace ld3
