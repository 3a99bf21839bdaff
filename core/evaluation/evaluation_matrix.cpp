#include "core/evaluation/evaluation_matrix.h"

#include <algorithm>
#include <map>
#include <set>

namespace ld3 {

namespace {

struct Entry {
    std::string learnedFor, schedule, usedWith;
    const EvaluationPoint* point = nullptr;
};

std::vector<Entry> entriesAt(const EvaluationSeries& series, size_t protocol, int nfe) {
    std::vector<Entry> entries;
    for (const EvaluationCurve& curve : series.curves) {
        if (curve.protocol != protocol || curve.learnedFor.empty()) {
            continue;
        }
        for (const EvaluationPoint& point : curve.points) {
            if (point.nfe == nfe) {
                // Two models' schedules are not one.
                entries.push_back({curve.learnedFor,
                                   curve.model + '\n' + curve.schedule,
                                   solverTitle(curve.solver),
                                   &point});
            }
        }
    }
    return entries;
}

void addOnce(std::vector<std::string>& list, const std::string& text) {
    if (std::find(list.begin(), list.end(), text) == list.end()) {
        list.push_back(text);
    }
}

size_t placeOf(const std::vector<std::string>& list, const std::string& text) {
    return static_cast<size_t>(std::find(list.begin(), list.end(), text) - list.begin());
}

}  // namespace

std::vector<int> matrixBudgets(const EvaluationSeries& series, size_t protocol) {
    std::set<int> budgets;
    for (const EvaluationCurve& curve : series.curves) {
        for (const EvaluationPoint& point : curve.points) {
            if (curve.protocol == protocol && !curve.learnedFor.empty()) {
                budgets.insert(point.nfe);
            }
        }
    }
    return {budgets.begin(), budgets.end()};
}

TransferMatrix transferMatrix(const EvaluationSeries& series, size_t protocol, int nfe) {
    const std::vector<Entry> entries = entriesAt(series, protocol, nfe);
    TransferMatrix matrix;
    std::vector<std::string> solversOfRows;
    for (const Entry& entry : entries) {
        addOnce(solversOfRows, entry.learnedFor);
    }
    for (const std::string& solver : solversOfRows) {
        const auto isUsed = [&](const Entry& entry) { return entry.usedWith == solver; };
        if (std::any_of(entries.begin(), entries.end(), isUsed)) {
            matrix.usedWith.push_back(solver);
        }
    }
    for (const Entry& entry : entries) {
        addOnce(matrix.usedWith, entry.usedWith);
    }

    std::vector<std::string> rows;  // solver and schedule
    std::map<std::string, std::vector<std::string>> schedulesOf;
    for (const std::string& solver : solversOfRows) {
        for (const Entry& entry : entries) {
            if (entry.learnedFor == solver) {
                addOnce(rows, solver + '\n' + entry.schedule);
                addOnce(schedulesOf[solver], entry.schedule);
            }
        }
    }
    for (const std::string& solver : solversOfRows) {
        for (const std::string& schedule : schedulesOf[solver]) {
            const std::string name = schedule.substr(schedule.find('\n') + 1);
            matrix.learnedFor.push_back(solver);
            matrix.titles.push_back(solver);
            if (schedulesOf[solver].size() > 1) {
                matrix.titles.back().append(", ").append(name);
            }
        }
    }
    matrix.cells.resize(matrix.learnedFor.size() * matrix.usedWith.size());
    for (const Entry& entry : entries) {
        const size_t row = placeOf(rows, entry.learnedFor + '\n' + entry.schedule);
        const size_t column = placeOf(matrix.usedWith, entry.usedWith);
        matrix.cells[row * matrix.usedWith.size() + column] = *entry.point;
    }
    return matrix;
}

}  // namespace ld3
