#pragma once

#include "core/models/open_model.h"
#include "core/runs/run_folder.h"

#include <memory>

namespace ld3 {

/// The model of a run, where and as precisely as the run evaluated it.
/// @param control  heard as by `openModel`
/// @throws Error{BadFile} where the file is another than then, and as `openModel`; Stopped
[[nodiscard]] std::shared_ptr<const Denoiser> reopenModel(const RunInfo& info,
                                                          const RunControl& control = {});

}  // namespace ld3
