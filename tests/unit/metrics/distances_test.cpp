#include "core/metrics/distances.h"

#include "core/base/error.h"

#include <gtest/gtest.h>

namespace ld3 {
namespace {

Tensor randomBatch(uint64_t seed) {
    return torch::randn({3, 2, 4, 5}, seededGenerator(seed), torch::kFloat64);
}

double largestDifference(const Tensor& a, const Tensor& b) {
    return (a - b).abs().max().item<double>();
}

TEST(DistancesTest, AreMeansPerSampleOfSquaresAndOfAbsoluteValues) {
    const Tensor target = torch::zeros({2, 1, 2, 2}, torch::kFloat64);
    const Tensor student =
        torch::tensor({1.0, -2.0, 3.0, 0.0, 0.5, 0.5, -0.5, -0.5}, torch::kFloat64)
            .view({2, 1, 2, 2});
    const Tensor l2 = makeDistance(Loss::L2)->perSample(student, target);
    const Tensor l1 = makeDistance(Loss::L1)->perSample(student, target);
    EXPECT_LT(largestDifference(l2, torch::tensor({3.5, 0.25}, torch::kFloat64)), 1e-15);
    EXPECT_LT(largestDifference(l1, torch::tensor({1.5, 0.5}, torch::kFloat64)), 1e-15);
}

TEST(DistancesTest, LossesThatNeedANetworkAreRefusedWithARemedy) {
    for (const Loss loss : {Loss::Lpips, Loss::Module}) {
        try {
            (void)makeDistance(loss);
            FAIL() << lossName(loss);
        } catch (const Error& error) {
            EXPECT_EQ(error.code(), ErrorCode::Unsupported);
            EXPECT_NE(error.remedy().find("l2"), std::string::npos);
        }
    }
}

class DistanceTest : public ::testing::TestWithParam<Loss> {
  protected:
    const std::unique_ptr<Distance> m_distance = makeDistance(GetParam());
    const Tensor m_student = randomBatch(1);
    const Tensor m_target = randomBatch(2);
};

TEST_P(DistanceTest, IsZeroAndFiniteWhereStudentEqualsTarget) {
    EXPECT_EQ(m_distance->perSample(m_target, m_target).abs().max().item<double>(), 0.0);
    const Tensor residuals = m_distance->residuals(m_target, m_target, m_target);
    EXPECT_EQ(residuals.abs().max().item<double>(), 0.0);
}

TEST_P(DistanceTest, DoesNotDependOnTheOtherSamples) {
    const Tensor all = m_distance->perSample(m_student, m_target);
    const Tensor one = m_distance->perSample(m_student.slice(0, 1, 2), m_target.slice(0, 1, 2));
    EXPECT_EQ(one[0].item<double>(), all[1].item<double>());
}

TEST_P(DistanceTest, SquaresOfResidualsSumToTheLossAtTheAnchor) {
    const Tensor residuals = m_distance->residuals(m_student, m_target, m_student);
    ASSERT_EQ(residuals.dim(), 2);
    ASSERT_EQ(residuals.size(0), 3);
    const Tensor loss = m_distance->perSample(m_student, m_target);
    EXPECT_LT(largestDifference(residuals.square().sum(1), loss), 1e-14);
}

TEST_P(DistanceTest, ResidualsAreLinearInTheStudentForAFrozenAnchor) {
    const Tensor other = randomBatch(3);
    const Tensor middle = m_distance->residuals(0.5 * (m_student + other), m_target, m_student);
    const Tensor mean = 0.5 * (m_distance->residuals(m_student, m_target, m_student) +
                               m_distance->residuals(other, m_target, m_student));
    EXPECT_LT(largestDifference(middle, mean), 1e-14);
}

TEST_P(DistanceTest, GradientAgreesWithFiniteDifferences) {
    const Tensor student = m_student.clone().requires_grad_();
    const Tensor gradient =
        gradients(m_distance->perSample(student, m_target).sum(), {student}).at(0);
    const Tensor direction = randomBatch(4);
    constexpr double kStep = 1e-6;
    const auto lossAt = [&](double step) {
        return m_distance->perSample(m_student + step * direction, m_target).sum().item<double>();
    };
    const double slope = (lossAt(kStep) - lossAt(-kStep)) / (2 * kStep);
    EXPECT_NEAR((gradient * direction).sum().item<double>(), slope, 1e-7 * (1 + std::abs(slope)));
}

INSTANTIATE_TEST_SUITE_P(Losses,
                         DistanceTest,
                         ::testing::Values(Loss::L2, Loss::L1),
                         [](const auto& info) { return lossName(info.param); });

}  // namespace
}  // namespace ld3
