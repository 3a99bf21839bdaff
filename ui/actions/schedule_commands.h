#pragma once

#include "ui/actions/command_table.h"

#include <vector>

namespace ld3::ui {

/// The commands of the editor of schedules, as rows of the table of all commands.
[[nodiscard]] std::vector<CommandRow> scheduleCommands();

}  // namespace ld3::ui
