#include "core/base/run_control.h"

#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <future>
#include <thread>

namespace ld3 {
namespace {

using namespace std::chrono_literals;

/// Long enough to notice that a thread is held, and to wait for one that is not.
constexpr auto kHeld = 50ms;
constexpr auto kPatience = 10s;

std::future<bool> stoppedAtNextEvaluation(RunControl control) {
    return std::async(std::launch::async, [control] {
        try {
            control.betweenEvaluations();
            return false;
        } catch (const Stopped&) {
            return true;
        }
    });
}

TEST(RunControlTest, LetsWorkPassWithoutGateAndToken) {
    EXPECT_NO_THROW(RunControl{}.betweenEvaluations());
}

TEST(RunControlTest, EndsWorkOnceAStopWasRequested) {
    std::stop_source source;
    const RunControl control{source.get_token(), nullptr};
    EXPECT_NO_THROW(control.betweenEvaluations());
    source.request_stop();
    EXPECT_THROW(control.betweenEvaluations(), Stopped);
    EXPECT_THROW(control.betweenEvaluations(), Stopped);
}

TEST(RunControlTest, HoldsAnotherThreadUntilResumed) {
    PauseGate gate;
    gate.setPaused(true);
    EXPECT_TRUE(gate.isPaused());
    std::future<bool> worker = stoppedAtNextEvaluation({{}, &gate});
    EXPECT_EQ(worker.wait_for(kHeld), std::future_status::timeout);
    EXPECT_EQ(gate.timesHeld(), 1);
    gate.setPaused(false);
    ASSERT_EQ(worker.wait_for(kPatience), std::future_status::ready);
    EXPECT_FALSE(worker.get());
    EXPECT_FALSE(gate.isPaused());
    gate.wait({});
    EXPECT_EQ(gate.timesHeld(), 1) << "passing an open gate is not being held";
}

TEST(RunControlTest, AStopReachesAPausedThread) {
    PauseGate gate;
    gate.setPaused(true);
    std::stop_source source;
    std::future<bool> worker = stoppedAtNextEvaluation({source.get_token(), &gate});
    EXPECT_EQ(worker.wait_for(kHeld), std::future_status::timeout);
    source.request_stop();
    ASSERT_EQ(worker.wait_for(kPatience), std::future_status::ready);
    EXPECT_TRUE(worker.get());
    EXPECT_TRUE(gate.isPaused());
}

TEST(RunControlTest, PausingManyTimesLosesNoEvaluation) {
    PauseGate gate;
    constexpr int kEvaluations = 2000;
    std::atomic<int> done = 0;
    std::jthread worker([&](const std::stop_token& stop) {
        const RunControl control{stop, &gate};
        try {
            for (; done < kEvaluations; ++done) {
                control.betweenEvaluations();
            }
        } catch (const Stopped&) {
        }
    });
    const auto deadline = std::chrono::steady_clock::now() + kPatience;
    while (done < kEvaluations && std::chrono::steady_clock::now() < deadline) {
        gate.setPaused(true);
        gate.setPaused(false);
    }
    EXPECT_EQ(done, kEvaluations);
}

}  // namespace
}  // namespace ld3
