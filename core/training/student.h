#pragma once

#include "core/metrics/distances.h"
#include "core/schedules/discretization.h"
#include "core/solvers/finite_check.h"
#include "core/solvers/integrate.h"
#include "core/training/recipe.h"
#include "core/training/training_report.h"

#include <memory>
#include <optional>
#include <vector>

namespace ld3 {

/// Teacher samples with the noise that the student starts from.
struct StudentBatch {
    Tensor noise;   ///< [B, C, H, W]
    Tensor target;  ///< [B, C, H, W]
    Condition condition;
};

/// Losses of a batch with the gradients of their mean.
struct StudentGradients {
    Tensor losses;                        ///< [B] in the model's dtype, on its device
    Tensor noise;                         ///< [B, C, H, W]
    std::vector<double> logits, offsets;  ///< [N + 1]; empty where not asked for
};

/// The few-step solver with learned times: from parameters and noise to losses. Counts the network
/// evaluations that it makes.
class Student {
  public:
    /// @param denoiser  must outlive the student
    /// @param distance  the recipe's loss, opened; null: it is L2 or L1
    Student(const Denoiser& denoiser,
            const Recipe& recipe,
            std::shared_ptr<const Distance> distance);

    [[nodiscard]] const NoiseSchedule& schedule() const { return m_schedule; }

    [[nodiscard]] const DiscretizationOptions& discretization() const { return m_options; }

    [[nodiscard]] LearnedTimes<double> times(const std::vector<double>& logits,
                                             const std::vector<double>& offsets) const;

    /// [B] losses, without gradients.
    [[nodiscard]] Tensor losses(const std::vector<double>& logits,
                                const std::vector<double>& offsets,
                                const StudentBatch& batch,
                                const RunControl& control);

    /// Losses and gradients with respect to the noise and both parameter vectors.
    [[nodiscard]] StudentGradients gradients(const std::vector<double>& logits,
                                             const std::vector<double>& offsets,
                                             const StudentBatch& batch,
                                             const RunControl& control);

    /// The same for the noise alone, which spares the table's derivatives.
    [[nodiscard]] StudentGradients noiseGradients(const std::vector<double>& logits,
                                                  const std::vector<double>& offsets,
                                                  const StudentBatch& batch,
                                                  const RunControl& control);

    /// Why a batch's losses are NaN or infinite; nothing where the solve itself is finite. Not
    /// counted.
    [[nodiscard]] std::optional<Error> whyNotFinite(const std::vector<double>& logits,
                                                    const std::vector<double>& offsets,
                                                    const StudentBatch& batch,
                                                    const RunControl& control) const;

    [[nodiscard]] const EvaluationCount& evaluations() const { return m_evaluations; }

    void setEvaluations(const EvaluationCount& evaluations) { m_evaluations = evaluations; }

  private:
    [[nodiscard]] Tensor solve(const std::vector<double>& logits,
                               const std::vector<double>& offsets,
                               const Tensor& noise,
                               const Condition& condition,
                               const RunControl& control) const;
    [[nodiscard]] int64_t evaluationsOf(const StudentBatch& batch) const;

    const Denoiser& m_denoiser;
    NoiseSchedule m_schedule;
    DiscretizationOptions m_options;
    TableSpec m_table;
    GradientMemory m_memory;  ///< chosen once: the free memory changes while a training runs
    std::shared_ptr<const Distance> m_distance;
    EvaluationCount m_evaluations;
};

}  // namespace ld3
