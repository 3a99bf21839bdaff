#include "core/base/abandonable.h"

#include <gtest/gtest.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <future>
#include <memory>
#include <stdexcept>
#include <thread>

namespace ld3 {
namespace {

using namespace std::chrono_literals;

/// Long enough to notice that a thread is held, and to wait for one that is not.
constexpr auto kHeld = 50ms;
constexpr auto kPatience = 10s;

bool comesTrue(const std::function<bool()>& condition) {
    const auto end = std::chrono::steady_clock::now() + kPatience;
    while (!condition() && std::chrono::steady_clock::now() < end) {
        std::this_thread::sleep_for(1ms);
    }
    return condition();
}

/// Pauses whoever looks at the gate, and waits until it is held.
bool holds(PauseGate& gate) {
    gate.setPaused(true);
    return comesTrue([&gate] { return gate.isHolding(); });
}

/// A library's call that hears nothing, and ends when it is let.
class DeafCall {
  public:
    /// What holds the call open; the work shares it.
    struct State {
        std::promise<void> begun, ended;
    };

    /// Begins the call in a thread, under control, and waits until it works.
    void begin(const RunControl& control) {
        m_caller = std::async(std::launch::async, [control, state = m_state] {
            return abandonable(
                [state] {
                    state->begun.set_value();
                    state->ended.get_future().wait();
                    return 7;
                },
                control);
        });
        ASSERT_EQ(m_state->begun.get_future().wait_for(kPatience), std::future_status::ready);
    }

    void end() { m_state->ended.set_value(); }

    std::future<int>& caller() { return m_caller; }

    /// Lets go of what the work shares. @returns it, as long as the work holds it
    std::weak_ptr<State> release() {
        std::weak_ptr<State> held = m_state;
        m_state.reset();
        return held;
    }

  private:
    std::shared_ptr<State> m_state = std::make_shared<State>();
    std::future<int> m_caller;
};

TEST(AbandonableTest, WhereNoStopIsPossibleTheWorkIsDoneInPlace) {
    EXPECT_EQ(abandonable([] { return std::this_thread::get_id(); }, {}),
              std::this_thread::get_id());
}

TEST(AbandonableTest, ResultsAndErrorsComeBack) {
    const std::stop_source stop;
    const RunControl control{stop.get_token(), nullptr};
    EXPECT_EQ(abandonable([] { return 7; }, control), 7);
    EXPECT_EQ(*abandonable([] { return std::make_unique<int>(8); }, control), 8);
    EXPECT_THROW(abandonable([] { throw std::out_of_range("nine"); }, control), std::out_of_range);
    EXPECT_FALSE(isWorkAbandoned());
}

TEST(AbandonableTest, AfterAStopNothingBegins) {
    std::stop_source stop;
    stop.request_stop();
    bool hasBegun = false;
    EXPECT_THROW(abandonable([&hasBegun] { hasBegun = true; }, {stop.get_token(), nullptr}),
                 Stopped);
    EXPECT_FALSE(hasBegun);
}

TEST(AbandonableTest, AStopIsAnsweredWhileTheWorkGoesOnByItself) {
    std::stop_source stop;
    DeafCall call;
    call.begin({stop.get_token(), nullptr});
    stop.request_stop();
    ASSERT_EQ(call.caller().wait_for(kPatience), std::future_status::ready);
    EXPECT_THROW((void)call.caller().get(), Stopped);
    EXPECT_TRUE(isWorkAbandoned());
    call.end();
    const auto held = call.release();
    EXPECT_TRUE(comesTrue([] { return !isWorkAbandoned(); }));
    EXPECT_TRUE(held.expired()) << "what the work held is freed";
}

TEST(AbandonableTest, AfterTwoTheNextWaitsAndHearsAStopMeanwhile) {
    std::stop_source first, second, third;
    DeafCall call, other;
    for (DeafCall* each : {&call, &other}) {  // one keeps no other from beginning
        each->begin({first.get_token(), nullptr});
    }
    first.request_stop();
    for (DeafCall* each : {&call, &other}) {
        EXPECT_THROW((void)each->caller().get(), Stopped);
    }

    const auto one = [](const std::stop_source& stop) {
        return std::async(std::launch::async, [control = RunControl{stop.get_token(), nullptr}] {
            return abandonable([] { return 1; }, control);
        });
    };
    std::future<int> stopped = one(second), waiting = one(third);
    EXPECT_EQ(waiting.wait_for(kHeld), std::future_status::timeout);
    second.request_stop();
    EXPECT_THROW((void)stopped.get(), Stopped);
    EXPECT_EQ(waiting.wait_for(kHeld), std::future_status::timeout);
    call.end();
    ASSERT_EQ(waiting.wait_for(kPatience), std::future_status::ready);
    EXPECT_EQ(waiting.get(), 1);
    EXPECT_TRUE(isWorkAbandoned());

    const std::stop_source fourth;
    EXPECT_EQ(one(fourth).get(), 1) << "of two one is left";
    other.end();
    EXPECT_TRUE(comesTrue([] { return !isWorkAbandoned(); }));
}

TEST(AbandonableTest, APauseHoldsTheCallerAtOnceAndTheResultIsKept) {
    const std::stop_source stop;
    PauseGate gate;
    DeafCall call;
    call.begin({stop.get_token(), &gate});
    EXPECT_TRUE(holds(gate));
    call.end();
    EXPECT_EQ(call.caller().wait_for(kHeld), std::future_status::timeout);
    gate.setPaused(false);
    ASSERT_EQ(call.caller().wait_for(kPatience), std::future_status::ready);
    EXPECT_EQ(call.caller().get(), 7);
}

TEST(AbandonableTest, AStopReachesAPausedCaller) {
    std::stop_source stop;
    PauseGate gate;
    DeafCall call;
    call.begin({stop.get_token(), &gate});
    EXPECT_TRUE(holds(gate));
    stop.request_stop();
    EXPECT_THROW((void)call.caller().get(), Stopped);
    call.end();
    EXPECT_TRUE(comesTrue([] { return !isWorkAbandoned(); }));
}

TEST(AbandonableDeathTest, TheProgramEndsWithoutWaitingForWhatWasAbandoned) {
    GTEST_FLAG_SET(death_test_style, "threadsafe");
    const auto abandonAndLeave = [] {
        std::stop_source stop;
        std::jthread stopping([&stop] {
            std::this_thread::sleep_for(kHeld);
            stop.request_stop();
        });
        try {
            abandonable(
                [] {
                    std::this_thread::sleep_for(kPatience);
                    std::_Exit(4);  // it was waited for
                },
                {stop.get_token(), nullptr});
        } catch (const Stopped&) {
            leaveWith(3);
        }
    };
    EXPECT_EXIT(abandonAndLeave(), ::testing::ExitedWithCode(3), "");
}

TEST(AbandonableDeathTest, WhatWasPrintedIsNotLost) {
    GTEST_FLAG_SET(death_test_style, "threadsafe");
    const auto printAndLeave = [] {
        std::setvbuf(stderr, nullptr, _IOFBF, 4096);
        std::fputs("printed", stderr);
        leaveWith(0);
    };
    EXPECT_EXIT(printAndLeave(), ::testing::ExitedWithCode(0), "printed");
}

}  // namespace
}  // namespace ld3
