#include "app/ld3/console_observer.h"

#include "core/base/number_text.h"

#include <cmath>

namespace ld3::cli {

namespace {

constexpr int kDigits = 4;

/// With the two digits that mean something in an estimate.
int64_t roughly(int64_t number) {
    int64_t unit = 1;
    while (number / unit >= 100) {
        unit *= 10;
    }
    return (number + unit / 2) / unit * unit;
}

}  // namespace

void ConsoleObserver::progressed(const std::string& stage, double fraction, double etaSeconds) {
    m_bar.show(
        stage, fraction, etaSeconds, stage == "training" ? details(fraction) : std::string());
}

std::string ConsoleObserver::details(double fraction) const {
    std::string text = m_best;
    const auto add = [&text](const std::string& part) {
        text += (text.empty() ? "" : ", ") + part;
    };
    if (m_meter.evaluationsSpent() > 0) {
        // A training that ends before its rounds are used up has nothing left all the same.
        const auto left = fraction < 1.0 ? m_meter.evaluationsLeft() : std::nullopt;
        add(std::to_string(m_meter.evaluationsSpent()) + " evaluations" +
            (left ? ", at most about " + std::to_string(roughly(*left)) + " left" : ""));
    }
    if (const auto seconds = m_meter.secondsPerIteration()) {
        add(numberText(*seconds, 2) + " s per iteration");
    }
    if (m_roundEnd != nullptr && m_roundEnd->isWanted()) {
        add("stopping after this round");
    }
    return text;
}

void ConsoleObserver::reported(const TrainingReport& report) {
    m_meter.add(report);
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
