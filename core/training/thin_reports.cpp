#include "core/training/thin_reports.h"

#include "core/training/loss_watch.h"

#include <cmath>

namespace ld3 {

namespace {

bool isPlain(const TrainingReport& report) {
    return report.kind == ReportKind::Iteration && !report.improved &&
           std::isfinite(report.trainLoss) && !report.label.starts_with(kFailedUpdate);
}

/// @param all  whether what is not plain may go too
void halve(std::vector<TrainingReport>& reports, size_t newest, bool all) {
    const size_t middleEnd = reports.size() - newest;
    bool isSecond = false;
    size_t kept = 1;
    for (size_t i = 1; i < reports.size(); ++i) {
        const bool mayGo = i < middleEnd && (all || isPlain(reports[i]));
        isSecond = mayGo && !isSecond;
        if (isSecond) {
            continue;
        }
        if (kept != i) {
            reports[kept] = std::move(reports[i]);
        }
        ++kept;
    }
    reports.resize(kept);
}

}  // namespace

void thinReports(std::vector<TrainingReport>& reports, size_t most) {
    const size_t newest = most / 4;
    for (bool all : {false, true}) {
        size_t before = 0;
        while (reports.size() > most && reports.size() != before) {
            before = reports.size();
            halve(reports, newest, all);
        }
    }
}

}  // namespace ld3
