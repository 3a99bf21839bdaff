#pragma once

#include "core/runs/experiment.h"

#include <QString>

#include <vector>

namespace ld3::ui {

/// What is wrong with the value of one field of an experiment.
struct ExperimentFault {
    QString field;    ///< as `ExperimentFields::row` names it; it need not have a row
    QString problem;  ///< a sentence in the language of the window
};

/// All that keeps an experiment from being trained, but for its model, which it does not open.
[[nodiscard]] std::vector<ExperimentFault> faultsOf(const Experiment& experiment);

}  // namespace ld3::ui
