#pragma once

#include "core/checkpoints/safetensors.h"
#include "core/metrics/distances.h"
#include "core/training/recipe.h"
#include "core/training/teacher_set.h"
#include "core/training/training_observer.h"

#include <memory>

namespace ld3 {

/// A training as a machine that advances by one update at a time and can be saved between two.
/// On the CPU the same state advances to the same bits.
class Trainer {
  public:
    Trainer() = default;
    Trainer(const Trainer&) = delete;
    Trainer& operator=(const Trainer&) = delete;
    virtual ~Trainer() = default;

    /// Does one update (or one noise-pass batch, or one screening) and reports it.
    /// @returns false when the training is over, without having done anything
    /// @throws Stopped between two network evaluations; the object is then only good for `best()`
    virtual bool advance(TrainingObserver& observer, const RunControl& control) = 0;

    [[nodiscard]] virtual Ending ending() const = 0;

    /// Whether the last `advance` completed a round (descent) or a stage from one start (least
    /// squares), and there is a validated best: a good place to stop.
    [[nodiscard]] virtual bool hasCompletedRound() const = 0;

    /// The best schedule so far (the start before any check), without provenance.
    [[nodiscard]] virtual Schedule best() const = 0;

    /// Validation loss of `best()`; NaN before the first check.
    [[nodiscard]] virtual double bestLoss() const = 0;

    /// Updates so far, and the network evaluations they took.
    [[nodiscard]] virtual int iteration() const = 0;
    [[nodiscard]] virtual EvaluationCount evaluations() const = 0;

    /// Share of the work that is done, in [0, 1].
    [[nodiscard]] virtual double fractionDone() const = 0;

    /// The whole state between two `advance` calls: parameters, optimizer, moved noise, random
    /// state, counters. Tensors are copies.
    [[nodiscard]] virtual TensorFile state() const = 0;

    /// Continues from a `state()` of a trainer made with the same recipe and teacher set.
    /// @throws Error{BadFile} where it does not fit
    virtual void restore(const TensorFile& state) = 0;
};

/// @param denoiser, teacher  must outlive the trainer
/// @param distance  the recipe's loss, opened (`openDistance`); null: it is L2 or L1
/// @throws Error{InvalidArgument} with the recipe's first problem, or where the teacher set is too
///         small; Error{Unsupported} for a loss that had to be opened
[[nodiscard]] std::unique_ptr<Trainer> makeTrainer(
    const Denoiser& denoiser,
    const TeacherSet& teacher,
    const Recipe& recipe,
    std::shared_ptr<const Distance> distance = nullptr);

/// To be asked before a teacher set is made.
/// @throws Error{Unsupported} where the recipe's optimizer needs gradients that the model lacks
void requireGradients(const ModelInfo& model, const Recipe& recipe);

}  // namespace ld3
