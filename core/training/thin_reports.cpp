#include "core/training/thin_reports.h"

#include "core/training/loss_watch.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace ld3 {

namespace {

/// Neighbours of which the extremes stay: of two losses these are at most four, of twice as many.
constexpr size_t kGroup = 8;

using Reports = std::vector<TrainingReport>;
using Places = std::vector<size_t>;

bool isFaulty(const TrainingReport& report) {
    return report.kind == ReportKind::Iteration &&
           (!std::isfinite(report.trainLoss) || std::isinf(report.validLoss) ||
            report.label.starts_with(kFailedUpdate));
}

bool isPlain(const TrainingReport& report) {
    return report.kind == ReportKind::Iteration && !report.improved && !isFaulty(report);
}

/// Those of a group that stay: with the lowest and the highest of either loss, and the first that
/// is faulty; without any of these the first of all.
Places extremesOf(const Reports& reports, const Places& group) {
    Places extremes;
    for (double TrainingReport::*loss : {&TrainingReport::trainLoss, &TrainingReport::validLoss}) {
        Places measured;
        std::copy_if(group.begin(), group.end(), std::back_inserter(measured), [&](size_t place) {
            return std::isfinite(reports[place].*loss);
        });
        const auto [low, high] =
            std::minmax_element(measured.begin(), measured.end(), [&](size_t a, size_t b) {
                return reports[a].*loss < reports[b].*loss;
            });
        if (!measured.empty()) {
            extremes.insert(extremes.end(), {*low, *high});
        }
    }
    const auto faulty = std::find_if(
        group.begin(), group.end(), [&](size_t place) { return isFaulty(reports[place]); });
    if (faulty != group.end() || extremes.empty()) {
        extremes.push_back(faulty != group.end() ? *faulty : group.front());
    }
    return extremes;
}

/// @param all  whether what is not plain may go too
void thinOnce(Reports& reports, size_t newest, bool all) {
    std::vector<bool> stays(reports.size(), true);
    Places group;
    const auto closeGroup = [&] {
        if (group.empty()) {
            return;
        }
        for (const size_t place : group) {
            stays[place] = false;
        }
        for (const size_t place : extremesOf(reports, group)) {
            stays[place] = true;
        }
        group.clear();
    };
    for (size_t place = 1; place < reports.size() - newest; ++place) {
        if (all || isPlain(reports[place])) {
            group.push_back(place);
        }
        if (group.size() == kGroup) {
            closeGroup();
        }
    }
    closeGroup();
    size_t kept = 0;
    for (size_t place = 0; place < reports.size(); ++place) {
        if (!stays[place]) {
            continue;
        }
        if (kept != place) {
            reports[kept] = std::move(reports[place]);
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
            thinOnce(reports, newest, all);
        }
    }
}

}  // namespace ld3
