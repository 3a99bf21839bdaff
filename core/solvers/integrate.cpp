#include "core/solvers/integrate.h"

#include "core/base/error.h"
#include "core/solvers/linear_combination.h"
#include "core/solvers/packed_table.h"

#include <algorithm>

namespace ld3 {

namespace {

/// The model outputs that later steps still need; others are let go.
class History {
  public:
    explicit History(const PackedTable& table)
        : m_lastUse(table.rows.size(), -1), m_outputs(table.rows.size()) {
        for (size_t i = 0; i < table.rows.size(); ++i) {
            for (const int call : table.rows[i].step.calls) {
                m_lastUse[call] = static_cast<int>(i);
            }
        }
    }

    void store(int call, Tensor output) { m_outputs[call] = std::move(output); }

    /// `first` and the outputs that a step asks for.
    [[nodiscard]] std::vector<Tensor> with(const Tensor& first,
                                           const std::vector<int>& calls) const {
        std::vector<Tensor> tensors = {first};
        for (const int call : calls) {
            tensors.push_back(m_outputs[call]);
        }
        return tensors;
    }

    void releaseAfter(int call) {
        for (int i = 0; i <= call; ++i) {
            if (m_lastUse[i] <= call) {
                m_outputs[i] = Tensor();
            }
        }
    }

  private:
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
    Tensor y = noise * table.priorScale;
    Tensor base = y;
    for (size_t i = 0; i < table.rows.size(); ++i) {
        const PackedRow& row = table.rows[i];
        const int call = static_cast<int>(i);
        control.betweenEvaluations();
        const Tensor native = denoiser.predict(y, row.level, condition);
        const Tensor output =
            row.converts ? linearCombination(row.conversion, {y, native}) : native;
        if (observer) {
            observer({call, row.evalTime, y, output});
        }
        history.store(call, output);
        if (row.step.fromPoint) {
            base = y;
        }
        y = linearCombination(row.step.weights, history.with(base, row.step.calls));
        history.releaseAfter(call);
    }
    return y;
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
