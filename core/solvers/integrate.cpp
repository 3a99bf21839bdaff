#include "core/solvers/integrate.h"

#include "core/base/error.h"
#include "core/solvers/packed_table.h"
#include "core/solvers/run_table.h"
#include "core/solvers/solve_gradient.h"

namespace ld3 {

namespace {

void checkNoise(const Tensor& noise, const ModelInfo& info) {
    if (noise.dim() != 4 || noise.size(1) != info.channels || noise.size(2) != info.height ||
        noise.size(3) != info.width) {
        throw Error(ErrorCode::InvalidArgument,
                    "the noise does not fit the model",
                    "shape " + std::string(c10::str(noise.sizes())),
                    "give [B, " + std::to_string(info.channels) + ", " +
                        std::to_string(info.height) + ", " + std::to_string(info.width) + "]");
    }
}

/// With gradients where noise or table ask for them.
Tensor run(const Denoiser& denoiser,
           const PackedTable& table,
           const Tensor& noise,
           const Condition& condition,
           const RunControl& control,
           const SolveObserver& observer,
           GradientMemory memory) {
    checkNoise(noise, denoiser.info());
    if (torch::GradMode::is_enabled() && (noise.requires_grad() || table.numbers.requires_grad())) {
        return solveWithGradient(denoiser, table, noise, condition, control, observer, memory);
    }
    const auto network = [&](const PackedRow& row, const Tensor& point) {
        control.betweenEvaluations();
        return denoiser.predict(point, table.level(row), condition);
    };
    return runTable(table, noise, network, observer);
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
                 const SolveObserver& observer,
                 GradientMemory memory) {
    const PackedTable packed =
        packTable(table, schedule, denoiser.info().prediction, optionsOf(denoiser));
    return run(denoiser, packed, noise, condition, control, observer, memory);
}

Tensor integrateDifferentiably(const Denoiser& denoiser,
                               const NoiseSchedule& schedule,
                               const TableSpec& spec,
                               const Tensor& times,
                               const Tensor& evalTimes,
                               const Tensor& offsets,
                               const Tensor& noise,
                               const Condition& condition,
                               const RunControl& control,
                               GradientMemory memory) {
    const PackedTable packed = packDifferentiableTable(
        spec, schedule, times, evalTimes, offsets, denoiser.info().prediction, optionsOf(denoiser));
    return run(denoiser, packed, noise, condition, control, {}, memory);
}

}  // namespace ld3
