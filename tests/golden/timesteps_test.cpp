#include "core/schedules/dmn_bound.h"
#include "core/schedules/heuristics.h"
#include "tests/golden/golden.h"

#include <gtest/gtest.h>

#include <functional>

namespace ld3 {
namespace {

/// All 256 cases of the reference's time steps, by noise schedule.
class GoldenTimesteps : public testing::TestWithParam<std::string> {
  protected:
    struct Case {
        std::string name, kind;
        int steps = 0;
        nlohmann::json info;
    };

    /// Calls `visit` on each case of this noise schedule with or without DMN.
    static int forEachCase(bool dmn, const std::function<void(const Case&)>& visit) {
        int count = 0;
        const nlohmann::json cases = golden::metadata("timesteps");
        for (const auto& [name, info] : cases.items()) {
            const Case one{name, info["skip_type"], info["N"], info};
            if (info["schedule"] == GetParam() && (one.kind == "dmn") == dmn) {
                SCOPED_TRACE(name);
                visit(one);
                ++count;
            }
        }
        return count;
    }

    static std::vector<double> values(const Case& one, const std::string& quantity) {
        return golden::toVector(golden::tensor("timesteps", one.name + "/" + quantity));
    }

    std::vector<double> lambdasOf(const std::vector<double>& times) const {
        std::vector<double> lambdas;
        for (const double time : times) {
            lambdas.push_back(schedule.lambda(time));
        }
        return lambdas;
    }

    int noisePower() const { return schedule.isVarianceExploding() ? 1 : 2; }

    NoiseSchedule schedule{noiseScheduleFromName(GetParam())};
};

TEST_P(GoldenTimesteps, ClosedFormsAgree) {
    const int count = forEachCase(false, [this](const Case& one) {
        const std::vector<double> times = makeTimes(one.kind, one.steps, schedule);
        const std::vector<double> expected = values(one, "t");
        ASSERT_EQ(times.size(), expected.size());
        for (size_t i = 0; i < times.size(); ++i) {
            EXPECT_NEAR(times[i], expected[i], 1e-11 * schedule.timeMax()) << i;
        }
    });
    EXPECT_EQ(count, 56);
}

TEST_P(GoldenTimesteps, ReferenceInFloat32StaysNear) {
    forEachCase(false, [this](const Case& one) {
        const std::vector<double> times = makeTimes(one.kind, one.steps, schedule);
        const std::vector<double> expected = values(one, "t_f32");
        // float32 misses the end of two kinds, and VP's inverse of lambda loses digits all along,
        // see the data's README.
        const bool missesEnd = one.kind == "logSNR" || one.kind == "time_uniform";
        const bool missesAll = one.kind == "logSNR" && !schedule.isVarianceExploding();
        for (size_t i = 0; i < times.size(); ++i) {
            const bool isEnd = i + 1 == times.size();
            const bool isLoose = missesAll || (missesEnd && isEnd);
            EXPECT_NEAR(times[i], expected[i], times[i] * (isLoose ? 6.5e-4 : 2e-6)) << i;
        }
    });
}

TEST_P(GoldenTimesteps, DmnBoundAgreesAtProbes) {
    const int count = forEachCase(true, [this](const Case& one) {
        const Tensor probes = golden::tensor("timesteps", one.name + "/probe_lambda");
        const std::vector<double> expected = values(one, "probe_objective");
        ASSERT_EQ(probes.size(0), static_cast<int64_t>(expected.size()));
        for (size_t i = 0; i < expected.size(); ++i) {
            std::vector<double> lambdas = golden::toVector(probes[static_cast<int64_t>(i)]);
            lambdas.insert(lambdas.begin(), schedule.lambdaMin());
            lambdas.push_back(schedule.lambdaMax());
            EXPECT_NEAR(dmnObjective(lambdas, noisePower()) / expected[i], 1.0, 1e-10) << i;
        }
    });
    EXPECT_EQ(count, 8);
}

TEST_P(GoldenTimesteps, DmnReachesTheMinimum) {
    forEachCase(true, [this](const Case& one) {
        const std::vector<double> lambdas = lambdasOf(makeTimes("dmn", one.steps, schedule));
        const std::vector<double> expected = values(one, "lambda");
        ASSERT_EQ(lambdas.size(), expected.size());
        if (one.steps <= 6) {
            for (size_t i = 0; i < lambdas.size(); ++i) {
                EXPECT_NEAR(lambdas[i], expected[i], one.steps <= 5 ? 1e-6 : 2e-2) << i;
            }
        }
        const double objective = dmnObjective(lambdas, noisePower());
        EXPECT_LE(objective, one.info["objective"].get<double>() * (1 + 1e-9));
        if (!one.info["objective_polished"].is_null()) {
            EXPECT_LE(objective, one.info["objective_polished"].get<double>() * (1 + 1e-8));
        }
    });
}

INSTANTIATE_TEST_SUITE_P(Timesteps,
                         GoldenTimesteps,
                         testing::Values("ve_edm", "vp_linear", "vp_ldm", "vp_sd"),
                         [](const auto& info) { return info.param; });

}  // namespace
}  // namespace ld3
