#pragma once

#include "core/checkpoints/safetensors.h"
#include "core/training/training_report.h"
#include "core/training/update_rule.h"

#include <random>
#include <string>
#include <vector>

namespace ld3 {

/// Where gradient descent stands inside a round.
enum class DescentStage : int64_t { RoundStart, Training, NoisePass, Over };

/// The noise of all training and validation samples, [count, C, H, W] each.
struct NoiseSets {
    Tensor train, valid;
};

/// The parameters with the lowest validation loss and the noise of that moment.
struct DescentBest {
    std::vector<double> logits, offsets;
    NoiseSets noise;
    bool checked = false;  ///< false: still the start
};

/// Everything that changes while gradient descent runs.
struct DescentState {
    DescentStage stage = DescentStage::RoundStart;
    int64_t round = 0;        ///< rounds finished
    int64_t batch = 0;        ///< batches finished in the pass under way
    int64_t iteration = 0;    ///< training updates so far
    int64_t advances = 0;     ///< of any kind
    bool validMoved = false;  ///< a validation sample's noise moved in this round
    bool stoppedEarly = false;

    std::vector<double> logits, offsets;
    UpdateMemory memory;
    double rateTimes = 0.0, rateEval = 0.0, rateNoise = 0.0;

    double bestLoss = 0.0;
    int64_t countWorse = 0;      ///< checks without improvement
    bool firstBatchOnly = true;  ///< validation uses its first batch only
    int64_t evalRateHits = 0;    ///< decays that left the eval rate at its floor
    DescentBest best;

    NoiseSets noise;    ///< what checks see; never written in place
    NoiseSets passing;  ///< what the passes of this round see and move

    std::vector<int64_t> order;  ///< of the training samples; shuffles compound
    std::mt19937_64 generator;
    EvaluationCount evaluations;
};

/// The state as tensors and text; every number keeps its bits.
[[nodiscard]] TensorFile saveDescentState(const DescentState& state);

/// @param fitting  a state of the same recipe: gives the shapes, dtype and device
/// @throws Error{BadFile} naming what is missing or does not fit
[[nodiscard]] DescentState loadDescentState(const TensorFile& file, const DescentState& fitting);

}  // namespace ld3
