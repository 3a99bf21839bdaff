#pragma once

#include "core/base/error.h"

namespace ld3 {

/// The stage that a training reports while it waits for space on the disk.
inline constexpr const char* kWaitingForSpace = "waiting for space";

/// Whether writing failed because nothing more fits: disk, quota or the limit of a file's size.
[[nodiscard]] bool isDiskFull(const Error& error);

}  // namespace ld3
