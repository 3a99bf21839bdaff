#include "core/evaluation/evaluation_series.h"

#include "tests/unit/evaluation/some_evaluations.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace ld3 {
namespace {

using testing::early;
using testing::handMadeValue;
using testing::learnedValue;
using testing::teacherValue;

TEST(EvaluationSeries, OnlyTheModelMayDifferBetweenComparableValues) {
    const EvaluationProtocol protocol = handMadeValue("edm", 5, 1.0).protocol;
    EXPECT_TRUE(isComparable(protocol, protocol));
    EvaluationProtocol other = protocol;
    other.model = "another.pkl";
    other.modelSha256 = "0b0b0b";
    EXPECT_TRUE(isComparable(protocol, other));
    const auto differs = [&](auto change) {
        EvaluationProtocol changed = protocol;
        change(changed);
        return !isComparable(protocol, changed) && !isComparable(changed, protocol);
    };
    EXPECT_TRUE(differs([](EvaluationProtocol& p) { p.metric = "LPIPS to teacher"; }));
    EXPECT_TRUE(differs([](EvaluationProtocol& p) { p.featureNet = "inception-pt"; }));
    EXPECT_TRUE(differs([](EvaluationProtocol& p) { p.featureNetSha256 = "ff"; }));
    EXPECT_TRUE(differs([](EvaluationProtocol& p) { p.referenceKind = ReferenceKind::Teacher; }));
    EXPECT_TRUE(differs([](EvaluationProtocol& p) { p.reference = "train"; }));
    EXPECT_TRUE(differs([](EvaluationProtocol& p) { p.referenceSha256 = "ff"; }));
    EXPECT_TRUE(differs([](EvaluationProtocol& p) { p.samples = 10'000; }));
    EXPECT_TRUE(differs([](EvaluationProtocol& p) { p.classSampling = "uniform"; }));
    EXPECT_TRUE(differs([](EvaluationProtocol& p) { p.resize = "bilinear"; }));
    EXPECT_TRUE(differs([](EvaluationProtocol& p) { p.rounding = "ld3"; }));
    EXPECT_TRUE(differs([](EvaluationProtocol& p) { p.sigmaMin = 0.0; }));
    EXPECT_TRUE(differs([](EvaluationProtocol& p) { p.sigmaMax = 40.0; }));
}

TEST(EvaluationSeries, ABetterKnownValueReplacesItsEarlyEstimate) {
    std::vector<Evaluation> list;
    EXPECT_EQ(mergeEvaluation(list, early(handMadeValue("edm", 5, 7.0))), 0U);
    EXPECT_EQ(mergeEvaluation(list, handMadeValue("edm", 6, 3.0)), 1U);
    EXPECT_EQ(mergeEvaluation(list, handMadeValue("edm", 5, 6.0)), 0U);
    ASSERT_EQ(list.size(), 2U);
    EXPECT_EQ(list[0].value, 6.0);
    // A folder read again while another evaluation is under way must not undo what is known.
    EXPECT_EQ(mergeEvaluation(list, early(handMadeValue("edm", 5, 7.5))), 0U);
    EXPECT_EQ(list[0].value, 6.0);
    Evaluation otherModel = handMadeValue("edm", 5, 8.0);
    otherModel.protocol.model = "another.pkl";
    EXPECT_EQ(mergeEvaluation(list, otherModel), 2U);
    EXPECT_EQ(mergeEvaluation(list, handMadeValue("edm", 5, 6.5, 1)), 3U);
}

TEST(EvaluationSeries, AFamilyIsANameWithoutDateAndBudget) {
    EXPECT_EQ(scheduleFamily("2026-01-02_030405_fast_unipc3_nfe5"), "fast_unipc3");
    EXPECT_EQ(scheduleFamily("2026-01-02_030405_fast_unipc3_nfe10-2"), "fast_unipc3");
    EXPECT_EQ(scheduleFamily("nfe5"), "nfe5") << "nothing else would be left";
    EXPECT_EQ(scheduleFamily("mine"), "mine");
    EXPECT_EQ(scheduleFamily("nfexyz_a"), "nfexyz_a");
    EXPECT_EQ(scheduleFamily(""), "");
    EXPECT_EQ(scheduleFamily("2026-01-02_030405"), "2026-01-02_030405");
}

TEST(EvaluationSeries, OneCurveForEachSolverAndSchedule) {
    Evaluation otherSolver = handMadeValue("edm", 5, 9.0);
    otherSolver.solver = {"euler", 1, ""};
    const EvaluationSeries series = groupEvaluations({learnedValue(6, 3.0),
                                                      learnedValue(5, 4.0),
                                                      handMadeValue("edm", 5, 6.0),
                                                      handMadeValue("edm", 4, 8.0),
                                                      handMadeValue("logSNR", 5, 7.0),
                                                      otherSolver,
                                                      teacherValue(2.0)},
                                                     "FID");
    EXPECT_EQ(series.protocols.size(), 1U);
    ASSERT_EQ(series.curves.size(), 4U);
    const EvaluationCurve& learned = series.curves[0];
    EXPECT_EQ(learned.schedule, "fast_unipc3");
    EXPECT_EQ(learned.learnedFor, "UniPC-3 bh1");
    ASSERT_EQ(learned.points.size(), 2U);
    EXPECT_EQ(learned.points[0].nfe, 5);
    EXPECT_EQ(learned.points[0].mean, 4.0);
    EXPECT_EQ(learned.points[0].values, std::vector<size_t>{1});
    EXPECT_EQ(learned.points[1].nfe, 6);
    EXPECT_EQ(series.curves[1].schedule, "edm");
    EXPECT_EQ(series.curves[1].points.front().nfe, 4);
    EXPECT_EQ(series.curves[3].solver.name, "euler");
    ASSERT_EQ(series.teachers.size(), 1U);
    EXPECT_EQ(series.teachers[0].points.front().mean, 2.0);
    EXPECT_TRUE(groupEvaluations({learnedValue(6, 3.0)}, "LPIPS to teacher").curves.empty());
}

TEST(EvaluationSeries, SpreadIsOverSeeds) {
    const EvaluationSeries series = groupEvaluations(
        {learnedValue(5, 3.0, 0), learnedValue(5, 5.0, 1), learnedValue(5, 7.0, 2)}, "FID");
    ASSERT_EQ(series.curves.size(), 1U);
    ASSERT_EQ(series.curves[0].points.size(), 1U);
    const EvaluationPoint& point = series.curves[0].points[0];
    EXPECT_EQ(point.seeds, 3);
    EXPECT_DOUBLE_EQ(point.mean, 5.0);
    EXPECT_EQ(point.low, 3.0);
    EXPECT_EQ(point.high, 7.0);
    EXPECT_DOUBLE_EQ(point.deviation, 2.0);
    const EvaluationPoint single =
        groupEvaluations({learnedValue(5, 3.0)}, "FID").curves[0].points[0];
    EXPECT_TRUE(std::isnan(single.deviation));
    EXPECT_EQ(single.low, single.high);
}

TEST(EvaluationSeries, EarlyEstimatesDoNotBlendWithCompleteValues) {
    // With fewer samples a Fréchet distance is larger: their mean would be neither.
    const EvaluationSeries series =
        groupEvaluations({learnedValue(5, 3.0, 0), early(learnedValue(5, 9.0, 1))}, "FID");
    const EvaluationPoint& point = series.curves[0].points[0];
    EXPECT_EQ(point.mean, 3.0);
    EXPECT_EQ(point.seeds, 1);
    EXPECT_FALSE(point.isComplete);
    EXPECT_DOUBLE_EQ(point.fractionDone, 0.75);
    EXPECT_EQ(point.values.size(), 2U);
    const EvaluationPoint begun =
        groupEvaluations({early(learnedValue(5, 9.0, 1))}, "FID").curves[0].points[0];
    EXPECT_EQ(begun.mean, 9.0);
    EXPECT_FALSE(begun.isComplete);

    Evaluation waiting = learnedValue(6, std::numeric_limits<double>::quiet_NaN());
    waiting.samplesDone = 0;
    const EvaluationPoint none = groupEvaluations({waiting}, "FID").curves[0].points[0];
    EXPECT_EQ(none.seeds, 0);
    EXPECT_TRUE(std::isnan(none.mean));
}

TEST(EvaluationSeries, ValuesOfUnlikeProtocolAreNeverOnOneCurve) {
    Evaluation fewer = learnedValue(6, 5.0);
    fewer.protocol.samples = fewer.samplesDone = 10'000;
    Evaluation otherModel = learnedValue(6, 5.5);
    otherModel.protocol.model = "another.pkl";
    const EvaluationSeries series =
        groupEvaluations({learnedValue(5, 4.0), fewer, otherModel}, "FID");
    EXPECT_EQ(series.protocols.size(), 2U);
    ASSERT_EQ(series.curves.size(), 3U);
    EXPECT_EQ(series.curves[0].protocol, 0U);
    EXPECT_EQ(series.curves[1].protocol, 1U);
    EXPECT_EQ(series.curves[2].protocol, 0U) << "another model is comparable, but another curve";
}

TEST(EvaluationSeries, SeveralSchedulesOfOneFamilyAndBudgetAreNotAveraged) {
    Evaluation again = learnedValue(5, 4.5);
    again.schedule = "2026-01-03_030405_fast_unipc3_nfe5";
    again.scheduleSha256 = "another";
    const EvaluationSeries series =
        groupEvaluations({learnedValue(5, 4.0), again, learnedValue(6, 3.0)}, "FID");
    ASSERT_EQ(series.curves.size(), 3U);
    EXPECT_EQ(series.curves[1].schedule, again.schedule);
    EXPECT_EQ(series.curves[1].points.front().mean, 4.5);

    again.schedule = learnedValue(5, 4.0).schedule;  // changed in place and measured again
    const EvaluationSeries same = groupEvaluations({learnedValue(5, 4.0), again}, "FID");
    ASSERT_EQ(same.curves.size(), 2U);
    EXPECT_EQ(same.curves[1].schedule, again.schedule + " (2)");
}

TEST(EvaluationSeries, WarningsAndMetricsAreKept) {
    Evaluation warned = learnedValue(5, 4.0);
    warned.warnings = {"too few samples"};
    Evaluation distance = learnedValue(5, 0.1);
    distance.protocol.metric = "LPIPS to teacher";
    const std::vector<Evaluation> list = {warned, distance, learnedValue(6, 3.0)};
    EXPECT_EQ(metricsOf(list), (std::vector<std::string>{"FID", "LPIPS to teacher"}));
    const EvaluationSeries series = groupEvaluations(list, "FID");
    EXPECT_TRUE(series.curves[0].points[0].hasWarnings);
    EXPECT_FALSE(series.curves[0].points[1].hasWarnings);
    EXPECT_TRUE(groupEvaluations({}, "FID").curves.empty());
}

}  // namespace
}  // namespace ld3
