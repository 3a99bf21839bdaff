#include "core/solvers/solve_gradient.h"

#include "core/base/error.h"
#include "core/solvers/linear_combination.h"

#include <ATen/core/ivalue.h>

#include <utility>

namespace ld3 {

namespace {

using torch::autograd::AutogradContext;
using torch::autograd::tensor_list;

/// A network call with the graph from its inputs to its native output.
struct TrackedCall {
    Tensor point;
    NoiseLevel level;
    Tensor native;
};

/// What backward needs of a call.
struct CallRecord {
    Tensor point, output;
    TrackedCall tracked;  ///< undefined where the graph is to be made again
};

/// A solve on its way from forward to backward.
class Solve : public torch::CustomClassHolder {
  public:
    Solve(const Denoiser& denoiser,
          PackedTable table,
          Condition condition,
          RunControl control,
          GradientMemory memory,
          bool tracksNumbers)
        : m_denoiser(denoiser),
          m_table(std::move(table)),
          m_condition(std::move(condition)),
          m_control(std::move(control)),
          m_recomputes(memory == GradientMemory::Recompute),
          m_tracksNumbers(tracksNumbers) {}

    Tensor forward(const Tensor& noise, const SolveObserver& observer);

    /// @param gradient  of the result
    /// @returns of noise and numbers
    [[nodiscard]] std::pair<Tensor, Tensor> backward(const Tensor& gradient);

  private:
    [[nodiscard]] TrackedCall track(const PackedRow& row, const Tensor& point) const;

    /// The call's graph, which is given up: backward frees memory as it goes.
    [[nodiscard]] TrackedCall take(const PackedRow& row, CallRecord& call) const;

    /// Gradients of point, alpha, sigma and time; undefined where there is none.
    [[nodiscard]] tensor_list differentiate(const TrackedCall& call, const Tensor& gradient) const;

    const Denoiser& m_denoiser;
    const PackedTable m_table;
    const Condition m_condition;
    const RunControl m_control;
    const bool m_recomputes, m_tracksNumbers;
    std::vector<CallRecord> m_calls;
};

/// A growing linear combination.
struct Sum {
    std::vector<double> weights;
    std::vector<Tensor> tensors;

    void add(double weight, const Tensor& tensor) {
        weights.push_back(weight);
        tensors.push_back(tensor);
    }

    [[nodiscard]] Tensor value() const {
        return tensors.size() == 1 && weights.front() == 1.0 ? tensors.front()
                                                             : linearCombination(weights, tensors);
    }
};

TrackedCall Solve::track(const PackedRow& row, const Tensor& point) const {
    m_control.betweenEvaluations();
    const at::AutoGradMode withGradients(true);
    TrackedCall call{point.detach().requires_grad_(), m_table.level(row), {}};
    if (m_tracksNumbers) {
        for (Tensor* number : {&call.level.alpha, &call.level.sigma, &call.level.time}) {
            *number = number->detach().requires_grad_();
        }
    }
    call.native = m_denoiser.predict(call.point, call.level, m_condition);
    if (!call.native.requires_grad()) {
        throw Error(ErrorCode::Unsupported,
                    "the network lets no gradient through",
                    m_denoiser.info().name,
                    "train it with the recipe fast, which needs none");
    }
    return call;
}

Tensor Solve::forward(const Tensor& noise, const SolveObserver& observer) {
    m_calls.reserve(m_table.rows.size());
    const auto network = [this](const PackedRow& row, const Tensor& point) {
        if (m_recomputes) {
            m_control.betweenEvaluations();
            m_calls.push_back({point, {}, {}});
            return m_denoiser.predict(point, m_table.level(row), m_condition);
        }
        m_calls.push_back({point, {}, track(row, point)});
        return m_calls.back().tracked.native.detach();
    };
    const auto record = [&](const SolveStep& step) {
        m_calls.back().output = step.prediction;
        if (observer) {
            observer(step);
        }
    };
    return runTable(m_table, noise, network, record);
}

TrackedCall Solve::take(const PackedRow& row, CallRecord& call) const {
    TrackedCall kept = std::exchange(call.tracked, {});
    return kept.native.defined() ? kept : track(row, call.point);
}

tensor_list Solve::differentiate(const TrackedCall& call, const Tensor& gradient) const {
    tensor_list inputs = {call.point};
    if (m_tracksNumbers) {
        inputs.insert(inputs.end(), {call.level.alpha, call.level.sigma, call.level.time});
    }
    tensor_list found = torch::autograd::grad({call.native},
                                              inputs,
                                              {gradient},
                                              /*retain_graph=*/false,
                                              /*create_graph=*/false,
                                              /*allow_unused=*/true);
    found.resize(4);
    return found;
}

std::pair<Tensor, Tensor> Solve::backward(const Tensor& gradient) {
    const std::vector<PackedRow>& rows = m_table.rows;
    // asked[i]: what later steps want of output i; started[i]: of point i, where they start from
    // it.
    std::vector<Sum> asked(rows.size()), started(rows.size());
    std::vector<size_t> base(rows.size(), 0);
    for (size_t i = 0; i < rows.size(); ++i) {
        base[i] = rows[i].step.fromPoint || i == 0 ? i : base[i - 1];
    }
    const Tensor numbers = m_tracksNumbers ? torch::zeros_like(m_table.numbers) : Tensor();
    const auto products = [&](const Tensor& left, std::vector<Tensor> right, int64_t place) {
        if (m_tracksNumbers) {
            innerProducts(
                left, right, numbers.narrow(0, place, static_cast<int64_t>(right.size())));
        }
    };
    Tensor point = gradient.contiguous();
    for (size_t i = rows.size(); i-- > 0;) {
        const PackedRow& row = rows[i];
        CallRecord& call = m_calls[i];
        std::vector<Tensor> terms = {m_calls[base[i]].point};
        started[base[i]].add(row.step.weights.front(), point);
        for (size_t k = 0; k < row.step.calls.size(); ++k) {
            const auto source = static_cast<size_t>(row.step.calls[k]);
            terms.push_back(m_calls[source].output);
            asked[source].add(row.step.weights[k + 1], point);
        }
        products(point, std::move(terms), row.first + PackedRow::kStep);
        Sum next = std::move(started[i]);
        if (!asked[i].tensors.empty()) {
            m_control.betweenEvaluations();  // a backward costs as much as two evaluations
            Tensor wanted = asked[i].value();
            const TrackedCall tracked = take(row, call);
            if (row.converts) {
                products(wanted,
                         {call.point, tracked.native.detach()},
                         row.first + PackedRow::kConversion);
                next.add(row.conversion[0], wanted);
                wanted = wanted * row.conversion[1];
            }
            const tensor_list found = differentiate(tracked, wanted);
            for (int64_t k = 1; k < 4 && m_tracksNumbers; ++k) {
                if (found[k].defined()) {
                    numbers.select(0, row.first + k - 1).copy_(found[k].reshape({}));
                }
            }
            if (found[0].defined()) {
                next.add(1.0, found[0]);
            }
        }
        asked[i] = Sum();
        point = next.tensors.empty() ? torch::zeros_like(point) : next.value();
    }
    return {point * m_table.priorScale, numbers};
}

/// The solve as one function of noise and numbers.
class SolveFunction : public torch::autograd::Function<SolveFunction> {
  public:
    static Tensor forward(AutogradContext* context,
                          const Tensor& noise,
                          const Tensor& /*numbers*/,
                          const c10::intrusive_ptr<Solve>& solve,
                          const SolveObserver& observer) {
        context->saved_data["solve"] = torch::IValue::make_capsule(solve);
        return solve->forward(noise.detach(), observer);
    }

    static tensor_list backward(AutogradContext* context, tensor_list gradients) {
        const auto capsule = context->saved_data["solve"].toCapsule();
        auto& solve = static_cast<Solve&>(*capsule);
        try {
            auto [noise, numbers] = solve.backward(gradients.front());
            return {std::move(noise), std::move(numbers), Tensor(), Tensor()};
        } catch (const Stopped&) {
            throw StoppedInBackward();
        }
    }
};

}  // namespace

Tensor solveWithGradient(const Denoiser& denoiser,
                         const PackedTable& table,
                         const Tensor& noise,
                         const Condition& condition,
                         const RunControl& control,
                         const SolveObserver& observer,
                         GradientMemory memory) {
    PackedTable plain = table;
    plain.numbers = table.numbers.detach();
    const auto solve = c10::make_intrusive<Solve>(
        denoiser, std::move(plain), condition, control, memory, table.numbers.requires_grad());
    return SolveFunction::apply(noise, table.numbers, solve, observer);
}

}  // namespace ld3
