#pragma once

#include "core/runs/run_resampler.h"
#include "ui/jobs/background.h"

#include <QObject>

#include <filesystem>
#include <memory>
#include <optional>
#include <stop_token>

namespace ld3::ui {

/// Draws a run's pictured samples with a draft while it is edited, in the background. What is being
/// drawn is finished, so that pictures follow a long movement; of what waits only the newest
/// remains.
class DraftSampler : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DraftSampler)

  public:
    explicit DraftSampler(QObject* parent = nullptr);
    /// Returns after the network evaluation that is under way.
    ~DraftSampler() override;

    /// Whose model, noises and teacher; what was asked of another run is dropped.
    void setRun(const std::filesystem::path& folder);

    void ask(const Schedule& schedule);

    /// Drops what is asked; nothing is told of it any more.
    void stop();

    /// Something is asked and not yet answered.
    [[nodiscard]] bool isBusy() const { return m_background.isBusy(); }

  Q_SIGNALS:
    void sampled(const ld3::SampleComparison& samples);
    void failed(const ld3::Error& error);

  private:
    void begin(const Schedule& schedule);
    void take(const Answer<SampleComparison>& answer, int generation);

    std::filesystem::path m_folder;
    std::shared_ptr<RunResampler> m_resampler;
    std::optional<Schedule> m_waiting;
    std::stop_source m_stop;
    int m_generation = 0;  ///< answers to questions of an earlier one are dropped
    Background m_background;
};

}  // namespace ld3::ui
