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
