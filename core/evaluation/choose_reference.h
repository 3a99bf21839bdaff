#pragma once

#include "core/evaluation/evaluation_reference.h"
#include "core/evaluation/yardstick.h"

#include <functional>
#include <string>

namespace ld3 {

/// What a plan's values are measured against. Of a teacher only what its samples are made from; the
/// moments of exact distributions and of statistics files are there at once.
/// @param note  told what is odd about a file
/// @throws Error{InvalidArgument} where the yardstick does not know such a reference, or the
///         statistics are of other features; Error{NotFound, BadFile} naming the file;
///         Error{Unsupported} for a shard that would need the whole reference
[[nodiscard]] EvaluationReference chooseReference(
    const EvaluationPlan& plan,
    const Denoiser& denoiser,
    const Yardstick& yardstick,
    const std::function<void(const std::string&)>& note);

}  // namespace ld3
