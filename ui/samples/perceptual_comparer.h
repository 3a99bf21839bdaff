#pragma once

#include "core/metrics/perceptual_meter.h"
#include "core/training/training_observer.h"
#include "ui/jobs/background.h"

#include <QObject>

#include <filesystem>
#include <memory>
#include <optional>
#include <stop_token>

namespace ld3::ui {

/// Which weights were found, and LPIPS of the pictures in question.
struct PerceptualAnswer {
    LpipsWeights weights;
    std::optional<PerceptualComparison> comparison;  ///< none where weights are missing
};

/// Computes LPIPS of pictures in the background. Only the newest question counts: what is under way
/// for an older one ends after the few pictures that are in the network. The network is opened
/// once.
class PerceptualComparer : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PerceptualComparer)

  public:
    explicit PerceptualComparer(QObject* parent = nullptr);
    /// Returns when the pictures that are in the network have come out of it, and does not wait for
    /// weights that are being read.
    ~PerceptualComparer() override;

    /// @param weights  folder or file; empty: the usual folder
    void setWeights(const std::filesystem::path& weights);

    /// @param samples  empty: only looks for the weights
    void ask(const SampleComparison& samples);

    /// Drops what is asked; nothing is told of it any more.
    void stop();

    /// Something is asked and neither answered nor dropped.
    [[nodiscard]] bool isAsked() const { return m_isAsked; }

  Q_SIGNALS:
    void answered(const ld3::ui::PerceptualAnswer& answer);
    void failed(const ld3::Error& error);

  private:
    std::stop_source m_stopReading;  ///< of the meter
    std::shared_ptr<PerceptualMeter> m_meter;
    std::stop_source m_stop;  ///< of the newest question
    bool m_isAsked = false;
    Background m_background;
};

}  // namespace ld3::ui
