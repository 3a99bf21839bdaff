#include "ui/plots/loss_plot.h"

#include "core/base/number_text.h"
#include "ui/help/symbols.h"
#include "ui/i18n/local_number.h"
#include "ui/plots/axis_range.h"
#include "ui/plots/loss_reading.h"
#include "ui/plots/plot_scale.h"
#include "ui/plots/qcp.h"

#include <QLocale>
#include <QMenu>

#include <algorithm>
#include <cmath>

namespace ld3::ui {

LossPlot::LossPlot(QWidget* parent) : PlotWidget(parent) {
    setObjectName(QStringLiteral("lossPlot"));
    setPointerShown(true);
    updateAll();
    restyle();
}

void LossPlot::clear() {
    clearRuns();
    m_runs.resetLive();
    m_baselines.clear();
    m_rounds.clear();
    updatePlaceholder();
    setPins({});
    setHere(std::nullopt);
    followAgain();
}

void LossPlot::setLeader(const QString& name) {
    m_runs.live().name = name;
    restyle();
}

void LossPlot::clearRuns() {
    m_runs.clearOthers();
    updatePlaceholder();
    restyle();
    refresh();
}

void LossPlot::appendReports(const std::vector<TrainingReport>& reports) {
    LossRun& live = m_runs.live();
    const size_t itemsBefore = m_baselines.count() + m_rounds.count();
    const int graphsBefore = plot().graphCount();
    const bool hadDiverged = live.history.hasDiverged();
    for (const TrainingReport& report : reports) {
        if (report.kind == ReportKind::Baseline && std::isfinite(report.validLoss)) {
            m_baselines.add(QString::fromStdString(report.label), report.validLoss);
        } else if (report.kind == ReportKind::Round) {
            m_rounds.add(lossPoint(report, 0.0), m_view);
        }
    }
    live.take(reports);
    live.draw(m_view);
    updatePlaceholder();
    if (itemsBefore != m_baselines.count() + m_rounds.count() ||
        graphsBefore != plot().graphCount() || hadDiverged != live.history.hasDiverged()) {
        restyle();
    }
    refresh();
}

void LossPlot::addRun(const QString& name, const std::vector<TrainingReport>& reports) {
    LossRun& run = m_runs.add(name);
    run.take(reports);
    run.draw(m_view);
    updatePlaceholder();
    restyle();
    refresh();
}

void LossPlot::continueRun(const QString& name, const std::vector<TrainingReport>& reports) {
    const std::vector<LossRun*> runs = m_runs.laidOver(name);
    if (runs.empty()) {
        return;
    }
    const int graphsBefore = plot().graphCount();
    bool isOtherFault = false;
    for (LossRun* run : runs) {
        const bool hadDiverged = run->history.hasDiverged();
        run->take(reports);
        run->draw(m_view);
        isOtherFault = isOtherFault || hadDiverged != run->history.hasDiverged();
    }
    updatePlaceholder();
    if (isOtherFault || graphsBefore != plot().graphCount()) {
        restyle();
    }
    refresh();
}

void LossPlot::renameRun(const QString& from, const QString& to) {
    m_runs.rename(from, to);
    for (Moment* told : {&m_pointed, &m_pinned}) {
        told->first = told->first == from ? to : told->first;
    }
    restyle();
    refresh();
}

void LossPlot::setLogarithmic(bool isLogarithmic) {
    if (change("logarithmic", m_view.isLogarithmic, isLogarithmic)) {
        switchScale(plot().yAxis, false, [this] { updateAll(); });
    }
}

void LossPlot::setLogarithmicAcross(bool isLogarithmic) {
    if (change("logarithmicAcross", m_view.isLogarithmicAcross, isLogarithmic)) {
        switchScale(plot().xAxis, false, [this] { updateAll(); });
    }
}

void LossPlot::setAxis(LossAxis axis) {
    if (!change("axis", m_view.axis, axis)) {
        return;
    }
    // Places on one axis mean nothing on another.
    setPins({});
    setHere(std::nullopt);
    switchScale(plot().xAxis, true, [this] { updateAll(); });
}

void LossPlot::setSmoothing(double share) {
    if (change("smoothing", m_view.smoothing, std::clamp(share, 0.0, 0.999))) {
        updateAll();
        restyle();
        refresh();
    }
}

void LossPlot::updateAll() {
    m_view.scale(plot());
    m_runs.draw(m_view);
    m_rounds.place(m_view);
    setTexts();
}

void LossPlot::fitRanges() {
    AxisRange along, up;
    for (const LossRun& run : m_runs.all()) {
        for (const LossKind kind : kLossKinds) {
            if (!isFitted(run.curves.graph(kind))) {
                continue;
            }
            for (const LossPoint& point : run.history.series(kind).points()) {
                if (hasPlace(point.at(m_view.axis), m_view.isLogarithmicAcross)) {
                    along.include(point.at(m_view.axis));
                }
                if (kind != LossKind::Faulty && hasPlace(point.loss, m_view.isLogarithmic)) {
                    up.include(point.loss);
                }
            }
        }
    }
    for (const double level : m_baselines.values()) {
        if (hasPlace(level, m_view.isLogarithmic)) {
            up.include(level);
        }
    }
    const auto [left, right] = along.padded(0.02, m_view.isLogarithmicAcross);
    const auto [low, high] = up.padded(0.08, m_view.isLogarithmic);
    plot().xAxis->setRange(left, right);
    plot().yAxis->setRange(low, high);
}

void LossPlot::arrange() {
    m_baselines.arrange();
}

QString LossPlot::describe(const QPointF& position) {
    const std::optional<LossSpot> spot = spotAt(position, m_runs, m_view);
    if (!spot) {
        const auto level = m_baselines.at(position.y());
        return level ? tr("%1: %2", "hand-made schedule, its loss")
                           .arg(level->first, localNumber(level->second, 5, locale()))
                     : QString();
    }
    const LossPoint& point = spot->point;
    const QString loss =
        std::isnan(point.loss) ? QStringLiteral("NaN") : localNumber(point.loss, 5, locale());
    return tr("%1: %2 after iteration %3, %4 network evaluations, %5 s")
        .arg(spot->graph->name(),
             loss,
             locale().toString(point.at(LossAxis::Iteration), 'f', 0),
             locale().toString(point.at(LossAxis::Evaluations), 'f', 0),
             locale().toString(point.at(LossAxis::Seconds), 'f', 1));
}

const LossRun* LossPlot::leadingRun() const {
    const QCPAbstractPlottable* leading = leadingCurve();
    return leading == nullptr ? nullptr : m_runs.with(*leading);
}

std::vector<double> LossPlot::stops() const {
    const LossRun* run = leadingRun();
    return run == nullptr ? std::vector<double>() : placesOf(run->history, m_view);
}

LossPlot::Moment LossPlot::momentAt(std::optional<double> x) const {
    const LossRun* run = leadingRun();
    const LossPoint* point = x && run != nullptr ? pointNear(*x, run->history, m_view) : nullptr;
    return point == nullptr ? Moment(QString(), -1)
                            : Moment(run->name, static_cast<int>(point->at(LossAxis::Iteration)));
}

void LossPlot::cursorsMoved() {
    const PlotCursors::Pins& pins = cursors().pins();
    const std::optional<double> pinned =
        pins[PlotCursors::B] ? pins[PlotCursors::B] : pins[PlotCursors::A];
    if (const Moment moment = momentAt(here() ? here() : pinned); moment != m_pointed) {
        m_pointed = moment;
        Q_EMIT iterationPointed(moment.first, moment.second);
    }
    if (const Moment moment = momentAt(pinned); moment != m_pinned) {
        m_pinned = moment;
        Q_EMIT iterationPinned(moment.first, moment.second);
    }
}

void LossPlot::showIteration(std::optional<int> iteration) {
    const LossPoint* nearest = iteration ? pointNear(*iteration, m_runs.live().history) : nullptr;
    setHere(nearest == nullptr ? std::nullopt : std::optional(m_view.across(*nearest)));
}

void LossPlot::click(const QPointF& position) {
    PlotWidget::click(position);
    if (const auto x = here()) {
        setPins(PlotCursors::afterClick(cursors().pins(), *x));
    }
}

void LossPlot::completeFigure(FigureData& data) const {
    // What a long training was thinned to must not pass for all that was measured.
    for (const LossRun& run : m_runs.all()) {
        for (const LossKind kind : kLossKinds) {
            const QCPGraph* graph = run.curves.graph(kind);
            const int thinning = run.history.series(kind).thinning();
            if (graph == nullptr || thinning == 1) {
                continue;
            }
            const std::string name = graph->name().toStdString() + ": ";
            for (FigureColumn& column : data.columns) {
                if (column.heading.compare(0, name.size(), name) == 0) {
                    column.heading =
                        tr("%1 (lowest and highest of each %2)",
                           "heading of a column; number of values")
                            .arg(QString::fromStdString(column.heading), QString::number(thinning))
                            .toStdString();
                }
            }
        }
    }
}

QString LossPlot::runOf(const QCPAbstractPlottable& curve) const {
    const LossRun* run = m_runs.with(curve);
    return run == nullptr ? QString() : run->name;
}

QString LossPlot::lookNameOf(const QCPAbstractPlottable& curve) const {
    return m_runs.lookNameOf(curve);
}

std::vector<QCPAbstractPlottable*> LossPlot::companionsOf(const QCPAbstractPlottable* curve) const {
    return m_runs.companionsOf(curve);
}

void LossPlot::extendMenu(QMenu* menu) {
    QAction* across = menu->addAction(tr("&Logarithmic to the right"));
    across->setCheckable(true);
    across->setChecked(m_view.isLogarithmicAcross);
    connect(across, &QAction::triggered, this, &LossPlot::setLogarithmicAcross);
}

void LossPlot::updatePlaceholder() {
    const bool isEmpty = m_runs.isEmpty() && m_baselines.isEmpty();
    setPlaceholder(isEmpty ? tr("No losses yet. Press Train, or open a run.") : QString());
}

void LossPlot::setTexts() {
    plot().yAxis->setLabel(tr("loss"));
    switch (m_view.axis) {
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
    setHelp(linesWithSymbols(
        tr("Distance between the student's and the teacher's samples, in the loss that is "
           "trained. Dashed levels are hand-made schedules on the same validation samples. "
           "A network evaluation is one sample through the network; a backward pass counts as "
           "two."),
        {Symbol::L2, Symbol::Lpips}));
    for (const LossRun& run : m_runs.all()) {
        run.curves.setNames(namesOf(run));
    }
    updatePlaceholder();
}

LossNames LossPlot::namesOf(const LossRun& run) const {
    LossNames names;
    names.mean = tr("%1, running mean", "losses");
    const QString fault =
        run.history.hasDiverged() ? tr("no number, or diverging") : tr("not a number");
    if (m_runs.isOne(run)) {
        names.run = run.name;
        names.curves = {tr("%1, training").arg(run.name),
                        tr("%1, validation").arg(run.name),
                        tr("%1, best").arg(run.name),
                        tr("%1, %2", "run, what is wrong with a loss").arg(run.name, fault)};
    } else {
        names.curves = {tr("training"), tr("validation"), tr("best"), fault};
    }
    return names;
}

void LossPlot::applyStyle(const PlotStyle& style) {
    setTexts();
    m_runs.applyStyle(style, looks());
    m_baselines.applyStyle(style);
    m_rounds.applyStyle(style);
}

void LossPlot::addArguments(CommandLine& command) const {
    command.add("--kind", "loss");
    command.add("--axis",
                m_view.axis == LossAxis::Iteration     ? "iteration"
                : m_view.axis == LossAxis::Evaluations ? "evaluations"
                                                       : "seconds");
    if (!m_view.isLogarithmic) {
        command.addFlag("--linear");
    }
    if (m_view.isLogarithmicAcross) {
        command.addFlag("--log-x");
    }
    if (m_view.smoothing > 0.0) {
        command.add("--smoothing", numberText(m_view.smoothing));
    }
    PlotWidget::addArguments(command);
}

}  // namespace ld3::ui
