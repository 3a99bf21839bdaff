#include "tests/support/latency_probe.h"

#include <gtest/gtest.h>

#include <QTest>

#include <chrono>
#include <thread>

namespace ld3::testing {
namespace {

TEST(LatencyRecordTest, TakesPercentilesByRank) {
    LatencyRecord record(4.0);
    EXPECT_EQ(record.percentile(0.99), 0.0) << "nothing was measured";
    for (int i = 0; i < 98; ++i) {
        record.add(1.0);
    }
    record.add(2.0);
    record.add(3.0);
    EXPECT_EQ(record.count(), 100U);
    EXPECT_EQ(record.percentile(0.5), 1.0);
    EXPECT_EQ(record.percentile(0.98), 1.0);
    EXPECT_EQ(record.percentile(0.99), 2.0);
    EXPECT_EQ(record.percentile(1.0), 3.0);
    EXPECT_EQ(record.percentile(0.0), 1.0);
}

TEST(LatencyRecordTest, AStallCountsForAllThatWouldHaveWaited) {
    LatencyRecord record(4.0);
    record.add(10.0);
    EXPECT_EQ(record.count(), 3U) << "10, 6 and 2";
    EXPECT_EQ(record.percentile(1.0), 10.0);
    EXPECT_EQ(record.percentile(0.5), 6.0);
    EXPECT_EQ(record.percentile(0.1), 2.0);
    record.add(-0.5);
    EXPECT_EQ(record.percentile(0.0), 0.0) << "early is in time";
}

TEST(LatencyProbeTest, SeesAStallOfTheEventLoop) {
    LatencyProbe probe;
    ASSERT_TRUE(QTest::qWaitFor([&] { return probe.record().count() > 10; }));
    std::this_thread::sleep_for(std::chrono::milliseconds(120));
    QTest::qWait(20);
    EXPECT_GE(probe.record().percentile(1.0), 100.0);
    EXPECT_GE(probe.record().count(), 35U);
    probe.restart();
    EXPECT_EQ(probe.record().count(), 0U);
}

}  // namespace
}  // namespace ld3::testing
