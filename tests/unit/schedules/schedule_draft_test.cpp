#include "core/schedules/schedule_draft.h"

#include "core/base/error.h"
#include "core/schedules/heuristics.h"
#include "core/schedules/schedule_json.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <cmath>
#include <functional>
#include <limits>
#include <random>

namespace ld3 {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

Schedule handMade(const std::string& kind,
                  int nfe = 6,
                  const std::string& noise = "ve-edm",
                  const SolverSpec& solver = {"unipc", 3, "bh1"}) {
    return makeSchedule(kind, solver, nfe, noiseScheduleFromName(noise));
}

/// The edm schedule with the network told a tenth more noise.
Schedule decoupled() {
    Schedule schedule = handMade("edm");
    for (size_t i = 1; i + 1 < schedule.times.size(); ++i) {
        schedule.evalTimes[i] = 1.1 * schedule.times[i];
    }
    return schedule;
}

void expectInOrder(const ScheduleDraft& draft) {
    const Schedule& schedule = draft.schedule();
    EXPECT_NO_THROW(checkTimes(schedule.solver,
                               schedule.nfe,
                               NoiseSchedule(schedule.noiseSchedule),
                               schedule.times,
                               schedule.evalTimes));
}

Error errorOf(const std::function<void()>& act) {
    try {
        act();
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::InvalidArgument);
        return error;
    }
    ADD_FAILURE() << "nothing was thrown";
    return {ErrorCode::Internal, "", "", ""};
}

TEST(ScheduleDraft, MovesATimeBetweenItsNeighboursOnly) {
    ScheduleDraft draft(handMade("edm"));
    const Schedule before = draft.schedule();
    draft.moveTo(3, -std::log(2.0));
    EXPECT_NEAR(draft.value(3, LevelUnit::Sigma), 2.0, 1e-12);
    draft.moveTo(3, kInfinity);
    EXPECT_NEAR(draft.value(3, LevelUnit::Lambda),
                draft.value(4, LevelUnit::Lambda) - ScheduleDraft::kSmallestGap,
                1e-12);
    draft.moveTo(3, -kInfinity);
    EXPECT_NEAR(draft.value(3, LevelUnit::Lambda),
                draft.value(2, LevelUnit::Lambda) + ScheduleDraft::kSmallestGap,
                1e-12);
    draft.moveTo(3, std::nan(""));
    expectInOrder(draft);
    for (const size_t other : {0U, 1U, 2U, 4U, 5U, 6U}) {
        EXPECT_EQ(draft.schedule().times[other], before.times[other]) << other;
    }
}

TEST(ScheduleDraft, EndsAreFixedUnlessAsked) {
    ScheduleDraft draft(handMade("edm"));
    draft.moveTo(0, -1.0);
    draft.moveTo(6, 1.0);
    EXPECT_EQ(draft.schedule().times.front(), 80.0);
    EXPECT_EQ(draft.schedule().times.back(), 0.002);
    EXPECT_THAT(errorOf([&] { draft.set(0, LevelUnit::Sigma, 70.0); }).what(),
                testing::StartsWith("the ends of the schedule are fixed: step 0: "));

    draft.setMovesEnds(true);
    draft.moveTo(0, -std::log(70.0));
    draft.moveTo(6, -std::log(0.003));
    EXPECT_NEAR(draft.schedule().times.front(), 70.0, 1e-9);
    EXPECT_NEAR(draft.schedule().times.back(), 0.003, 1e-12);
    // Back as far as it goes: the noise schedule's own ends, exactly.
    draft.moveTo(0, -kInfinity);
    draft.moveTo(6, kInfinity);
    EXPECT_EQ(draft.schedule().times.front(), 80.0);
    EXPECT_EQ(draft.schedule().times.back(), 0.002);
}

TEST(ScheduleDraft, LockedEvalTimesGoWithTheirTimes) {
    ScheduleDraft coupled(handMade("edm"));
    coupled.moveTo(3, 0.1);
    EXPECT_EQ(coupled.schedule().evalTimes, coupled.schedule().times);

    ScheduleDraft draft(decoupled());
    const std::vector<double> before = draft.schedule().evalTimes;
    draft.moveTo(3, 0.1);
    EXPECT_NEAR(draft.schedule().evalTimes[3], 1.1 * draft.schedule().times[3], 1e-12);
    draft.setLocked(false);
    const double alone = draft.schedule().evalTimes[2];
    draft.moveTo(2, draft.value(2, LevelUnit::Lambda) + 0.1);
    EXPECT_EQ(draft.schedule().evalTimes[2], alone);
    EXPECT_EQ(draft.schedule().evalTimes[4], before[4]);
}

TEST(ScheduleDraft, EvalTimesMoveAloneWithinTheNoiseSchedule) {
    ScheduleDraft draft(handMade("edm"));
    draft.setLocked(false);
    const std::vector<double> times = draft.schedule().times;
    draft.moveEvalTo(3, 1.5);
    EXPECT_NEAR(draft.evalValue(3, LevelUnit::Lambda), 1.5, 1e-12);
    draft.moveEvalTo(3, -100.0);
    EXPECT_EQ(draft.evalValue(3, LevelUnit::Time), 80.0);
    draft.setEval(2, LevelUnit::Sigma, 7.25);
    EXPECT_EQ(draft.schedule().evalTimes[2], 7.25);
    EXPECT_EQ(draft.schedule().times, times);
    EXPECT_THAT(errorOf([&] { draft.setEval(2, LevelUnit::Sigma, 81.0); }).what(),
                testing::StartsWith("outside the noise schedule's range [0.002, 80]: step 2, "
                                    "sigma = 81: type a value from 0.002 to 80"));
    EXPECT_THAT(errorOf([&] { draft.setEval(6, LevelUnit::Sigma, 1.0); }).what(),
                testing::StartsWith("the network is not asked where the last step ends"));
}

TEST(ScheduleDraft, TypedValuesAreKeptExactlyOrRefusedWithTheRoom) {
    Schedule schedule = handMade("edm", 4);
    schedule.times = schedule.evalTimes = {80.0, 10.0, 2.0, 0.5, 0.002};
    ScheduleDraft draft(schedule);
    draft.set(2, LevelUnit::Sigma, 1.5);
    EXPECT_EQ(draft.schedule().times[2], 1.5);
    draft.set(2, LevelUnit::Time, 3.1);
    EXPECT_EQ(draft.schedule().times[2], 3.1);
    draft.set(2, LevelUnit::Lambda, -1.0);
    EXPECT_NEAR(draft.schedule().times[2], std::exp(1.0), 1e-12);

    EXPECT_STREQ(errorOf([&] { draft.set(2, LevelUnit::Sigma, 12.0); }).what(),
                 "out of order: the levels of a schedule decrease in noise: step 2, sigma = 12: "
                 "type a value from 0.5005 to 9.99");
    EXPECT_THAT(errorOf([&] { draft.set(2, LevelUnit::Sigma, 0.4); }).what(),
                testing::StartsWith("out of order: "));
    EXPECT_THAT(errorOf([&] { draft.set(2, LevelUnit::Time, 100.0); }).what(),
                testing::StartsWith("outside the noise schedule's range [0.002, 80]: "));
    EXPECT_THAT(errorOf([&] { draft.set(2, LevelUnit::Lambda, std::nan("")); }).what(),
                testing::StartsWith("not a number: step 2, lambda = "));
    EXPECT_NEAR(draft.schedule().times[2], std::exp(1.0), 1e-12);
}

TEST(ScheduleDraft, InsertsInTheMiddleOfLambdaAndRemoves) {
    ScheduleDraft draft(decoupled());
    const Schedule before = draft.schedule();
    const double low = draft.value(2, LevelUnit::Lambda), high = draft.value(3, LevelUnit::Lambda);
    EXPECT_EQ(draft.insert(2), 3);
    EXPECT_EQ(draft.schedule().nfe, 7);
    EXPECT_NEAR(draft.value(3, LevelUnit::Lambda), 0.5 * (low + high), 1e-12);
    EXPECT_NEAR(draft.evalValue(3, LevelUnit::Sigma), 1.1 * draft.value(3, LevelUnit::Sigma), 1e-9);
    expectInOrder(draft);
    draft.remove(3);
    EXPECT_EQ(draft.schedule().nfe, 6);
    EXPECT_EQ(draft.schedule().times, before.times);
    EXPECT_EQ(draft.schedule().evalTimes, before.evalTimes);

    EXPECT_FALSE(draft.canInsert(6));
    EXPECT_FALSE(draft.canRemove(0));
    EXPECT_FALSE(draft.canRemove(6));
    EXPECT_THAT(errorOf([&] { draft.remove(6); }).what(),
                testing::StartsWith("the ends of the schedule stay: step 6: "));
}

TEST(ScheduleDraft, ChangesTheBudgetAsTheSolverAllows) {
    ScheduleDraft heun(handMade("edm", 6, "ve-edm", {"heun", 2, ""}));
    EXPECT_EQ(heun.count(), 4);
    heun.insert(0);
    EXPECT_EQ(heun.schedule().nfe, 8);
    heun.remove(1);
    EXPECT_EQ(stepCount(heun.schedule().solver, heun.schedule().nfe), 3);
    expectInOrder(heun);

    ScheduleDraft single(handMade("edm", 6, "ve-edm", {"dpm-solver", 3, ""}));
    EXPECT_EQ(single.count(), 4);
    single.insert(1);
    EXPECT_EQ(single.schedule().nfe, 9);
    expectInOrder(single);

    ScheduleDraft smallest(handMade("edm", 3));
    EXPECT_FALSE(smallest.canRemove(1));
    EXPECT_THAT(errorOf([&] { smallest.remove(1); }).what(),
                testing::StartsWith("no budget with 2 steps: "));
    EXPECT_EQ(smallest.count(), 4);
}

TEST(ScheduleDraft, DropsLearnedCoefficientsOnlyWhereTheStepsChange) {
    Schedule schedule = handMade("edm");
    CoefficientTable table = makeTable(schedule);
    forEachCoefficient(table, [&schedule](double&) { schedule.coefficients.push_back(1e-3); });
    ScheduleDraft draft(schedule);
    draft.moveTo(2, draft.value(2, LevelUnit::Lambda) + 0.01);
    EXPECT_EQ(draft.schedule().coefficients, schedule.coefficients);
    draft.insert(2);
    EXPECT_TRUE(draft.schedule().coefficients.empty());
}

TEST(ScheduleDraft, DistributesEvenlyInLambda) {
    ScheduleDraft draft(handMade("time_uniform", 9, "vp-linear"));
    draft.distribute(8, 2);
    const double gap = (draft.value(8, LevelUnit::Lambda) - draft.value(2, LevelUnit::Lambda)) / 6;
    for (int step = 2; step < 8; ++step) {
        EXPECT_NEAR(draft.value(step + 1, LevelUnit::Lambda) - draft.value(step, LevelUnit::Lambda),
                    gap,
                    1e-9);
    }
    EXPECT_EQ(draft.schedule().times[1], handMade("time_uniform", 9, "vp-linear").times[1]);
    EXPECT_EQ(draft.schedule().evalTimes, draft.schedule().times);
    const Schedule once = draft.schedule();
    draft.distribute(3, 3);
    draft.distribute(3, 4);
    EXPECT_EQ(draft.schedule().times, once.times);
}

TEST(ScheduleDraft, SnapsToTheNearestTimeOfOtherSchedulesInItsRoom) {
    Schedule schedule = handMade("edm", 4);
    schedule.times = schedule.evalTimes = {80.0, 10.0, 2.0, 0.5, 0.002};
    ScheduleDraft draft(schedule);
    Schedule other = schedule;
    other.times = {80.0, 20.0, 2.3, 1.6, 0.002};
    EXPECT_TRUE(draft.snap(2, {other}));
    EXPECT_EQ(draft.schedule().times[2], 2.3);
    EXPECT_EQ(draft.schedule().evalTimes[2], 2.3);
    other.times = {80.0, 20.0, 12.0, 0.4, 0.002};
    EXPECT_FALSE(draft.snap(2, {other}));
    EXPECT_FALSE(draft.snap(2, {}));
    EXPECT_FALSE(draft.snap(0, {other}));
    // Another noise schedule: the same level, not the same number.
    const Schedule ofPixels = handMade("logSNR", 9, "vp-linear");
    EXPECT_TRUE(draft.snap(2, {ofPixels}));
    double nearest = kInfinity;
    for (const double sigma : sigmasOf(ofPixels)) {
        nearest = std::min(nearest, std::abs(sigma - draft.value(2, LevelUnit::Sigma)));
    }
    EXPECT_LT(nearest, 1e-9);
}

TEST(ScheduleDraft, SaysByWhomItWasMadeAndFromWhat) {
    Schedule origin = decoupled();
    origin.name = "learned";
    origin.provenance.modelPath = "builtin";
    origin.provenance.modelSha256 = "abc";
    origin.provenance.recipeJson = R"({"name":"fast"})";
    origin.provenance.seed = 7;
    origin.provenance.lossName = "l2";
    origin.provenance.validationLoss = 0.25;
    ScheduleDraft draft(origin);
    draft.set(3, LevelUnit::Sigma, 2.5);
    const auto json = scheduleToJson(draft.finished("mine"));
    EXPECT_EQ(json["name"], "mine");
    const auto& provenance = json["provenance"];
    EXPECT_EQ(provenance["model"]["sha256"], "abc");
    EXPECT_TRUE(provenance["validation"].is_null()) << "the loss is the origin's";
    EXPECT_EQ(provenance["recipe"]["name"], "edited by hand");
    const auto& from = provenance["recipe"]["from"];
    EXPECT_EQ(from["name"], "learned");
    EXPECT_EQ(from["recipe"]["name"], "fast");
    EXPECT_EQ(from["seed"], 7);
    EXPECT_EQ(from["validation"]["value"], 0.25);
    const Schedule again = scheduleFromJson(json, "here");
    EXPECT_EQ(again.times, draft.schedule().times);
    EXPECT_EQ(again.provenance.recipeJson, draft.finished("mine").provenance.recipeJson);
}

TEST(ScheduleDraft, RefusesWhatIsNoSchedule) {
    Schedule schedule = handMade("edm");
    std::swap(schedule.times[2], schedule.times[3]);
    EXPECT_THROW(ScheduleDraft{schedule}, Error);
}

/// Whatever is done in whatever order: the times decrease and fit the budget.
TEST(ScheduleDraft, KeepsOrderUnderAnyEdits) {
    std::mt19937 random(5);
    const auto below = [&random](int limit) {
        return static_cast<int>(random() % static_cast<unsigned>(limit));
    };
    for (const char* noise : {"ve-edm", "ve-heat", "vp-linear", "vp-cosine", "vp-discrete:sd"}) {
        for (const SolverSpec& solver :
             {SolverSpec{"unipc", 3, "bh1"}, SolverSpec{"heun", 2, ""}}) {
            ScheduleDraft draft(handMade("logSNR", 8, noise, solver));
            draft.setMovesEnds(true);
            const std::vector<Schedule> others = {handMade("time_uniform", 10, noise)};
            for (int i = 0; i < 400; ++i) {
                const int step = below(draft.count());
                const double lambda = -6.0 + 0.01 * below(1200);
                switch (below(8)) {
                    case 0:
                        draft.setLocked(below(2) == 0);
                        break;
                    case 1:
                        draft.moveEvalTo(step, lambda);
                        break;
                    case 2:
                        if (draft.count() < 20 && draft.canInsert(step)) {
                            draft.insert(step);
                        }
                        break;
                    case 3:
                        if (draft.canRemove(step)) {
                            draft.remove(step);
                        }
                        break;
                    case 4:
                        draft.distribute(step, below(draft.count()));
                        break;
                    case 5:
                        draft.snap(step, others);
                        break;
                    default:
                        draft.moveTo(step, lambda);
                        break;
                }
                expectInOrder(draft);
                ASSERT_FALSE(HasFailure()) << noise << ", edit " << i;
            }
        }
    }
}

}  // namespace
}  // namespace ld3
