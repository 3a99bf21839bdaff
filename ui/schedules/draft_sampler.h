#pragma once

#include "core/runs/run_resampler.h"
#include "ui/jobs/background.h"

#include <QObject>

#include <filesystem>
#include <functional>
#include <memory>
#include <stop_token>

namespace ld3::ui {

/// Draws a run's samples with other schedules, in the background. Only the newest question counts:
/// what is being drawn for an older one ends after the network evaluation that is under way, and
/// nothing of it is told.
class DraftSampler : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DraftSampler)

  public:
    /// Draws so many samples (as `RunResampler::sample` counts them), in the other thread.
    using Draw = std::function<SampleComparison(const Schedule&, const std::stop_token&, int)>;
    /// What draws for a run; tests put their own in its place. Model and samples are read with the
    /// first drawing; the token ends that.
    using Open = std::function<Draw(const std::filesystem::path&, const std::stop_token&)>;

    explicit DraftSampler(QObject* parent = nullptr, Open open = drawWithResampler);
    /// Returns after the network evaluation that is under way, and does not wait for a model that
    /// is being read.
    ~DraftSampler() override;

    /// Whose model, noises and teacher; what was asked of another run is dropped.
    void setRun(const std::filesystem::path& folder);

    /// The run of what is told.
    [[nodiscard]] const std::filesystem::path& run() const { return m_folder; }

    /// @param count  of samples: 0 as many as the run pictured, < 0 all
    void ask(const Schedule& schedule, int count = 0);

    /// Drops what is asked; nothing is told of it any more.
    void stop();

    /// Something is asked and not yet answered.
    [[nodiscard]] bool isBusy() const { return m_background.isBusy(); }

  Q_SIGNALS:
    void sampled(const ld3::SampleComparison& samples);
    void failed(const ld3::Error& error);

  private:
    static Draw drawWithResampler(const std::filesystem::path& folder,
                                  const std::stop_token& stopReading);

    Open m_open;
    std::filesystem::path m_folder;
    std::stop_source m_stopReading;  ///< of the run
    Draw m_draw;
    std::stop_source m_stop;  ///< of the newest question
    Background m_background;
};

}  // namespace ld3::ui
