#include "core/schedules/times_through.h"

#include "core/schedules/heuristics.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

namespace ld3 {
namespace {

using ::testing::ElementsAreArray;

const NoiseSchedule kSchedule{NoiseScheduleSpec{}};

TEST(TimesThrough, AreTheFineOnesWhereTheseHoldAll) {
    const std::vector<double> fine = makeTimes("edm", 60, kSchedule);
    EXPECT_THAT(timesThrough(fine, fine, kSchedule), ElementsAreArray(fine));
    const std::vector<double> some = {fine[0], fine[13], fine[14], fine[40], fine[60]};
    EXPECT_THAT(timesThrough(fine, some, kSchedule), ElementsAreArray(fine));
}

TEST(TimesThrough, HoldAllThatAreWantedAndDecrease) {
    const std::vector<double> fine = makeTimes("edm", 40, kSchedule);
    for (const char* kind : {"time_uniform", "logSNR", "poly_3"}) {
        const std::vector<double> wanted = makeTimes(kind, 7, kSchedule);
        const std::vector<double> times = timesThrough(fine, wanted, kSchedule);
        EXPECT_TRUE(std::adjacent_find(times.begin(), times.end(), std::less_equal<>()) ==
                    times.end())
            << kind;
        for (const double time : wanted) {
            EXPECT_NE(std::find(times.begin(), times.end(), time), times.end()) << kind;
        }
        EXPECT_EQ(times.front(), wanted.front());
        EXPECT_EQ(times.back(), wanted.back());
        EXPECT_GE(times.size(), fine.size()) << kind;
    }
}

TEST(TimesThrough, ANearTimeGivesWay) {
    const std::vector<double> fine = {80.0, 8.0, 0.8, 0.08};
    EXPECT_THAT(timesThrough(fine, {80.0, 7.5, 0.08}, kSchedule),
                ElementsAreArray({80.0, 7.5, 0.8, 0.08}));
    EXPECT_THAT(timesThrough(fine, {80.0, 3.0, 0.08}, kSchedule),
                ElementsAreArray({80.0, 8.0, 3.0, 0.8, 0.08}));
}

TEST(TimesThrough, EndWhereTheWantedEnd) {
    const std::vector<double> fine = {80.0, 8.0, 0.8, 0.08};
    EXPECT_THAT(timesThrough(fine, {40.0, 1.0}, kSchedule), ElementsAreArray({40.0, 8.0, 1.0}));
}

}  // namespace
}  // namespace ld3
