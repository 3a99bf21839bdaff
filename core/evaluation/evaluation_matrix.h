#pragma once

#include "core/evaluation/evaluation_series.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace ld3 {

/// What learned schedules are worth with solvers that they were not learned for, at one budget.
struct TransferMatrix {
    std::vector<std::string> learnedFor;  ///< of the rows: solvers
    std::vector<std::string> titles;      ///< of the rows: the solver, with the schedule's name
                                          ///< where there are several for one
    std::vector<std::string> usedWith;    ///< titles of the columns: solvers
    std::vector<std::optional<EvaluationPoint>> cells;  ///< row after row; empty: not measured

    [[nodiscard]] const std::optional<EvaluationPoint>& at(size_t row, size_t column) const {
        return cells[row * usedWith.size() + column];
    }

    /// Whether the cell is a schedule with the solver that it was learned for.
    [[nodiscard]] bool isOwn(size_t row, size_t column) const {
        return learnedFor[row] == usedWith[column];
    }
};

/// Budgets at which learned schedules were measured with a protocol, in their order.
[[nodiscard]] std::vector<int> matrixBudgets(const EvaluationSeries& series, size_t protocol);

/// Rows and columns that stand for the same solver come in the same order, first those that
/// schedules were learned for.
/// @param protocol  place in `series.protocols`
[[nodiscard]] TransferMatrix transferMatrix(const EvaluationSeries& series,
                                            size_t protocol,
                                            int nfe);

}  // namespace ld3
