#include "core/solvers/integrate.h"

#include "core/base/error.h"
#include "core/solvers/linear_combination.h"
#include "core/solvers/packed_table.h"

#include <algorithm>

namespace ld3 {

namespace {

Tensor combine(const std::vector<double>& values,
               const Tensor& weights,
               const std::vector<Tensor>& tensors) {
    return weights.defined() ? linearCombination(weights, values, tensors)
                             : linearCombination(values, tensors);
}

/// The outputs that later updates still need; others are let go.
class History {
  public:
    explicit History(const PackedTable& table) : m_lastUse(table.rows.size(), -1) {
        for (size_t i = 0; i < table.rows.size(); ++i) {
            note(table.rows[i].input, static_cast<int>(i));
            note(table.rows[i].correction, static_cast<int>(i));
        }
        note(table.output, static_cast<int>(table.rows.size()));
        m_outputs.resize(table.rows.size());
    }

    void store(int call, Tensor output) { m_outputs[call] = std::move(output); }

    void releaseAfter(int call) {
        for (int i = 0; i <= call; ++i) {
            if (m_lastUse[i] <= call) {
                m_outputs[i] = Tensor();
            }
        }
    }

    Tensor apply(const PackedUpdate& update, const Tensor& state) const {
        std::vector<double> values = {update.plain.state};
        std::vector<Tensor> tensors = {state};
        for (const Term<double>& term : update.plain.terms) {
            values.push_back(term.weight);
            tensors.push_back(m_outputs[term.call]);
        }
        return combine(values, update.weights, tensors);
    }

  private:
    void note(const PackedUpdate& update, int row) {
        for (const Term<double>& term : update.plain.terms) {
            m_lastUse[term.call] = std::max(m_lastUse[term.call], row);
        }
    }

    std::vector<int> m_lastUse;
    std::vector<Tensor> m_outputs;
};

Tensor run(const Denoiser& denoiser,
           const PackedTable& table,
           const Tensor& noise,
           const Condition& condition,
           const RunControl& control,
           const SolveObserver& observer) {
    const ModelInfo& info = denoiser.info();
    if (noise.dim() != 4 || noise.size(1) != info.channels || noise.size(2) != info.height ||
        noise.size(3) != info.width) {
        throw Error(ErrorCode::InvalidArgument,
                    "the noise does not fit the model",
                    "shape " + std::string(c10::str(noise.sizes())),
                    "give [B, " + std::to_string(info.channels) + ", " +
                        std::to_string(info.height) + ", " + std::to_string(info.width) + "]");
    }
    History history(table);
    Tensor state;
    for (size_t i = 0; i < table.rows.size(); ++i) {
        const PackedRow& row = table.rows[i];
        const int call = static_cast<int>(i);
        control.betweenEvaluations();
        const Tensor y = i == 0 ? combine({table.priorScale}, table.priorScaleWeight, {noise})
                                : history.apply(row.input, state);
        const Tensor native = denoiser.predict(y, row.level, condition);
        Tensor output = row.converts ? combine({row.conversion.input, row.conversion.output},
                                               row.conversionWeights,
                                               {y, native})
                                     : native;
        if (observer) {
            observer({call, row.evalTime, y, output});
        }
        history.store(call, std::move(output));
        switch (row.after) {
            case AfterCall::Adopt:
                state = y;
                break;
            case AfterCall::Keep:
                break;
            case AfterCall::Correct:
                state = history.apply(row.correction, state);
                break;
        }
        history.releaseAfter(call);
    }
    return history.apply(table.output, state);
}

torch::TensorOptions optionsOf(const Denoiser& denoiser) {
    return torch::TensorOptions().dtype(denoiser.dtype()).device(denoiser.device());
}

}  // namespace

Tensor integrate(const Denoiser& denoiser,
                 const NoiseSchedule& schedule,
                 const CoefficientTable& table,
                 const Tensor& noise,
                 const Condition& condition,
                 const RunControl& control,
                 const SolveObserver& observer) {
    const PackedTable packed =
        packTable(table, schedule, denoiser.info().prediction, optionsOf(denoiser));
    return run(denoiser, packed, noise, condition, control, observer);
}

Tensor integrateDifferentiably(const Denoiser& denoiser,
                               const NoiseSchedule& schedule,
                               const TableSpec& spec,
                               const Tensor& times,
                               const Tensor& evalTimes,
                               const Tensor& offsets,
                               const Tensor& noise,
                               const Condition& condition,
                               const RunControl& control) {
    const PackedTable packed = packDifferentiableTable(
        spec, schedule, times, evalTimes, offsets, denoiser.info().prediction, optionsOf(denoiser));
    return run(denoiser, packed, noise, condition, control, {});
}

}  // namespace ld3
