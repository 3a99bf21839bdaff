#include "core/schedules/discretization.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace ld3 {

namespace {

/// Σ softmax(logits) over 1…i, divided by the sum over 1…N: from 0 to 1.
template <class T>
std::vector<T> normedSums(const std::vector<T>& logits) {
    using std::exp;
    double largest = -std::numeric_limits<double>::infinity();
    for (const T& logit : logits) {
        largest = std::max(largest, valueOf(logit));
    }
    std::vector<T> sums = {T(0.0)};
    for (size_t i = 1; i < logits.size(); ++i) {
        sums.push_back(sums.back() + exp(logits[i] - T(largest)));
    }
    const T total = sums.back();
    for (T& sum : sums) {
        sum = sum / total;
    }
    sums.back() = T(1.0);
    return sums;
}

template <class T>
double smallestGap(const std::vector<T>& values) {
    double gap = std::numeric_limits<double>::infinity();
    for (size_t i = 1; i < values.size(); ++i) {
        gap = std::min(gap, std::abs(valueOf(values[i]) - valueOf(values[i - 1])));
    }
    return gap;
}

/// Values in the variable that is parametrised, lambda or time, from noise to image.
template <class T>
std::vector<T> learnedValues(const NoiseSchedule& schedule,
                             Parametrisation parametrisation,
                             const std::vector<T>& logits) {
    std::vector<T> normed = normedSums(logits);
    const bool inTime = parametrisation == Parametrisation::Time;
    // In time the sums are counted from the image's end.
    const double start = inTime ? schedule.timeMin() : schedule.lambdaMin();
    const double end = inTime ? schedule.timeMax() : schedule.lambdaMax();
    for (T& value : normed) {
        value = T(start) + value * T(end - start);
    }
    if (inTime) {
        std::reverse(normed.begin(), normed.end());
    }
    return normed;
}

template <class T>
std::vector<T> timesFromLambdas(const NoiseSchedule& schedule, const std::vector<T>& lambdas) {
    std::vector<T> times;
    for (const T& lambda : lambdas) {
        times.push_back(schedule.timeFromLambda(lambda));
    }
    return times;
}

/// `discretize` with its Jacobian as the derivative.
class Discretize : public torch::autograd::Function<Discretize> {
  public:
    /// @param jacobian  [2(N+1), 2(N+1)], rows times then eval times, columns logits then offsets
    static Tensor forward(torch::autograd::AutogradContext* context,
                          const Tensor& /*logits*/,
                          const Tensor& /*offsets*/,
                          const Tensor& values,
                          const Tensor& jacobian) {
        context->save_for_backward({jacobian});
        return values.clone();
    }

    static torch::autograd::tensor_list backward(torch::autograd::AutogradContext* context,
                                                 torch::autograd::tensor_list gradient) {
        const Tensor all = gradient[0].matmul(context->get_saved_variables()[0]);
        const int64_t half = all.size(0) / 2;
        return {all.narrow(0, 0, half), all.narrow(0, half, half), Tensor(), Tensor()};
    }
};

std::vector<Dual> variables(const Tensor& values, size_t first, size_t count) {
    const Tensor plain = values.detach().to(torch::kCPU, torch::kFloat64).contiguous();
    std::vector<Dual> result;
    for (int64_t i = 0; i < plain.numel(); ++i) {
        result.push_back(
            Dual::variable(plain.data_ptr<double>()[i], first + static_cast<size_t>(i), count));
    }
    return result;
}

}  // namespace

template <class T>
LearnedTimes<T> discretize(const NoiseSchedule& schedule,
                           const DiscretizationOptions& options,
                           const std::vector<T>& logits,
                           const std::vector<T>& offsets) {
    const bool inTime = options.parametrisation == Parametrisation::Time;
    const std::vector<T> values = learnedValues(schedule, options.parametrisation, logits);
    const double window = options.windowRate * smallestGap(inTime ? values : logits);
    std::vector<T> moved = values;
    for (size_t i = 1; i + 1 < values.size(); ++i) {
        const double offset = valueOf(offsets[i]);
        moved[i] = values[i] +
                   (std::abs(offset) <= window ? offsets[i] : T(std::copysign(window, offset)));
    }
    if (inTime) {
        return {values, moved};
    }
    return {timesFromLambdas(schedule, values), timesFromLambdas(schedule, moved)};
}

template LearnedTimes<double> discretize(const NoiseSchedule&,
                                         const DiscretizationOptions&,
                                         const std::vector<double>&,
                                         const std::vector<double>&);
template LearnedTimes<Dual> discretize(const NoiseSchedule&,
                                       const DiscretizationOptions&,
                                       const std::vector<Dual>&,
                                       const std::vector<Dual>&);

double largestMove(const NoiseSchedule& schedule,
                   const DiscretizationOptions& options,
                   const std::vector<double>& logits) {
    const bool inTime = options.parametrisation == Parametrisation::Time;
    return options.windowRate *
           smallestGap(inTime ? learnedValues(schedule, options.parametrisation, logits) : logits);
}

LearnedTimeTensors discretize(const NoiseSchedule& schedule,
                              const DiscretizationOptions& options,
                              const Tensor& logits,
                              const Tensor& offsets) {
    const auto points = static_cast<size_t>(logits.size(0));
    const size_t columns = 2 * points;
    const LearnedTimes<Dual> learned = discretize(
        schedule, options, variables(logits, 0, columns), variables(offsets, points, columns));
    const auto float64 = torch::TensorOptions().dtype(torch::kFloat64);
    const auto rows = static_cast<int64_t>(columns);
    const Tensor values = torch::empty({rows}, float64);
    const Tensor jacobian = torch::zeros({rows, rows}, float64);
    for (size_t i = 0; i < columns; ++i) {
        const Dual& value = i < points ? learned.times[i] : learned.evalTimes[i - points];
        values.data_ptr<double>()[i] = value.value();
        std::copy(value.slopes().begin(),
                  value.slopes().end(),
                  jacobian.data_ptr<double>() + i * columns);
    }
    const Tensor both = Discretize::apply(logits, offsets, values, jacobian);
    return {both.narrow(0, 0, logits.size(0)), both.narrow(0, logits.size(0), logits.size(0))};
}

}  // namespace ld3
