#include "ui/plots/figure_values.h"

#include "core/base/number_text.h"
#include "ui/plots/axis_range.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <limits>

namespace ld3::ui {

namespace {

struct FigureValues {
    Q_DECLARE_TR_FUNCTIONS(FigureValues)
};

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

/// A colour on paper: what shines through a translucent one is white.
QColor opaque(const QColor& color) {
    const double alpha = color.alphaF();
    const auto over = [alpha](int channel) {
        return static_cast<int>(std::lround(alpha * channel + (1.0 - alpha) * 255.0));
    };
    return {over(color.red()), over(color.green()), over(color.blue())};
}

FigureAxis axisOf(const QCPAxis& axis) {
    FigureAxis result;
    result.label = axis.label().replace(u'\n', u' ');  // wrapped to fit the screen
    result.isMath = axis.labelFont().italic();
    result.low = axis.range().lower;
    result.high = axis.range().upper;
    result.isLogarithmic = axis.scaleType() == QCPAxis::stLogarithmic;
    result.isReversed = axis.rangeReversed();
    result.labelAngle = axis.tickLabelRotation();
    QVector<double> ticks, subTicks;
    QVector<QString> labels;
    axis.ticker()->generate(axis.range(),
                            QLocale::c(),
                            QLatin1Char('g'),
                            axis.numberPrecision(),
                            ticks,
                            axis.subTicks() ? &subTicks : nullptr,
                            &labels);
    for (qsizetype i = 0; i < ticks.size(); ++i) {
        if (axis.range().contains(ticks[i])) {
            result.ticks.push_back(ticks[i]);
            result.tickLabels.push_back(labels[i]);
        }
    }
    for (const double tick : subTicks) {
        if (axis.range().contains(tick)) {
            result.subTicks.push_back(tick);
        }
    }
    return result;
}

FigureMark markOf(const QCPScatterStyle& scatter) {
    switch (scatter.shape()) {
        case QCPScatterStyle::ssNone:
        case QCPScatterStyle::ssPixmap:
            return FigureMark::None;
        case QCPScatterStyle::ssCross:
            return FigureMark::Cross;
        case QCPScatterStyle::ssPlus:
            return FigureMark::Plus;
        case QCPScatterStyle::ssSquare:
            return FigureMark::Square;
        case QCPScatterStyle::ssDiamond:
            return FigureMark::Diamond;
        case QCPScatterStyle::ssStar:
            return FigureMark::Star;
        case QCPScatterStyle::ssTriangle:
            return FigureMark::Triangle;
        case QCPScatterStyle::ssTriangleInverted:
            return FigureMark::TriangleDown;
        case QCPScatterStyle::ssCrossSquare:
            return FigureMark::CrossSquare;
        case QCPScatterStyle::ssPlusSquare:
            return FigureMark::PlusSquare;
        case QCPScatterStyle::ssCrossCircle:
            return FigureMark::CrossCircle;
        case QCPScatterStyle::ssPlusCircle:
            return FigureMark::PlusCircle;
        case QCPScatterStyle::ssCustom: {
            const QRectF bounds = scatter.customPath().boundingRect();
            return bounds.width() > bounds.height() ? FigureMark::Horizontal : FigureMark::Vertical;
        }
        default:
            return FigureMark::Circle;
    }
}

void takeLook(FigureCurve& curve, const QCPGraph& graph, double ptPerPx) {
    const QPen pen = graph.pen();
    curve.color = opaque(pen.color());
    curve.strokePt = pen.widthF() * ptPerPx;
    curve.dash = pen.style();
    curve.hasLine = graph.lineStyle() != QCPGraph::lsNone && pen.style() != Qt::NoPen;
    curve.isStepped = graph.lineStyle() == QCPGraph::lsStepLeft;
    const QCPScatterStyle scatter = graph.scatterStyle();
    curve.mark = markOf(scatter);
    const QPen markPen = scatter.isPenDefined() ? scatter.pen() : pen;
    curve.markColor = opaque(markPen.color());
    curve.markStrokePt = markPen.widthF() * ptPerPx;
    curve.markPt = scatter.size() * ptPerPx;
    if (scatter.brush().style() != Qt::NoBrush) {
        curve.fill = opaque(scatter.brush().color());
    }
    if (scatter.shape() == QCPScatterStyle::ssCustom) {
        // Of the given size, in units of a sixth of the mark's.
        const QRectF bounds = scatter.customPath().boundingRect();
        const double pt = ptPerPx * scatter.size() / 6.0;
        curve.markPt = pt * std::max(bounds.width(), bounds.height());
        curve.markRightPt = pt * bounds.center().x();
        curve.markUpPt = -pt * bounds.center().y();
    }
    if (!curve.hasLine && curve.mark != FigureMark::None) {
        curve.color = curve.markColor;
    }
}

const QCPErrorBars* barsOf(QCustomPlot& plot, const QCPGraph* graph) {
    for (int i = 0; i < plot.plottableCount(); ++i) {
        const auto* bars = qobject_cast<const QCPErrorBars*>(plot.plottable(i));
        if (bars != nullptr && bars->visible() && bars->dataPlottable() == graph) {
            return bars;
        }
    }
    return nullptr;
}

/// A share of an axis' length as a coordinate of it.
double valueAt(const FigureAxis& axis, double share) {
    return axis.isLogarithmic ? axis.low * std::pow(axis.high / axis.low, share)
                              : axis.low + share * (axis.high - axis.low);
}

/// Where a place on an axis is drawn: TeX knows no lengths above five metres.
double seenOn(const FigureAxis& axis, double place) {
    return axis.isLogarithmic && place <= kBelowEverything ? valueAt(axis, -1.0) : place;
}

/// A graph's points twice: where they are seen, and as columns.
class GraphReader {
  public:
    GraphReader(QCustomPlot& plot, const QCPGraph& graph, const FigureData& data)
        : m_graph(graph),
          m_bars(barsOf(plot, &graph)),
          m_data(data),
          m_isAtEdge(graph.valueAxis() == plot.yAxis2) {
        const QVariant edgeValue = graph.property("edgeValue");
        m_edgeValue = edgeValue.isValid() ? edgeValue.toDouble() : kNaN;
    }

    void read(FigureCurve& curve, std::vector<FigureColumn>& columns) const {
        const std::string name = m_graph.name().toStdString() + ": ";
        const std::string value = name + m_data.y.label.toStdString();
        FigureColumn x{name + m_data.x.label.toStdString(), {}}, y{value, {}};
        FigureColumn below{FigureValues::tr("%1, below", "error bar")
                               .arg(QString::fromStdString(value))
                               .toStdString(),
                           {}};
        FigureColumn above{FigureValues::tr("%1, above", "error bar")
                               .arg(QString::fromStdString(value))
                               .toStdString(),
                           {}};
        int index = 0;
        for (const QCPGraphData& point : *m_graph.data()) {
            FigurePoint seen{seenOn(m_data.x, point.key), seenValue(point.value), kNaN, kNaN};
            if (m_bars != nullptr && index < m_bars->data()->size()) {
                seen.below = m_bars->data()->at(index).errorMinus;
                seen.above = m_bars->data()->at(index).errorPlus;
                curve.hasErrorBars = curve.hasErrorBars || !std::isnan(seen.below);
            }
            x.cells.push_back(numberText(valueOfPlace(point.key)));
            y.cells.push_back(numberText(trueValue(point.value)));
            below.cells.push_back(std::isnan(seen.below) ? "" : numberText(seen.below));
            above.cells.push_back(std::isnan(seen.above) ? "" : numberText(seen.above));
            curve.points.push_back(seen);
            ++index;
        }
        const bool isData = curve.isInLegend || m_graph.property("isData").toBool();
        if (curve.points.empty() || !isData) {
            return;
        }
        columns.push_back(std::move(x));
        columns.push_back(std::move(y));
        if (curve.hasErrorBars) {
            columns.push_back(std::move(below));
            columns.push_back(std::move(above));
        }
    }

  private:
    [[nodiscard]] double trueValue(double value) const {
        return m_isAtEdge ? m_edgeValue : valueOfPlace(value);
    }

    [[nodiscard]] double seenValue(double value) const {
        return m_isAtEdge ? valueAt(m_data.y, value) : seenOn(m_data.y, value);
    }

    const QCPGraph& m_graph;
    const QCPErrorBars* m_bars;
    const FigureData& m_data;
    bool m_isAtEdge;
    double m_edgeValue = kNaN;
};

void addGraph(FigureData& data, QCustomPlot& plot, const QCPGraph& graph, double ptPerPx) {
    const bool isEntry = plot.legend->hasItemWithPlottable(&graph);
    if (!graph.visible() || (graph.data()->isEmpty() && !isEntry)) {
        return;
    }
    FigureCurve curve;
    curve.name = graph.name();
    curve.isInLegend = isEntry;
    takeLook(curve, graph, ptPerPx);
    GraphReader(plot, graph, data).read(curve, data.columns);
    data.curves.push_back(std::move(curve));
}

void addLevel(FigureData& data, const QCPItemStraightLine& line, double ptPerPx) {
    FigureLevel level;
    level.isVertical = line.point1->key() == line.point2->key();
    level.at = level.isVertical ? line.point1->key() : line.point1->value();
    level.color = opaque(line.pen().color());
    level.strokePt = line.pen().widthF() * ptPerPx;
    level.dash = line.pen().style();
    const FigureAxis& across = level.isVertical ? data.x : data.y;
    if (level.at >= across.low && level.at <= across.high) {
        data.levels.push_back(level);
    }
    const QString name = line.property("levelName").toString();
    if (!name.isEmpty()) {
        data.columns.push_back(
            {name.toStdString() + ": " + data.y.label.toStdString(), {numberText(level.at)}});
    }
}

void addText(FigureData& data, QCustomPlot& plot, const QCPItemText& item) {
    if (item.text().isEmpty()) {
        return;
    }
    FigureText text;
    text.text = item.text();
    text.x = item.position->key();
    text.isXRelative = item.position->typeX() == QCPItemPosition::ptAxisRectRatio;
    text.y = item.position->value();
    text.isYRelative = item.position->typeY() == QCPItemPosition::ptAxisRectRatio;
    if (item.position->typeX() == QCPItemPosition::ptAbsolute) {
        const QRect frame = plot.axisRect()->rect();
        const QPointF place = item.position->pixelPosition();
        text.x = (place.x() - frame.left()) / frame.width();
        text.y = 1.0 - (place.y() - frame.top()) / frame.height();
        text.isXRelative = text.isYRelative = true;
    } else if (text.isYRelative) {
        text.y = 1.0 - text.y;  // QCustomPlot counts from the top
    } else if (item.position->valueAxis() == plot.yAxis2) {
        text.isYRelative = true;
    }
    const auto isOutside = [](const FigureAxis& axis, double value) {
        return value < axis.low || value > axis.high;
    };
    if ((!text.isXRelative && isOutside(data.x, text.x)) ||
        (!text.isYRelative && isOutside(data.y, text.y))) {
        return;
    }
    text.anchor = item.positionAlignment();
    text.color = opaque(item.color());
    text.isItalic = item.font().italic();
    data.texts.push_back(std::move(text));
}

void addBox(FigureData& data, const QCPItemRect& item, double ptPerPx) {
    FigureBox box{item.topLeft->key(),
                  item.topLeft->value(),
                  item.bottomRight->key(),
                  item.bottomRight->value(),
                  {},
                  {},
                  item.pen().widthF() * ptPerPx};
    if (item.brush().style() != Qt::NoBrush) {
        box.fill = opaque(item.brush().color());
    }
    if (item.pen().style() != Qt::NoPen) {
        box.frame = opaque(item.pen().color());
    }
    data.boxes.push_back(box);
}

void addColorScale(FigureData& data, const QCPColorScale& scale) {
    constexpr int kStops = 16;
    data.colorScale = axisOf(*scale.axis());
    const QMap<double, QColor> stops = scale.gradient().colorStops();
    for (int i = 0; i <= kStops; ++i) {
        auto above = stops.lowerBound(static_cast<double>(i) / kStops - 1e-9);
        data.colorStops.push_back(above == stops.end() ? stops.last() : above.value());
    }
}

}  // namespace

FigureData figureValues(QCustomPlot& plot, const PlotStyle& style, double ptPerPx) {
    FigureData data;
    data.x = axisOf(*plot.xAxis);
    data.y = axisOf(*plot.yAxis);
    data.foreground = style.colors.foreground;
    data.grid = style.colors.grid;
    data.hasGrid = plot.xAxis->grid()->visible();
    // What the legend lists, in its order, then the rest.
    QSet<const QCPGraph*> listed;
    for (int i = 0; i < plot.legend->itemCount(); ++i) {
        auto* item = qobject_cast<QCPPlottableLegendItem*>(plot.legend->item(i));
        const auto* graph = item == nullptr ? nullptr : qobject_cast<QCPGraph*>(item->plottable());
        if (graph != nullptr) {
            listed.insert(graph);
            addGraph(data, plot, *graph, ptPerPx);
        }
    }
    for (int i = 0; i < plot.graphCount(); ++i) {
        if (!listed.contains(plot.graph(i))) {
            addGraph(data, plot, *plot.graph(i), ptPerPx);
        }
    }
    for (int i = 0; i < plot.itemCount(); ++i) {
        const QCPAbstractItem* item = plot.item(i);
        if (!item->visible()) {
            continue;
        }
        if (const auto* line = qobject_cast<const QCPItemStraightLine*>(item)) {
            addLevel(data, *line, ptPerPx);
        } else if (const auto* text = qobject_cast<const QCPItemText*>(item)) {
            addText(data, plot, *text);
        } else if (const auto* box = qobject_cast<const QCPItemRect*>(item)) {
            addBox(data, *box, ptPerPx);
        }
    }
    if (plot.plotLayout()->hasElement(1, 1)) {
        const auto* scale = qobject_cast<QCPColorScale*>(plot.plotLayout()->element(1, 1));
        if (scale != nullptr && scale->visible()) {
            addColorScale(data, *scale);
        }
    }
    return data;
}

}  // namespace ld3::ui
