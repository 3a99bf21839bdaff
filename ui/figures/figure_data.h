#pragma once

#include "ui/theme/plot_colors.h"

#include <QColor>
#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace ld3::ui {

/// What a plot shows, as values: for writers that draw nothing themselves (TikZ, CSV). Coordinates
/// are those of the plot's axes; lengths are PDF points.
struct FigureAxis {
    QString label;
    double low = 0.0, high = 1.0;
    bool isLogarithmic = false, isReversed = false;
    bool isMath = false;  ///< the label is a formula, to be set in italics
    std::vector<double> ticks, subTicks;
    std::vector<QString> tickLabels;  ///< one a tick; numbers as "0.01", "2e-05", or words
    double labelAngle = 0.0;          ///< of the tick labels, in degrees
};

struct FigurePoint {
    double x = 0.0, y = 0.0;
    double below = 0.0, above = 0.0;  ///< error bar, from y; NaN: none
};

/// How points are marked; `None` where they are only joined.
enum class FigureMark {
    None,
    Circle,
    Square,
    Diamond,
    Triangle,
    TriangleDown,
    Plus,
    Cross,
    Star,
    PlusCircle,
    CrossCircle,
    PlusSquare,
    CrossSquare,
    Horizontal,  ///< a dash
    Vertical
};

/// A curve with its markers.
struct FigureCurve {
    QString name;
    bool isInLegend = true;
    QColor color;
    double strokePt = 1.0;
    bool hasLine = true;
    Qt::PenStyle dash = Qt::SolidLine;
    bool isStepped = false;  ///< each value holds until the next
    FigureMark mark = FigureMark::None;
    QColor markColor, fill;  ///< without fill where invalid
    double markPt = 3.0;     ///< diameter
    double markStrokePt = 1.0;
    double markRightPt = 0.0, markUpPt = 0.0;  ///< the mark stands beside its point
    bool hasErrorBars = false;
    std::vector<FigurePoint> points;  ///< none: an entry of the legend alone
};

/// A straight line through the whole plot.
struct FigureLevel {
    double at = 0.0;
    bool isVertical = false;
    QColor color;
    double strokePt = 1.0;
    Qt::PenStyle dash = Qt::DashLine;
};

/// Words inside the axes.
struct FigureText {
    QString text;
    double x = 0.0, y = 0.0;
    bool isXRelative = false, isYRelative = false;  ///< a share of the axes, y from the bottom
    Qt::Alignment anchor = Qt::AlignCenter;         ///< the part of the text that stands there
    QColor color;
    bool isItalic = false;
};

struct FigureBox {
    double left = 0.0, top = 0.0, right = 1.0, bottom = 1.0;
    QColor fill, frame;  ///< invalid: none
    double framePt = 1.0;
};

/// Values with a heading, as text that reads back exactly.
struct FigureColumn {
    std::string heading;  ///< UTF-8
    std::vector<std::string> cells;
};

struct FigureData {
    FigureAxis x, y;
    std::optional<FigureAxis> colorScale;  ///< beside the axes, with `colorStops`
    std::vector<QColor> colorStops;        ///< evenly spread, from its low end
    QColor foreground, grid;
    bool hasGrid = true;
    std::vector<FigureBox> boxes;
    std::vector<FigureLevel> levels;
    std::vector<FigureCurve> curves;
    std::vector<FigureText> texts;
    std::vector<FigureColumn> columns;  ///< one group a curve
};

}  // namespace ld3::ui
