#pragma once

#include "app/ld3/session.h"

namespace ld3::cli {

/// `ld3 runs rename`: gives a run, and with it its folder, another name.
[[nodiscard]] Verb addRunsRename(CLI::App& runs, const Session& session);

/// `ld3 runs delete`: moves runs into the trash beside them.
[[nodiscard]] Verb addRunsDelete(CLI::App& runs, const Session& session);

/// `ld3 runs restore`: brings deleted runs back.
[[nodiscard]] Verb addRunsRestore(CLI::App& runs, const Session& session);

/// `ld3 runs trash`: lists the deleted runs of a folder, or deletes them for good.
[[nodiscard]] Verb addRunsTrash(CLI::App& runs, const Session& session);

}  // namespace ld3::cli
