#pragma once

#include "core/schedules/schedule.h"

#include <optional>

namespace ld3::ui {

/// Remembers an edited schedule between sessions, whether it was saved or not.
void rememberDraft(const Schedule& schedule);

/// The one remembered last; nothing where there is none that can be read.
[[nodiscard]] std::optional<Schedule> rememberedDraft();

}  // namespace ld3::ui
