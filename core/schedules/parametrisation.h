#pragma once

namespace ld3 {

/// In which variable the learned increments live.
enum class Parametrisation { Time, Lambda };

}  // namespace ld3
