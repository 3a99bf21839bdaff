#include "ui/plots/loss_plot.h"

#include "ui/plots/axis_range.h"
#include "ui/plots/line_graph.h"
#include "ui/plots/plot_scale.h"
#include "ui/plots/qcp.h"

#include <algorithm>
#include <cmath>

namespace ld3::ui {

namespace {

constexpr size_t kMostBoundaries = 200;

LossPoint pointOf(const TrainingReport& report, double loss) {
    return {{static_cast<double>(report.iteration),
             static_cast<double>(report.evaluations.cost()),
             report.elapsedSeconds},
            loss};
}

}  // namespace

QCPGraph* LossPlot::Run::head() const {
    for (const Curve* curve : {&best, &valid, &train, &faulty}) {
        if (curve->graph != nullptr) {
            return curve->graph;
        }
    }
    return nullptr;
}

LossPlot::LossPlot(QWidget* parent) : PlotWidget(parent) {
    setObjectName(QStringLiteral("lossPlot"));
    setPointerShown(true);
    updateAll();
    restyle();
}

void LossPlot::clear() {
    clearRuns();
    removeRun(m_live);
    m_live = Run();
    m_baselines.clear();
    for (const Boundary& boundary : m_boundaries) {
        plot().removeItem(boundary.line);
    }
    m_boundaries.clear();
    updatePlaceholder();
    setPins({});
    setHere(std::nullopt);
    fit();
}

void LossPlot::setLeader(const QString& name) {
    m_live.name = name;
    restyle();
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
    const size_t itemsBefore = m_baselines.count() + m_boundaries.size();
    const int graphsBefore = plot().graphCount();
    const bool hadDiverged = m_live.hasDiverged;
    for (const TrainingReport& report : reports) {
        switch (report.kind) {
            case ReportKind::Baseline:
                if (std::isfinite(report.validLoss)) {
                    m_baselines.add(QString::fromStdString(report.label), report.validLoss);
                }
                break;
            case ReportKind::Round:
                takeBoundary(pointOf(report, 0.0));
                (void)m_live.watch.look(report);  // which has no loss, but begins a stage
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
    if (itemsBefore != m_baselines.count() + m_boundaries.size() ||
        graphsBefore != plot().graphCount() || hadDiverged != m_live.hasDiverged) {
        restyle();
    }
    refresh();
}

void LossPlot::addRun(const QString& name, const std::vector<TrainingReport>& reports) {
    Run& run = m_runs.emplace_back();
    run.name = name;
    takeOver(run, reports);
    update(run);
    updatePlaceholder();
    restyle();
    refresh();
}

void LossPlot::continueRun(const QString& name, const std::vector<TrainingReport>& reports) {
    for (Run& run : m_runs) {
        if (run.name == name) {
            const int graphsBefore = plot().graphCount();
            takeOver(run, reports);
            update(run);
            updatePlaceholder();
            if (graphsBefore != plot().graphCount()) {
                restyle();
            }
            refresh();
        }
    }
}

void LossPlot::renameRun(const QString& from, const QString& to) {
    for (Run* run : allRuns()) {
        if (run->name == from) {
            run->name = to;
        }
    }
    for (auto* told : {&m_pointed, &m_pinned}) {
        told->first = told->first == from ? to : told->first;
    }
    restyle();
    refresh();
}

size_t LossPlot::pointCount() const {
    return m_live.train.series.points().size() + m_live.valid.series.points().size() +
           m_live.best.series.points().size() + m_live.faulty.series.points().size();
}

void LossPlot::setLogarithmic(bool isLogarithmic) {
    if (change("logarithmic", m_isLogarithmic, isLogarithmic)) {
        updateAll();
        fit();
    }
}

void LossPlot::setLogarithmicAcross(bool isLogarithmic) {
    if (change("logarithmicAcross", m_isLogarithmicAcross, isLogarithmic)) {
        updateAll();
        fit();
    }
}

void LossPlot::setAxis(LossAxis axis) {
    if (!change("axis", m_axis, axis)) {
        return;
    }
    // Places on one axis mean nothing on another.
    setPins({});
    setHere(std::nullopt);
    updateAll();
    fit();
}

void LossPlot::setSmoothing(double share) {
    if (change("smoothing", m_smoothing, std::clamp(share, 0.0, 0.999))) {
        updateAll();
        restyle();
        refresh();
    }
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
        const double loss = std::isfinite(fault->validLoss) ? fault->validLoss : fault->trainLoss;
        run.faulty.series.append(pointOf(report, hasDiverged ? loss : 0.0));
    }
}

void LossPlot::takeOver(Run& run, const std::vector<TrainingReport>& reports) {
    for (const TrainingReport& report : reports) {
        if (report.kind == ReportKind::Iteration) {
            take(run, report);
        } else if (report.kind == ReportKind::Round) {
            (void)run.watch.look(report);
        }
    }
    run.train.series.clear();
}

void LossPlot::takeBoundary(const LossPoint& where) {
    if (m_boundaries.size() >= kMostBoundaries) {
        return;
    }
    auto* line = new QCPItemStraightLine(&plot());
    line->point1->setAxes(plot().xAxis, edgeAxis());
    line->point2->setAxes(plot().xAxis, edgeAxis());
    line->point1->setCoords(across(where), 0.0);
    line->point2->setCoords(across(where), 1.0);
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

std::vector<const LossPlot::Run*> LossPlot::allRuns() const {
    std::vector<const Run*> runs = {&m_live};
    for (const Run& run : m_runs) {
        runs.push_back(&run);
    }
    return runs;
}

void LossPlot::removeRun(Run& run) {
    for (Curve* curve : run.curves()) {
        for (QCPGraph** graph : {&curve->graph, &curve->smooth}) {
            if (*graph != nullptr) {
                plot().removeGraph(*graph);
                *graph = nullptr;
            }
        }
    }
}

double LossPlot::across(const LossPoint& point) const {
    const double x = point.at(m_axis);
    return m_isLogarithmicAcross ? std::max(x, kBelowEverything) : x;
}

void LossPlot::update(Run& run) {
    for (Curve* curve : run.curves()) {
        const bool isNew = curve->graph == nullptr && !curve->series.isEmpty();
        updateCurve(*curve, curve == &run.faulty);
        if (curve == &run.train || curve == &run.valid) {
            updateSmooth(*curve);
        }
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
        curve.graph = new LineGraph(plot().xAxis, isFaulty ? edgeAxis() : plot().yAxis);
    }
    QVector<QCPGraphData> data;
    data.reserve(static_cast<qsizetype>(curve.series.points().size()));
    for (const LossPoint& point : curve.series.points()) {
        const double loss = m_isLogarithmic ? std::max(point.loss, kBelowEverything) : point.loss;
        data.append({across(point), isFaulty ? kTopEdge : loss});
    }
    curve.graph->data()->set(data, true);
}

void LossPlot::updateSmooth(Curve& curve) {
    if (curve.graph == nullptr || m_smoothing <= 0.0) {
        if (curve.smooth != nullptr) {
            plot().removeGraph(curve.smooth);
            curve.smooth = nullptr;
        }
        return;
    }
    if (curve.smooth == nullptr) {
        curve.smooth = new LineGraph(plot().xAxis, plot().yAxis);
        curve.smooth->removeFromLegend();
        curve.smooth->setVisible(curve.graph->visible());
    }
    QVector<QCPGraphData> data;
    data.reserve(static_cast<qsizetype>(curve.series.points().size()));
    for (const LossPoint& mean : curve.series.runningMeans(m_smoothing)) {
        data.append(
            {across(mean), m_isLogarithmic ? std::max(mean.loss, kBelowEverything) : mean.loss});
    }
    curve.smooth->data()->set(data, true);
}

void LossPlot::updateAll() {
    setScale(plot().yAxis, m_isLogarithmic);
    if (m_axis == LossAxis::Seconds) {
        setScale(plot().xAxis, m_isLogarithmicAcross);
    } else {
        setCountingScale(plot().xAxis, m_isLogarithmicAcross);
    }
    for (Run* run : allRuns()) {
        update(*run);
    }
    for (const Boundary& boundary : m_boundaries) {
        boundary.line->point1->setCoords(across(boundary.where), 0.0);
        boundary.line->point2->setCoords(across(boundary.where), 1.0);
    }
    setTexts();
}

void LossPlot::fitRanges() {
    AxisRange along, up;
    for (Run* run : allRuns()) {
        for (Curve* curve : run->curves()) {
            if (!isFitted(curve->graph)) {
                continue;
            }
            for (const LossPoint& point : curve->series.points()) {
                if (hasPlace(point.at(m_axis), m_isLogarithmicAcross)) {
                    along.include(point.at(m_axis));
                }
                if (curve != &run->faulty && hasPlace(point.loss, m_isLogarithmic)) {
                    up.include(point.loss);
                }
            }
        }
    }
    for (const double level : m_baselines.values()) {
        if (hasPlace(level, m_isLogarithmic)) {
            up.include(level);
        }
    }
    const auto [left, right] = along.padded(0.02, m_isLogarithmicAcross);
    const auto [low, high] = up.padded(0.08, m_isLogarithmic);
    plot().xAxis->setRange(left, right);
    plot().yAxis->setRange(low, high);
}

}  // namespace ld3::ui
