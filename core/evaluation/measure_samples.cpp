#include "core/evaluation/measure_samples.h"

#include "core/base/error.h"
#include "core/evaluation/occasion.h"
#include "core/evaluation/sample_pipeline.h"

#include <algorithm>
#include <chrono>

namespace ld3 {

namespace {

using Clock = std::chrono::steady_clock;

constexpr const char* kMetadataKey = "job";
constexpr std::chrono::milliseconds kBetweenEstimates{500};
constexpr std::chrono::seconds kBetweenSaves{2};

/// The measure with what belongs to its every batch: file, estimates.
class KeptMeasure {
  public:
    KeptMeasure(const SampleJob& job,
                SampleMeasure& measure,
                const SampleJobEvents& events,
                const RunControl& control)
        : m_job(job), m_measure(measure), m_events(events), m_control(control) {
        if (!std::filesystem::exists(job.state)) {
            return;
        }
        const std::string where = job.state.string();
        const TensorFile file = readSafetensors(job.state, control.stop);
        const auto found = file.metadata.find(kMetadataKey);
        measure.take(file, where);
        if (found == file.metadata.end() || found->second != job.metadata ||
            measure.count() > job.end - job.first) {
            throw Error(ErrorCode::BadFile,
                        "the file belongs to another evaluation",
                        where,
                        "remove it; its samples are drawn again");
        }
        m_savedCount = measure.count();
    }

    void add(const Tensor& samples, int64_t first) {
        const at::NoGradGuard noGrad;
        // Of a batch in whose middle it was stopped the first ones are measured.
        const int64_t known = m_job.first + m_measure.count() - first;
        m_measure.add(samples.narrow(0, known, samples.size(0) - known), first + known);
        m_saving.maybe([this] { save(); });
        if (m_events.estimated) {
            m_estimating.maybe(
                [this] { m_events.estimated(m_measure.value(), m_measure.count()); });
        }
        if (m_events.advanced) {
            m_events.advanced(m_measure.count());
        }
    }

    /// @throws Error; Stopped, before it is written
    void save() {
        write([this] { m_control.betweenEvaluations(); });
    }

    /// Whatever is asked for. @throws Error
    void saveAlways() { write({}); }

    /// Unless it takes too long for one who waits for the stop. @throws Error
    void saveInTime() {
        const Clock::time_point deadline = Clock::now() + m_job.lastWrite;
        try {
            write([deadline] {
                if (Clock::now() > deadline) {
                    throw Stopped{};
                }
            });
        } catch (const Stopped&) {  // what was kept last stands
        }
    }

  private:
    void write(const std::function<void()>& betweenBlocks) {
        if (m_measure.count() == m_savedCount) {
            return;
        }
        TensorFile file = m_measure.state();
        file.metadata[kMetadataKey] = m_job.metadata;
        const auto write = [&] { writeSafetensors(m_job.state, file, betweenBlocks); };
        if (m_events.writing) {
            m_events.writing(write);
        } else {
            write();
        }
        m_savedCount = m_measure.count();
    }

    const SampleJob& m_job;
    SampleMeasure& m_measure;
    const SampleJobEvents& m_events;
    const RunControl& m_control;
    int64_t m_savedCount = 0;
    Occasion m_saving{kBetweenSaves, m_control.gate};
    Occasion m_estimating{kBetweenEstimates, m_control.gate};
};

}  // namespace

void measureSamples(const SampleJob& job,
                    EvaluationSampler& sampler,
                    SampleMeasure& measure,
                    const SampleJobEvents& events,
                    const RunControl& control) {
    KeptMeasure kept(job, measure, events, control);
    const bool overlap = sampler.denoiser().device().is_cuda();
    const auto sampleAll = [&] {
        SamplePipeline pipeline(
            overlap, [&kept](const Tensor& samples, int64_t first) { kept.add(samples, first); });
        // What was measured counts, also where the next batch fails or is not wanted any more. A
        // stop may leave out what was sampled only just: to measure it would take too long.
        const int64_t count = measure.count(), all = job.end - job.first;
        // Whole batches, as their size can be seen in the last bits.
        const int64_t known = count < all ? count - count % job.batch : all;
        for (int64_t begin = job.first + known; begin < job.end; begin += job.batch) {
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
        kept.save();
    } catch (const Stopped&) {
        kept.saveInTime();
        throw;
    } catch (...) {
        kept.saveAlways();
        throw;
    }
}

}  // namespace ld3
