#include "core/solvers/integrate.h"

#include "core/base/error.h"
#include "tests/unit/solvers/gaussian_denoiser.h"

#include <gtest/gtest.h>

#include <limits>

namespace ld3 {
namespace {

const NoiseSchedule kSchedule{NoiseScheduleSpec{}};

CoefficientTable unipcTable(int nfe) {
    TableSpec spec;
    spec.solver = makeSolverSpec("unipc", 3, "bh2");
    spec.nfe = nfe;
    const auto times = uniformLambdaTimes(kSchedule, nfe);
    return makeTable(spec, kSchedule, times, times);
}

Tensor someNoise() {
    return torch::randn({2, 2, 3, 3}, seededGenerator(1), torch::kFloat64);
}

TEST(Integrate, StopsBetweenTwoEvaluations) {
    const GaussianDenoiser denoiser;
    std::stop_source source;
    const auto stopAtThird = [&source](const SolveStep& step) {
        if (step.call == 2) {
            source.request_stop();
        }
    };
    EXPECT_THROW(static_cast<void>(integrate(denoiser,
                                             kSchedule,
                                             unipcTable(8),
                                             someNoise(),
                                             {},
                                             {source.get_token(), nullptr},
                                             stopAtThird)),
                 Stopped);
    EXPECT_EQ(denoiser.calls, 3);
}

TEST(Integrate, ShowsEveryCallToTheObserver) {
    std::vector<double> evalTimes;
    const Tensor x = integrate(
        GaussianDenoiser(), kSchedule, unipcTable(5), someNoise(), {}, {}, [&](const SolveStep& s) {
            EXPECT_EQ(s.call, static_cast<int>(evalTimes.size()));
            EXPECT_EQ(s.state.sizes(), s.prediction.sizes());
            evalTimes.push_back(s.evalTime);
        });
    ASSERT_EQ(evalTimes.size(), 5U);
    EXPECT_DOUBLE_EQ(evalTimes.front(), 80.0);
    EXPECT_TRUE(std::is_sorted(evalTimes.rbegin(), evalTimes.rend()));
}

TEST(Integrate, RefusesNoiseOfAnotherShape) {
    const Tensor noise = torch::zeros({1, 3, 3, 3}, torch::kFloat64);
    EXPECT_THROW(static_cast<void>(integrate(GaussianDenoiser(), kSchedule, unipcTable(5), noise)),
                 Error);
}

TEST(Integrate, OffsetsChangeTheTableAdditively) {
    TableSpec spec;
    spec.solver = makeSolverSpec("dpm-solver++", 2);
    spec.nfe = 3;
    const auto times = uniformLambdaTimes(kSchedule, 3);
    const CoefficientTable plain = makeTable(spec, kSchedule, times, times);
    size_t count = 0;
    forEachCoefficient(plain, [&count](double) { ++count; });
    spec.offsets.assign(count, 0.0);
    spec.offsets.back() = 0.25;
    const CoefficientTable changed = makeTable(spec, kSchedule, times, times);
    EXPECT_DOUBLE_EQ(changed.output.terms.back().weight, plain.output.terms.back().weight + 0.25);
    EXPECT_DOUBLE_EQ(changed.output.state, plain.output.state);
    spec.offsets.push_back(0.0);
    EXPECT_THROW(static_cast<void>(makeTable(spec, kSchedule, times, times)), Error);
}

TEST(CheckTimes, NamesTheOffendingEntry) {
    const SolverSpec solver = makeSolverSpec("ipndm", 2);
    const std::vector<double> good = {80.0, 5.0, 0.5, 0.002};
    EXPECT_NO_THROW(checkTimes(solver, 3, kSchedule, good, good));
    const auto refused = [&](std::vector<double> times, const std::string& place) {
        try {
            checkTimes(solver, 3, kSchedule, times, times);
            FAIL() << "accepted: " << place;
        } catch (const Error& error) {
            EXPECT_EQ(error.code(), ErrorCode::InvalidArgument);
            EXPECT_NE(error.where().find(place), std::string::npos) << error.what();
        }
    };
    refused({80.0, 0.5, 5.0, 0.002}, "times[2]");
    refused({80.0, 5.0, 5.0, 0.002}, "times[2]");
    refused({81.0, 5.0, 0.5, 0.002}, "times[0]");
    refused({80.0, 5.0, 0.5, 0.001}, "times[3]");
    refused({80.0, std::numeric_limits<double>::quiet_NaN(), 0.5, 0.002}, "times[1]");
    refused({80.0, 0.5, 0.002}, "3 times");
}

TEST(SolverSpec, UnderstandsNamesAsPeopleWriteThem) {
    EXPECT_EQ(makeSolverSpec("uni_pc").name, "unipc");
    EXPECT_EQ(makeSolverSpec("DPM-Solver++", 2).name, "dpm-solver++");
    EXPECT_EQ(makeSolverSpec("dpm_solverpp").order, 3);
    EXPECT_EQ(makeSolverSpec("dpmpp").name, "dpm-solver++");
    EXPECT_EQ(makeSolverSpec("iPNDM", 4).order, 4);
    EXPECT_EQ(makeSolverSpec("unipc").variant, "bh1");
    EXPECT_THROW(static_cast<void>(makeSolverSpec("rk45")), Error);
    EXPECT_THROW(static_cast<void>(makeSolverSpec("unipc", 4)), Error);
    EXPECT_THROW(static_cast<void>(makeSolverSpec("unipc", 3, "bh3")), Error);
    EXPECT_THROW(static_cast<void>(makeSolverSpec("euler", 1, "bh1")), Error);
}

}  // namespace
}  // namespace ld3
