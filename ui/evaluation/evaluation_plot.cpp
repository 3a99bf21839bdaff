#include "ui/evaluation/evaluation_plot.h"

#include "ui/evaluation/evaluation_board.h"
#include "ui/evaluation/evaluation_text.h"
#include "ui/evaluation/protocol_scatter.h"
#include "ui/plots/axis_range.h"
#include "ui/plots/log_ticker.h"
#include "ui/plots/qcp.h"

#include <QLineF>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <limits>

namespace ld3::ui {

namespace {

constexpr double kTopEdge = 0.97;  ///< on the edge axis
constexpr double kClickPx = 4.0;   ///< a press that moves further is a drag
constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

/// How a curve looks: learned ones have full lines as long as the colours suffice.
CurveStyle lookOf(const PlotColors& colors, const EvaluationCurve& curve, size_t number) {
    CurveStyle look = curveStyle(colors, static_cast<int>(number));
    constexpr size_t kColors = 6;
    if (!curve.learnedFor.empty() && number < kColors) {
        look.dash = Qt::SolidLine;
    }
    return look;
}

}  // namespace

EvaluationPlot::EvaluationPlot(EvaluationBoard* board, QWidget* parent)
    : PlotWidget(parent), m_board(board) {
    setObjectName(QStringLiteral("evaluationPlot"));
    auto budgets = QSharedPointer<QCPAxisTickerFixed>::create();
    budgets->setTickStep(1.0);
    budgets->setScaleStrategy(QCPAxisTickerFixed::ssMultiples);
    plot().xAxis->setTicker(budgets);
    plot().xAxis->setSubTicks(false);
    connect(m_board, &EvaluationBoard::changed, this, &EvaluationPlot::rebuild);
    connect(m_board, &EvaluationBoard::chosenChanged, this, [this] {
        ringChosen();
        refresh();
    });
    connect(&plot(), &QCustomPlot::mousePress, this, [this](const QMouseEvent* event) {
        m_pressed = event->position();
    });
    connect(&plot(), &QCustomPlot::mouseRelease, this, [this](const QMouseEvent* event) {
        const bool isLeft = event->button() == Qt::LeftButton;
        if (isLeft && plot().axisRect()->rect().contains(event->pos()) &&
            QLineF(event->position(), m_pressed).length() < kClickPx) {
            chooseAt(event->position());
        }
    });
    updateScale();
    rebuild();
}

const PublishedSet* EvaluationPlot::published() const {
    const auto& protocols = m_board->series().protocols;
    return protocols.empty() ? nullptr : publishedFor(protocols.front());
}

void EvaluationPlot::setLogarithmic(bool isLogarithmic) {
    m_isLogarithmic = isLogarithmic;
    updateScale();
    rebuild();
    fit();
}

void EvaluationPlot::setPublishedShown(bool isShown) {
    m_showsPublished = isShown;
    rebuild();
    fit();
}

void EvaluationPlot::setCrossedShown(bool isShown) {
    m_showsCrossed = isShown;
    rebuild();
    fit();
}

bool EvaluationPlot::isDrawn(const EvaluationCurve& curve) const {
    return m_showsCrossed || curve.learnedFor.empty() ||
           curve.learnedFor == solverTitle(curve.solver);
}

void EvaluationPlot::updateScale() {
    QCPAxis* axis = plot().yAxis;
    axis->setScaleType(m_isLogarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    axis->setTicker(m_isLogarithmic ? QSharedPointer<QCPAxisTicker>(new LogTicker)
                                    : QSharedPointer<QCPAxisTicker>(new QCPAxisTicker));
    axis->setNumberFormat(QStringLiteral("gb"));
    axis->setNumberPrecision(5);
}

bool EvaluationPlot::hasPlace(double value) const {
    return std::isfinite(value) && (value > 0.0 || !m_isLogarithmic);
}

void EvaluationPlot::removeAll() {
    for (const Drawing& drawing : m_drawings) {
        plot().removePlottable(drawing.bars);
    }
    m_drawings.clear();
    plot().clearGraphs();
    for (const Level& level : m_levels) {
        plot().removeItem(level.line);
        plot().removeItem(level.text);
    }
    m_levels.clear();
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
    restyle();
    refresh();
}

EvaluationPlot::Drawing EvaluationPlot::draw(const EvaluationCurve& curve) {
    Drawing drawing;
    drawing.line = plot().addGraph();
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
    bool isRight = true;
    for (const EvaluationCurve& teacher : series.teachers) {
        const EvaluationPoint& point = teacher.points.front();
        Level level;
        level.line = new QCPItemStraightLine(&plot());
        level.text = new QCPItemText(&plot());
        const bool isShown = hasPlace(point.mean);
        level.line->point1->setCoords(0.0, point.mean);
        level.line->point2->setCoords(1.0, point.mean);
        level.line->setVisible(isShown);
        level.text->setVisible(isShown);
        level.text->position->setTypeX(QCPItemPosition::ptAxisRectRatio);
        level.text->position->setTypeY(QCPItemPosition::ptPlotCoords);
        // Neighbouring levels have their labels on either side.
        level.text->position->setCoords(isRight ? 1.0 : 0.0, point.mean);
        level.text->setPositionAlignment((isRight ? Qt::AlignRight : Qt::AlignLeft) |
                                         Qt::AlignBottom);
        isRight = !isRight;
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
        level.text->setText(text);
        level.line->setProperty("levelName", text);
        m_levels.push_back(level);
    }
}

void EvaluationPlot::drawPublished() {
    const PublishedSet* set = m_showsPublished ? published() : nullptr;
    if (set == nullptr) {
        return;
    }
    for (const PublishedCurve& curve : set->curves) {
        QCPGraph* graph = plot().addGraph();
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

void EvaluationPlot::setTexts() {
    const bool isEmpty = m_board->series().curves.empty() && m_board->series().teachers.empty();
    setPlaceholder(isEmpty ? tr("No values yet. Select runs and press Evaluate.") : QString());
    plot().xAxis->setLabel(tr("NFE, number of network evaluations"));
    plot().yAxis->setLabel(isEmpty ? QString() : m_board->metric());
    setHelp(
        tr("NFE: network evaluations that one sample costs. Upwards: the metric, lower is better. "
           "Bars reach from the least to the greatest value of the seeds. Hollow marks are early "
           "estimates from a part of the samples. Marks of another shape are of another protocol; "
           "they cannot be compared and are not joined."));
}

void EvaluationPlot::useSymbols() {
    plot().xAxis->setLabel(QStringLiteral("NFE"));
}

void EvaluationPlot::applyStyle(const PlotStyle& style) {
    setTexts();
    const EvaluationSeries& series = m_board->series();
    const QBrush inside(style.colors.background);
    for (size_t i = 0; i < m_drawings.size(); ++i) {
        const EvaluationCurve& curve = series.curves[i];
        const CurveStyle look = lookOf(style.colors, curve, i);
        const QPen pen = look.pen(style.strokePx);
        const QPen outline(look.color, style.strokePx);
        QColor faint = look.color;
        faint.setAlphaF(0.7F);
        Drawing& drawing = m_drawings[i];
        drawing.line->setPen(pen);
        drawing.line->setScatterStyle(
            protocolScatter(curve.protocol, outline, look.color, style.markerPx));
        // Larger than the full mark below it, which it hides.
        drawing.early->setScatterStyle(protocolScatter(
            curve.protocol, QPen(faint, 0.8 * style.strokePx), inside, 1.35 * style.markerPx));
        drawing.warned->setScatterStyle(
            warningAbove(style.colors.warning, style.markerPx, style.strokePx));
        drawing.faulty->setScatterStyle({QCPScatterStyle::ssCross,
                                         QPen(style.colors.warning, 1.2 * style.strokePx),
                                         Qt::NoBrush,
                                         1.3 * style.markerPx});
        drawing.bars->setPen(QPen(look.color, 0.8 * style.strokePx));
        drawing.bars->setWhiskerWidth(style.markerPx);
    }
    QColor behind = style.colors.background;
    behind.setAlphaF(0.7F);
    for (const Level& level : m_levels) {
        level.line->setPen(
            QPen(style.colors.muted, 0.8 * style.strokePx, Qt::DashLine, Qt::FlatCap));
        level.text->setFont(style.font);
        level.text->setColor(style.colors.muted);
        level.text->setBrush(behind);
        level.text->setPadding(QMargins(style.font.pixelSize() / 2, 0, 2, 0));
    }
    for (size_t i = 0; i < m_published.size(); ++i) {
        CurveStyle look = curveStyle(style.colors, static_cast<int>(i));
        look.color = style.colors.muted;
        m_published[i]->setPen(look.pen(0.7 * style.strokePx));
        m_published[i]->setScatterStyle(
            {i % 2 == 0 ? QCPScatterStyle::ssPlus : QCPScatterStyle::ssCross,
             QPen(look.color, 0.8 * style.strokePx),
             Qt::NoBrush,
             style.markerPx});
    }
    const QPen neutral(style.colors.foreground, style.strokePx);
    for (size_t i = 0; i < m_protocolMarks.size(); ++i) {
        m_protocolMarks[i]->setScatterStyle(
            protocolScatter(i, neutral, style.colors.foreground, style.markerPx));
    }
    if (m_earlyMark != nullptr) {
        m_earlyMark->setScatterStyle(protocolScatter(0, neutral, inside, 1.35 * style.markerPx));
    }
    if (m_warningMark != nullptr) {
        QCPScatterStyle sign = warningAbove(style.colors.warning, style.markerPx, style.strokePx);
        QPainterPath path = sign.customPath();
        path.translate(0.0, 1.6 * style.markerPx);  // in the legend it stands in the middle
        sign.setCustomPath(path);
        m_warningMark->setScatterStyle(sign);
    }
    if (m_ring != nullptr) {
        m_ring->setLineStyle(QCPGraph::lsNone);
        m_ring->setScatterStyle({QCPScatterStyle::ssCircle,
                                 QPen(style.colors.highlight, 1.3 * style.strokePx),
                                 Qt::NoBrush,
                                 2.4 * style.markerPx});
    }
}

void EvaluationPlot::showCompanions(QCPAbstractPlottable* curve, bool isShown) {
    for (const Drawing& drawing : m_drawings) {
        if (drawing.line == curve) {
            drawing.early->setVisible(isShown);
            drawing.warned->setVisible(isShown);
            drawing.faulty->setVisible(isShown);
            drawing.bars->setVisible(isShown);
        }
    }
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
        if (!m_drawings[i].line->visible()) {
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
    const auto [left, right] = across.padded(0.0, false);
    const auto [low, high] = up.padded(0.08, m_isLogarithmic);
    plot().xAxis->setRange(left - 0.4, right + 0.4);
    plot().yAxis->setRange(low, high);
}

QPointF EvaluationPlot::pixelOf(const EvaluationPoint& point) const {
    return {plot().xAxis->coordToPixel(point.nfe),
            hasPlace(point.mean) ? plot().yAxis->coordToPixel(point.mean)
                                 : edgeAxis()->coordToPixel(kTopEdge)};
}

}  // namespace ld3::ui
