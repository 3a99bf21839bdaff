#pragma once

#include "app/ld3/session.h"

namespace ld3::cli {

/// `ld3 runs differences`: the fields of `run.json` that are not the same in all of the runs.
[[nodiscard]] Verb addRunsDifferences(CLI::App& runs, const Session& session);

}  // namespace ld3::cli
