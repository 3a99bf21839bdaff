#pragma once

#include "core/schedules/schedule.h"

#include <nlohmann/json_fwd.hpp>

#include <filesystem>
#include <string>

namespace ld3 {

/// `schedule.json`, format "ld3-schedule/1".
[[nodiscard]] nlohmann::json scheduleToJson(const Schedule& schedule);

/// @param where  file name for messages
/// @throws Error{BadFile} naming file and field; Error{Unsupported} for a newer format
[[nodiscard]] Schedule scheduleFromJson(const nlohmann::json& json, const std::string& where);

/// A schedule as a word of a command: its JSON in one line, without what it came from.
/// @param name  instead of its own
[[nodiscard]] std::string scheduleToWord(Schedule schedule, const std::string& name);

[[nodiscard]] nlohmann::json solverToJson(const SolverSpec& solver);
[[nodiscard]] SolverSpec solverFromJson(const nlohmann::json& json, const std::string& where);

void saveSchedule(const Schedule& schedule, const std::filesystem::path& path);
[[nodiscard]] Schedule loadSchedule(const std::filesystem::path& path);

}  // namespace ld3
