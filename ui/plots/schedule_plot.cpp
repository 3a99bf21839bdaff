#include "ui/plots/schedule_plot.h"

#include "ui/plots/axis_range.h"
#include "ui/plots/line_graph.h"
#include "ui/plots/plot_scale.h"
#include "ui/plots/qcp.h"

#include <QLocale>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <utility>

namespace ld3::ui {

namespace {

constexpr double kBottomEdge = 0.03;   ///< on the edge axis
constexpr double kLabelOffset = 0.04;  ///< of a label from its mark there

/// Where a value without a place on the scale stands: zero and below at the bottom, the rest above.
double edgeOf(double value) {
    return value <= 0.0 ? kBottomEdge : kTopEdge;
}

}  // namespace

SchedulePlot::SchedulePlot(QWidget* parent) : PlotWidget(parent) {
    setObjectName(QStringLiteral("schedulePlot"));
    setCountingScale(plot().xAxis);
    m_evalLegend = plot().addGraph();
    m_evalLegend->removeFromLegend();
    m_evalLegend->setProperty("isExplanation", true);
    m_chosen = plot().addGraph();
    m_chosen->removeFromLegend();
    m_chosen->setLineStyle(QCPGraph::lsNone);
    m_chosen->setLayer(QStringLiteral("front"));
    rebuild();
}

void SchedulePlot::setCurves(std::vector<ScheduleCurve> curves) {
    QSet<QString> hidden;
    for (size_t i = 0; i < m_curves.size(); ++i) {
        if (!m_drawings[i].line->visible()) {
            hidden.insert(m_curves[i].name);
        }
    }
    removeDrawings();
    for (const CurveRole role : {CurveRole::Moment, CurveRole::Draft}) {
        std::erase_if(curves, [role](const auto& curve) { return curve.role == role; });
        if (const auto kept = indexOf(role)) {
            curves.push_back(m_curves[*kept]);
        }
    }
    m_curves = std::move(curves);
    rebuild();
    for (size_t i = 0; i < m_curves.size(); ++i) {
        if (hidden.contains(m_curves[i].name)) {
            showDrawing(m_drawings[i], false);
        }
    }
    restyle();
    refresh();
}

void SchedulePlot::setLearned(const Schedule& schedule, std::optional<int> iteration) {
    const auto found = std::find_if(m_curves.begin(), m_curves.end(), [](const auto& curve) {
        return curve.role == CurveRole::Learned;
    });
    if (found == m_curves.end()) {
        std::vector<ScheduleCurve> curves = m_curves;
        curves.insert(curves.begin(),
                      {tr("learned"), schedule, CurveRole::Learned, QString(), iteration});
        setCurves(std::move(curves));
        return;
    }
    found->schedule = schedule;
    found->iteration = iteration;
    fill(m_drawings[static_cast<size_t>(found - m_curves.begin())], schedule);
    updateEvalLegend();
    refresh();
}

void SchedulePlot::setAxis(ScheduleAxis axis) {
    if (change("axis", m_axis, axis)) {
        placeAll();
        fit();
        Q_EMIT axisChanged();
    }
}

void SchedulePlot::setLogarithmic(bool isLogarithmic) {
    if (change("logarithmic", m_isLogarithmic, isLogarithmic)) {
        placeAll();
        fit();
        Q_EMIT axisChanged();
    }
}

QCPGraph* SchedulePlot::graph(int index) const {
    return m_drawings.at(static_cast<size_t>(index)).line;
}

bool SchedulePlot::usesLogScale() const {
    return m_isLogarithmic && m_axis != ScheduleAxis::Lambda;
}

double SchedulePlot::valueOf(const NoisePoint& point) const {
    switch (m_axis) {
        case ScheduleAxis::Time:
            return point.time;
        case ScheduleAxis::Sigma:
            return point.sigma;
        case ScheduleAxis::Lambda:
            break;
    }
    return point.lambda;
}

bool SchedulePlot::hasPlace(double value) const {
    return ui::hasPlace(value, usesLogScale());
}

void SchedulePlot::removeDrawings() {
    for (const Drawing& drawing : m_drawings) {
        plot().removeGraph(drawing.line);
        plot().removeGraph(drawing.evalMarks);
        plot().removeGraph(drawing.edgeMarks);
        plot().removeItem(drawing.edgeLabel);
    }
    m_drawings.clear();
    m_evalLegend->removeFromLegend();  // it comes last, again
}

void SchedulePlot::rebuild() {
    for (const ScheduleCurve& curve : m_curves) {
        m_drawings.push_back(makeDrawing(curve));
        fill(m_drawings.back(), curve.schedule);
    }
    placeAll();
    restyle();
    refresh();
}

SchedulePlot::Drawing SchedulePlot::makeDrawing(const ScheduleCurve& curve) {
    Drawing drawing;
    drawing.line = new LineGraph(plot().xAxis, plot().yAxis);
    drawing.line->setName(curve.name);
    drawing.evalMarks = plot().addGraph();
    drawing.edgeMarks = plot().addGraph(plot().xAxis, edgeAxis());
    for (QCPGraph* marks : {drawing.evalMarks, drawing.edgeMarks}) {
        marks->removeFromLegend();
        marks->setLineStyle(QCPGraph::lsNone);
    }
    drawing.evalMarks->setName(tr("%1 (told to the network)", "a schedule").arg(curve.name));
    drawing.edgeMarks->setName(tr("%1 (off the scale)", "a schedule").arg(curve.name));
    for (QCPGraph* marks : {drawing.evalMarks, drawing.edgeMarks}) {
        marks->setProperty("isData", true);
    }
    drawing.edgeLabel = new QCPItemText(&plot());
    drawing.edgeLabel->position->setAxes(plot().xAxis, edgeAxis());
    drawing.edgeLabel->setVisible(false);
    drawing.showsAllEvals = curve.role == CurveRole::Draft && m_marks.showsAllEvals;
    if (curve.role == CurveRole::Learned || curve.role == CurveRole::Draft ||
        curve.role == CurveRole::Moment) {
        for (QCPLayerable* part : std::initializer_list<QCPLayerable*>{
                 drawing.line, drawing.evalMarks, drawing.edgeMarks, drawing.edgeLabel}) {
            part->setLayer(QStringLiteral("front"));
        }
    }
    return drawing;
}

void SchedulePlot::fill(Drawing& drawing, const Schedule& schedule) {
    drawing.points = schedulePoints(schedule);
    place(drawing);
}

void SchedulePlot::place(Drawing& drawing) {
    QVector<double> steps, values, evalSteps, evalValues, edgeSteps, edgeValues;
    const SchedulePoint* labelled = nullptr;
    const int stepsEnd = static_cast<int>(drawing.points.size());
    for (const SchedulePoint& point : drawing.points) {
        const double value = valueOf(point.at);
        const double told = valueOf(point.told);
        if (hasPlace(value)) {
            steps.append(point.step);
            values.append(value);
        } else {
            edgeSteps.append(point.step);
            edgeValues.append(edgeOf(value));
            labelled = &point;
        }
        const bool isTold = drawing.showsAllEvals && point.step + 1 < stepsEnd;
        if ((point.hasEval || isTold) && hasPlace(told)) {
            evalSteps.append(point.step);
            evalValues.append(told);
        }
    }
    drawing.line->setData(steps, values, true);
    drawing.evalMarks->setData(evalSteps, evalValues, true);
    drawing.edgeMarks->setData(edgeSteps, edgeValues, true);
    drawing.edgeLabel->setVisible(labelled != nullptr && drawing.line->visible());
    if (labelled != nullptr) {
        const double value = valueOf(labelled->at);
        const double edge = edgeOf(value);
        drawing.edgeMarks->setProperty("edgeValue", value);
        const QString symbol = m_axis == ScheduleAxis::Time    ? QStringLiteral("t")
                               : m_axis == ScheduleAxis::Sigma ? QStringLiteral("σ")
                                                               : QStringLiteral("λ");
        const QString number = std::isinf(value) ? QStringLiteral("∞") : locale().toString(value);
        drawing.edgeLabel->setText(QStringLiteral("%1 = %2").arg(symbol, number));
        const double inward = edge == kBottomEdge ? kLabelOffset : -kLabelOffset;
        drawing.edgeLabel->position->setCoords(labelled->step + 0.4, edge + inward);
        drawing.edgeLabel->setPositionAlignment(
            Qt::AlignRight | (edge == kBottomEdge ? Qt::AlignBottom : Qt::AlignTop));
    }
}

void SchedulePlot::placeAll() {
    setScale(plot().yAxis, usesLogScale());
    for (Drawing& drawing : m_drawings) {
        place(drawing);
    }
    placeChosen();
    updateEvalLegend();
    setTexts();
}

void SchedulePlot::updateEvalLegend() {
    const bool isNeeded =
        std::any_of(m_drawings.begin(), m_drawings.end(), [](const Drawing& drawing) {
            return drawing.line->visible() && !drawing.evalMarks->data()->isEmpty();
        });
    const bool isThere = plot().legend->hasItemWithPlottable(m_evalLegend);
    if (isNeeded == isThere) {
        return;
    }
    if (isNeeded) {
        m_evalLegend->addToLegend();
    } else {
        m_evalLegend->removeFromLegend();
    }
    restyle();
}

void SchedulePlot::showDrawing(Drawing& drawing, bool isShown) {
    drawing.line->setVisible(isShown);
    drawing.evalMarks->setVisible(isShown);
    drawing.edgeMarks->setVisible(isShown);
    drawing.edgeLabel->setVisible(isShown && !drawing.edgeMarks->data()->isEmpty());
    placeChosen();
    updateEvalLegend();
}

std::vector<QCPAbstractPlottable*> SchedulePlot::companionsOf(
    const QCPAbstractPlottable* curve) const {
    for (const Drawing& drawing : m_drawings) {
        if (drawing.line == curve) {
            return {drawing.evalMarks, drawing.edgeMarks};
        }
    }
    return {};
}

void SchedulePlot::showCompanions(QCPAbstractPlottable* curve, bool isShown) {
    for (Drawing& drawing : m_drawings) {
        if (drawing.line == curve) {
            showDrawing(drawing, isShown);
        }
    }
}

void SchedulePlot::fitRanges() {
    if (m_isHeld) {
        return;
    }
    AxisRange range;
    int lastStep = 1;
    for (const Drawing& drawing : m_drawings) {
        if (!isFitted(drawing.line)) {
            continue;
        }
        for (const SchedulePoint& point : drawing.points) {
            lastStep = std::max(lastStep, point.step);
            for (const double value : {valueOf(point.at), valueOf(point.told)}) {
                if (hasPlace(value)) {
                    range.include(value);
                }
            }
        }
    }
    const auto [low, high] = range.padded(0.06, usesLogScale());
    plot().yAxis->setRange(low, high);
    plot().xAxis->setRange(-0.35, lastStep + 0.45);
}

QPointF SchedulePlot::pixelOf(const SchedulePoint& point) const {
    const double value = valueOf(point.at);
    return {plot().xAxis->coordToPixel(point.step),
            hasPlace(value) ? plot().yAxis->coordToPixel(value)
                            : edgeAxis()->coordToPixel(edgeOf(value))};
}

}  // namespace ld3::ui
