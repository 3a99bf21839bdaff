#pragma once

#include "core/training/training_observer.h"
#include "ui/imaging/color_map.h"
#include "ui/samples/difference.h"

#include <QImage>
#include <QSize>

#include <array>
#include <vector>

namespace ld3::ui {

/// The columns of a sample grid.
enum class SampleColumn { Teacher, Student, Difference };

inline constexpr std::array kSampleColumns = {
    SampleColumn::Teacher, SampleColumn::Student, SampleColumn::Difference};

/// What a sample grid shows, without a widget: pictures by row and column, errors, the scale of the
/// differences. Images are made when they are first asked for.
class SampleSheet {
  public:
    SampleSheet() = default;

    /// @throws Error{InvalidArgument} where the pictures' shapes differ
    SampleSheet(SampleComparison samples, const DifferenceOptions& options);

    void setOptions(const DifferenceOptions& options);

    [[nodiscard]] const DifferenceOptions& options() const { return m_options; }

    [[nodiscard]] int rowCount() const { return m_difference.count; }

    [[nodiscard]] QSize pictureSize() const { return {m_difference.width, m_difference.height}; }

    /// Of teacher's and student's pictures.
    [[nodiscard]] size_t channels() const {
        return static_cast<size_t>(m_samples.teacher.channels);
    }

    /// Number of the sample in this row, from 0.
    [[nodiscard]] int sampleAt(int row) const { return m_order[static_cast<size_t>(row)]; }

    /// L2 of this row: mean of squares, pixel values from 0 to 1.
    [[nodiscard]] double errorAt(int row) const;

    [[nodiscard]] const QImage& picture(int row, SampleColumn column) const;

    /// Values of one pixel: of every channel, or the one difference.
    [[nodiscard]] std::vector<float> pixel(int row, SampleColumn column, int x, int y) const;

    /// Differences at the ends of the colour scale.
    [[nodiscard]] double scaleLow() const;
    [[nodiscard]] double scaleHigh() const;
    [[nodiscard]] const ColorMap& colors() const;

  private:
    SampleComparison m_samples;
    DifferenceOptions m_options;
    DifferenceBatch m_difference;
    std::vector<int> m_order;
    mutable std::array<std::vector<QImage>, 3> m_images;  ///< by column and sample; null: not yet
};

}  // namespace ld3::ui
