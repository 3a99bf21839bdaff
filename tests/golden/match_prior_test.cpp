#include "core/training/match_prior.h"

#include "tests/golden/golden.h"

#include <gtest/gtest.h>

namespace ld3 {

namespace {

using golden::tensor;

class MatchPriorGolden : public testing::TestWithParam<std::string> {
  protected:
    const std::string m_name = GetParam();
    const nlohmann::json m_about = golden::metadata("match_prior").at(m_name);
    const NoiseSchedule m_schedule{noiseScheduleFromName(m_about["schedule"])};
    const DiscretizationOptions m_options{parametrisationFromName(m_about["mode"]), 0.5};
    const std::vector<double> m_target =
        timesFromSigmas(m_schedule, golden::toVector(part("prior_sigma")));
    const double m_rate = m_about["lr"], m_momentum = m_about["momentum"];
    std::vector<double> m_logits = std::vector<double>(m_target.size(), 1.0);
    UpdateMemory m_memory{m_target.size()};

    [[nodiscard]] const Tensor& part(const std::string& key) const {
        return tensor("match_prior", m_name + "/" + key);
    }
};

/// All but the first logit, which cancels out.
Tensor determined(const Tensor& logits) {
    return logits.narrow(-1, 1, logits.size(-1) - 1);
}

TEST_P(MatchPriorGolden, FirstStepsAgree) {
    EXPECT_LT(golden::maxRelative(golden::toTensor(m_target), part("target_t")), 1e-12);
    const Tensor expected = part("params1_first20");
    for (int64_t step = 0; step < expected.size(0); ++step) {
        (void)stepTowardsTimes(
            m_schedule, m_options, m_target, m_rate, m_momentum, m_logits, m_memory);
        EXPECT_LT(
            golden::maxAbsolute(determined(golden::toTensor(m_logits)), determined(expected[step])),
            1e-10)
            << "step " << step;
    }
}

TEST_P(MatchPriorGolden, EndsWhereTheReferenceEnds) {
    // Rounding near its end is amplified there (the reference's own start moved by 1e-15 ends
    // 4e-3 away).
    const bool chaotic = m_name == "ve_edm_time_n5";
    const int wanted = m_about["iterations"];
    const int steps =
        matchPrior(m_schedule, m_options, m_target, m_rate, m_momentum, m_logits, m_memory);
    EXPECT_NEAR(steps, wanted, chaotic ? 0.05 * wanted : 0.0);
    EXPECT_EQ(m_memory.steps, steps);
    const LearnedTimes<double> learned =
        discretize(m_schedule, m_options, m_logits, std::vector<double>(m_logits.size(), 0.0));
    EXPECT_LT(
        golden::maxAbsolute(determined(golden::toTensor(m_logits)), determined(part("params1"))),
        chaotic ? 1e-2 : 1e-10);
    EXPECT_LT(golden::maxRelative(golden::toTensor(learned.times), part("t1")),
              chaotic ? 1e-2 : 1e-10);
}

INSTANTIATE_TEST_SUITE_P(Cases,
                         MatchPriorGolden,
                         testing::Values("ve_edm_lambda_n5",
                                         "ve_edm_time_n5",
                                         "ve_edm_lambda_n4",
                                         "vp_ldm_time_n5",
                                         "vp_ldm_lambda_n5"),
                         [](const auto& info) { return info.param; });

}  // namespace

}  // namespace ld3
