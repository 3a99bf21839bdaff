#include "ui/window/draft_memory.h"

#include "core/base/error.h"
#include "core/base/json_text.h"
#include "core/schedules/schedule_json.h"
#include "ui/window/preferences.h"

#include <nlohmann/json.hpp>

#include <QSettings>
#include <QString>

namespace ld3::ui {

void rememberDraft(const Schedule& schedule) {
    // Its name may be that of a folder, which need not be UTF-8.
    const std::string text = jsonText(scheduleToJson(schedule));
    QSettings().setValue(setting::kDraft, QString::fromStdString(text));
}

std::optional<Schedule> rememberedDraft() {
    const std::string text = QSettings().value(setting::kDraft).toString().toStdString();
    const auto json = nlohmann::json::parse(text, nullptr, /*allow_exceptions=*/false);
    if (!json.is_object()) {
        return std::nullopt;
    }
    try {
        return scheduleFromJson(json, setting::kDraft);
    } catch (const Error&) {
        return std::nullopt;  // of another version
    }
}

}  // namespace ld3::ui
