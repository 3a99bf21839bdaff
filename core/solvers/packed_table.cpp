#include "core/solvers/packed_table.h"

#include "core/base/error.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace ld3 {

namespace {

bool same(double a, double b) {
    return a == b;
}

/// Equal as functions of the variables, not by coincidence: gradients would differ.
bool same(const Dual& a, const Dual& b) {
    return a.value() == b.value() && a.slopes() == b.slopes();
}

/// A packed table whose numbers still stand in one list of scalars, and how to cut that list.
template <class T>
struct FlatTable {
    PackedTable packed;  ///< all but tensors and weights
    std::vector<T> numbers;
    std::vector<int64_t> sizes;

    void add(std::vector<T> segment) {
        sizes.push_back(static_cast<int64_t>(segment.size()));
        numbers.insert(numbers.end(),
                       std::make_move_iterator(segment.begin()),
                       std::make_move_iterator(segment.end()));
    }
};

/// The weights of `update` on state and `calls`.
template <class T>
std::vector<T> weightsOn(const std::vector<int>& calls, const Update<T>& update) {
    std::vector<T> weights(calls.size() + 1, T(0.0));
    weights.front() = update.state;
    for (const Term<T>& term : update.terms) {
        const auto place = std::find(calls.begin(), calls.end(), term.call) - calls.begin();
        weights[place + 1] = weights[place + 1] + term.weight;
    }
    return weights;
}

/// @param next    what the next point is, or x at the end
/// @param isLast  no state is needed any more
template <class T>
PackedStep packStep(const Row<T>& row,
                    const Update<T>& next,
                    bool isLast,
                    std::vector<T>& weights) {
    PackedStep step;
    step.adopts = step.fromPoint = row.after == AfterCall::Adopt;
    const bool corrected = row.after == AfterCall::Correct;
    step.corrects = corrected && !isLast;
    std::set<int> calls;
    for (const Update<T>* update : {&next, &row.correction}) {
        for (const Term<T>& term : update->terms) {
            calls.insert(term.call);
        }
    }
    step.calls.assign(calls.begin(), calls.end());
    weights = weightsOn(step.calls, next);
    if (corrected) {
        // The next point follows from the corrected state: put the correction into it.
        const std::vector<T> correction = weightsOn(step.calls, row.correction);
        const T onState = weights.front();
        weights.front() = T(0.0);
        for (size_t k = 0; k < weights.size(); ++k) {
            weights[k] = weights[k] + onState * correction[k];
        }
        if (step.corrects) {
            weights.insert(weights.begin(), correction.begin(), correction.end());
        }
    }
    step.combinations.count = step.corrects ? 2 : 1;
    return step;
}

template <class T>
FlatTable<T> flatten(const Table<T>& table, const NoiseSchedule& schedule, Prediction native) {
    FlatTable<T> flat;
    // Where the noise starts is given, not learned: no derivative.
    flat.packed.priorScale = schedule.priorScale(valueOf(table.startTime));
    for (size_t i = 0; i < table.rows.size(); ++i) {
        const Row<T>& row = table.rows[i];
        const Level<T> level = levelAt(schedule, row.evalTime);
        const bool sameTime = same(row.evalTime, row.conversionTime);
        const Level<T> from = sameTime ? level : levelAt(schedule, row.conversionTime);
        PackedRow packed;
        packed.evalTime = valueOf(row.evalTime);
        packed.converts = needsConversion(native, table.predicts, sameTime);
        flat.add({level.alpha});
        flat.add({level.sigma});
        flat.add({level.time});
        const Conversion<T> conversion = conversionTo(table.predicts, native, level, from);
        flat.add({conversion.input, conversion.output});
        const bool isLast = i + 1 == table.rows.size();
        std::vector<T> weights;
        packed.step =
            packStep(row, isLast ? table.output : table.rows[i + 1].input, isLast, weights);
        flat.add(std::move(weights));
        flat.packed.rows.push_back(std::move(packed));
    }
    return flat;
}

/// @param segments  `flat.numbers` on the device, cut by `flat.sizes`
/// @param tracked   whether gradients flow to them
template <class T>
PackedTable unflatten(FlatTable<T> flat, const std::vector<Tensor>& segments, bool tracked) {
    auto number = flat.numbers.begin();
    auto segment = segments.begin();
    const auto take = [&](Combinations& combinations) {
        for (int64_t i = 0; i < segment->numel(); ++i) {
            combinations.values.push_back(valueOf(*number++));
        }
        if (tracked) {
            combinations.tracked = *segment;
        }
        ++segment;
    };
    for (PackedRow& row : flat.packed.rows) {
        row.level.alpha = *segment++;
        row.level.sigma = *segment++;
        row.level.time = *segment++;
        number += 3;
        take(row.conversion);
        take(row.step.combinations);
    }
    return std::move(flat.packed);
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
    FlatTable<double> flat = flatten(table, schedule, native);
    const Tensor numbers = torch::tensor(flat.numbers, torch::kFloat64).to(options);
    const auto segments = numbers.split_with_sizes(flat.sizes);
    return unflatten(std::move(flat), segments, false);
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
    const Tensor tracked = TableNumbers::apply(times, evalTimes, added, numbers, jacobian);
    const auto segments = tracked.to(options).split_with_sizes(flat.sizes);
    return unflatten(std::move(flat), segments, true);
}

}  // namespace ld3
