#pragma once

#include "core/runs/session_report.h"

namespace ld3::ui {

/// The installed language for reports. Valid until another is installed; in the GUI thread.
[[nodiscard]] ReportLanguage reportLanguage();

}  // namespace ld3::ui
