#pragma once

#include "core/diffusion/noise_schedule.h"
#include "core/solvers/coefficient_table.h"
#include "core/solvers/solver_spec.h"

namespace ld3 {

/// At which time eps is converted to x0 (and back) where the solver needs it: LD3 at the network's
/// decoupled eval time, GS and diffusers at the solver's own time.
enum class ConversionTime { Eval, Time };

/// Whether derivatives are exact, or lack what the LD3 reference's UniPC cuts off (its matrix of
/// step ratios is a constant for its autograd). Values are the same.
enum class TableGradient { Exact, Reference };

/// All that determines a table but the times.
struct TableSpec {
    SolverSpec solver;
    int nfe = 5;
    ConversionTime conversionTime = ConversionTime::Eval;
    TableGradient gradient = TableGradient::Exact;
    CoefficientOffsets offsets;  ///< empty: none
};

/// The solver's coefficients for these times.
/// @param times      [stepCount + 1] strictly decreasing, in the schedule's own unit
/// @param evalTimes  [stepCount + 1] times told to the network at the steps' starts (the last one
///                   is never used)
/// @throws Error{InvalidArgument} on a wrong count, NaN, or times that do not decrease
template <class T>
[[nodiscard]] Table<T> makeTable(const TableSpec& spec,
                                 const NoiseSchedule& schedule,
                                 const std::vector<T>& times,
                                 const std::vector<T>& evalTimes);

/// @throws Error{InvalidArgument} naming the first offending entry: wrong count, NaN, not strictly
/// decreasing, or outside the schedule's range by more than rounding
void checkTimes(const SolverSpec& solver,
                int nfe,
                const NoiseSchedule& schedule,
                const std::vector<double>& times,
                const std::vector<double>& evalTimes);

}  // namespace ld3
