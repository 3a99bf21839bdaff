#pragma once

#include "core/diffusion/picture_batch.h"
#include "core/schedules/schedule.h"
#include "core/training/training_report.h"

#include <string>

namespace ld3 {

/// The student's pictures beside the teacher's, same noise.
struct SampleComparison {
    int iteration = 0;
    PictureBatch teacher, student;
};

/// Hears what a training does, in the training's own thread. Must return soon and must not throw.
class TrainingObserver {
  public:
    TrainingObserver() = default;
    TrainingObserver(const TrainingObserver&) = delete;
    TrainingObserver& operator=(const TrainingObserver&) = delete;
    virtual ~TrainingObserver() = default;

    /// A new run has its folder; what goes on with a run makes none.
    virtual void runCreated() {}

    /// A stage began: "teacher", "baselines", "training"; with its progress in [0, 1] as it goes.
    virtual void progressed(const std::string& stage, double fraction, double etaSeconds) {
        (void)stage, (void)fraction, (void)etaSeconds;
    }

    virtual void reported(const TrainingReport& report) { (void)report; }

    /// A new best schedule.
    virtual void improved(const Schedule& best) { (void)best; }

    /// Pictures of a few validation samples with the best schedule so far.
    virtual void sampled(const SampleComparison& samples) { (void)samples; }

    /// One line for the log, English.
    virtual void logged(const std::string& line) { (void)line; }
};

}  // namespace ld3
