#include "core/training/branching_solver.h"

#include "core/solvers/conversion.h"
#include "core/solvers/linear_combination.h"

#include <algorithm>

namespace ld3 {

namespace {

bool equal(const Update<double>& a, const Update<double>& b) {
    return a.state == b.state && std::equal(a.terms.begin(),
                                            a.terms.end(),
                                            b.terms.begin(),
                                            b.terms.end(),
                                            [](const Term<double>& x, const Term<double>& y) {
                                                return x.call == y.call && x.weight == y.weight;
                                            });
}

bool sameCall(const Row<double>& a, const Row<double>& b) {
    return equal(a.input, b.input) && a.evalTime == b.evalTime &&
           a.conversionTime == b.conversionTime;
}

Tensor combine(const Update<double>& update,
               const Tensor& state,
               const std::vector<Tensor>& predictions) {
    if (update.state == 1.0 && update.terms.empty()) {
        return state;
    }
    std::vector<double> weights{update.state};
    std::vector<Tensor> tensors{state};
    for (const Term<double>& term : update.terms) {
        weights.push_back(term.weight);
        tensors.push_back(predictions[static_cast<size_t>(term.call)]);
    }
    return linearCombination(weights, tensors);
}

/// The state after a call.
Tensor stateAfter(const Row<double>& row,
                  const Tensor& state,
                  const Tensor& input,
                  const std::vector<Tensor>& predictions) {
    switch (row.after) {
        case AfterCall::Adopt:
            return input;
        case AfterCall::Keep:
            return state;
        case AfterCall::Correct:
            return combine(row.correction, state, predictions);
    }
    return input;
}

/// The row in which each prediction is needed for the last time; the output counts as a row.
std::vector<size_t> lastUses(const CoefficientTable& table) {
    std::vector<size_t> uses(table.rows.size(), 0);
    const auto note = [&uses](const Update<double>& update, size_t row) {
        for (const Term<double>& term : update.terms) {
            uses[static_cast<size_t>(term.call)] = row;
        }
    };
    for (size_t r = 0; r < table.rows.size(); ++r) {
        note(table.rows[r].input, r);
        if (table.rows[r].after == AfterCall::Correct) {
            note(table.rows[r].correction, r);
        }
    }
    note(table.output, table.rows.size());
    return uses;
}

/// A solve that leaves the primal one at its first row.
struct Branch {
    const CoefficientTable& table;
    size_t firstRow = 0;
    bool sharesFirstCall = false;  ///< only what follows the call differs in the first row
    Tensor state, input;
    std::vector<Tensor> predictions;

    Branch(const CoefficientTable& own, const CoefficientTable& primal) : table(own) {
        const auto differs = [](const Row<double>& a, const Row<double>& b) {
            return !sameCall(a, b) || !equal(a.correction, b.correction);
        };
        while (firstRow < own.rows.size() && !differs(own.rows[firstRow], primal.rows[firstRow])) {
            ++firstRow;
        }
        sharesFirstCall =
            firstRow < own.rows.size() && sameCall(own.rows[firstRow], primal.rows[firstRow]);
    }

    /// Takes over what the primal solve has when it comes to `row`.
    void leave(const Trajectory& primal, size_t row) {
        state = primal.states[row];
        predictions.assign(primal.predictions.begin(),
                           primal.predictions.begin() + static_cast<std::ptrdiff_t>(row));
        predictions.resize(table.rows.size());
    }
};

Condition repeated(const Condition& condition, int64_t times) {
    if (!condition.classLabels.defined() || times == 1) {
        return condition;
    }
    std::vector<int64_t> repeats(static_cast<size_t>(condition.classLabels.dim()), 1);
    repeats.front() = times;
    return {condition.classLabels.repeat(repeats)};
}

/// Noise levels of groups of equally many samples, [groups·samples] each, in one copy to the
/// device, which the next call need not wait for.
NoiseLevel levelsOf(const std::vector<const Row<double>*>& rows,
                    const NoiseSchedule& schedule,
                    int64_t samples,
                    const torch::TensorOptions& options) {
    std::vector<double> values;
    for (const Row<double>* row : rows) {
        values.push_back(schedule.alpha(row->evalTime));
        values.push_back(schedule.sigma(row->evalTime));
        values.push_back(row->evalTime);
    }
    const Tensor all = torch::tensor(values, torch::kFloat64)
                           .reshape({static_cast<int64_t>(rows.size()), 3})
                           .to(options, /*non_blocking=*/true)
                           .repeat_interleave(samples, 0);
    return {all.select(1, 0), all.select(1, 1), all.select(1, 2)};
}

}  // namespace

Trajectory Trajectory::narrowed(int64_t first, int64_t count) const {
    const auto part = [first, count](const Tensor& x) { return x.narrow(0, first, count); };
    Trajectory result{table, states, predictions, part(this->result)};
    std::transform(states.begin(), states.end(), result.states.begin(), part);
    std::transform(predictions.begin(), predictions.end(), result.predictions.begin(), part);
    return result;
}

BranchingSolver::BranchingSolver(const Denoiser& denoiser,
                                 const NoiseSchedule& schedule,
                                 int64_t largestBatch)
    : m_denoiser(denoiser), m_schedule(schedule), m_largestBatch(largestBatch) {}

std::vector<Tensor> BranchingSolver::predict(Predicts predicts,
                                             const std::vector<const Row<double>*>& rows,
                                             const std::vector<Tensor>& inputs,
                                             const Condition& condition,
                                             const RunControl& control,
                                             EvaluationCount& count) const {
    const auto groups = static_cast<int64_t>(inputs.size());
    const int64_t samples = inputs.front().size(0);
    const Tensor x = groups == 1 ? inputs.front() : torch::cat(inputs);
    const NoiseLevel level = levelsOf(rows, m_schedule, samples, x.options());
    const Condition all = repeated(condition, groups);

    std::vector<Tensor> parts;
    for (int64_t first = 0; first < x.size(0); first += m_largestBatch) {
        control.betweenEvaluations();
        const int64_t size = std::min(m_largestBatch, x.size(0) - first);
        const auto part = [first, size](const Tensor& all) { return all.narrow(0, first, size); };
        parts.push_back(
            m_denoiser.predict(part(x),
                               {part(level.alpha), part(level.sigma), part(level.time)},
                               all.rows(torch::arange(first, first + size, torch::kInt64))));
        count.forward += size;
    }
    const Tensor native = parts.size() == 1 ? parts.front() : torch::cat(parts);

    std::vector<Tensor> predictions;
    for (size_t g = 0; g < inputs.size(); ++g) {
        const Row<double>& row = *rows[g];
        const Tensor own = native.narrow(0, static_cast<int64_t>(g) * samples, samples);
        const Prediction kind = m_denoiser.info().prediction;
        if (!needsConversion(kind, predicts, row.evalTime == row.conversionTime)) {
            predictions.push_back(own);
            continue;
        }
        const Conversion<double> conversion = conversionTo(predicts,
                                                           kind,
                                                           levelAt(m_schedule, row.evalTime),
                                                           levelAt(m_schedule, row.conversionTime));
        predictions.push_back(
            linearCombination({conversion.input, conversion.output}, {inputs[g], own}));
    }
    return predictions;
}

Trajectory BranchingSolver::solve(const CoefficientTable& table,
                                  const Tensor& noise,
                                  const Condition& condition,
                                  const RunControl& control,
                                  EvaluationCount& count) const {
    Trajectory trajectory{table, {}, {}, {}};
    Tensor state = noise * m_schedule.priorScale(table.startTime);
    for (const Row<double>& row : table.rows) {
        trajectory.states.push_back(state);
        const Tensor input = combine(row.input, state, trajectory.predictions);
        trajectory.predictions.push_back(
            predict(table.predicts, {&row}, {input}, condition, control, count).front());
        state = stateAfter(row, state, input, trajectory.predictions);
    }
    trajectory.states.push_back(state);
    trajectory.result = combine(table.output, state, trajectory.predictions);
    return trajectory;
}

std::vector<Tensor> BranchingSolver::branches(const Trajectory& primal,
                                              const std::vector<CoefficientTable>& tables,
                                              const Condition& condition,
                                              const RunControl& control,
                                              EvaluationCount& count) const {
    std::vector<Branch> branches;
    branches.reserve(tables.size());
    for (const CoefficientTable& table : tables) {
        branches.emplace_back(table, primal.table);
    }
    const std::vector<size_t> uses = lastUses(primal.table);
    const size_t rowCount = primal.table.rows.size();
    for (size_t r = 0; r < rowCount; ++r) {
        std::vector<Branch*> calling;
        std::vector<const Row<double>*> rows;
        std::vector<Tensor> inputs;
        for (Branch& branch : branches) {
            if (branch.firstRow > r) {
                continue;
            }
            if (branch.firstRow == r) {
                branch.leave(primal, r);
            }
            const Row<double>& row = branch.table.rows[r];
            branch.input = combine(row.input, branch.state, branch.predictions);
            if (branch.firstRow == r && branch.sharesFirstCall) {
                branch.predictions[r] = primal.predictions[r];
            } else {
                calling.push_back(&branch);
                rows.push_back(&row);
                inputs.push_back(branch.input);
            }
        }
        if (!calling.empty()) {
            const std::vector<Tensor> predictions =
                predict(primal.table.predicts, rows, inputs, condition, control, count);
            for (size_t i = 0; i < calling.size(); ++i) {
                calling[i]->predictions[r] = predictions[i];
            }
        }
        for (Branch& branch : branches) {
            if (branch.firstRow > r) {
                continue;
            }
            branch.state =
                stateAfter(branch.table.rows[r], branch.state, branch.input, branch.predictions);
            for (size_t call = 0; call <= r; ++call) {
                if (uses[call] <= r) {
                    branch.predictions[call] = Tensor();
                }
            }
        }
    }
    std::vector<Tensor> results;
    for (Branch& branch : branches) {
        if (branch.firstRow == rowCount) {
            branch.leave(primal, rowCount);
        }
        results.push_back(combine(branch.table.output, branch.state, branch.predictions));
    }
    return results;
}

}  // namespace ld3
