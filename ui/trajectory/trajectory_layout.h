#pragma once

#include <QFont>
#include <QPointF>
#include <QRectF>
#include <QSize>
#include <QSizeF>

#include <array>
#include <optional>

namespace ld3::ui {

/// The rows of pictures of a trajectory.
enum class TrajectoryRow { TeacherState, StudentState, TeacherPrediction, StudentPrediction };

inline constexpr std::array kTrajectoryRows = {TrajectoryRow::TeacherState,
                                               TrajectoryRow::StudentState,
                                               TrajectoryRow::TeacherPrediction,
                                               TrajectoryRow::StudentPrediction};

/// Where everything in the drawing of a trajectory stands: a column for each time; from above step
/// number and sigma, four rows of pictures, bars of the errors, and the errors as numbers. Labels
/// to the left. The same for screen and paper.
class TrajectoryLayout {
  public:
    TrajectoryLayout() = default;

    /// @param room     what should be filled; cells are square to the picture and get no smaller
    ///                 than is legible, so that the drawing may be larger
    /// @param columns  times
    /// @param font     of all text, with a size in pixels
    TrajectoryLayout(const QSizeF& room, const QSize& picture, int columns, const QFont& font);

    [[nodiscard]] QSizeF size() const;

    [[nodiscard]] int columnCount() const { return m_columns; }

    /// Two lines of text.
    [[nodiscard]] QRectF titleRect(int column) const;
    [[nodiscard]] QRectF pictureRect(TrajectoryRow row, int column) const;
    /// Where bars stand, over all columns.
    [[nodiscard]] QRectF chartRect() const;
    /// @param line  0: local error, 1: global error
    [[nodiscard]] QRectF numberRect(int line, int column) const;
    /// Left of what is as high as `row`.
    [[nodiscard]] QRectF labelRect(const QRectF& row) const;
    /// From the titles to the numbers.
    [[nodiscard]] QRectF columnRect(int column) const;

    /// The column at a place, if there is one.
    [[nodiscard]] std::optional<int> columnAt(const QPointF& place) const;

  private:
    [[nodiscard]] double left(int column) const;
    [[nodiscard]] double chartTop() const;

    int m_columns = 0;
    QSizeF m_cell;      ///< of a picture
    double m_step = 0;  ///< from column to column
    double m_label = 0.0, m_gap = 0.0, m_line = 0.0, m_chart = 0.0;
};

}  // namespace ld3::ui
