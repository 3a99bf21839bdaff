// One battery for every solver, order and variant.

#include "core/base/error.h"
#include "core/solvers/integrate.h"
#include "core/solvers/level.h"
#include "tests/unit/solvers/gaussian_denoiser.h"

#include <gtest/gtest.h>

#include <cmath>

namespace ld3 {
namespace {

std::vector<SolverSpec> everySolver() {
    std::vector<SolverSpec> specs;
    for (const SolverInfo& info : solvers()) {
        for (int order = info.minOrder; order <= info.maxOrder; ++order) {
            std::vector<std::string> variants = info.variants;
            if (variants.empty()) {
                variants.emplace_back();
            }
            for (const std::string& variant : variants) {
                specs.push_back(makeSolverSpec(info.name, order, variant));
            }
        }
    }
    return specs;
}

NoiseSchedule smallRange(const std::string& kind) {
    NoiseScheduleSpec spec = noiseScheduleFromName(kind);
    spec.sigmaMin = 0.05;
    spec.sigmaMax = 10.0;
    if (spec.kind.starts_with("vp")) {
        spec.timeMin = 0.02;
    }
    return NoiseSchedule(spec);
}

Tensor someNoise() {
    return torch::randn({2, 2, 3, 3}, seededGenerator(7), torch::kFloat64);
}

class SolverBattery : public testing::TestWithParam<SolverSpec> {
  protected:
    static TableSpec specFor(int nfe) {
        TableSpec spec;
        spec.solver = GetParam();
        spec.nfe = nfe;
        return spec;
    }

    static double errorWith(const NoiseSchedule& schedule, int nfe, const Denoiser& denoiser) {
        const TableSpec spec = specFor(nfe);
        const auto times = uniformLambdaTimes(schedule, stepCount(spec.solver, nfe));
        const Tensor x =
            integrate(denoiser, schedule, makeTable(spec, schedule, times, times), someNoise());
        const Tensor exact =
            GaussianDenoiser::solution(schedule, times.front(), times.back(), someNoise());
        return (x - exact).abs().max().item<double>();
    }
};

// Multistep solvers of order 3 and 4 start, and some end, with lower orders, which bounds the
// global order by 2.
TEST_P(SolverBattery, ConvergesWithItsOrder) {
    for (const char* kind : {"ve-edm", "vp-linear", "vp-cosine"}) {
        const NoiseSchedule schedule = smallRange(kind);
        // Two budgets at each end, since an error may change its sign at one of them.
        const auto error = [&schedule](int nfe) {
            return std::max(errorWith(schedule, nfe, GaussianDenoiser()),
                            errorWith(schedule, nfe + nfe / 2, GaussianDenoiser()));
        };
        const double coarse = error(16);
        const double fine = error(512);
        const double wanted = std::min(GetParam().order, 2);
        EXPECT_LT(fine, 0.02) << kind;
        EXPECT_GT(std::log2(coarse / fine) / 5, wanted - 0.5)
            << kind << ": " << coarse << " -> " << fine;
    }
}

TEST_P(SolverBattery, CallsTheNetworkAsOftenAsReported) {
    const NoiseSchedule schedule = smallRange("ve-edm");
    for (int nfe = minimumEvaluations(GetParam()); nfe <= 11; ++nfe) {
        const GaussianDenoiser denoiser;
        errorWith(schedule, nfe, denoiser);
        EXPECT_EQ(denoiser.calls, evaluationCount(GetParam(), nfe)) << "NFE " << nfe;
        EXPECT_LE(denoiser.calls, nfe);
    }
}

TEST_P(SolverBattery, RefusesTooFewEvaluations) {
    EXPECT_THROW(static_cast<void>(stepCount(GetParam(), minimumEvaluations(GetParam()) - 1)),
                 Error);
}

TEST_P(SolverBattery, AnyNativePredictionGivesTheSameSample) {
    const NoiseSchedule schedule = smallRange("vp-linear");
    for (const ConversionTime conversion : {ConversionTime::Eval, ConversionTime::Time}) {
        TableSpec spec = specFor(7);
        spec.conversionTime = conversion;
        const auto times = uniformLambdaTimes(schedule, stepCount(spec.solver, 7));
        auto evalTimes = times;
        for (size_t i = 1; i + 1 < times.size(); ++i) {
            evalTimes[i] += 0.1 * (times[i + 1] - times[i]);
        }
        const CoefficientTable table = makeTable(spec, schedule, times, evalTimes);
        const Tensor data = integrate(GaussianDenoiser(), schedule, table, someNoise());
        for (const Prediction native : {Prediction::Noise, Prediction::Velocity}) {
            const Tensor other = integrate(GaussianDenoiser(native), schedule, table, someNoise());
            EXPECT_LT((data - other).abs().max().item<double>(), 1e-11);
        }
    }
}

// A picture that the network predicts whatever it sees, plus noise of the right size, stays on its
// path exactly: state coefficients scale the noise, the outputs' weights add the rest.
TEST_P(SolverBattery, TableRowsSumAsTheyMust) {
    if (GetParam().name == "euler" || GetParam().name == "heun") {
        return;  // they step in t, not in the exponential form
    }
    const NoiseSchedule schedule = smallRange("vp-linear");
    const TableSpec spec = specFor(9);
    const auto times = uniformLambdaTimes(schedule, stepCount(spec.solver, 9));
    const CoefficientTable table = makeTable(spec, schedule, times, times);
    const auto check = [&](const Update<double>& update, double from, double to) {
        double sum = 0.0;
        for (const Term<double>& term : update.terms) {
            sum += term.weight;
        }
        const double alphaRatio = schedule.alpha(to) / schedule.alpha(from);
        const double sigmaRatio = schedule.sigma(to) / schedule.sigma(from);
        if (table.predicts == Predicts::Data) {
            EXPECT_NEAR(update.state, sigmaRatio, 1e-12);
            EXPECT_NEAR(sum, schedule.alpha(to) - schedule.alpha(from) * sigmaRatio, 1e-12);
        } else {
            EXPECT_NEAR(update.state, alphaRatio, 1e-12);
            EXPECT_NEAR(sum, schedule.sigma(to) - schedule.sigma(from) * alphaRatio, 1e-12);
        }
    };
    double state = table.startTime;
    for (size_t i = 1; i < table.rows.size(); ++i) {
        const Row<double>& row = table.rows[i];
        check(row.input, state, row.evalTime);
        if (row.after == AfterCall::Correct) {
            check(row.correction, state, row.evalTime);
        }
        if (row.after != AfterCall::Keep) {
            state = row.evalTime;
        }
    }
    check(table.output, state, times.back());
}

TEST_P(SolverBattery, GradientsAgreeWithFiniteDifferences) {
    for (const char* kind : {"ve-edm", "vp-linear", "vp-cosine"}) {
        for (const ConversionTime conversion : {ConversionTime::Eval, ConversionTime::Time}) {
            const NoiseSchedule schedule = smallRange(kind);
            TableSpec spec = specFor(6);
            spec.conversionTime = conversion;
            const int steps = stepCount(spec.solver, 6);
            const auto plainTimes = uniformLambdaTimes(schedule, steps);
            const auto options = torch::TensorOptions(torch::kFloat64);
            Tensor times = torch::tensor(plainTimes, options);
            Tensor shift = torch::zeros_like(times);
            shift.slice(0, 1, steps) = 0.1 * (times.slice(0, 2) - times.slice(0, 1, steps));
            Tensor evalTimes = times + shift;
            int64_t coefficients = 0;
            const CoefficientTable table = makeTable(spec, schedule, plainTimes, plainTimes);
            forEachCoefficient(table, [&coefficients](double) { ++coefficients; });
            Tensor offsets =
                0.01 * torch::randn({coefficients}, seededGenerator(3), torch::kFloat64);
            Tensor noise = someNoise();
            const Tensor weight = torch::randn(noise.sizes(), seededGenerator(5), options);
            const GaussianDenoiser denoiser(Prediction::Noise);
            const auto value = [&] {
                return (weight * integrateDifferentiably(
                                     denoiser, schedule, spec, times, evalTimes, offsets, noise))
                    .sum();
            };
            const std::vector<Tensor> inputs = {times, evalTimes, offsets, noise};
            for (Tensor input : inputs) {
                input.requires_grad_(true);
            }
            const std::vector<Tensor> gradient = gradients(value(), inputs);
            const torch::NoGradGuard plain;
            for (size_t k = 0; k < inputs.size(); ++k) {
                const double largest = gradient[k].abs().max().item<double>();
                auto* entries = inputs[k].data_ptr<double>();
                // The ends may not leave the schedule's range.
                const int64_t first = k < 2 ? 1 : 0;
                const int64_t last = k < 2 ? steps : std::min<int64_t>(inputs[k].numel(), 12);
                for (int64_t i = first; i < last; ++i) {
                    const double entry = entries[i];
                    const double step = 1e-6 * std::max(std::abs(entry), 1e-2);
                    entries[i] = entry + step;
                    const double above = value().item<double>();
                    entries[i] = entry - step;
                    const double below = value().item<double>();
                    entries[i] = entry;
                    EXPECT_NEAR(gradient[k].view(-1)[i].item<double>(),
                                (above - below) / (2 * step),
                                1e-6 * std::max(largest, 1.0))
                        << kind << " input " << k << " entry " << i;
                }
            }
        }
    }
}

INSTANTIATE_TEST_SUITE_P(AllSolvers,
                         SolverBattery,
                         testing::ValuesIn(everySolver()),
                         [](const testing::TestParamInfo<SolverSpec>& info) {
                             std::string name;
                             for (const char c : solverTitle(info.param)) {
                                 name += std::isalnum(static_cast<unsigned char>(c)) != 0
                                             ? std::string(1, c)
                                             : (c == '+' ? "p" : "_");
                             }
                             return name;
                         });

}  // namespace
}  // namespace ld3
