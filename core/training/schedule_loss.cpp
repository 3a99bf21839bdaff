#include "core/training/schedule_loss.h"

#include <algorithm>

namespace ld3 {

namespace {

/// Residuals of a block as one vector, each sample's times the root of its weight.
/// @param roots  [B, 1] of all samples
Tensor weighted(const Tensor& residuals, const ResidualBlock& block, const Tensor& roots) {
    const Tensor own = roots.narrow(0, block.firstSample, residuals.size(0));
    return (residuals.to(torch::kFloat64) * own).reshape(-1);
}

/// [n, R] change of a block's residuals along each neighbour; the block's first student is the
/// point itself.
Tensor jacobianOf(const ResidualBlock& block,
                  const Tensor& roots,
                  const std::vector<Neighbour>& neighbours) {
    const Tensor origin = weighted(block.students.front(), block, roots);
    std::vector<Tensor> columns;
    for (size_t i = 0; i < neighbours.size(); ++i) {
        columns.push_back((weighted(block.students[i + 1], block, roots) - origin) /
                          neighbours[i].step);
    }
    return torch::stack(columns);
}

}  // namespace

ScheduleLoss::ScheduleLoss(const Denoiser& denoiser,
                           const NoiseSchedule& schedule,
                           const Distance& distance,
                           const TeacherSet& teacher,
                           const Tensor& samples,
                           int64_t batch)
    : m_batch(batch),
      m_solver(denoiser, schedule, batch),
      m_distance(distance),
      m_noise(teacher.noise.index_select(0, samples.to(teacher.noise.device()))),
      m_target(teacher.target.index_select(0, samples.to(teacher.target.device()))),
      m_condition(teacher.condition.rows(samples)) {}

Trajectory ScheduleLoss::solve(const CoefficientTable& table,
                               const RunControl& control,
                               EvaluationCount& count) const {
    const at::NoGradGuard noGrad;
    return m_solver.solve(table, m_noise, m_condition, control, count);
}

Tensor ScheduleLoss::lossesOf(const Trajectory& trajectory) const {
    const at::NoGradGuard noGrad;
    return m_distance.perSample(trajectory.result, m_target).to(torch::kCPU, torch::kFloat64);
}

double ScheduleLoss::lossOf(const Trajectory& trajectory) const {
    return lossesOf(trajectory).mean().item<double>();
}

LinearisedLoss ScheduleLoss::linearised(const Trajectory& primal,
                                        const std::vector<Neighbour>& neighbours,
                                        const Tensor& weights,
                                        const RunControl& control,
                                        EvaluationCount& count) const {
    const at::NoGradGuard noGrad;
    const auto n = static_cast<int64_t>(neighbours.size());
    std::vector<CoefficientTable> tables;
    for (const Neighbour& neighbour : neighbours) {
        tables.push_back(neighbour.table);
    }
    Tensor curvature = torch::zeros({n, n}, torch::kFloat64);
    Tensor gradient = torch::zeros({n}, torch::kFloat64);
    const int64_t chunk = std::clamp<int64_t>(m_batch / n, 1, sampleCount());
    for (int64_t first = 0; first < sampleCount(); first += chunk) {
        const int64_t size = std::min(chunk, sampleCount() - first);
        const Trajectory part = primal.narrowed(first, size);
        const Tensor target = m_target.narrow(0, first, size);
        const Condition condition = m_condition.rows(torch::arange(first, first + size));
        const Tensor roots =
            weights.narrow(0, first, size).sqrt().unsqueeze(1).to(part.result.device());
        std::vector<Tensor> students = {part.result};
        for (Tensor& branch : m_solver.branches(part, tables, condition, control, count)) {
            students.push_back(std::move(branch));
        }
        m_distance.visitResiduals(students, target, part.result, [&](const ResidualBlock& block) {
            const Tensor jacobian = jacobianOf(block, roots, neighbours);
            const Tensor origin = weighted(block.students.front(), block, roots);
            curvature += jacobian.mm(jacobian.t()).cpu();
            gradient += jacobian.mv(origin).cpu();
        });
    }
    const double samples = static_cast<double>(sampleCount());
    LinearisedLoss model;
    model.loss = (lossesOf(primal) * weights).mean().item<double>();
    gradient = (gradient / samples).contiguous();
    curvature = (curvature / samples).contiguous();
    model.gradient.assign(gradient.data_ptr<double>(), gradient.data_ptr<double>() + n);
    model.curvature = Matrix(static_cast<int>(n), static_cast<int>(n));
    std::copy_n(curvature.data_ptr<double>(), n * n, model.curvature.values.begin());
    return model;
}

}  // namespace ld3
