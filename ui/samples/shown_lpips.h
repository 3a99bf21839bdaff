#pragma once

#include "core/base/error.h"
#include "core/metrics/perceptual_meter.h"
#include "ui/samples/perceptual_comparer.h"

#include <QObject>
#include <QString>

#include <filesystem>
#include <optional>

namespace ld3::ui {

class SampleCanvas;

/// LPIPS of the pictures that a canvas shows: asks for it in the background, gives it to the
/// canvas' sheet, and knows why there is none. Whether it is wanted at all, others decide.
class ShownLpips : public QObject {
    Q_OBJECT

  public:
    /// @param canvas  must outlive this object's use
    ShownLpips(SampleCanvas& canvas, QObject* parent);

    /// @param weights  folder or file; empty: the usual folder
    /// @returns whether they are others than before; then what was known is forgotten
    bool setWeights(const std::filesystem::path& weights);

    /// The same place, as it was set.
    [[nodiscard]] const std::filesystem::path& weights() const { return m_place; }

    /// Asks for LPIPS, or where it cannot be had for the weights only, unless that is known or
    /// being computed.
    void freshen();

    /// Drops what is asked: other pictures come.
    void stop() { m_comparer.stop(); }

    /// LPIPS will come when it is asked for, if pictures have a number of channels that it takes.
    [[nodiscard]] bool isExpected() const;

    /// Why LPIPS of the places cannot be shown, as a sentence; empty: it can, or it is not known
    /// yet.
    [[nodiscard]] QString problem() const;

    /// What weights were found; none: not looked for yet.
    [[nodiscard]] const std::optional<LpipsWeights>& found() const { return m_weights; }

  Q_SIGNALS:
    /// LPIPS has come, or it is known why it does not.
    void changed();

  private:
    void take(const PerceptualAnswer& answer);
    void fail(const Error& error);

    SampleCanvas& m_canvas;
    std::filesystem::path m_place;
    std::optional<LpipsWeights> m_weights;
    std::optional<Error> m_failure;  ///< of the last comparison
    PerceptualComparer m_comparer;
};

}  // namespace ld3::ui
