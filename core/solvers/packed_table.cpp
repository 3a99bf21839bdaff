#include "core/solvers/packed_table.h"

#include "core/base/error.h"

namespace ld3 {

namespace {

/// The numbers of a table in one flat list, and how to take the list apart again. Both directions
/// walk the table in the same order.
template <class T>
struct FlatTable {
    Table<T> table;
    std::vector<Level<T>> levels;            ///< told to the network, per row
    std::vector<Conversion<T>> conversions;  ///< per row
    std::vector<bool> converts;
    std::vector<T> numbers;
    std::vector<int64_t> sizes;  ///< segments of `numbers`
};

bool same(double a, double b) {
    return a == b;
}

/// Equal as functions of the variables, not by coincidence: gradients would differ.
bool same(const Dual& a, const Dual& b) {
    return a.value() == b.value() && a.slopes() == b.slopes();
}

template <class T>
FlatTable<T> flatten(Table<T> table, const NoiseSchedule& schedule, Prediction native) {
    FlatTable<T> flat;
    const auto segment = [&flat](std::initializer_list<T> numbers) {
        flat.numbers.insert(flat.numbers.end(), numbers);
        flat.sizes.push_back(static_cast<int64_t>(numbers.size()));
    };
    const auto update = [&flat](const Update<T>& update) {
        flat.numbers.push_back(update.state);
        for (const Term<T>& term : update.terms) {
            flat.numbers.push_back(term.weight);
        }
        flat.sizes.push_back(static_cast<int64_t>(update.terms.size()) + 1);
    };
    // Where the noise starts is given, not learned: no derivative.
    segment({T(schedule.priorScale(valueOf(table.startTime)))});
    for (const Row<T>& row : table.rows) {
        const Level<T> level = levelAt(schedule, row.evalTime);
        const bool sameTime = same(row.evalTime, row.conversionTime);
        const Level<T> from = sameTime ? level : levelAt(schedule, row.conversionTime);
        flat.levels.push_back(level);
        flat.converts.push_back(needsConversion(native, table.predicts, sameTime));
        flat.conversions.push_back(conversionTo(table.predicts, native, level, from));
        update(row.input);
        segment({level.alpha});
        segment({level.sigma});
        segment({level.time});
        segment({flat.conversions.back().input, flat.conversions.back().output});
        if (row.after == AfterCall::Correct) {
            update(row.correction);
        }
    }
    update(table.output);
    flat.table = std::move(table);
    return flat;
}

template <class T>
Update<double> plain(const Update<T>& update) {
    Update<double> result{valueOf(update.state), {}};
    for (const Term<T>& term : update.terms) {
        result.terms.push_back({term.call, valueOf(term.weight)});
    }
    return result;
}

/// @param segments  `flat.numbers` on the device, cut by `flat.sizes`
template <class T>
PackedTable unflatten(const FlatTable<T>& flat,
                      const std::vector<Tensor>& segments,
                      bool weighted) {
    auto next = segments.begin();
    const auto take = [&next, weighted](const Update<T>& update) {
        PackedUpdate packed{plain(update), {}};
        const Tensor& weights = *next++;
        if (weighted) {
            packed.weights = weights;
        }
        return packed;
    };
    PackedTable packed;
    packed.priorScale = valueOf(flat.numbers.front());
    packed.priorScaleWeight = *next++;
    if (!weighted) {
        packed.priorScaleWeight = Tensor();
    }
    for (size_t i = 0; i < flat.table.rows.size(); ++i) {
        const Row<T>& row = flat.table.rows[i];
        PackedRow result;
        result.after = row.after;
        result.evalTime = valueOf(row.evalTime);
        result.input = take(row.input);
        result.level.alpha = *next++;
        result.level.sigma = *next++;
        result.level.time = *next++;
        result.converts = flat.converts[i];
        result.conversion = {valueOf(flat.conversions[i].input),
                             valueOf(flat.conversions[i].output)};
        const Tensor& conversionWeights = *next++;
        if (weighted) {
            result.conversionWeights = conversionWeights;
        }
        if (row.after == AfterCall::Correct) {
            result.correction = take(row.correction);
        }
        packed.rows.push_back(std::move(result));
    }
    packed.output = take(flat.table.output);
    return packed;
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

PackedTable packTable(const CoefficientTable& table,
                      const NoiseSchedule& schedule,
                      Prediction native,
                      const torch::TensorOptions& options) {
    const FlatTable<double> flat = flatten(table, schedule, native);
    const Tensor numbers = torch::tensor(flat.numbers, torch::kFloat64).to(options);
    return unflatten(flat, numbers.split_with_sizes(flat.sizes), false);
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
    const FlatTable<Dual> flat = flatten(std::move(table), schedule, native);
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
    const Tensor tracked = TableNumbers::apply(times, evalTimes, added, numbers, jacobian);
    return unflatten(flat, tracked.to(options).split_with_sizes(flat.sizes), true);
}

}  // namespace ld3
