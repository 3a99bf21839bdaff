#include "app/ld3/console_observer.h"

#include "core/base/number_text.h"

#include <cmath>

namespace ld3::cli {

namespace {

constexpr int kDigits = 4;

}  // namespace

void ConsoleObserver::progressed(const std::string& stage, double fraction, double etaSeconds) {
    m_bar.show(stage, fraction, etaSeconds, stage == "training" ? m_best : std::string());
}

void ConsoleObserver::reported(const TrainingReport& report) {
    if (report.kind == ReportKind::Baseline) {
        m_bar.note("baseline " + report.label + ": " + numberText(report.validLoss, kDigits));
    } else if (report.improved && std::isfinite(report.bestLoss)) {
        m_best = "best " + numberText(report.bestLoss, kDigits);
    }
}

void ConsoleObserver::logged(const std::string& line) {
    m_bar.note(line);
}

}  // namespace ld3::cli
