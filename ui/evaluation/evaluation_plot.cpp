#include "ui/evaluation/evaluation_plot.h"

#include "ui/evaluation/evaluation_board.h"
#include "ui/evaluation/evaluation_text.h"
#include "ui/plots/axis_range.h"
#include "ui/plots/line_graph.h"
#include "ui/plots/plot_curves.h"
#include "ui/plots/plot_scale.h"
#include "ui/plots/qcp.h"

#include <QLocale>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace ld3::ui {

namespace {

constexpr double kBeside = 1.07;  ///< room beside the first and last budget, as a factor
constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

}  // namespace

EvaluationPlot::EvaluationPlot(EvaluationBoard* board, QWidget* parent)
    : PlotWidget(parent), m_board(board) {
    setObjectName(QStringLiteral("evaluationPlot"));
    connect(m_board, &EvaluationBoard::changed, this, &EvaluationPlot::rebuild);
    connect(m_board, &EvaluationBoard::chosenChanged, this, [this] {
        ringChosen();
        refresh();
    });
    connect(m_board, &EvaluationBoard::selectedRunsChanged, this, [this] {
        liftSelected();
        restyle();
        refresh();
    });
    updateScale();
    rebuild();
}

const PublishedSet* EvaluationPlot::published() const {
    const auto& protocols = m_board->series().protocols;
    return protocols.empty() ? nullptr : publishedFor(protocols.front());
}

void EvaluationPlot::setLogarithmic(bool isLogarithmic) {
    if (change("logarithmic", m_isLogarithmic, isLogarithmic)) {
        updateScale();
        rebuild();
        fit();
    }
}

void EvaluationPlot::setLogarithmicAcross(bool isLogarithmic) {
    if (change("logarithmicAcross", m_isLogarithmicAcross, isLogarithmic)) {
        updateScale();
        fit();
    }
}

void EvaluationPlot::setPublishedShown(bool isShown) {
    if (change("publishedShown", m_showsPublished, isShown)) {
        rebuild();
        fit();
    }
}

void EvaluationPlot::setCrossedShown(bool isShown) {
    if (change("crossedShown", m_showsCrossed, isShown)) {
        rebuild();
        fit();
    }
}

bool EvaluationPlot::isDrawn(const EvaluationCurve& curve) const {
    return m_showsCrossed || curve.learnedFor.empty() ||
           curve.learnedFor == solverTitle(curve.solver);
}

void EvaluationPlot::updateScale() {
    setScale(plot().yAxis, m_isLogarithmic);
    setCountingScale(plot().xAxis, m_isLogarithmicAcross);
}

bool EvaluationPlot::hasPlace(double value) const {
    return ui::hasPlace(value, m_isLogarithmic);
}

void EvaluationPlot::removeAll() {
    for (const Drawing& drawing : m_drawings) {
        plot().removePlottable(drawing.bars);
    }
    m_drawings.clear();
    plot().clearGraphs();
    m_teachers.clear();
    m_published.clear();
    m_protocolMarks.clear();
    m_earlyMark = m_warningMark = m_ring = nullptr;
}

void EvaluationPlot::rebuild() {
    QSet<QString> hidden;
    for (const Drawing& drawing : m_drawings) {
        // Curves that are not drawn at all have no entry to hide them by.
        if (!drawing.line->visible() && plot().legend->hasItemWithPlottable(drawing.line)) {
            hidden.insert(drawing.line->name());
        }
    }
    removeAll();
    const EvaluationSeries& series = m_board->series();
    for (const EvaluationCurve& curve : series.curves) {
        Drawing drawing = draw(curve);
        drawing.line->setName(curveTitle(curve, series));
        if (!isDrawn(curve)) {
            drawing.line->removeFromLegend();
        }
        if (!isDrawn(curve) || hidden.contains(drawing.line->name())) {
            drawing.line->setVisible(false);
        }
        m_drawings.push_back(drawing);
        showCompanions(drawing.line, drawing.line->visible());
    }
    drawTeachers();
    drawPublished();
    explainMarks();
    m_ring = plot().addGraph();
    m_ring->removeFromLegend();
    m_ring->setLayer(QStringLiteral("front"));
    ringChosen();
    liftSelected();
    restyle();
    refresh();
}

EvaluationPlot::Drawing EvaluationPlot::draw(const EvaluationCurve& curve) {
    Drawing drawing;
    drawing.line = new LineGraph(plot().xAxis, plot().yAxis);
    drawing.early = plot().addGraph();
    drawing.warned = plot().addGraph();
    drawing.faulty = plot().addGraph(plot().xAxis, edgeAxis());
    drawing.bars = new QCPErrorBars(plot().xAxis, plot().yAxis);
    drawing.bars->setDataPlottable(drawing.line);
    for (QCPGraph* marks : {drawing.early, drawing.warned, drawing.faulty}) {
        marks->setLineStyle(QCPGraph::lsNone);
        marks->removeFromLegend();
    }
    drawing.bars->removeFromLegend();
    QVector<double> below, above;
    for (const EvaluationPoint& point : curve.points) {
        if (point.seeds == 0) {
            continue;
        }
        if (!hasPlace(point.mean)) {
            drawing.faulty->addData(point.nfe, kTopEdge);
            continue;
        }
        drawing.line->addData(point.nfe, point.mean);
        // A single seed has no spread, which is another thing than a spread of nothing.
        below.append(point.seeds > 1 ? point.mean - point.low : kNaN);
        above.append(point.seeds > 1 ? point.high - point.mean : kNaN);
        if (!point.isComplete) {
            drawing.early->addData(point.nfe, point.mean);
        }
        if (point.hasWarnings) {
            drawing.warned->addData(point.nfe, point.mean);
        }
    }
    drawing.bars->setData(below, above);
    return drawing;
}

void EvaluationPlot::drawTeachers() {
    const EvaluationSeries& series = m_board->series();
    const bool withModel = hasSeveralModels(series);
    for (const EvaluationCurve& teacher : series.teachers) {
        const EvaluationPoint& point = teacher.points.front();
        const QString title = QString::fromStdString(solverTitle(teacher.solver));
        QString text = point.isComplete
                           ? tr("teacher, %1, NFE %2: %3", "solver, budget, value")
                           : tr("teacher, %1, NFE %2: %3, early estimate", "solver, budget, value");
        text = text.arg(title, locale().toString(point.nfe), valueText(point));
        if (withModel) {
            text = tr("%1: %2", "model, then what it is").arg(modelText(teacher.model), text);
        }
        if (series.protocols.size() > 1) {
            text = QStringLiteral("%1 %2").arg(protocolMark(teacher.protocol), text);
        }
        m_teachers.add(text, point.mean);
    }
}

void EvaluationPlot::drawPublished() {
    const PublishedSet* set = m_showsPublished ? published() : nullptr;
    if (set == nullptr) {
        return;
    }
    for (const PublishedCurve& curve : set->curves) {
        QCPGraph* graph = new LineGraph(plot().xAxis, plot().yAxis);
        graph->setName(tr("%1, published", "method").arg(curve.name));
        for (const auto& [nfe, value] : curve.points) {
            graph->addData(nfe, value);
        }
        m_published.push_back(graph);
    }
}

QCPGraph* EvaluationPlot::addExplanation(const QString& text) {
    QCPGraph* graph = plot().addGraph();
    graph->setName(text);
    graph->setLineStyle(QCPGraph::lsNone);
    graph->setProperty("isExplanation", true);
    return graph;
}

void EvaluationPlot::explainMarks() {
    const EvaluationSeries& series = m_board->series();
    static const std::vector<EvaluationPoint> kNone;
    bool hasEarly = false, hasWarnings = false;
    for (const EvaluationCurve& curve : series.curves) {
        for (const EvaluationPoint& point : isDrawn(curve) ? curve.points : kNone) {
            hasEarly = hasEarly || (!point.isComplete && point.seeds > 0);
            hasWarnings = hasWarnings || point.hasWarnings;
        }
    }
    if (series.protocols.size() > 1) {
        for (const QString& difference : protocolDifferences(series.protocols)) {
            // All of it stands in the panel; a legend as long as that would have one column.
            constexpr qsizetype kLongest = 40;
            m_protocolMarks.push_back(addExplanation(
                difference.size() > kLongest ? difference.left(kLongest - 1) + QChar(0x2026)
                                             : difference));
        }
    }
    if (hasEarly) {
        m_earlyMark = addExplanation(tr("early estimate"));
    }
    if (hasWarnings) {
        m_warningMark = addExplanation(tr("warning"));
    }
}

void EvaluationPlot::ringChosen() {
    if (m_ring == nullptr) {
        return;
    }
    m_ring->data()->clear();
    for (const EvaluationCurve& curve : m_board->series().curves) {
        for (const EvaluationPoint& point : curve.points) {
            if (m_board->isChosen(point) && hasPlace(point.mean) && isDrawn(curve)) {
                m_ring->addData(point.nfe, point.mean);
            }
        }
    }
}

void EvaluationPlot::liftSelected() {
    const auto& curves = m_board->series().curves;
    std::set<QString> names;
    for (size_t i = 0; i < m_drawings.size(); ++i) {
        const auto& points = curves[i].points;
        if (std::any_of(points.begin(), points.end(), [this](const EvaluationPoint& point) {
                return m_board->isOfSelectedRun(point);
            })) {
            names.insert(m_drawings[i].line->name());
        }
    }
    plotCurves().setSelected(names);
}

std::vector<QCPAbstractPlottable*> EvaluationPlot::companionsOf(
    const QCPAbstractPlottable* curve) const {
    for (const Drawing& drawing : m_drawings) {
        if (drawing.line == curve) {
            return {drawing.early, drawing.warned, drawing.faulty, drawing.bars};
        }
    }
    return {};
}

void EvaluationPlot::arrange() {
    m_teachers.arrange();
}

void EvaluationPlot::fitRanges() {
    AxisRange across, up;
    const auto include = [&](double value) {
        if (hasPlace(value)) {
            up.include(value);
        }
    };
    const EvaluationSeries& series = m_board->series();
    for (size_t i = 0; i < m_drawings.size(); ++i) {
        if (!isDrawn(series.curves[i]) || !isFitted(m_drawings[i].line)) {
            continue;
        }
        for (const EvaluationPoint& point : series.curves[i].points) {
            across.include(point.nfe);
            include(point.mean);
            include(point.low);
            include(point.high);
        }
    }
    for (const EvaluationCurve& teacher : series.teachers) {
        include(teacher.points.front().mean);
    }
    for (QCPGraph* graph : m_published) {
        for (const QCPGraphData& point : *graph->data()) {
            across.include(point.key);
            include(point.value);
        }
    }
    const auto [left, right] = across.padded(0.0, m_isLogarithmicAcross);
    const auto [low, high] = up.padded(0.08, m_isLogarithmic);
    if (m_isLogarithmicAcross) {
        plot().xAxis->setRange(left / kBeside, right * kBeside);
    } else {
        plot().xAxis->setRange(left - 0.4, right + 0.4);
    }
    plot().yAxis->setRange(low, high);
}

QPointF EvaluationPlot::pixelOf(const EvaluationPoint& point) const {
    return {plot().xAxis->coordToPixel(point.nfe),
            hasPlace(point.mean) ? plot().yAxis->coordToPixel(point.mean)
                                 : edgeAxis()->coordToPixel(kTopEdge)};
}

}  // namespace ld3::ui
