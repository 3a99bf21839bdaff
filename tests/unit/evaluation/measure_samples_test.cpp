#include "core/evaluation/measure_samples.h"

#include "core/models/open_model.h"
#include "core/schedules/heuristics.h"
#include "tests/unit/base/temporary_folder.h"

#include <gtest/gtest.h>

#include <functional>
#include <future>
#include <stdexcept>
#include <thread>
#include <utility>

namespace ld3 {
namespace {

using namespace std::chrono_literals;

/// A sum of all samples whose state has as many numbers as is wished.
class SumMeasure final : public SampleMeasure {
  public:
    explicit SumMeasure(int64_t ballast = 0) : m_ballast(torch::zeros({ballast})) {}

    void add(const Tensor& samples, int64_t /*first*/) override {
        for (const Tensor& part : samples.split(atOnce)) {
            for (const Tensor& sample : part.unbind()) {
                m_sum += sample.to(torch::kFloat64).sum().item<double>();
            }
            m_count += part.size(0);
            if (added) {
                added();
            }
        }
    }

    int64_t count() const override { return m_count; }

    MeasuredValue value() const override { return {m_sum, {}}; }

    TensorFile state() const override {
        if (asked) {
            asked();
        }
        TensorFile file;
        file.tensors = {{"sum", torch::tensor(m_sum, torch::kFloat64)},
                        {"count", torch::tensor(m_count, torch::kInt64)},
                        {"ballast", m_ballast}};
        return file;
    }

    void take(const TensorFile& state, const std::string& where) override {
        m_sum += state.at("sum", where).item<double>();
        m_count += state.at("count", where).item<int64_t>();
    }

    int64_t atOnce = 1000;        ///< samples
    std::function<void()> added;  ///< called after so many, and after each batch
    std::function<void()> asked;  ///< called when the state is asked for

  private:
    Tensor m_ballast;
    double m_sum = 0.0;
    int64_t m_count = 0;
};

constexpr int64_t kThreeBlocks = int64_t{10} << 18;  ///< float32 of 10 MB

class MeasureSamplesTest : public ::testing::Test {
  protected:
    [[nodiscard]] SampleJob job() const {
        SampleJob job;
        job.schedule =
            makeSchedule("edm", makeSolverSpec("euler", 1), 2, m_denoiser->info().noiseSchedule);
        job.end = 8;
        job.batch = 2;
        job.state = m_folder.path() / "state.safetensors";
        return job;
    }

    void measure(const SampleJob& job, SumMeasure& measure, const RunControl& control = {}) {
        EvaluationSampler sampler(*m_denoiser, job.batch, [](const std::string&) {});
        measureSamples(job, sampler, measure, {}, control);
    }

    /// Stopped after two batches.
    void stopInTheMiddle(const SampleJob& job, int64_t ballast) {
        std::stop_source stop;
        SumMeasure stopped(ballast);
        stopped.added = [&] {
            if (stopped.count() == 4) {
                stop.request_stop();
            }
        };
        EXPECT_THROW(measure(job, stopped, {stop.get_token(), nullptr}), Stopped);
    }

    void expectGoesOnToTheSame(const SampleJob& job) {
        SumMeasure whole, resumed;
        SampleJob other = job;
        other.state = m_folder.path() / "other.safetensors";
        measure(other, whole);
        measure(job, resumed);
        EXPECT_EQ(resumed.count(), whole.count());
        EXPECT_EQ(resumed.value().value, whole.value().value);
    }

    [[nodiscard]] int64_t keptCount() const {
        const std::filesystem::path file = job().state;
        return std::filesystem::exists(file)
                   ? readSafetensors(file).tensors.at("count").item<int64_t>()
                   : -1;
    }

    std::shared_ptr<const Denoiser> m_denoiser =
        openModel(LD3_TEST_DATA "/ld3/mixture.safetensors", {"cpu", "float64"});
    testing::TemporaryFolder m_folder;
};

TEST_F(MeasureSamplesTest, AStopKeepsWhatWasMeasured) {
    SampleJob job = this->job();
    job.lastWrite = 0ms;
    stopInTheMiddle(job, 0);
    EXPECT_EQ(keptCount(), 4) << "little is written whatever the time";
    expectGoesOnToTheSame(job);
}

TEST_F(MeasureSamplesTest, GoesOnInTheMiddleOfABatch) {
    SampleJob job = this->job();
    job.batch = 4;
    std::stop_source stop;
    SumMeasure stopped;
    stopped.atOnce = 3;
    stopped.added = [&stop] {
        stop.request_stop();
        throw Stopped{};
    };
    EXPECT_THROW(measure(job, stopped, {stop.get_token(), nullptr}), Stopped);
    EXPECT_EQ(keptCount(), 3);
    expectGoesOnToTheSame(job);
}

TEST_F(MeasureSamplesTest, WhatIsDoneIsNotSampledAgain) {
    SampleJob job = this->job();
    job.batch = 3;  // the last batch is smaller
    SumMeasure first, second;
    measure(job, first);
    second.added = [] { ADD_FAILURE() << "sampled again"; };
    measure(job, second);
    EXPECT_EQ(second.value().value, first.value().value);
}

TEST_F(MeasureSamplesTest, AStopKeepsALotWhereThereIsTime) {
    SampleJob job = this->job();
    job.lastWrite = 1h;
    stopInTheMiddle(job, kThreeBlocks);
    EXPECT_EQ(keptCount(), 4);
    expectGoesOnToTheSame(job);
}

TEST_F(MeasureSamplesTest, WhatCannotBeWrittenInTimeIsDrawnAgain) {
    SampleJob job = this->job();
    job.lastWrite = 0ms;
    stopInTheMiddle(job, kThreeBlocks);
    EXPECT_EQ(keptCount(), -1);
    EXPECT_TRUE(std::filesystem::is_empty(m_folder.path())) << "no half of a file";
    expectGoesOnToTheSame(job);
}

TEST_F(MeasureSamplesTest, WhatWasKeptBeforeStandsWhereAStopLeavesNoTime) {
    SampleJob job = this->job();
    job.lastWrite = 1h;
    stopInTheMiddle(job, 0);
    job.lastWrite = 0ms;
    std::stop_source stop;
    SumMeasure later(kThreeBlocks);
    later.added = [&stop] { stop.request_stop(); };
    EXPECT_THROW(measure(job, later, {stop.get_token(), nullptr}), Stopped);
    EXPECT_EQ(later.count(), 6);
    EXPECT_EQ(keptCount(), 4);
    expectGoesOnToTheSame(job);
}

TEST_F(MeasureSamplesTest, AStopIsHeardInTheMiddleOfAWrite) {
    SampleJob job = this->job();
    job.lastWrite = 0ms;
    std::stop_source stop;
    SumMeasure stopped(kThreeBlocks);
    stopped.asked = [&stop] { stop.request_stop(); };
    EXPECT_THROW(measure(job, stopped, {stop.get_token(), nullptr}), Stopped);
    EXPECT_EQ(stopped.count(), 8) << "it was the write at the end";
    EXPECT_EQ(keptCount(), -1);
}

TEST_F(MeasureSamplesTest, APauseHoldsInTheMiddleOfAWriteWhichIsThenDone) {
    PauseGate gate;
    SumMeasure paused(kThreeBlocks);
    paused.asked = [&gate] { gate.setPaused(true); };
    auto work = std::async(std::launch::async, [&] {
        measure(job(), paused, {std::stop_token{}, &gate});
    });
    const auto deadline = std::chrono::steady_clock::now() + 60s;
    while (!gate.isHolding() && std::chrono::steady_clock::now() < deadline) {
        std::this_thread::sleep_for(1ms);
    }
    EXPECT_TRUE(gate.isHolding());
    EXPECT_EQ(keptCount(), -1);
    gate.setPaused(false);
    work.get();
    EXPECT_EQ(keptCount(), 8);
}

TEST_F(MeasureSamplesTest, AnErrorKeepsWhatWasMeasuredHoweverMuchItIs) {
    SampleJob job = this->job();
    job.lastWrite = 0ms;
    SumMeasure failing(kThreeBlocks);
    failing.added = [&failing] {
        if (failing.count() == 4) {
            throw std::runtime_error("no more");
        }
    };
    EXPECT_THROW(measure(job, failing), std::runtime_error);
    EXPECT_EQ(keptCount(), 4);
}

}  // namespace
}  // namespace ld3
