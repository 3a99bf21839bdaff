#pragma once

#include "core/metrics/loss.h"
#include "core/schedules/parametrisation.h"
#include "core/schedules/schedule.h"

#include <cstdint>
#include <string>
#include <vector>

namespace ld3 {

/// What moves the schedule.
enum class Optimizer {
    LevenbergMarquardt,  ///< finite differences, no backward: the `fast` recipe
    RmsProp,             ///< gradient descent as the LD3 reference
    Adam,                ///< gradient descent, Adam on the time logits
};

/// Hyperparameters of gradient descent with the soft teacher. Defaults: LD3's for CIFAR-10.
/// Source: Tong et al. 2025, appendix; the reference code's quirks are kept by the `paper` recipe.
struct DescentOptions {
    int roundsTimes = 2;      ///< phase 1: rounds in which only the times learn
    int roundsBoth = 5;       ///< phase 2: rounds in which eval times learn too
    bool learnTimes = true;   ///< false: only eval times learn, in all rounds (reference: `no_v1`)
    int trainBatch = 2;       ///< samples per step; larger batches move noise less
    int validBatch = 150;     ///< samples per validation batch
    double windowRate = 0.5;  ///< how far eval times may leave times, in smallest gaps; (0, 0.5]
    double learningRateTimes = 0.005;    ///< of the time logits
    double learningRateEval = 0.1;       ///< of the eval offsets; divided by NFE
    double learningRateTimesMin = 5e-5;  ///< floors of the decay
    double learningRateEvalMin = 1e-6;
    double learningRateDecay = 0.8;  ///< factor when patience runs out
    double momentum = 0.9;           ///< RMSprop
    int patience = 5;                ///< checks without improvement before reload and decay
    int stopCount = 5;               ///< times the eval rate hits its floor before training stops
    double radius = -1.0;            ///< of the noise ball, in units of the normal; < 0: the rule
                                     ///< 0.001·C·H·W/NFE²; 0: hard teacher
    double noiseRate = -1.0;         ///< step of the noise; < 0: the rule 12/NFE
    double noiseRateDecay = 0.5;     ///< factor after a round in which no validation noise moved
    bool referenceGradient = true;   ///< lack the part of UniPC's gradient that the reference cuts
    /// Start from these sigmas: gradient descent fits its times to them first (reference:
    /// `match_prior`), Levenberg-Marquardt takes them as its only start.
    std::vector<double> priorSigmas;
};

/// Options of Levenberg-Marquardt on the schedule (see the README for what was measured).
struct LeastSquaresOptions {
    std::vector<std::string> screen = {"edm", "logSNR", "edm_3", "poly_3"};  ///< candidate starts
    int screenSamples = 8;
    int starts = 3;                 ///< candidates whose times are refined
    int finalists = 2;              ///< of these, how many go on to learn eval times
    int samples = 16;               ///< training samples of a Jacobian, times only
    int samplesBoth = 40;           ///< the same, times and eval times
    int iterationsTimes = 4;        ///< at most, from each start: times only, but the best start
                                    ///< frees its eval times after the first
    int iterationsBoth = 8;         ///< at most, times and eval times
    int validateEvery = 2;          ///< iterations between validations in the last stage
    double validationGain = 0.005;  ///< relative gain that counts as progress
    double trainingGain = 0.002;    ///< relative fall of the training error below which it stops
    double outlierMedians = 10.0;   ///< losses far above so many medians hardly count; 0: all do
    double damping = 1e-2;          ///< initial mu
    double differenceStep = 0.05;   ///< forward difference, in smallest neighbouring gaps of lambda
    bool learnCoefficients = false;  ///< also learn additive changes of the solver's table
    int coefficientSamples = 50;
    int iterationsCoefficients = 10;
    int batch = 512;  ///< samples of one network call at most: bounds memory, changes no result
};

/// Everything that defines a training but the model and the teacher's samples.
struct Recipe {
    std::string name = "fast";  ///< "fast", "paper", or the user's own name
    int version = 1;
    SolverSpec solver;
    int nfe = 5;
    NoiseScheduleSpec noiseSchedule;
    ConversionTime conversionTime = ConversionTime::Eval;
    Loss loss = Loss::L2;
    std::string lpipsNet = "vgg";         ///< of the loss LPIPS: "vgg" or "alex"
    std::vector<std::string> lossSha256;  ///< of the files behind LPIPS or the user's own loss;
                                          ///< empty: any, until a run begins
    Optimizer optimizer = Optimizer::LevenbergMarquardt;
    Parametrisation parametrisation = Parametrisation::Lambda;
    int trainCount = 50;  ///< the teacher set's first samples
    int validCount = 50;  ///< the samples after them
    uint64_t seed = 0;    ///< of shuffling; the teacher's noise has its own
    bool shuffle = true;
    std::vector<std::vector<int64_t>> batchOrder;  ///< sample numbers of each training batch in
                                                   ///< turn, instead of shuffling; empty: none
    std::string startSchedule;  ///< kind to start from, least squares only; empty: screen
    DescentOptions descent;
    LeastSquaresOptions leastSquares;

    /// All faults at once, each "field: what is wrong"; empty when the recipe can be run.
    [[nodiscard]] std::vector<std::string> problems() const;
};

/// The two recipes with their defaults. @param name "fast" or "paper"
/// @throws Error{InvalidArgument}
[[nodiscard]] Recipe makeRecipe(const std::string& name);

[[nodiscard]] std::string optimizerName(Optimizer optimizer);  ///< "lm", "rmsprop", "adam"
[[nodiscard]] Optimizer optimizerFromName(const std::string& name);
[[nodiscard]] std::string parametrisationName(Parametrisation parametrisation);
[[nodiscard]] Parametrisation parametrisationFromName(const std::string& name);

}  // namespace ld3
