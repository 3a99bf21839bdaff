#include "core/training/thin_reports.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <limits>

namespace ld3 {
namespace {

TrainingReport update(int iteration) {
    TrainingReport report;
    report.iteration = iteration;
    report.trainLoss = 1.0 / iteration;
    return report;
}

bool holds(const std::vector<TrainingReport>& reports, int iteration) {
    return std::any_of(reports.begin(), reports.end(), [iteration](const TrainingReport& report) {
        return report.iteration == iteration;
    });
}

TEST(ThinReports, AMillionOfThemStayBoundedAndInOrder) {
    constexpr size_t kMost = 1000;
    constexpr int kAll = 1'000'000;
    std::vector<TrainingReport> reports;
    size_t longest = 0;
    for (int i = 1; i <= kAll; ++i) {
        reports.push_back(update(i));
        reports.back().improved = i == 500;
        if (i == 700) {
            reports.back().trainLoss = std::numeric_limits<double>::quiet_NaN();
        }
        thinReports(reports, kMost);
        longest = std::max(longest, reports.size());
    }
    EXPECT_EQ(longest, kMost);
    EXPECT_TRUE(std::is_sorted(reports.begin(), reports.end(), [](const auto& a, const auto& b) {
        return a.iteration < b.iteration;
    }));
    for (const int kept : {1, 500, 700, kAll - 100, kAll}) {
        EXPECT_TRUE(holds(reports, kept)) << kept;
    }
}

const TrainingReport& find(const std::vector<TrainingReport>& reports, int iteration) {
    return *std::find_if(reports.begin(), reports.end(), [iteration](const auto& report) {
        return report.iteration == iteration;
    });
}

TEST(ThinReports, ASpikeAndADipStay) {
    constexpr size_t kMost = 1000;
    constexpr int kAll = 100'000;
    // Neither the first nor the last of their neighbours, at even and at odd places.
    for (const int odd : {0, 1}) {
        const int trainSpike = 20'002 + odd, trainDip = 40'004 + odd, validSpike = 60'006 + odd,
                  validDip = 70'008 + odd;
        std::vector<TrainingReport> reports;
        for (int i = 1; i <= kAll; ++i) {
            TrainingReport report = update(i);
            report.trainLoss = 1.0 + 0.01 * (i % 7);
            report.validLoss =
                i % 2 == odd ? 2.0 + 0.01 * (i % 5) : std::numeric_limits<double>::quiet_NaN();
            reports.push_back(report);
        }
        const auto at = [&reports](int iteration) -> TrainingReport& {
            return reports[static_cast<size_t>(iteration - 1)];
        };
        at(trainSpike).trainLoss = 50.0;
        at(trainDip).trainLoss = 0.01;
        at(validSpike).validLoss = 60.0;
        at(validDip).validLoss = 0.02;
        thinReports(reports, kMost);
        ASSERT_LE(reports.size(), kMost);
        for (const int kept : {trainSpike, trainDip, validSpike, validDip}) {
            ASSERT_TRUE(holds(reports, kept)) << kept;
        }
        EXPECT_EQ(find(reports, trainSpike).trainLoss, 50.0);
        EXPECT_EQ(find(reports, validDip).validLoss, 0.02);
    }
}

TEST(ThinReports, BestOnesAndFaultsStayAmongManyOthers) {
    constexpr size_t kMost = 1000;
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    std::vector<TrainingReport> reports;
    std::vector<int> wanted;
    for (int i = 1; i <= 50'000; ++i) {
        reports.push_back(update(i));
        TrainingReport& report = reports.back();
        if (i % 500 == 3) {
            const int what = i / 500 % 4;
            report.improved = what == 0;
            report.trainLoss = what == 1 ? kInfinity : report.trainLoss;
            report.validLoss = what == 2 ? -kInfinity : report.validLoss;
            report.label = what == 3 ? "failed: no memory" : "";
            wanted.push_back(i);
        }
    }
    thinReports(reports, kMost);
    EXPECT_LE(reports.size(), kMost);
    for (const int kept : wanted) {
        EXPECT_TRUE(holds(reports, kept)) << kept;
    }
}

TEST(ThinReports, WhereAllFailSomeGoNevertheless) {
    std::vector<TrainingReport> reports;
    for (int i = 1; i <= 1000; ++i) {
        reports.push_back(update(i));
        reports.back().trainLoss = std::numeric_limits<double>::quiet_NaN();
    }
    for (const size_t most : {size_t{100}, size_t{8}}) {
        thinReports(reports, most);
        EXPECT_LE(reports.size(), most);
        EXPECT_GE(reports.size(), most / 4);
        EXPECT_TRUE(holds(reports, 1000));
    }
}

TEST(ThinReports, AFewAreNotTouched) {
    std::vector<TrainingReport> reports = {update(1), update(2), update(3)};
    thinReports(reports, 8);
    EXPECT_EQ(reports.size(), 3U);
}

TEST(ThinReports, WhereAllMatterSomeGoNevertheless) {
    std::vector<TrainingReport> reports;
    for (int i = 1; i <= 100; ++i) {
        reports.push_back(update(i));
        reports.back().improved = true;
    }
    thinReports(reports, 16);
    EXPECT_LE(reports.size(), 16U);
    EXPECT_TRUE(holds(reports, 1));
    EXPECT_TRUE(holds(reports, 100));
}

}  // namespace
}  // namespace ld3
