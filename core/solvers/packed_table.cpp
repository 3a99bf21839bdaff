#include "core/solvers/packed_table.h"

#include "core/base/error.h"

#include <map>

namespace ld3 {

namespace {

bool same(double a, double b) {
    return a == b;
}

/// Equal as functions of the variables, not by coincidence: gradients would differ.
bool same(const Dual& a, const Dual& b) {
    return a.value() == b.value() && a.slopes() == b.slopes();
}

/// A packed table whose numbers still stand in one list of scalars.
template <class T>
struct FlatTable {
    PackedTable packed;  ///< all but the numbers
    std::vector<T> numbers;

    /// Appends scalars. @returns their values
    std::vector<double> add(const std::vector<T>& scalars) {
        std::vector<double> values;
        for (const T& scalar : scalars) {
            values.push_back(valueOf(scalar));
            numbers.push_back(scalar);
        }
        return values;
    }
};

/// A combination of one point y and model outputs, with weights still as scalars.
template <class T>
struct Symbolic {
    T point{1.0};
    std::map<int, T> outputs;

    /// What `update` makes of it, taken as the state.
    [[nodiscard]] Symbolic then(const Update<T>& update) const {
        Symbolic result{update.state * point, {}};
        for (const auto& [call, weight] : outputs) {
            result.outputs.emplace(call, update.state * weight);
        }
        for (const Term<T>& term : update.terms) {
            result.add(term.call, term.weight);
        }
        return result;
    }

    void add(int call, const T& weight) {
        const auto [place, isNew] = outputs.emplace(call, weight);
        if (!isNew) {
            place->second = place->second + weight;
        }
    }
};

/// The corrected state in terms of the row's own point: y = a·s + Σp·m gives s, which
/// s' = b·s + Σc·m turns into (b/a)·y + Σ(c − (b/a)·p)·m.
template <class T>
Symbolic<T> correctedState(const Row<T>& row) {
    const T ratio = row.correction.state / row.input.state;
    Symbolic<T> state{ratio, {}};
    for (const Term<T>& term : row.correction.terms) {
        state.add(term.call, term.weight);
    }
    for (const Term<T>& term : row.input.terms) {
        state.add(term.call, -(ratio * term.weight));
    }
    return state;
}

template <class T>
FlatTable<T> flatten(const Table<T>& table, const NoiseSchedule& schedule, Prediction native) {
    FlatTable<T> flat;
    // Where the noise starts is given, not learned: no derivative.
    flat.packed.priorScale = schedule.priorScale(valueOf(table.startTime));
    Symbolic<T> state;
    for (size_t i = 0; i < table.rows.size(); ++i) {
        const Row<T>& row = table.rows[i];
        const Level<T> level = levelAt(schedule, row.evalTime);
        const bool sameTime = same(row.evalTime, row.conversionTime);
        const Level<T> from = sameTime ? level : levelAt(schedule, row.conversionTime);
        PackedRow packed;
        packed.evalTime = valueOf(row.evalTime);
        packed.converts = needsConversion(native, table.predicts, sameTime);
        packed.first = static_cast<int64_t>(flat.numbers.size());
        flat.add({level.alpha, level.sigma, level.time});
        const Conversion<T> conversion = conversionTo(table.predicts, native, level, from);
        packed.conversion = flat.add({conversion.input, conversion.output});
        packed.step.fromPoint = row.after != AfterCall::Keep;
        if (row.after == AfterCall::Adopt) {
            state = Symbolic<T>();
        } else if (row.after == AfterCall::Correct) {
            state = correctedState(row);
        }
        const bool isLast = i + 1 == table.rows.size();
        const Symbolic<T> next = state.then(isLast ? table.output : table.rows[i + 1].input);
        std::vector<T> weights = {next.point};
        for (const auto& [call, weight] : next.outputs) {
            packed.step.calls.push_back(call);
            weights.push_back(weight);
        }
        packed.step.weights = flat.add(weights);
        flat.packed.rows.push_back(std::move(packed));
    }
    return flat;
}

using torch::autograd::AutogradContext;
using torch::autograd::tensor_list;

/// The flat numbers of a table as a function of all its variables.
class TableNumbers : public torch::autograd::Function<TableNumbers> {
  public:
    static Tensor forward(AutogradContext* context,
                          const Tensor& times,
                          const Tensor& evalTimes,
                          const Tensor& offsets,
                          const Tensor& numbers,
                          const Tensor& jacobian) {
        context->save_for_backward({jacobian});
        context->saved_data["sizes"] =
            std::vector<int64_t>{times.numel(), evalTimes.numel(), offsets.numel()};
        return numbers.clone();
    }

    static tensor_list backward(AutogradContext* context, tensor_list gradients) {
        const Tensor jacobian = context->get_saved_variables().front();
        const auto sizes = context->saved_data["sizes"].toIntVector();
        const auto parts = jacobian.t().mv(gradients.front()).split_with_sizes(sizes);
        return {parts[0], parts[1], sizes[2] > 0 ? parts[2] : Tensor(), Tensor(), Tensor()};
    }
};

std::vector<Dual> variables(const Tensor& values, size_t first, size_t count) {
    const Tensor plain = values.detach().to(torch::kCPU, torch::kFloat64).contiguous();
    const double* numbers = plain.data_ptr<double>();
    std::vector<Dual> result;
    for (int64_t i = 0; i < plain.numel(); ++i) {
        result.push_back(Dual::variable(numbers[i], first + i, count));
    }
    return result;
}

}  // namespace

NoiseLevel PackedTable::level(const PackedRow& row) const {
    return {numbers.narrow(0, row.first, 1),
            numbers.narrow(0, row.first + 1, 1),
            numbers.narrow(0, row.first + 2, 1)};
}

PackedTable packTable(const CoefficientTable& table,
                      const NoiseSchedule& schedule,
                      Prediction native,
                      const torch::TensorOptions& options) {
    FlatTable<double> flat = flatten(table, schedule, native);
    flat.packed.numbers =
        torch::tensor(flat.numbers, torch::kFloat64).to(options, /*non_blocking=*/true);
    return std::move(flat.packed);
}

PackedTable packDifferentiableTable(const TableSpec& spec,
                                    const NoiseSchedule& schedule,
                                    const Tensor& times,
                                    const Tensor& evalTimes,
                                    const Tensor& offsets,
                                    Prediction native,
                                    const torch::TensorOptions& options) {
    const size_t steps = times.numel();
    const size_t offsetCount = offsets.defined() ? offsets.numel() : 0;
    const size_t count = 2 * steps + offsetCount;
    if (static_cast<size_t>(evalTimes.numel()) != steps) {
        throw Error(ErrorCode::InvalidArgument,
                    "as many eval times as times are needed",
                    std::to_string(evalTimes.numel()),
                    "give " + std::to_string(steps));
    }
    // Offsets are variables of their own, so the table is built without the spec's.
    TableSpec withoutOffsets = spec;
    withoutOffsets.offsets.clear();
    Table<Dual> table = makeTable(
        withoutOffsets, schedule, variables(times, 0, count), variables(evalTimes, steps, count));
    if (offsetCount > 0) {
        const std::vector<Dual> added = variables(offsets, 2 * steps, count);
        size_t next = 0;
        forEachCoefficient(table, [&](Dual& coefficient) {
            if (next < offsetCount) {
                coefficient += added[next];
            }
            ++next;
        });
        if (next != offsetCount) {
            throw Error(ErrorCode::InvalidArgument,
                        "wrong number of coefficient offsets",
                        std::to_string(offsetCount),
                        "this solver and NFE have " + std::to_string(next) + " coefficients");
        }
    }
    FlatTable<Dual> flat = flatten(table, schedule, native);
    const auto rows = static_cast<int64_t>(flat.numbers.size());
    Tensor numbers = torch::empty({rows}, torch::kFloat64);
    Tensor jacobian = torch::zeros({rows, static_cast<int64_t>(count)}, torch::kFloat64);
    for (int64_t i = 0; i < rows; ++i) {
        const Dual& number = flat.numbers[i];
        numbers.data_ptr<double>()[i] = number.value();
        std::copy(number.slopes().begin(),
                  number.slopes().end(),
                  jacobian.data_ptr<double>() + i * static_cast<int64_t>(count));
    }
    // LibTorch's functions take no undefined tensors.
    const Tensor added = offsetCount > 0 ? offsets : torch::empty({0}, torch::kFloat64);
    flat.packed.numbers =
        TableNumbers::apply(times, evalTimes, added, numbers, jacobian).to(options);
    return std::move(flat.packed);
}

}  // namespace ld3
