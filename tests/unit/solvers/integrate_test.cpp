#include "core/solvers/integrate.h"

#include "core/base/error.h"
#include "tests/unit/solvers/gaussian_denoiser.h"

#include <gtest/gtest.h>

#include <algorithm>
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

/// Loss and gradients of a small solve with respect to noise, times and eval times.
std::vector<Tensor> solveGradients(const Denoiser& denoiser,
                                   GradientMemory memory,
                                   const RunControl& control = {}) {
    TableSpec spec;
    spec.solver = makeSolverSpec("ipndm", 3);
    spec.nfe = 5;
    const Tensor times = torch::tensor(uniformLambdaTimes(kSchedule, 5), torch::kFloat64);
    const Tensor noise = someNoise().requires_grad_(true);
    const Tensor own = times.clone().requires_grad_(true);
    const Tensor told = times.clone().requires_grad_(true);
    const Tensor x = integrateDifferentiably(
        denoiser, kSchedule, spec, own, told, Tensor(), noise, {}, control, memory);
    std::vector<Tensor> found = gradients(x.square().sum(), {noise, own, told});
    found.push_back(x.detach());
    return found;
}

TEST(Integrate, RecomputingGivesTheSameGradientsForTwiceTheCalls) {
    const GaussianDenoiser denoiser;
    const auto kept = solveGradients(denoiser, GradientMemory::Keep);
    EXPECT_EQ(denoiser.calls, 5);
    const auto recomputed = solveGradients(denoiser, GradientMemory::Recompute);
    EXPECT_EQ(denoiser.calls, 15);
    for (size_t i = 0; i < kept.size(); ++i) {
        EXPECT_TRUE(torch::equal(kept[i], recomputed[i])) << i;
    }
}

TEST(Integrate, KeepsItsGraphForASecondBackward) {
    const GaussianDenoiser denoiser;
    const Tensor noise = someNoise().requires_grad_(true);
    const Tensor x = integrate(denoiser, kSchedule, unipcTable(5), noise);
    const Tensor loss = x.square().sum();
    const auto first = torch::autograd::grad({loss}, {noise}, {}, /*retain_graph=*/true);
    const auto second = torch::autograd::grad({loss}, {noise}, {}, /*retain_graph=*/true);
    EXPECT_TRUE(torch::equal(first[0], second[0]));
}

/// Stops a solve at a given call, counted over forward and backward.
class StoppingDenoiser : public GaussianDenoiser {
  public:
    StoppingDenoiser(std::stop_source& source, int at) : m_source(source), m_at(at) {}

    Tensor predict(const Tensor& x, const NoiseLevel& level, const Condition& c) const override {
        if (calls + 1 == m_at) {
            m_source.request_stop();
        }
        return GaussianDenoiser::predict(x, level, c);
    }

  private:
    std::stop_source& m_source;
    int m_at;
};

TEST(Integrate, StopsWhileRecomputingInBackward) {
    std::stop_source source;
    const StoppingDenoiser denoiser(source, 7);
    EXPECT_THROW(static_cast<void>(solveGradients(
                     denoiser, GradientMemory::Recompute, {source.get_token(), nullptr})),
                 Stopped);
    EXPECT_EQ(denoiser.calls, 7);
}

/// A black box: gradients end at its input.
class OpaqueDenoiser : public GaussianDenoiser {
  public:
    Tensor predict(const Tensor& x, const NoiseLevel& level, const Condition& c) const override {
        const torch::NoGradGuard noGradients;
        return GaussianDenoiser::predict(x, level, c);
    }
};

TEST(Integrate, SaysThatANetworkLetsNoGradientThrough) {
    try {
        static_cast<void>(solveGradients(OpaqueDenoiser(), GradientMemory::Keep));
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::Unsupported);
        EXPECT_NE(error.remedy().find("fast"), std::string::npos);
    }
}

TEST(GradientMemory, KeepsWhatFits) {
    class Heavy : public GaussianDenoiser {
      public:
        explicit Heavy(int64_t bytes) : m_heavy(GaussianDenoiser::info()) {
            m_heavy.activationBytes = bytes;
        }

        const ModelInfo& info() const override { return m_heavy; }

      private:
        ModelInfo m_heavy;
    };

    EXPECT_GT(freeMemory(torch::kCPU), 0);
    EXPECT_EQ(activationBytes(Heavy(100), 3, 5), 2 * 3 * 5 * 100);  // float64
    EXPECT_EQ(chooseGradientMemory(Heavy(1000), 2, 10), GradientMemory::Keep);
    EXPECT_EQ(chooseGradientMemory(Heavy(int64_t{1} << 40), 2, 10), GradientMemory::Recompute);
    EXPECT_EQ(chooseGradientMemory(Heavy(0), 2, 10), GradientMemory::Recompute);
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
