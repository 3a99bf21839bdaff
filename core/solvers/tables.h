#pragma once

#include "core/solvers/level.h"
#include "core/solvers/make_table.h"

namespace ld3 {

// One function a solver: times → coefficient table. Each exists for `double` and for `Dual`.
// Letters: levels l[i] at the steps' ends, h = lambda[i+1] − lambda[i], m = model output.

/// Explicit Euler in the schedule's own time t: dx/dt = q·x + (sigma' − q·sigma)·eps with
/// q = d log(alpha)/dt. On `ve-edm` the same as DDIM.
/// Source: Song et al. 2021 (score SDE), probability flow ODE.
template <class T>
[[nodiscard]] Table<T> eulerTable(const StepTimes<T>& at, const TableSpec& spec);

/// Heun's method in t: the mean of the slopes at both ends of each step. Two evaluations a step,
/// both at the step's own times: decoupled eval times are not used.
/// Source: Karras et al. 2022, algorithm 1 (there the last step is Euler's, as it ends at 0).
template <class T>
[[nodiscard]] Table<T> heunTable(const StepTimes<T>& at, const TableSpec& spec);

/// DDIM, the exponential Euler method: iPNDM of order 1.
/// iPNDM: the DDIM step with eps replaced by its Adams-Bashforth mix of up to `order` outputs.
/// Source: Liu et al. 2022 (PNDM); Zhang & Chen 2023 (DEIS), for the variant with few first steps.
template <class T>
[[nodiscard]] Table<T> ipndmTable(const StepTimes<T>& at, const TableSpec& spec);

/// DEIS tAB: eps extrapolated by a polynomial in t, the exponential integral taken exactly
/// (Gauss-Legendre in lambda, 32 points a step).
/// Source: Zhang & Chen 2023, section 3.3.
template <class T>
[[nodiscard]] Table<T> deisTable(const StepTimes<T>& at, const TableSpec& spec);

/// Single-step DPM-Solver; stages at equal parts of a step in lambda. A budget that the order does
/// not divide ends with steps of lower order. Eval times apply to the steps' starts, stages are
/// evaluated at their own time.
/// Source: Lu et al. 2022 (DPM-Solver), algorithms 1 and 2; section 3.4 for the orders of steps.
template <class T>
[[nodiscard]] Table<T> dpmSolverTable(const StepTimes<T>& at, const TableSpec& spec);

/// Multistep DPM-Solver++; the first steps and the last ones have lower order.
/// Source: Lu et al. 2022b (DPM-Solver++), algorithm 2 and appendix B.
template <class T>
[[nodiscard]] Table<T> dpmSolverPlusPlusTable(const StepTimes<T>& at, const TableSpec& spec);

/// UniPC (data prediction): predictor and corrector with one evaluation a step; the output at the
/// predicted point is kept for later steps. No corrector in the last step.
/// Source: Zhao et al. 2023 (UniPC), algorithms 1 and 2, B(h) = −h (bh1) or e^(−h) − 1 (bh2).
template <class T>
[[nodiscard]] Table<T> uniPcTable(const StepTimes<T>& at, const TableSpec& spec);

/// Order of step 1…steps of a multistep method that warms up and ends with lower orders.
[[nodiscard]] int orderOfStep(int step, int steps, int order);

/// A row that starts a step: the network told the step's eval time.
template <class T>
[[nodiscard]] Row<T> stepRow(const StepTimes<T>& at, const TableSpec& spec, int step);

}  // namespace ld3
