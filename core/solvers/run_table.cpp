#include "core/solvers/run_table.h"

#include "core/solvers/linear_combination.h"

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

/// Whether nobody else sees the tensor's memory.
bool isOurs(const Tensor& tensor) {
    return tensor.use_count() == 1 && tensor.storage().use_count() == 1;
}

}  // namespace

Tensor runTable(const PackedTable& table,
                const Tensor& noise,
                const NetworkCall& network,
                const SolveObserver& observer) {
    const at::NoGradGuard noGradients;
    History history(table);
    Tensor y = noise * table.priorScale;
    Tensor base = y;
    Tensor spare;  // fresh memory costs more than the sum that fills it
    for (size_t i = 0; i < table.rows.size(); ++i) {
        const PackedRow& row = table.rows[i];
        const int call = static_cast<int>(i);
        const Tensor native = network(row, y);
        const Tensor output =
            row.converts ? linearCombination(row.conversion, {y, native}) : native;
        if (observer) {
            observer({call, row.evalTime, y, output});
        }
        history.store(call, output);
        if (row.step.fromPoint) {
            base = Tensor();
            std::swap(base, y);
        } else if (isOurs(y)) {
            spare = y;
        }
        y = linearCombination(row.step.weights, history.with(base, row.step.calls), spare);
        spare = Tensor();
        history.releaseAfter(call);
        const bool baseIsDone = i + 1 == table.rows.size() || table.rows[i + 1].step.fromPoint;
        if (baseIsDone && isOurs(base)) {
            std::swap(spare, base);
        }
    }
    return y;
}

}  // namespace ld3
