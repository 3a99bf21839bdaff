#pragma once

#include "core/schedules/schedule.h"
#include "core/training/training_observer.h"

#include <filesystem>
#include <memory>
#include <stop_token>

namespace ld3 {

struct OpenedRun;

/// Draws the pictured samples of a run anew with other schedules: the same noises and conditions,
/// the same model, beside the teacher's. Model and samples are read with the first question and
/// kept, so that the next ones cost a solve only. To be used by one thread at a time.
class RunResampler {
  public:
    /// @param stop  for good: ends the reading of model and samples, whose question then throws
    ///              Stopped. Not that of one question, so that the next ones find them read.
    explicit RunResampler(std::filesystem::path folder, std::stop_token stop = {});
    RunResampler(const RunResampler&) = delete;
    RunResampler& operator=(const RunResampler&) = delete;
    ~RunResampler();

    /// @param count  of validation samples, the first ones; 0: as many as the run pictured; < 0:
    /// all.
    ///               Fewer are drawn where the pictures would take too much memory.
    /// @param stop   asked between network evaluations
    /// @throws Error{NotFound} where the run has no teacher set yet; the errors of reading the run
    /// and of opening its model. Throws Stopped.
    [[nodiscard]] SampleComparison sample(const Schedule& schedule,
                                          const std::stop_token& stop,
                                          int count = 0);

  private:
    std::filesystem::path m_folder;
    std::stop_token m_stop;
    std::unique_ptr<OpenedRun> m_opened;  ///< read once
};

}  // namespace ld3
