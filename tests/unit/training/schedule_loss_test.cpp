#include "core/training/schedule_loss.h"

#include "core/schedules/heuristics.h"
#include "core/solvers/integrate.h"
#include "tests/unit/training/black_box.h"

#include <gtest/gtest.h>

namespace ld3 {
namespace {

struct Case {
    SolverSpec solver;
    int nfe;
    ConversionTime conversion;
};

std::vector<Case> cases() {
    return {{makeSolverSpec("unipc", 3), 5, ConversionTime::Eval},
            {makeSolverSpec("unipc", 2, "bh2"), 4, ConversionTime::Time},
            {makeSolverSpec("dpm-solver++", 3), 5, ConversionTime::Time},
            {makeSolverSpec("ipndm", 3), 5, ConversionTime::Eval},
            {makeSolverSpec("euler"), 4, ConversionTime::Eval},
            {makeSolverSpec("dpm-solver", 2), 6, ConversionTime::Eval},
            {makeSolverSpec("dpm-solver", 3), 6, ConversionTime::Eval},
            {makeSolverSpec("heun"), 6, ConversionTime::Eval}};
}

class ScheduleLossTest : public testing::Test {
  protected:
    ScheduleLossTest() {
        teacher.noise = torch::randn({7, 2, 3, 3}, seededGenerator(1), torch::kFloat64);
        teacher.target = torch::randn({7, 2, 3, 3}, seededGenerator(2), torch::kFloat64);
    }

    /// edm times with shifted eval times.
    static SchedulePoint pointOf(const ScheduleSpace& space, const Case& at) {
        const NoiseSchedule schedule{NoiseScheduleSpec{}};
        SchedulePoint point =
            space.pointOf(makeTimes("edm", stepCount(at.solver, at.nfe), schedule));
        for (size_t i = 0; i < point.coordinates.shifts.size(); ++i) {
            point.coordinates.shifts[i] = i % 2 == 0 ? 0.15 : -0.2;
        }
        return point;
    }

    static ScheduleSpace spaceOf(const Case& at, double step) {
        Schedule like;
        like.solver = at.solver;
        like.nfe = at.nfe;
        like.conversionTime = at.conversion;
        return {like, step};
    }

    const BlackBox denoiser;
    const NoiseSchedule noiseSchedule{NoiseScheduleSpec{}};
    const std::unique_ptr<Distance> distance = makeDistance(Loss::L2);
    TeacherSet teacher;
};

TEST_F(ScheduleLossTest, BranchesEqualWholeSolvesAndCostLess) {
    for (const Case& at : cases()) {
        SCOPED_TRACE(solverTitle(at.solver));
        const ScheduleSpace space = spaceOf(at, 0.05);
        const SchedulePoint point = pointOf(space, at);
        const BranchingSolver solver(denoiser, noiseSchedule, 11);
        EvaluationCount count;
        denoiser.samples = 0;
        const Trajectory primal = solver.solve(space.table(point), teacher.noise, {}, {}, count);
        EXPECT_EQ(count.forward, 7 * evaluationCount(at.solver, at.nfe));
        const std::vector<Neighbour> neighbours = space.neighbours(point, Freedom::Coefficients);
        std::vector<CoefficientTable> tables;
        for (const Neighbour& neighbour : neighbours) {
            tables.push_back(neighbour.table);
        }
        const std::vector<Tensor> results = solver.branches(primal, tables, {}, {}, count);
        EXPECT_EQ(count.forward, denoiser.samples);
        const auto whole = static_cast<int64_t>(tables.size()) * primal.table.rows.size() * 7;
        EXPECT_LT(count.forward, static_cast<int64_t>(0.7 * static_cast<double>(whole)));
        for (size_t i = 0; i < tables.size(); ++i) {
            const Tensor expected = integrate(denoiser, noiseSchedule, tables[i], teacher.noise);
            EXPECT_LT((results[i] - expected).abs().max().item<double>(), 1e-11) << i;
        }
    }
}

TEST_F(ScheduleLossTest, LinearisationIsThatOfCentralDifferences) {
    constexpr double kStep = 1e-4;
    for (const Case& at : cases()) {
        SCOPED_TRACE(solverTitle(at.solver));
        const ScheduleSpace forward = spaceOf(at, 1e-6), up = spaceOf(at, kStep),
                            down = spaceOf(at, -kStep);
        const SchedulePoint point = pointOf(forward, at);
        for (const Freedom freedom : {Freedom::Times, Freedom::EvalTimes}) {
            const auto above = up.neighbours(point, freedom);
            const auto below = down.neighbours(point, freedom);
            std::vector<Tensor> columns;
            for (size_t i = 0; i < above.size(); ++i) {
                const auto result = [&](const Neighbour& neighbour) {
                    return integrate(denoiser, noiseSchedule, neighbour.table, teacher.noise);
                };
                columns.push_back(
                    ((result(above[i]) - result(below[i])) / (above[i].step - below[i].step))
                        .reshape(-1));
            }
            // the loss is the mean over 7 samples of the mean over 18 numbers
            const Tensor jacobian = torch::stack(columns) / std::sqrt(7.0 * 18.0);
            const Tensor residual =
                (integrate(denoiser, noiseSchedule, forward.table(point), teacher.noise) -
                 teacher.target)
                    .reshape(-1) /
                std::sqrt(7.0 * 18.0);

            const ScheduleLoss loss(denoiser, noiseSchedule, *distance, teacher, torch::arange(7));
            EvaluationCount count;
            const Trajectory primal = loss.solve(forward.table(point), {}, count);
            const LinearisedLoss model = loss.linearised(primal,
                                                         forward.neighbours(point, freedom),
                                                         torch::ones({7}, torch::kFloat64),
                                                         {},
                                                         count);
            const double expectedLoss = residual.square().sum().item<double>();
            EXPECT_NEAR(model.loss, expectedLoss, 1e-12 * std::max(1.0, expectedLoss));
            const Tensor gradient = torch::tensor(model.gradient, torch::kFloat64);
            const Tensor curvature = torch::tensor(model.curvature.values, torch::kFloat64);
            const Tensor expected = jacobian.mm(jacobian.t()).reshape(-1);
            const Tensor slope = jacobian.mv(residual);
            EXPECT_LT((gradient - slope).abs().max().item<double>(),
                      1e-4 * slope.abs().max().item<double>());
            EXPECT_LT((curvature - expected).abs().max().item<double>(),
                      1e-4 * expected.abs().max().item<double>());
        }
    }
}

/// L2 whose residuals come in blocks: a few samples, one channel at a time.
class SplitDistance : public Distance {
  public:
    Tensor perSample(const Tensor& student, const Tensor& target) const override {
        return (student - target).square().flatten(1).mean(1);
    }

    void visitResiduals(const std::vector<Tensor>& students,
                        const Tensor& target,
                        const Tensor& /*anchor*/,
                        const ResidualVisitor& visit) const override {
        constexpr int64_t kSamples = 2;
        const double size = static_cast<double>(target[0].numel());
        for (int64_t first = 0; first < target.size(0); first += kSamples) {
            const int64_t count = std::min(kSamples, target.size(0) - first);
            for (int64_t channel = 0; channel < target.size(1); ++channel) {
                ResidualBlock block{first, {}};
                for (const Tensor& student : students) {
                    block.students.push_back(
                        (student - target).narrow(0, first, count).select(1, channel).flatten(1) /
                        std::sqrt(size));
                }
                visit(block);
            }
        }
    }
};

TEST_F(ScheduleLossTest, BlocksOfResidualsAddUp) {
    const SplitDistance split;
    const Case at = cases().front();
    const ScheduleSpace space = spaceOf(at, 0.05);
    const SchedulePoint point = pointOf(space, at);
    const Tensor weights = torch::rand({7}, seededGenerator(3), torch::kFloat64);
    const auto modelOf = [&](const Distance& used, int64_t batch) {
        const ScheduleLoss loss(denoiser, noiseSchedule, used, teacher, torch::arange(7), batch);
        EvaluationCount count;
        const Trajectory primal = loss.solve(space.table(point), {}, count);
        return loss.linearised(
            primal, space.neighbours(point, Freedom::EvalTimes), weights, {}, count);
    };
    const LinearisedLoss whole = modelOf(*distance, 512);
    for (const int64_t batch : {int64_t{512}, int64_t{50}}) {
        const LinearisedLoss parts = modelOf(split, batch);
        EXPECT_NEAR(parts.loss, whole.loss, 1e-14 * whole.loss);
        for (size_t i = 0; i < whole.gradient.size(); ++i) {
            EXPECT_NEAR(parts.gradient[i], whole.gradient[i], 1e-10);
        }
        for (size_t i = 0; i < whole.curvature.values.size(); ++i) {
            EXPECT_NEAR(parts.curvature.values[i], whole.curvature.values[i], 1e-9);
        }
    }
}

TEST_F(ScheduleLossTest, WeightsCountSamples) {
    const Case at = cases().front();
    const ScheduleSpace space = spaceOf(at, 0.05);
    const SchedulePoint point = pointOf(space, at);
    const auto modelOf = [&](const Tensor& samples, const Tensor& weights) {
        const ScheduleLoss loss(denoiser, noiseSchedule, *distance, teacher, samples);
        EvaluationCount count;
        const Trajectory primal = loss.solve(space.table(point), {}, count);
        return loss.linearised(primal, space.neighbours(point, Freedom::Times), weights, {}, count);
    };
    const LinearisedLoss twice =
        modelOf(torch::tensor({0, 1, 1}), torch::ones({3}, torch::kFloat64));
    const LinearisedLoss weighted =
        modelOf(torch::tensor({0, 1}), torch::tensor({2.0 / 3.0, 4.0 / 3.0}, torch::kFloat64));
    EXPECT_NEAR(twice.loss, weighted.loss, 1e-12);
    for (size_t i = 0; i < twice.gradient.size(); ++i) {
        EXPECT_NEAR(twice.gradient[i], weighted.gradient[i], 1e-10);
    }
}

}  // namespace
}  // namespace ld3
