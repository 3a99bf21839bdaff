#include "ui/plots/loss_plot.h"

#include "ui/plots/axis_range.h"
#include "ui/plots/log_ticker.h"
#include "ui/plots/qcp.h"
#include "ui/plots/scatter.h"

#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace ld3::ui {

namespace {

constexpr double kTopEdge = 0.97;  ///< on the edge axis
constexpr double kReachPx = 24.0;  ///< of the mouse
constexpr int kMostMarkers = 100;  ///< of a curve: more cost time and show nothing
constexpr size_t kMostBoundaries = 200;
constexpr double kBelowEverything = 1e-300;  ///< where a loss of zero lies on a logarithmic axis

LossPoint pointOf(const TrainingReport& report, double loss) {
    return {{static_cast<double>(report.iteration),
             static_cast<double>(report.evaluations.cost()),
             report.elapsedSeconds},
            loss};
}

}  // namespace

LossPlot::LossPlot(QWidget* parent) : PlotWidget(parent) {
    setObjectName(QStringLiteral("lossPlot"));
    updateAll();
    restyle();
}

void LossPlot::clear() {
    clearRuns();
    removeRun(m_live);
    m_live = Run();
    for (const Baseline& baseline : m_baselines) {
        plot().removeItem(baseline.line);
        plot().removeItem(baseline.text);
    }
    m_baselines.clear();
    for (const Boundary& boundary : m_boundaries) {
        plot().removeItem(boundary.line);
    }
    m_boundaries.clear();
    updatePlaceholder();
    fit();
}

void LossPlot::clearRuns() {
    for (Run& run : m_runs) {
        removeRun(run);
    }
    m_runs.clear();
    updatePlaceholder();
    restyle();
    refresh();
}

void LossPlot::appendReports(const std::vector<TrainingReport>& reports) {
    const size_t itemsBefore = m_baselines.size() + m_boundaries.size();
    const int graphsBefore = plot().graphCount();
    const bool hadDiverged = m_live.hasDiverged;
    for (const TrainingReport& report : reports) {
        switch (report.kind) {
            case ReportKind::Baseline:
                takeBaseline(report);
                break;
            case ReportKind::Round:
                takeBoundary(pointOf(report, 0.0));
                break;
            case ReportKind::Iteration:
                take(m_live, report);
                break;
            case ReportKind::NoisePass:
                break;
        }
    }
    update(m_live);
    updatePlaceholder();
    if (itemsBefore != m_baselines.size() + m_boundaries.size() ||
        graphsBefore != plot().graphCount() || hadDiverged != m_live.hasDiverged) {
        restyle();
    }
    refresh();
}

void LossPlot::addRun(const QString& name, const std::vector<TrainingReport>& reports) {
    Run& run = m_runs.emplace_back();
    run.name = name;
    for (const TrainingReport& report : reports) {
        if (report.kind == ReportKind::Iteration) {
            take(run, report);
        }
    }
    run.train.series.clear();
    update(run);
    updatePlaceholder();
    restyle();
    refresh();
}

size_t LossPlot::pointCount() const {
    return m_live.train.series.points().size() + m_live.valid.series.points().size() +
           m_live.best.series.points().size() + m_live.faulty.series.points().size();
}

void LossPlot::setLogarithmic(bool isLogarithmic) {
    m_isLogarithmic = isLogarithmic;
    updateAll();
    fit();
}

void LossPlot::setAxis(LossAxis axis) {
    m_axis = axis;
    updateAll();
    fit();
}

void LossPlot::take(Run& run, const TrainingReport& report) {
    const auto append = [&](Curve& curve, double loss) {
        if (std::isfinite(loss)) {
            curve.series.append(pointOf(report, loss));
        }
    };
    append(run.train, report.trainLoss);
    append(run.valid, report.validLoss);
    append(run.best, report.bestLoss);
    if (const std::optional<LossFault> fault = run.watch.look(report)) {
        const bool hasDiverged = fault->kind == LossFault::Kind::Diverging;
        run.hasDiverged = run.hasDiverged || hasDiverged;
        run.faulty.series.append(pointOf(report, hasDiverged ? fault->validLoss : 0.0));
    }
}

void LossPlot::takeBaseline(const TrainingReport& report) {
    if (!std::isfinite(report.validLoss)) {
        return;
    }
    Baseline baseline{report.label, report.validLoss, nullptr, nullptr};
    baseline.line = new QCPItemStraightLine(&plot());
    baseline.line->point1->setCoords(0.0, baseline.loss);
    baseline.line->point2->setCoords(1.0, baseline.loss);
    baseline.text = new QCPItemText(&plot());
    baseline.text->setText(QString::fromStdString(baseline.label));
    baseline.text->position->setTypeX(QCPItemPosition::ptAxisRectRatio);
    baseline.text->position->setTypeY(QCPItemPosition::ptPlotCoords);
    baseline.text->position->setCoords(1.0, baseline.loss);
    baseline.text->setPositionAlignment(Qt::AlignRight | Qt::AlignBottom);
    m_baselines.push_back(baseline);
}

void LossPlot::takeBoundary(const LossPoint& where) {
    if (m_boundaries.size() >= kMostBoundaries) {
        return;
    }
    auto* line = new QCPItemStraightLine(&plot());
    line->point1->setAxes(plot().xAxis, edgeAxis());
    line->point2->setAxes(plot().xAxis, edgeAxis());
    line->point1->setCoords(where.at(m_axis), 0.0);
    line->point2->setCoords(where.at(m_axis), 1.0);
    line->setLayer(QStringLiteral("grid"));
    line->setAntialiased(false);  // spread over two pixels it would look like the grid
    m_boundaries.push_back({where, line});
}

std::vector<LossPlot::Run*> LossPlot::allRuns() {
    std::vector<Run*> runs = {&m_live};
    for (Run& run : m_runs) {
        runs.push_back(&run);
    }
    return runs;
}

void LossPlot::removeRun(Run& run) {
    for (Curve* curve : run.curves()) {
        if (curve->graph != nullptr) {
            plot().removeGraph(curve->graph);
            curve->graph = nullptr;
        }
    }
}

void LossPlot::update(Run& run) {
    for (Curve* curve : run.curves()) {
        const bool isNew = curve->graph == nullptr && !curve->series.isEmpty();
        updateCurve(*curve, curve == &run.faulty);
        // A best loss holds until the next one.
        if (isNew && curve == &run.best) {
            curve->graph->setLineStyle(QCPGraph::lsStepLeft);
            curve->graph->setLayer(QStringLiteral("front"));
        }
    }
}

void LossPlot::updateCurve(Curve& curve, bool isFaulty) {
    if (curve.series.isEmpty()) {
        return;
    }
    if (curve.graph == nullptr) {
        curve.graph = plot().addGraph(plot().xAxis, isFaulty ? edgeAxis() : plot().yAxis);
    }
    QVector<QCPGraphData> data;
    data.reserve(static_cast<qsizetype>(curve.series.points().size()));
    for (const LossPoint& point : curve.series.points()) {
        const double loss = m_isLogarithmic ? std::max(point.loss, kBelowEverything) : point.loss;
        data.append({point.at(m_axis), isFaulty ? kTopEdge : loss});
    }
    curve.graph->data()->set(data, true);
}

void LossPlot::updateAll() {
    QCPAxis* axis = plot().yAxis;
    axis->setScaleType(m_isLogarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    axis->setTicker(m_isLogarithmic ? QSharedPointer<QCPAxisTicker>(new LogTicker)
                                    : QSharedPointer<QCPAxisTicker>(new QCPAxisTicker));
    axis->setNumberFormat(QStringLiteral("gb"));
    axis->setNumberPrecision(5);
    plot().xAxis->setNumberFormat(QStringLiteral("gb"));
    if (m_axis == LossAxis::Seconds) {
        plot().xAxis->setTicker(QSharedPointer<QCPAxisTicker>(new QCPAxisTicker));
    } else {
        const QSharedPointer<QCPAxisTickerFixed> whole(new QCPAxisTickerFixed);
        whole->setTickStep(1.0);
        whole->setScaleStrategy(QCPAxisTickerFixed::ssMultiples);
        plot().xAxis->setTicker(whole);
    }
    plot().xAxis->setSubTicks(m_axis == LossAxis::Seconds);
    for (Run* run : allRuns()) {
        update(*run);
    }
    for (const Boundary& boundary : m_boundaries) {
        boundary.line->point1->setCoords(boundary.where.at(m_axis), 0.0);
        boundary.line->point2->setCoords(boundary.where.at(m_axis), 1.0);
    }
    setTexts();
}

void LossPlot::updatePlaceholder() {
    const std::vector<Run*> runs = allRuns();
    const bool isEmpty = std::all_of(runs.begin(), runs.end(), [](Run* run) {
        const auto curves = run->curves();
        return std::all_of(
            curves.begin(), curves.end(), [](Curve* curve) { return curve->series.isEmpty(); });
    });
    setPlaceholder(isEmpty && m_baselines.empty() ? tr("No losses yet") : QString());
}

void LossPlot::setTexts() {
    plot().yAxis->setLabel(tr("loss"));
    switch (m_axis) {
        case LossAxis::Iteration:
            plot().xAxis->setLabel(tr("iteration"));
            break;
        case LossAxis::Evaluations:
            plot().xAxis->setLabel(tr("network evaluations"));
            break;
        case LossAxis::Seconds:
            plot().xAxis->setLabel(tr("time in seconds"));
            break;
    }
    setHelp(
        tr("Distance between the student's and the teacher's samples, in the loss that is "
           "trained. Dashed levels are hand-made schedules on the same validation samples. "
           "A network evaluation is one sample through the network; a backward pass counts as "
           "two."));
    for (Run* run : allRuns()) {
        nameCurves(*run);
    }
    updatePlaceholder();
}

void LossPlot::nameCurves(Run& run) {
    const auto name = [](Curve& curve, const QString& text) {
        if (curve.graph != nullptr) {
            curve.graph->setName(text);
        }
    };
    const QString fault = run.hasDiverged ? tr("no number, or diverging") : tr("not a number");
    name(run.faulty,
         run.name.isEmpty() ? fault
                            : tr("%1, %2", "run, what is wrong with a loss").arg(run.name, fault));
    if (!run.name.isEmpty()) {
        // One legend entry a run: its other curves come and go with it.
        name(run.best, run.name);
        name(run.valid, tr("%1, validation").arg(run.name));
        for (QCPGraph* companion : {run.valid.graph, run.faulty.graph}) {
            if (companion != nullptr && run.best.graph != nullptr) {
                companion->removeFromLegend();
            }
        }
        return;
    }
    name(run.train, tr("training"));
    name(run.valid, tr("validation"));
    name(run.best, tr("best"));
}

void LossPlot::showCompanions(QCPAbstractPlottable* curve, bool isShown) {
    for (Run& run : m_runs) {
        for (QCPGraph* companion : {run.valid.graph, run.faulty.graph}) {
            if (companion != nullptr && run.best.graph == curve) {
                companion->setVisible(isShown);
            }
        }
    }
}

void LossPlot::applyStyle(const PlotStyle& style) {
    setTexts();
    styleRun(style, m_live, 0);
    for (size_t i = 0; i < m_runs.size(); ++i) {
        styleRun(style, m_runs[i], static_cast<int>(i) + 1);
    }
    QColor behind = style.colors.background;
    behind.setAlphaF(0.7F);
    for (const Baseline& baseline : m_baselines) {
        baseline.line->setPen(
            QPen(style.colors.muted, 0.7 * style.strokePx, Qt::DashLine, Qt::FlatCap));
        baseline.text->setFont(style.font);
        baseline.text->setColor(style.colors.muted);
        baseline.text->setBrush(behind);
        baseline.text->setPadding(QMargins(style.font.pixelSize() / 2, 0, 2, 0));
    }
    for (const Boundary& boundary : m_boundaries) {
        boundary.line->setPen(QPen(style.colors.boundary, 0.6 * style.strokePx));
    }
}

void LossPlot::styleRun(const PlotStyle& style, Run& run, int number) {
    const bool isLive = run.name.isEmpty();
    const CurveStyle look = curveStyle(style.colors, number);
    const auto draw = [&](Curve& curve, const QPen& pen, const QCPScatterStyle& scatter) {
        if (curve.graph != nullptr) {
            const bool isShort = curve.series.points().size() <= kMostMarkers;
            curve.graph->setPen(pen);
            curve.graph->setScatterStyle(isShort ? scatter : QCPScatterStyle());
        }
    };
    QPen bestPen = isLive ? highlightStyle(style.colors).pen(1.4 * style.strokePx)
                          : look.pen(1.2 * style.strokePx);
    bestPen.setStyle(Qt::SolidLine);
    QColor faint = look.color;
    faint.setAlphaF(isLive ? 1.0F : 0.5F);
    draw(run.best, bestPen, {});
    draw(
        run.valid,
        QPen(faint, 0.8 * style.strokePx),
        scatterOf({faint, Qt::SolidLine, look.marker}, 0.8 * style.markerPx, 0.7 * style.strokePx));
    draw(run.train, QPen(style.colors.muted, 0.6 * style.strokePx), {});
    if (run.faulty.graph != nullptr) {
        run.faulty.graph->setLineStyle(QCPGraph::lsNone);
        run.faulty.graph->setScatterStyle(
            {QCPScatterStyle::ssCross,
             QPen(isLive ? style.colors.warning : look.color, 1.2 * style.strokePx),
             Qt::NoBrush,
             1.3 * style.markerPx});
    }
}

void LossPlot::fitRanges() {
    AxisRange across, up;
    for (Run* run : allRuns()) {
        for (Curve* curve : run->curves()) {
            if (curve->graph == nullptr || !curve->graph->visible()) {
                continue;
            }
            for (const LossPoint& point : curve->series.points()) {
                across.include(point.at(m_axis));
                if (curve != &run->faulty && (point.loss > 0.0 || !m_isLogarithmic)) {
                    up.include(point.loss);
                }
            }
        }
    }
    for (const Baseline& baseline : m_baselines) {
        if (baseline.loss > 0.0 || !m_isLogarithmic) {
            up.include(baseline.loss);
        }
    }
    const auto [left, right] = across.padded(0.02, false);
    const auto [low, high] = up.padded(0.08, m_isLogarithmic);
    plot().xAxis->setRange(left, right);
    plot().yAxis->setRange(low, high);
}

void LossPlot::arrange() {
    // Labels of neighbouring levels stand side by side instead of on top of each other.
    std::vector<Baseline*> byHeight;
    for (Baseline& baseline : m_baselines) {
        byHeight.push_back(&baseline);
    }
    std::sort(byHeight.begin(), byHeight.end(), [](const Baseline* a, const Baseline* b) {
        return a->loss < b->loss;
    });
    const double width = std::max(1, plot().axisRect()->width());
    std::vector<QRectF> taken;
    for (Baseline* baseline : byHeight) {
        const QFontMetricsF metrics(baseline->text->font());
        const QMargins padding = baseline->text->padding();
        const double textWidth =
            metrics.horizontalAdvance(baseline->text->text()) + padding.left() + padding.right();
        const double bottom = plot().yAxis->coordToPixel(baseline->loss);
        QRectF place(width - textWidth, bottom - metrics.height(), textWidth, metrics.height());
        for (const QRectF& other : taken) {
            if (other.intersects(place)) {
                place.moveRight(other.left());
            }
        }
        taken.push_back(place);
        baseline->text->position->setCoords(place.right() / width, baseline->loss);
        const bool hasRoomAbove = place.top() >= plot().axisRect()->top();
        baseline->text->setPositionAlignment(Qt::AlignRight |
                                             (hasRoomAbove ? Qt::AlignBottom : Qt::AlignTop));
    }
}

namespace {

/// From a graph's point in plot coordinates to a position in pixels; `limit` where it is further.
double pixelDistance(const QCPGraph& graph,
                     const QPointF& point,
                     const QPointF& position,
                     double limit) {
    const double dx = graph.keyAxis()->coordToPixel(point.x()) - position.x();
    if (std::abs(dx) >= limit) {
        return limit;  // spares the other axis for nearly all points
    }
    const double dy = graph.valueAxis()->coordToPixel(point.y()) - position.y();
    return std::min(limit, std::hypot(dx, dy));
}

}  // namespace

QString LossPlot::describe(const QPointF& position) {
    const QCPGraph* nearestGraph = nullptr;
    LossPoint nearest;
    double distance = kReachPx;
    for (Run* run : allRuns()) {
        for (Curve* curve : run->curves()) {
            if (curve->graph == nullptr || !curve->graph->visible()) {
                continue;
            }
            for (const LossPoint& point : curve->series.points()) {
                const double y = curve == &run->faulty ? kTopEdge : point.loss;
                const QPointF place(point.at(m_axis), y);
                const double away = pixelDistance(*curve->graph, place, position, distance);
                if (away < distance) {
                    distance = away;
                    nearestGraph = curve->graph;
                    nearest = point;
                    const bool isNumber = curve != &run->faulty || point.loss > 0.0;
                    nearest.loss = isNumber ? point.loss : std::nan("");
                }
            }
        }
    }
    if (nearestGraph == nullptr) {
        return {};
    }
    const QString loss =
        std::isnan(nearest.loss) ? QStringLiteral("NaN") : locale().toString(nearest.loss, 'g', 5);
    return tr("%1: %2 after iteration %3, %4 network evaluations, %5 s")
        .arg(nearestGraph->name(),
             loss,
             locale().toString(nearest.at(LossAxis::Iteration), 'f', 0),
             locale().toString(nearest.at(LossAxis::Evaluations), 'f', 0),
             locale().toString(nearest.at(LossAxis::Seconds), 'f', 1));
}

}  // namespace ld3::ui
