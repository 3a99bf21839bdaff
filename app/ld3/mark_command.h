#pragma once

#include "app/ld3/session.h"

namespace ld3::cli {

/// `ld3 runs mark`: sets and shows what a user says of runs.
[[nodiscard]] Verb addRunsMark(CLI::App& runs, const Session& session);

}  // namespace ld3::cli
