#pragma once

#include "core/base/error.h"
#include "core/base/run_control.h"

#include <functional>

namespace ld3 {

/// The stage that a training or an evaluation reports while it waits for space on the disk.
inline constexpr const char* kWaitingForSpace = "waiting for space";

/// Whether writing failed because nothing more fits: disk, quota or the limit of a file's size.
[[nodiscard]] bool isDiskFull(const Error& error);

/// Writes, and where the disk is full holds the work at its gate, until it is let go on, and writes
/// again. Without a gate, or once a stop was requested, the failure stands.
/// @param write   may be called several times
/// @param waits   told of each failure before the work is held
/// @returns whether the work was held
/// @throws what `write` throws; Stopped where a stop is requested while the work is held
bool writeWhenThereIsSpace(const RunControl& control,
                           const std::function<void()>& write,
                           const std::function<void(const Error&)>& waits);

}  // namespace ld3
