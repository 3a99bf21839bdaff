#include "core/training/levenberg_marquardt.h"

#include "core/torch.h"

#include <algorithm>
#include <cmath>

namespace ld3 {

namespace {

Tensor asTensor(const Matrix& matrix) {
    return torch::from_blob(const_cast<double*>(matrix.values.data()),
                            {matrix.rows, matrix.columns},
                            torch::kFloat64)
        .clone();
}

Tensor asTensor(const std::vector<double>& values) {
    return torch::tensor(values, torch::kFloat64);
}

std::vector<double> asVector(const Tensor& tensor) {
    const Tensor flat = tensor.contiguous();
    return {flat.data_ptr<double>(), flat.data_ptr<double>() + flat.numel()};
}

Matrix asMatrix(const Tensor& tensor) {
    Matrix matrix(static_cast<int>(tensor.size(0)), static_cast<int>(tensor.size(1)));
    matrix.values = asVector(tensor);
    return matrix;
}

}  // namespace

LinearisedLoss substituted(const LinearisedLoss& model, const Matrix& slopes) {
    const Tensor c = asTensor(slopes);
    return {model.loss,
            asVector(c.t().mv(asTensor(model.gradient))),
            asMatrix(c.t().mm(asTensor(model.curvature)).mm(c))};
}

double predictedDecrease(const LinearisedLoss& model, const std::vector<double>& d) {
    const Tensor step = asTensor(d);
    const Tensor change =
        2.0 * step.dot(asTensor(model.gradient)) + step.dot(asTensor(model.curvature).mv(step));
    return -change.item<double>();
}

std::vector<double> dampedStep(const LinearisedLoss& model, double mu, const StepLimits& limits) {
    const int n = model.curvature.rows;
    std::vector<int64_t> free;
    double largest = 0.0;
    for (int i = 0; i < n; ++i) {
        const auto k = static_cast<size_t>(i);
        largest = std::max(largest, model.curvature(i, i));
        const bool heldBelow = limits.lower[k] >= 0.0 && model.gradient[k] > 0.0;
        const bool heldAbove = limits.upper[k] <= 0.0 && model.gradient[k] < 0.0;
        if (!heldBelow && !heldAbove) {
            free.push_back(i);
        }
    }
    std::vector<double> step(static_cast<size_t>(n), 0.0);
    if (free.empty() || !(largest > 0.0)) {
        return step;
    }
    const Tensor index = torch::tensor(free, torch::kInt64);
    const Tensor curvature =
        asTensor(model.curvature).index_select(0, index).index_select(1, index);
    const Tensor scale = curvature.diagonal().clamp_min(1e-6 * largest);
    const Tensor gradient = asTensor(model.gradient).index_select(0, index);
    const auto [factor, failed] = torch::linalg_cholesky_ex(curvature + torch::diag(mu * scale));
    const Tensor solution = torch::cholesky_solve(-gradient.unsqueeze(1), factor);
    if (failed.item<int>() != 0 || !solution.isfinite().all().item<bool>()) {
        return step;  // more damping or the end will follow
    }
    const std::vector<double> values = asVector(solution.squeeze(1));
    for (size_t i = 0; i < free.size(); ++i) {
        const auto k = static_cast<size_t>(free[i]);
        step[k] =
            std::clamp(values[i], std::min(limits.lower[k], 0.0), std::max(limits.upper[k], 0.0));
    }
    return step;
}

void Damping::accept(double ratio) {
    const double x = 2.0 * ratio - 1.0;
    mu *= std::max(1.0 / 5.0, 1.0 - x * x * x);
    growth = 2.0;
}

void Damping::refuse() {
    mu *= growth;
    growth *= 2.0;
}

}  // namespace ld3
