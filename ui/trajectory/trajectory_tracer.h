#pragma once

#include "core/runs/run_trajectory.h"
#include "ui/jobs/background.h"

#include <QObject>

#include <filesystem>
#include <memory>
#include <stop_token>

namespace ld3::ui {

/// Follows samples in the background. Only the newest question counts: what is under way for an
/// older one ends at its next network evaluation.
class TrajectoryTracer : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrajectoryTracer)

  public:
    explicit TrajectoryTracer(QObject* parent = nullptr);
    /// Returns after the network evaluation that is under way, and does not wait for a model that
    /// is being read.
    ~TrajectoryTracer() override;

    /// @param folder  of the run whose model, noises and teacher are taken
    /// @param sample  from 0
    void ask(const std::filesystem::path& folder, const Schedule& schedule, int sample);

    /// Drops what is asked; nothing is told of it any more.
    void stop();

    [[nodiscard]] bool isBusy() const { return m_background.isBusy(); }

  Q_SIGNALS:
    void traced(const ld3::SampleTrajectory& trajectory);
    void failed(const ld3::Error& error);

  private:
    std::filesystem::path m_folder;
    std::stop_source m_stopReading;  ///< of the run
    std::shared_ptr<RunTrajectory> m_run;
    std::stop_source m_stop;  ///< of the newest question
    Background m_background;
};

}  // namespace ld3::ui
