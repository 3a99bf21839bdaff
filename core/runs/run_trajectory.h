#pragma once

#include "core/runs/sample_trajectory.h"

#include <filesystem>
#include <memory>
#include <stop_token>

namespace ld3 {

struct OpenedRun;

/// Follows samples of a run along their steps, beside the teacher. Model and samples are read with
/// the first question and kept. To be used by one thread at a time.
class RunTrajectory {
  public:
    /// @param stop  for good: ends the reading of model and samples, whose question then throws
    ///              Stopped. Not that of one question, so that the next ones find them read.
    explicit RunTrajectory(std::filesystem::path folder, std::stop_token stop = {});
    RunTrajectory(const RunTrajectory&) = delete;
    RunTrajectory& operator=(const RunTrajectory&) = delete;
    ~RunTrajectory();

    /// Costs a teacher's solve, a student's and about as many evaluations as two student's more.
    /// @param sample  among the run's validation samples, from 0
    /// @param stop    asked between network evaluations
    /// @throws Error{InvalidArgument} where there is no such sample; Error{NotFound} where the run
    ///         has no teacher set yet; Error{Numerical} where a state is not finite; the errors of
    ///         reading the run and of opening its model. Throws Stopped.
    [[nodiscard]] SampleTrajectory trace(const Schedule& schedule,
                                         int sample,
                                         const std::stop_token& stop);

  private:
    std::filesystem::path m_folder;
    std::stop_token m_stop;
    std::unique_ptr<OpenedRun> m_opened;  ///< read once
};

}  // namespace ld3
