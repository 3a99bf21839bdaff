#include "core/evaluation/occasion.h"

#include <gtest/gtest.h>

#include <thread>

namespace ld3 {
namespace {

using namespace std::chrono_literals;

TEST(OccasionTest, WhatIsCostlyIsDoneSeldom) {
    Occasion occasion(0s);
    int done = 0;
    const auto costly = [&done] {
        ++done;
        std::this_thread::sleep_for(200ms);  // the next in ten seconds
    };
    occasion.maybe(costly);
    occasion.maybe(costly);
    EXPECT_EQ(done, 1);
}

TEST(OccasionTest, KeepsTheLeastTimeBetween) {
    Occasion occasion(1h);
    occasion.maybe([] { ADD_FAILURE() << "an hour has not passed"; });
}

TEST(OccasionTest, BeingHeldIsNoCost) {
    PauseGate gate;
    Occasion occasion(0s, &gate);
    int done = 0;
    occasion.maybe([&] {
        ++done;
        gate.setPaused(true);
        std::jthread resuming([&gate] {
            std::this_thread::sleep_for(200ms);
            gate.setPaused(false);
        });
        gate.wait({});
    });
    occasion.maybe([&done] { ++done; });
    EXPECT_EQ(done, 2) << "not ten seconds later";
}

}  // namespace
}  // namespace ld3
