#pragma once

#include "core/metrics/perceptual_meter.h"
#include "core/training/training_observer.h"
#include "ui/imaging/color_map.h"
#include "ui/samples/difference.h"

#include <QImage>
#include <QSize>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ld3::ui {

/// The columns of a sample grid.
enum class SampleColumn { Teacher, Student, Difference };

inline constexpr std::array kSampleColumns = {
    SampleColumn::Teacher, SampleColumn::Student, SampleColumn::Difference};

/// What is known of the LPIPS of the pictures.
enum class PerceptualState {
    None,     ///< nothing, and nothing will come
    Awaited,  ///< being computed
    There
};

/// What a sample grid shows, without a widget: pictures by row and column, errors, the scale of the
/// differences. Images are made when they are first asked for.
class SampleSheet {
  public:
    SampleSheet() = default;

    /// @throws Error{InvalidArgument} where the pictures' shapes differ
    SampleSheet(SampleComparison samples, const DifferenceOptions& options);

    void setOptions(const DifferenceOptions& options);

    [[nodiscard]] const DifferenceOptions& options() const { return m_options; }

    [[nodiscard]] const SampleComparison& samples() const { return m_samples; }

    /// LPIPS of these pictures will come. Until then what was known of the pictures before them
    /// stands in for map and order, so that nothing flickers while pictures change quickly.
    void awaitPerceptual(const SampleSheet& before);

    /// @throws Error{InvalidArgument} where it is of other pictures
    void setPerceptual(PerceptualComparison comparison);

    /// No LPIPS will come.
    void removePerceptual();

    [[nodiscard]] PerceptualState perceptualState() const { return m_state; }

    /// LPIPS of this row, once it is there.
    [[nodiscard]] std::optional<double> lpipsAt(int row) const;

    /// The network, as `PerceptualComparison` names it; empty unless LPIPS is there.
    [[nodiscard]] std::string lpipsNet() const;

    /// Whether LPIPS is known for every place, not only for whole pictures.
    [[nodiscard]] bool hasPerceptualPlaces() const {
        return m_perceptual && !m_perceptual->places.empty();
    }

    /// Whether there are differences to be drawn: always, but for those that LPIPS tells.
    [[nodiscard]] bool hasDifference() const { return !m_difference.values.empty(); }

    /// The differences are those of the pictures before.
    [[nodiscard]] bool isDifferenceOutdated() const {
        return m_options.mode == DifferenceMode::Perceptual && m_state == PerceptualState::Awaited;
    }

    /// Only so many rows are shown, the first ones of the order; 0: all.
    void setMostRows(int most) { m_mostRows = most; }

    [[nodiscard]] int rowCount() const {
        return m_mostRows > 0 ? std::min(m_mostRows, sampleCount()) : sampleCount();
    }

    /// Samples that there are, shown or not.
    [[nodiscard]] int sampleCount() const { return m_difference.count; }

    [[nodiscard]] QSize pictureSize() const { return {m_difference.width, m_difference.height}; }

    /// Of teacher's and student's pictures.
    [[nodiscard]] size_t channels() const {
        return static_cast<size_t>(m_samples.teacher.channels);
    }

    /// Number of the sample in this row, from 0.
    [[nodiscard]] int sampleAt(int row) const { return m_order[static_cast<size_t>(row)]; }

    /// L2 of this row: mean of squares, pixel values from 0 to 1.
    [[nodiscard]] double errorAt(int row) const;

    /// @param column  not the difference where there is none
    [[nodiscard]] const QImage& picture(int row, SampleColumn column) const;

    /// Values of one pixel: of every channel, or the one difference; empty
    /// where there is none.
    [[nodiscard]] std::vector<float> pixel(int row, SampleColumn column, int x, int y) const;

    /// Digits after the point that a column's values are told with; those of differences go with
    /// their scale.
    [[nodiscard]] int decimals(SampleColumn column) const;

    /// Differences at the ends of the colour scale.
    [[nodiscard]] double scaleLow() const;
    [[nodiscard]] double scaleHigh() const;
    [[nodiscard]] const ColorMap& colors() const;

  private:
    void setKnown(std::shared_ptr<const PerceptualComparison> known, PerceptualState state);

    SampleComparison m_samples;
    std::shared_ptr<const PerceptualComparison> m_perceptual;  ///< Awaited: of the pictures before
    PerceptualState m_state = PerceptualState::None;
    DifferenceOptions m_options;
    DifferenceBatch m_difference;
    std::vector<int> m_order;
    int m_mostRows = 0;
    mutable std::array<std::vector<QImage>, 3> m_images;  ///< by column and sample; null: not yet
};

}  // namespace ld3::ui
