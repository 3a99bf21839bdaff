#pragma once

#include <vector>

namespace ld3 {

/// Weight of the model output of an earlier (or the same) call.
template <class T>
struct Term {
    int call = 0;
    T weight{};
};

/// state·s + Σ weight·m[call].
template <class T>
struct Update {
    T state{};
    std::vector<Term<T>> terms;
};

/// What a solver wants the model output m to be.
enum class Predicts { Data, Noise };

/// What becomes of the state after a call.
enum class AfterCall {
    Adopt,    ///< s = y, the point of the call
    Keep,     ///< s stays: the call was a stage inside a single step
    Correct,  ///< s = correction(s, m), which may use the call's own output
};

/// One network evaluation.
template <class T>
struct Row {
    Update<T> input;     ///< y, the point of the call, from the state and earlier outputs
    T evalTime{};        ///< time told to the network
    T conversionTime{};  ///< time whose alpha, sigma convert between eps and x0
    AfterCall after = AfterCall::Adopt;
    Update<T> correction;  ///< used with `Correct`
};

/// A whole solve, for any explicit solver that is linear in state and model outputs.
/// The state starts as the prior-scaled noise; row 0 has input {1, {}}.
template <class T>
struct Table {
    Predicts predicts = Predicts::Noise;
    T startTime{};
    std::vector<Row<T>> rows;
    Update<T> output;  ///< x at the last time
};

using CoefficientTable = Table<double>;

/// Additive changes of a table's coefficients, in table order: for every row but the first its
/// input (state, then terms), for rows with `Correct` its correction likewise, last the output.
using CoefficientOffsets = std::vector<double>;

/// Calls `visit(T&)` on each coefficient that offsets apply to, in their order.
template <class AnyTable, class Visit>
void forEachCoefficient(AnyTable& table, Visit&& visit) {
    const auto visitUpdate = [&visit](auto& update) {
        visit(update.state);
        for (auto& term : update.terms) {
            visit(term.weight);
        }
    };
    for (size_t i = 0; i < table.rows.size(); ++i) {
        if (i > 0) {
            visitUpdate(table.rows[i].input);
        }
        if (table.rows[i].after == AfterCall::Correct) {
            visitUpdate(table.rows[i].correction);
        }
    }
    visitUpdate(table.output);
}

}  // namespace ld3
