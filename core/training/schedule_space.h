#pragma once

#include "core/schedules/schedule.h"
#include "core/training/lambda_coordinates.h"
#include "core/training/levenberg_marquardt.h"

#include <vector>

namespace ld3 {

/// What of a schedule may move.
enum class Freedom {
    Times,         ///< times; eval times go with them
    EvalTimes,     ///< times and eval times
    Coefficients,  ///< these and every coefficient of the solver's table
};

/// A point of the search.
struct SchedulePoint {
    LambdaCoordinates coordinates;
    CoefficientOffsets offsets;  ///< empty: none
};

/// A table that differs from the point's in one raw coordinate.
struct Neighbour {
    CoefficientTable table;
    double step = 0.0;  ///< by how much the coordinate differs
};

/// The schedules of one solver and budget as points of a vector space. Raw coordinates, in which
/// derivatives are taken: lambdas 1 … N−1, then eval lambdas 0 … N−1, then the table's
/// coefficients. Parameters, in which steps are made: logits, shifts, coefficients.
class ScheduleSpace {
  public:
    /// @param like             everything but the times is taken from it
    /// @param differenceStep   of raw lambdas, in smaller neighbouring gaps
    ScheduleSpace(Schedule like, double differenceStep);

    /// A hand-made schedule as a point.
    [[nodiscard]] SchedulePoint pointOf(const std::vector<double>& times) const;

    [[nodiscard]] Schedule schedule(const SchedulePoint& point) const;
    [[nodiscard]] CoefficientTable table(const SchedulePoint& point) const;

    /// One neighbour for each raw coordinate that is free.
    [[nodiscard]] std::vector<Neighbour> neighbours(const SchedulePoint& point,
                                                    Freedom freedom) const;

    /// Derivatives of the free raw coordinates with respect to the free parameters.
    [[nodiscard]] Matrix slopes(const SchedulePoint& point, Freedom freedom) const;

    /// How far the free parameters may go in one step.
    [[nodiscard]] StepLimits limits(const SchedulePoint& point, Freedom freedom) const;

    [[nodiscard]] SchedulePoint moved(const SchedulePoint& point,
                                      Freedom freedom,
                                      const std::vector<double>& step) const;

  private:
    [[nodiscard]] Schedule scheduleAt(const LambdaPoints& points,
                                      const CoefficientOffsets& offsets) const;
    [[nodiscard]] size_t coefficientCount(const SchedulePoint& point) const;

    Schedule m_like;
    NoiseSchedule m_noise;
    LambdaRange m_range;
    double m_differenceStep;
};

}  // namespace ld3
