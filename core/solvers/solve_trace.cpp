#include "core/solvers/solve_trace.h"

#include "core/base/error.h"
#include "core/solvers/integrate.h"
#include "core/solvers/linear_combination.h"
#include "core/solvers/packed_table.h"

namespace ld3 {

namespace {

/// What an update makes of state and outputs.
Tensor apply(const Update<double>& update,
             const Tensor& state,
             const std::vector<Tensor>& outputs) {
    std::vector<double> weights = {update.state};
    std::vector<Tensor> tensors = {state};
    for (const Term<double>& term : update.terms) {
        const Tensor& output = outputs.at(static_cast<size_t>(term.call));
        if (!output.defined()) {
            throw Error(ErrorCode::Internal,
                        "a step uses a stage of an earlier one",
                        "call " + std::to_string(term.call),
                        "please report this with the solver");
        }
        weights.push_back(term.weight);
        tensors.push_back(output);
    }
    return linearCombination(weights, tensors);
}

/// The rows that steps begin with; the others are stages inside a step.
std::vector<size_t> stepRows(const CoefficientTable& table) {
    std::vector<size_t> rows;
    for (size_t i = 0; i < table.rows.size(); ++i) {
        if (table.rows[i].after != AfterCall::Keep) {
            rows.push_back(i);
        }
    }
    return rows;
}

/// x0 as a solver has it that works with eps.
Tensor dataFromNoise(const NoiseSchedule& schedule,
                     double time,
                     const Tensor& point,
                     const Tensor& noise) {
    const double alpha = schedule.alpha(time), sigma = schedule.sigma(time);
    return linearCombination({1.0 / alpha, -sigma / alpha}, {point, noise});
}

}  // namespace

SolveTrace traceSolve(const Denoiser& denoiser,
                      const NoiseSchedule& schedule,
                      const CoefficientTable& table,
                      const Tensor& noise,
                      const Condition& condition,
                      const RunControl& control) {
    const torch::NoGradGuard noGradients;
    std::vector<Tensor> points, outputs;
    const auto keep = [&](const SolveStep& step) {
        points.push_back(step.state);
        outputs.push_back(step.prediction);
    };
    Tensor end = integrate(denoiser, schedule, table, noise, condition, control, keep);
    SolveTrace trace;
    Tensor state;
    for (size_t i = 0; i < table.rows.size(); ++i) {
        const Row<double>& row = table.rows[i];
        if (row.after == AfterCall::Keep) {
            continue;
        }
        state = row.after == AfterCall::Correct ? apply(row.correction, state, outputs) : points[i];
        trace.points.push_back(points[i]);
        trace.states.push_back(state);
        trace.predictions.push_back(
            table.predicts == Predicts::Data
                ? outputs[i]
                : dataFromNoise(schedule, row.conversionTime, points[i], outputs[i]));
    }
    trace.states.push_back(std::move(end));
    return trace;
}

std::vector<Tensor> stepsFromStates(const Denoiser& denoiser,
                                    const NoiseSchedule& schedule,
                                    const CoefficientTable& table,
                                    const SolveTrace& reference,
                                    const Condition& condition,
                                    const RunControl& control) {
    const torch::NoGradGuard noGradients;
    const PackedTable packed =
        packTable(table,
                  schedule,
                  denoiser.info().prediction,
                  torch::TensorOptions().dtype(denoiser.dtype()).device(denoiser.device()));
    const auto call = [&](size_t row, const Tensor& point) {
        control.betweenEvaluations();
        const PackedRow& numbers = packed.rows[row];
        const Tensor native = denoiser.predict(point, packed.level(numbers), condition);
        return numbers.converts ? linearCombination(numbers.conversion, {point, native}) : native;
    };
    const std::vector<size_t> starts = stepRows(table);
    if (reference.points.size() < starts.size() || reference.states.size() < starts.size()) {
        throw Error(ErrorCode::InvalidArgument,
                    "the other solution has fewer steps",
                    std::to_string(reference.points.size()),
                    "give states at the " + std::to_string(starts.size()) + " steps' starts");
    }
    std::vector<Tensor> history(table.rows.size()), ends;
    for (size_t step = 0; step < starts.size(); ++step) {
        history[starts[step]] = call(starts[step], reference.points[step]);
        std::vector<Tensor> outputs = history;
        const Tensor& state = reference.states[step];
        const bool isLast = step + 1 == starts.size();
        const size_t next = isLast ? table.rows.size() : starts[step + 1];
        for (size_t stage = starts[step] + 1; stage < next; ++stage) {
            outputs[stage] = call(stage, apply(table.rows[stage].input, state, outputs));
        }
        Tensor end = apply(isLast ? table.output : table.rows[next].input, state, outputs);
        if (!isLast && table.rows[next].after == AfterCall::Correct) {
            outputs[next] = call(next, end);
            end = apply(table.rows[next].correction, state, outputs);
        }
        ends.push_back(std::move(end));
    }
    return ends;
}

}  // namespace ld3
