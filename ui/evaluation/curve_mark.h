#pragma once

#include <QColor>
#include <QIcon>

#include <cstddef>
#include <optional>
#include <vector>

namespace ld3::ui {

/// How a curve of values, or a level, stands in a legend.
struct CurveMark {
    QColor color;
    QColor background;  ///< that the color stands out from
    Qt::PenStyle dash = Qt::SolidLine;
    std::optional<size_t> shape;  ///< of its marks, for `markScatter`; a level has none

    bool operator==(const CurveMark&) const = default;
};

/// The marks of a series.
struct CurveMarks {
    std::vector<std::optional<CurveMark>> curves;  ///< as the series'; none where it is not drawn
    CurveMark teacher;

    bool operator==(const CurveMarks&) const = default;
};

/// Line and mark as an icon, twice as wide as it is high, sharp at every size: as in the legend of
/// a plot whose letters are as high as the icon. On a selected row it has its own background.
[[nodiscard]] QIcon curveIcon(const CurveMark& mark);

}  // namespace ld3::ui
