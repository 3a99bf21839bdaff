#pragma once

#include "core/metrics/distances.h"
#include "core/training/branching_solver.h"
#include "core/training/levenberg_marquardt.h"
#include "core/training/schedule_space.h"
#include "core/training/teacher_set.h"

namespace ld3 {

/// The student's mean loss on fixed samples of a teacher as a function of the solver's table, with
/// its linearisation by forward differences. Never differentiates the network, never keeps a
/// Jacobian larger than one batch.
class ScheduleLoss {
  public:
    /// @param samples  numbers of teacher samples, int64 [B]
    /// @param batch    samples of one network call at most
    /// @param denoiser, schedule, distance  must outlive this
    ScheduleLoss(const Denoiser& denoiser,
                 const NoiseSchedule& schedule,
                 const Distance& distance,
                 const TeacherSet& teacher,
                 const Tensor& samples,
                 int64_t batch = 512);

    [[nodiscard]] Trajectory solve(const CoefficientTable& table,
                                   const RunControl& control,
                                   EvaluationCount& count) const;

    /// Losses of a solve's samples, float64 on the CPU [B].
    [[nodiscard]] Tensor lossesOf(const Trajectory& trajectory) const;

    /// Their mean.
    [[nodiscard]] double lossOf(const Trajectory& trajectory) const;

    /// The loss and its change along the neighbours' coordinates.
    /// @param primal   the solve of the point whose neighbours are given
    /// @param weights  of the samples' losses, float64 on the CPU [B]
    [[nodiscard]] LinearisedLoss linearised(const Trajectory& primal,
                                            const std::vector<Neighbour>& neighbours,
                                            const Tensor& weights,
                                            const RunControl& control,
                                            EvaluationCount& count) const;

    [[nodiscard]] int64_t sampleCount() const { return m_noise.size(0); }

  private:
    int64_t m_batch;
    BranchingSolver m_solver;
    const Distance& m_distance;
    Tensor m_noise, m_target;
    Condition m_condition;
};

}  // namespace ld3
