#pragma once

#include "core/training/schedule_space.h"
#include "core/training/trainer.h"

#include <string>
#include <vector>

namespace ld3 {

/// What a least-squares training is doing.
enum class SearchStage { Screen, Times, EvalTimes, Coefficients, Over };

/// A point with the loss that speaks for it.
struct RatedPoint {
    std::string origin;  ///< the hand-made schedule that it started from
    SchedulePoint point;
    double loss = 0.0;  ///< finite, so that it survives JSON
};

/// All that a least-squares training must remember between two updates.
struct SearchState {
    SearchStage stage = SearchStage::Screen;
    int item = 0;                    ///< candidate that is screened, or start that is refined
    int stageIteration = 0;          ///< updates in this stage, of this start
    int iteration = 0;               ///< updates in all
    std::vector<RatedPoint> starts;  ///< screened, later the refined ones
    SchedulePoint point;             ///< where the search stands
    Damping damping;
    bool solved = false;     ///< the point's own solve was made (and counted) already
    double stageLoss = 0.0;  ///< best validation loss of this stage from this start
    int idleChecks = 0;      ///< validations in a row that gained too little
    bool hasBest = false;
    RatedPoint best;         ///< by validation loss
    bool converged = false;  ///< the last stage ended by a stop rule
    EvaluationCount evaluations;
};

/// Exact in both directions.
[[nodiscard]] TensorFile saveSearchState(const SearchState& state);

/// @throws Error{BadFile}
[[nodiscard]] SearchState loadSearchState(const TensorFile& file);

}  // namespace ld3
