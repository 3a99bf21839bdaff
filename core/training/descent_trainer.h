#pragma once

#include "core/base/error.h"
#include "core/training/descent_state.h"
#include "core/training/soft_teacher.h"
#include "core/training/student.h"
#include "core/training/trainer.h"

#include <chrono>
#include <vector>

namespace ld3 {

/// What the last `advance` did in detail: for tests and diagnosis, not part of the state.
struct DescentStep {
    std::vector<int64_t> samples;  ///< their numbers in the training or validation set
    Tensor losses, newLosses;      ///< [B] before; with the proposed noise. Undefined: not done
    Tensor distance, projected, accepted;               ///< [B] of the noise step
    std::vector<double> logitGradient, offsetGradient;  ///< raw; zeros where not trained
    std::vector<double> logits, offsets;                ///< right after the optimizer
    double validLoss = 0.0, fullValidLoss = 0.0;        ///< NaN where not measured
    bool improved = false, reloaded = false;
};

/// Gradient descent with the soft teacher: the `paper` recipe, step for step as the LD3 reference
/// with its quirks, and the same loop with exact gradients or Adam.
/// Source: Tong et al. 2025 (LD3), algorithm 1, and its reference code.
class DescentTrainer : public Trainer {
  public:
    /// @param denoiser, teacher  must outlive the trainer
    /// @param recipe    without problems; fits the teacher set
    /// @param distance  the recipe's loss, opened; null: it is L2 or L1
    /// @throws Error{Numerical} where `priorSigmas` cannot be matched
    DescentTrainer(const Denoiser& denoiser,
                   const TeacherSet& teacher,
                   const Recipe& recipe,
                   std::shared_ptr<const Distance> distance = nullptr);

    bool advance(TrainingObserver& observer, const RunControl& control) override;
    [[nodiscard]] Ending ending() const override;
    [[nodiscard]] bool hasCompletedRound() const override;
    [[nodiscard]] Schedule best() const override;
    [[nodiscard]] double bestLoss() const override;
    [[nodiscard]] int iteration() const override;
    [[nodiscard]] EvaluationCount evaluations() const override;
    [[nodiscard]] double fractionDone() const override;
    [[nodiscard]] TensorFile state() const override;
    void restore(const TensorFile& state) override;

    [[nodiscard]] const DescentState& details() const { return m_state; }

    [[nodiscard]] const DescentStep& lastStep() const { return m_step; }

  private:
    /// What `advance` does in its stage.
    void doStage(TrainingReport& report, const RunControl& control);
    void startRound(TrainingReport& report, const RunControl& control);
    void trainBatch(TrainingReport& report, const RunControl& control);
    void moveValidationNoise(TrainingReport& report, const RunControl& control);
    void finishRound();

    void updateParameters(const StudentGradients& found);
    void check(const RunControl& control);
    void decayRates();
    [[nodiscard]] double validationLoss(const RunControl& control);

    /// Moves the noise of `batch` in `noises` where that lowers the loss.
    /// @returns how many samples moved
    int moveNoise(const StudentBatch& batch,
                  const StudentGradients& found,
                  const Tensor& index,
                  const Tensor& original,
                  Tensor& noises,
                  const RunControl& control);

    [[nodiscard]] std::vector<int64_t> nextTrainingSamples() const;
    [[nodiscard]] StudentBatch trainingBatch(const Tensor& index) const;
    [[nodiscard]] StudentBatch validationBatch(const Tensor& noises,
                                               int64_t first,
                                               int64_t end) const;
    [[nodiscard]] bool timesLearn() const;
    [[nodiscard]] bool evalTimesLearn() const;
    [[nodiscard]] bool inFirstPhase() const;
    void requireFinite(double value, const char* what) const;

    /// The same for the loss of `batch`; says at which step and sigma its solve goes wrong.
    void requireFiniteLoss(double loss,
                           const char* what,
                           const StudentBatch& batch,
                           const RunControl& control) const;
    void requireDecreasingTimes() const;
    void finishReport(TrainingReport& report) const;

    /// Reports the update in which the training fails, so that it stands in plots and files.
    void reportFailure(TrainingReport& report,
                       const Error& error,
                       TrainingObserver& observer) const;

    /// `error` with what is known of the update: losses and gradient norm.
    [[nodiscard]] Error withNumbers(const Error& error, const TrainingReport& report) const;

    const Recipe m_recipe;
    const DescentOptions& m_options;  ///< of m_recipe
    const TeacherSet& m_teacher;
    Student m_student;
    double m_radius = 0.0;
    NoiseSets m_original;
    int64_t m_rounds = 0, m_trainBatches = 0, m_noiseBatches = 0;  ///< the latter two of a round
    DescentState m_state;
    DescentStep m_step;
    double m_gradientNorm;  ///< of the last update; NaN before
    std::chrono::steady_clock::time_point m_started = std::chrono::steady_clock::now();
};

}  // namespace ld3
