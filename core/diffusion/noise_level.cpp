#include "core/diffusion/noise_level.h"

namespace ld3 {

namespace {

Dual evaluate(const NoiseSchedule& schedule, ScheduleQuantity quantity, const Dual& x) {
    switch (quantity) {
        case ScheduleQuantity::LogAlpha:
            return schedule.logAlpha(x);
        case ScheduleQuantity::Alpha:
            return schedule.alpha(x);
        case ScheduleQuantity::Sigma:
            return schedule.sigma(x);
        case ScheduleQuantity::Lambda:
            return schedule.lambda(x);
        case ScheduleQuantity::TimeFromLambda:
            return schedule.timeFromLambda(x);
    }
    return x;
}

/// Elementwise function whose derivative is known: backward is one product.
class Elementwise : public torch::autograd::Function<Elementwise> {
  public:
    static Tensor forward(torch::autograd::AutogradContext* context,
                          const Tensor& argument,
                          const Tensor& value,
                          const Tensor& slope) {
        context->save_for_backward({slope});
        context->saved_data["dtype"] = argument.scalar_type();
        return value.clone();
    }

    static torch::autograd::tensor_list backward(torch::autograd::AutogradContext* context,
                                                 torch::autograd::tensor_list gradient) {
        const auto dtype = context->saved_data["dtype"].toScalarType();
        const Tensor result = gradient[0] * context->get_saved_variables()[0];
        return {result.to(dtype), Tensor(), Tensor()};
    }
};

}  // namespace

Tensor evaluateSchedule(const NoiseSchedule& schedule,
                        ScheduleQuantity quantity,
                        const Tensor& argument) {
    const Tensor points = argument.detach().to(torch::kCPU, torch::kFloat64).contiguous();
    Tensor value = torch::empty_like(points);
    Tensor slope = torch::zeros_like(points);
    const double* in = points.data_ptr<double>();
    for (int64_t i = 0; i < points.numel(); ++i) {
        const Dual result = evaluate(schedule, quantity, Dual::variable(in[i], 0, 1));
        value.data_ptr<double>()[i] = result.value();
        slope.data_ptr<double>()[i] = result.slopes().empty() ? 0.0 : result.slopes()[0];
    }
    value = value.to(argument.device());
    if (!argument.requires_grad()) {
        return value;
    }
    return Elementwise::apply(argument, value, slope.to(argument.device()));
}

NoiseLevel noiseLevelAt(const NoiseSchedule& schedule,
                        const Tensor& times,
                        const torch::TensorOptions& options) {
    return {evaluateSchedule(schedule, ScheduleQuantity::Alpha, times).to(options),
            evaluateSchedule(schedule, ScheduleQuantity::Sigma, times).to(options),
            times.to(options)};
}

}  // namespace ld3
