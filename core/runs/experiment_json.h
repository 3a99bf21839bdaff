#pragma once

#include "core/runs/experiment.h"

#include <string>

namespace ld3 {

/// An experiment as JSON text, to remember it; the run folder and the teacher's model stay out.
[[nodiscard]] std::string experimentToJson(const Experiment& experiment);

/// The reverse; what is missing keeps its default.
/// @throws Error{BadFile} where the text is not such an experiment
[[nodiscard]] Experiment experimentFromJson(const std::string& text);

}  // namespace ld3
