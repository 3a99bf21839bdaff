#pragma once

#include "app/ld3/session.h"
#include "core/runs/experiment.h"

namespace ld3::cli {

/// Prints how a training ended.
/// @throws Error{Io} "stopped: RUN: ld3 resume RUN" where it was stopped, so that scripts see it
void reportOutcome(const Outcome& outcome, const Session& session);

}  // namespace ld3::cli
