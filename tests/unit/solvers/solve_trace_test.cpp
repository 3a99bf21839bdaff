#include "core/solvers/solve_trace.h"

#include "core/base/error.h"
#include "core/solvers/integrate.h"
#include "tests/unit/solvers/gaussian_denoiser.h"

#include <gtest/gtest.h>

#include <cmath>

namespace ld3 {
namespace {

std::vector<SolverSpec> someSolvers() {
    return {makeSolverSpec("euler"),
            makeSolverSpec("ddim"),
            makeSolverSpec("heun"),
            makeSolverSpec("ipndm", 3),
            makeSolverSpec("deis", 3),
            makeSolverSpec("dpm-solver", 2),
            makeSolverSpec("dpm-solver", 3),
            makeSolverSpec("dpm-solver++", 3),
            makeSolverSpec("unipc", 3, "bh1"),
            makeSolverSpec("unipc", 2, "bh2")};
}

NoiseSchedule rangeOf(const std::string& kind) {
    NoiseScheduleSpec spec = noiseScheduleFromName(kind);
    spec.sigmaMin = 0.05;
    spec.sigmaMax = 10.0;
    if (spec.kind.starts_with("vp")) {
        spec.timeMin = 0.02;
    }
    return NoiseSchedule(spec);
}

Tensor someNoise() {
    return torch::randn({2, 2, 3, 3}, seededGenerator(3), torch::kFloat64);
}

CoefficientTable tableOf(const SolverSpec& solver,
                         const NoiseSchedule& schedule,
                         const std::vector<double>& times) {
    TableSpec spec;
    spec.solver = solver;
    const int steps = static_cast<int>(times.size()) - 1;
    spec.nfe = minimumEvaluations(solver);
    while (stepCount(solver, spec.nfe) < steps) {
        ++spec.nfe;
    }
    return makeTable(spec, schedule, times, times);
}

double largest(const Tensor& difference) {
    return difference.abs().max().item<double>();
}

/// The exact solution at times, as if it were a trace.
SolveTrace exactAt(const NoiseSchedule& schedule, const std::vector<double>& times) {
    SolveTrace trace;
    for (const double time : times) {
        trace.states.push_back(
            GaussianDenoiser::solution(schedule, times.front(), time, someNoise()));
        trace.points.push_back(trace.states.back());
    }
    return trace;
}

class SolveTraceOf : public ::testing::TestWithParam<SolverSpec> {};

TEST_P(SolveTraceOf, EndsWhereTheSolveEndsAndStartsFromTheNoise) {
    const NoiseSchedule schedule = rangeOf("vp-linear");
    const auto times = uniformLambdaTimes(schedule, 7);
    const CoefficientTable table = tableOf(GetParam(), schedule, times);
    const GaussianDenoiser denoiser(Prediction::Noise);
    const SolveTrace trace = traceSolve(denoiser, schedule, table, someNoise());
    ASSERT_EQ(trace.states.size(), times.size());
    ASSERT_EQ(trace.points.size(), times.size() - 1);
    ASSERT_EQ(trace.predictions.size(), times.size() - 1);
    EXPECT_EQ(denoiser.calls, static_cast<int>(table.rows.size()));
    EXPECT_EQ(largest(trace.states.back() - integrate(denoiser, schedule, table, someNoise())),
              0.0);
    EXPECT_LT(largest(trace.states.front() - someNoise() * schedule.priorScale(times.front())),
              1e-12);
}

TEST_P(SolveTraceOf, TakesForTheDataWhatTheDenoiserSays) {
    const NoiseSchedule schedule = rangeOf("vp-linear");
    const auto times = uniformLambdaTimes(schedule, 6);
    const GaussianDenoiser denoiser(Prediction::Noise);
    const SolveTrace trace =
        traceSolve(denoiser, schedule, tableOf(GetParam(), schedule, times), someNoise());
    for (size_t i = 0; i + 1 < times.size(); ++i) {
        const Tensor time = torch::full({1}, times[i], torch::kFloat64);
        const NoiseLevel level{torch::full({1}, schedule.alpha(times[i]), torch::kFloat64),
                               torch::full({1}, schedule.sigma(times[i]), torch::kFloat64),
                               time};
        EXPECT_LT(largest(trace.predictions[i] - dataPrediction(denoiser, trace.points[i], level)),
                  1e-10)
            << i;
    }
}

TEST_P(SolveTraceOf, StepsFromItsOwnStatesMakeNoError) {
    for (const char* kind : {"ve-edm", "vp-linear"}) {
        const NoiseSchedule schedule = rangeOf(kind);
        const auto times = uniformLambdaTimes(schedule, 7);
        const CoefficientTable table = tableOf(GetParam(), schedule, times);
        const GaussianDenoiser denoiser;
        const SolveTrace trace = traceSolve(denoiser, schedule, table, someNoise());
        const std::vector<Tensor> ends = stepsFromStates(denoiser, schedule, table, trace);
        ASSERT_EQ(ends.size(), 7U);
        for (size_t i = 0; i < ends.size(); ++i) {
            EXPECT_LT(largest(ends[i] - trace.states[i + 1]), 1e-11) << kind << " step " << i;
        }
    }
}

TEST_P(SolveTraceOf, OneStepErrsLessThanAllStepsTogether) {
    const NoiseSchedule schedule = rangeOf("ve-edm");
    const auto times = uniformLambdaTimes(schedule, 8);
    const CoefficientTable table = tableOf(GetParam(), schedule, times);
    const GaussianDenoiser denoiser;
    const SolveTrace exact = exactAt(schedule, times);
    const std::vector<Tensor> ends = stepsFromStates(denoiser, schedule, table, exact);
    // The first step starts from the same noise: its local error is all of its error.
    const SolveTrace trace = traceSolve(denoiser, schedule, table, someNoise());
    EXPECT_LT(largest(ends.front() - trace.states[1]), 1e-11);
    EXPECT_GT(largest(ends.front() - exact.states[1]), 1e-9);
}

INSTANTIATE_TEST_SUITE_P(Solvers, SolveTraceOf, ::testing::ValuesIn(someSolvers()));

/// Local error in the middle of a solve whose steps there are `h` long in lambda.
double localErrorOf(const SolverSpec& solver, double h) {
    const NoiseSchedule schedule = rangeOf("ve-edm");
    std::vector<double> times = {schedule.timeMax()};
    for (int i = -3; i <= 2; ++i) {
        times.push_back(schedule.timeFromLambda(0.3 + i * h));
    }
    times.push_back(schedule.timeMin());
    const GaussianDenoiser denoiser;
    const SolveTrace exact = exactAt(schedule, times);
    const std::vector<Tensor> ends =
        stepsFromStates(denoiser, schedule, tableOf(solver, schedule, times), exact);
    constexpr size_t kMiddle = 4;  // from lambda 0.3 to 0.3 + h
    return (ends[kMiddle] - exact.states[kMiddle + 1]).square().mean().sqrt().item<double>();
}

TEST(LocalError, FallsWithThePowerOfTheOrderPlusOne) {
    const std::vector<std::pair<SolverSpec, double>> cases = {
        {makeSolverSpec("euler"), 2.0},
        {makeSolverSpec("ddim"), 2.0},
        {makeSolverSpec("heun"), 3.0},
        {makeSolverSpec("dpm-solver", 2), 3.0},
        {makeSolverSpec("deis", 2), 3.0}};
    for (const auto& [solver, power] : cases) {
        const double coarse = localErrorOf(solver, 0.04), fine = localErrorOf(solver, 0.02);
        EXPECT_NEAR(std::log2(coarse / fine), power, 0.15) << solverTitle(solver);
    }
}

TEST(LocalError, RefusesTooFewStates) {
    const NoiseSchedule schedule = rangeOf("ve-edm");
    const auto times = uniformLambdaTimes(schedule, 5);
    SolveTrace few = exactAt(schedule, times);
    few.points.resize(3);
    EXPECT_THROW(
        (void)stepsFromStates(
            GaussianDenoiser(), schedule, tableOf(makeSolverSpec("euler"), schedule, times), few),
        Error);
}

TEST(LocalError, StopsBetweenTwoEvaluations) {
    const NoiseSchedule schedule = rangeOf("ve-edm");
    const auto times = uniformLambdaTimes(schedule, 5);
    std::stop_source source;
    source.request_stop();
    const GaussianDenoiser denoiser;
    EXPECT_THROW((void)stepsFromStates(denoiser,
                                       schedule,
                                       tableOf(makeSolverSpec("euler"), schedule, times),
                                       exactAt(schedule, times),
                                       {},
                                       {source.get_token(), nullptr}),
                 Stopped);
    EXPECT_EQ(denoiser.calls, 0);
}

}  // namespace
}  // namespace ld3
