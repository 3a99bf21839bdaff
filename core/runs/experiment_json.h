#pragma once

#include "core/runs/experiment.h"

#include <string>

namespace ld3 {

/// An experiment as JSON text, to remember it; the run folder and the teacher's model stay out.
/// What is not UTF-8 in a path is replaced.
[[nodiscard]] std::string experimentToJson(const Experiment& experiment);

/// The reverse; what is missing keeps its default.
/// @param where  for messages: the file and the field that hold the text
/// @throws Error{BadFile} naming the field, where the text is not such an experiment
[[nodiscard]] Experiment experimentFromJson(const std::string& text,
                                            const std::string& where = "remembered experiment");

}  // namespace ld3
