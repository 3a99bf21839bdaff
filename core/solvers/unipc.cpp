#include "core/solvers/tables.h"

#include <cmath>

namespace ld3 {

namespace {

/// The weights rho of one UniPC step: Σ_k rho_k·r_k^(m−1) = b_m for m = 1…count.
template <class T>
std::vector<T> solveVandermonde(const std::vector<T>& ratios, std::vector<T> right, int count) {
    std::vector<std::vector<T>> rows(count, std::vector<T>(count, T(1.0)));
    for (int m = 1; m < count; ++m) {
        for (int k = 0; k < count; ++k) {
            rows[m][k] = rows[m - 1][k] * ratios[k];
        }
    }
    // Ratios are distinct, so elimination needs no pivoting at these sizes.
    for (int pivot = 0; pivot < count; ++pivot) {
        for (int m = pivot + 1; m < count; ++m) {
            const T factor = rows[m][pivot] / rows[pivot][pivot];
            for (int k = pivot; k < count; ++k) {
                rows[m][k] = rows[m][k] - factor * rows[pivot][k];
            }
            right[m] = right[m] - factor * right[pivot];
        }
    }
    for (int m = count - 1; m >= 0; --m) {
        for (int k = m + 1; k < count; ++k) {
            right[m] = right[m] - rows[m][k] * right[k];
        }
        right[m] = right[m] / rows[m][m];
    }
    right.resize(count);
    return right;
}

/// What predictor and corrector of one step share.
template <class T>
struct Step {
    int from;  ///< level and call at the step's start
    int order;
    T stateRatio;           ///< sigma_i / sigma_{i−1}
    T base;                 ///< −alpha_i·(e^z − 1), z = −h: weight of the newest output
    T gain;                 ///< −alpha_i·B
    std::vector<T> ratios;  ///< r_1 … r_order, the last is 1
    std::vector<T> right;   ///< b_1 … b_order
};

template <class T>
Step<T> prepare(const StepTimes<T>& at, const TableSpec& spec, int from) {
    using std::expm1;
    const Level<T>& start = at.levels[from];
    const Level<T>& end = at.levels[from + 1];
    const int order = orderOfStep(from + 1, at.steps(), spec.solver.order);
    const T h = end.lambda - start.lambda;
    const T z = -h;
    const T growth = expm1(z);
    const T b = spec.solver.variant == "bh2" ? growth : z;
    Step<T> step{from, order, end.sigma / start.sigma, -end.alpha * growth, -end.alpha * b, {}, {}};
    T g = growth / z - T(1.0);
    double factorial = 1.0;
    for (int m = 1; m <= order; ++m) {
        factorial *= m;
        step.right.push_back(T(factorial) * g / b);
        g = g / z - T(1.0 / (factorial * (m + 1)));
        step.ratios.push_back(m < order ? (at.levels[from - m].lambda - start.lambda) / h : T(1.0));
    }
    return step;
}

/// base·D_from + gain·Σ_{k<=count} rho_k (D_{from−k} − D_from)/r_k, where k = order is the step's
/// end, whose output has the number from + 1.
template <class T>
Update<T> assemble(const Step<T>& step, const std::vector<T>& rho) {
    Update<T> update{step.stateRatio, {{step.from, step.base}}};
    for (size_t k = 0; k < rho.size(); ++k) {
        const bool atEnd = static_cast<int>(k) + 1 == step.order;
        const T weight = atEnd ? step.gain * rho[k] : step.gain * rho[k] / step.ratios[k];
        update.terms.front().weight = update.terms.front().weight - weight;
        update.terms.push_back(
            {atEnd ? step.from + 1 : step.from - static_cast<int>(k) - 1, weight});
    }
    return update;
}

template <class T>
std::vector<T> weights(const Step<T>& step, const TableSpec& spec, int count) {
    std::vector<T> ratios = step.ratios;
    if (spec.gradient == TableGradient::Reference) {
        for (T& ratio : ratios) {
            ratio = T(valueOf(ratio));
        }
    }
    return solveVandermonde(ratios, step.right, count);
}

template <class T>
Update<T> predictor(const Step<T>& step, const TableSpec& spec) {
    if (step.order == 1) {
        return assemble(step, std::vector<T>{});
    }
    if (step.order == 2) {
        return assemble(step, std::vector<T>{T(0.5)});
    }
    return assemble(step, weights(step, spec, step.order - 1));
}

template <class T>
Update<T> corrector(const Step<T>& step, const TableSpec& spec) {
    if (step.order == 1) {
        return assemble(step, std::vector<T>{T(0.5)});
    }
    return assemble(step, weights(step, spec, step.order));
}

}  // namespace

template <class T>
Table<T> uniPcTable(const StepTimes<T>& at, const TableSpec& spec) {
    Table<T> table;
    table.predicts = Predicts::Data;
    Row<T> first = stepRow(at, spec, 0);
    first.input = {T(1.0), {}};
    table.rows.push_back(std::move(first));
    for (int i = 1; i < at.steps(); ++i) {
        const Step<T> step = prepare(at, spec, i - 1);
        Row<T> row = stepRow(at, spec, i);
        row.input = predictor(step, spec);
        row.after = AfterCall::Correct;
        row.correction = corrector(step, spec);
        table.rows.push_back(std::move(row));
    }
    table.output = predictor(prepare(at, spec, at.steps() - 1), spec);
    return table;
}

template Table<double> uniPcTable(const StepTimes<double>&, const TableSpec&);
template Table<Dual> uniPcTable(const StepTimes<Dual>&, const TableSpec&);

}  // namespace ld3
