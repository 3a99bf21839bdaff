#include "ui/plots/schedule_drawing.h"

#include "ui/plots/line_graph.h"
#include "ui/plots/plot_scale.h"
#include "ui/plots/qcp.h"
#include "ui/plots/scatter.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace ld3::ui {

namespace {

/// The plot's words.
class Text {
    Q_DECLARE_TR_FUNCTIONS(ld3::ui::SchedulePlot)
};

constexpr double kBottomEdge = 0.03;   ///< on the edge axis
constexpr double kLabelOffset = 0.04;  ///< of a label from its mark there

/// Where a value without a place on the scale stands: zero and below at the bottom, the rest above.
double edgeOf(double value) {
    return value <= 0.0 ? kBottomEdge : kTopEdge;
}

}  // namespace

ScheduleDrawing::ScheduleDrawing(QCustomPlot* plot, QCPAxis* edgeAxis, const QString& name)
    : m_line(new LineGraph(plot->xAxis, plot->yAxis)),
      m_evalMarks(plot->addGraph()),
      m_edgeMarks(plot->addGraph(plot->xAxis, edgeAxis)),
      m_edgeLabel(new QCPItemText(plot)) {
    setName(name);
    for (QCPGraph* marks : {m_evalMarks, m_edgeMarks}) {
        marks->removeFromLegend();
        marks->setLineStyle(QCPGraph::lsNone);
        marks->setProperty("isData", true);
    }
    m_edgeLabel->position->setAxes(plot->xAxis, edgeAxis);
    m_edgeLabel->setVisible(false);
}

ScheduleDrawing::~ScheduleDrawing() {
    QCustomPlot* plot = m_line->parentPlot();
    for (QCPGraph* graph : {m_line, m_evalMarks, m_edgeMarks}) {
        plot->removeGraph(graph);
    }
    plot->removeItem(m_edgeLabel);
}

void ScheduleDrawing::setName(const QString& name) {
    m_line->setName(name);
    m_evalMarks->setName(Text::tr("%1 (told to the network)", "a schedule").arg(name));
    m_edgeMarks->setName(Text::tr("%1 (off the scale)", "a schedule").arg(name));
}

void ScheduleDrawing::raise() {
    for (QCPLayerable* part :
         std::initializer_list<QCPLayerable*>{m_line, m_evalMarks, m_edgeMarks, m_edgeLabel}) {
        part->setLayer(QStringLiteral("front"));
    }
}

void ScheduleDrawing::place(const ScheduleScale& scale, EvalDashes dashes, const QLocale& locale) {
    QVector<double> steps, values, evalSteps, evalValues, edgeSteps, edgeValues;
    const SchedulePoint* labelled = nullptr;
    const int stepsEnd = static_cast<int>(m_points.size());
    for (const SchedulePoint& point : m_points) {
        const double value = scale.valueOf(point.at);
        const double told = scale.valueOf(point.told);
        if (scale.hasPlace(value)) {
            steps.append(point.step);
            values.append(value);
        } else {
            edgeSteps.append(point.step);
            edgeValues.append(edgeOf(value));
            labelled = &point;
        }
        const bool isTold = dashes == EvalDashes::Everywhere && point.step + 1 < stepsEnd;
        if ((point.hasEval || isTold) && scale.hasPlace(told)) {
            evalSteps.append(point.step);
            evalValues.append(told);
        }
    }
    m_line->setData(steps, values, true);
    m_evalMarks->setData(evalSteps, evalValues, true);
    m_edgeMarks->setData(edgeSteps, edgeValues, true);
    m_edgeLabel->setVisible(labelled != nullptr && m_line->visible());
    if (labelled != nullptr) {
        placeLabel(*labelled, scale, locale);
    }
}

void ScheduleDrawing::placeLabel(const SchedulePoint& point,
                                 const ScheduleScale& scale,
                                 const QLocale& locale) {
    const double value = scale.valueOf(point.at);
    const double edge = edgeOf(value);
    const bool isBelow = edge == kBottomEdge;
    m_edgeMarks->setProperty("edgeValue", value);
    const QString number = std::isinf(value) ? QStringLiteral("∞") : locale.toString(value);
    m_edgeLabel->setText(QStringLiteral("%1 = %2").arg(scale.symbol(), number));
    m_edgeLabel->position->setCoords(point.step + 0.4,
                                     edge + (isBelow ? kLabelOffset : -kLabelOffset));
    m_edgeLabel->setPositionAlignment(Qt::AlignRight | (isBelow ? Qt::AlignBottom : Qt::AlignTop));
}

void ScheduleDrawing::setShown(bool isShown) {
    m_line->setVisible(isShown);
    m_evalMarks->setVisible(isShown);
    m_edgeMarks->setVisible(isShown);
    m_edgeLabel->setVisible(isShown && !m_edgeMarks->data()->isEmpty());
}

bool ScheduleDrawing::isShown() const {
    return m_line->visible();
}

bool ScheduleDrawing::showsDashes() const {
    return isShown() && !m_evalMarks->data()->isEmpty();
}

void ScheduleDrawing::applyStyle(const PlotStyle& style, const CurveStyle& look, bool isMain) {
    const double stroke = isMain ? 1.3 * style.strokePx : 0.8 * style.strokePx;
    m_line->setPen(look.pen(stroke));
    m_line->setScatterStyle(scatterOf(look, style.markerPx, 0.8 * style.strokePx));
    m_evalMarks->setScatterStyle(dashBeside(look.color, style.markerPx, style.strokePx));
    m_edgeMarks->setScatterStyle({QCPScatterStyle::ssTriangleInverted,
                                  QPen(look.color, style.strokePx),
                                  QBrush(look.color),
                                  1.4 * style.markerPx});
    m_edgeLabel->setFont(style.font);
    m_edgeLabel->setColor(style.colors.foreground);
}

std::vector<QCPAbstractPlottable*> ScheduleDrawing::companions() const {
    return {m_evalMarks, m_edgeMarks};
}

QPointF ScheduleDrawing::pixelOf(int step,
                                 const NoisePoint& level,
                                 const ScheduleScale& scale) const {
    const double value = scale.valueOf(level);
    return {m_line->keyAxis()->coordToPixel(step),
            scale.hasPlace(value) ? m_line->valueAxis()->coordToPixel(value)
                                  : m_edgeMarks->valueAxis()->coordToPixel(edgeOf(value))};
}

}  // namespace ld3::ui
