#pragma once

#include "core/base/run_control.h"
#include "core/diffusion/denoiser.h"
#include "core/solvers/coefficient_table.h"
#include "core/training/training_report.h"

#include <functional>

namespace ld3 {

/// A solve with everything that others can branch off.
struct Trajectory {
    CoefficientTable table;
    std::vector<Tensor> states;       ///< before each row [B, C, H, W]
    std::vector<Tensor> predictions;  ///< of each row [B, C, H, W]
    Tensor result;                    ///< [B, C, H, W]

    /// Samples first … first + count − 1, without copying.
    [[nodiscard]] Trajectory narrowed(int64_t first, int64_t count) const;
};

/// Solves many slightly different tables on the same noise without repeating what they share: up to
/// the first row in which a table differs, its solve is the primal one. The solves that are under
/// way at a row go through the network together.
class BranchingSolver {
  public:
    /// @param largestBatch  samples in one network call at most
    BranchingSolver(const Denoiser& denoiser, const NoiseSchedule& schedule, int64_t largestBatch);

    /// @param noise  [B, C, H, W] in units of the standard normal
    /// @param count  network evaluations are added to it
    [[nodiscard]] Trajectory solve(const CoefficientTable& table,
                                   const Tensor& noise,
                                   const Condition& condition,
                                   const RunControl& control,
                                   EvaluationCount& count) const;

    /// The results [B, C, H, W] of `tables`, which differ from `primal.table` in values only.
    [[nodiscard]] std::vector<Tensor> branches(const Trajectory& primal,
                                               const std::vector<CoefficientTable>& tables,
                                               const Condition& condition,
                                               const RunControl& control,
                                               EvaluationCount& count) const;

  private:
    /// Network predictions for groups of equally many samples, each group at its own row's times.
    [[nodiscard]] std::vector<Tensor> predict(Predicts predicts,
                                              const std::vector<const Row<double>*>& rows,
                                              const std::vector<Tensor>& inputs,
                                              const Condition& condition,
                                              const RunControl& control,
                                              EvaluationCount& count) const;

    const Denoiser& m_denoiser;
    const NoiseSchedule& m_schedule;
    int64_t m_largestBatch;
};

}  // namespace ld3
