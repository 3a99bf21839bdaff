#include "ui/plots/schedule_plot.h"

#include "ui/help/symbols.h"
#include "ui/plots/axis_range.h"
#include "ui/plots/plot_scale.h"
#include "ui/plots/qcp.h"
#include "ui/plots/schedule_arguments.h"
#include "ui/plots/schedule_look.h"
#include "ui/plots/schedule_reading.h"
#include "ui/theme/curve_looks.h"

#include <QLocale>
#include <QSet>

#include <algorithm>
#include <utility>

namespace ld3::ui {

SchedulePlot::SchedulePlot(QWidget* parent)
    : PlotWidget(parent), m_drawn(&plot(), edgeAxis()), m_dashEntry(&plot()), m_rings(&plot()) {
    setObjectName(QStringLiteral("schedulePlot"));
    setCountingScale(plot().xAxis);
    placeAll();
    restyle();
    refresh();
}

void SchedulePlot::setCurves(std::vector<ScheduleCurve> curves) {
    for (const CurveRole role : {CurveRole::Moment, CurveRole::Draft}) {
        std::erase_if(curves, [role](const auto& curve) { return curve.role == role; });
        if (const auto kept = m_drawn.indexOf(role)) {
            curves.push_back(m_drawn.curves()[*kept]);
        }
    }
    replaceCurves(std::move(curves));
}

void SchedulePlot::replaceCurves(std::vector<ScheduleCurve> curves) {
    const QSet<QString> hidden = m_drawn.hiddenNames();
    m_dashEntry.setShown(false);  // it comes last, again
    m_drawn.replace(std::move(curves));
    placeAll();
    restyle();
    refresh();
    for (size_t i = 0; i < m_drawn.curves().size(); ++i) {
        if (hidden.contains(m_drawn.curves()[i].name)) {
            showDrawing(i, false);
        }
    }
    restyle();
    refresh();
}

void SchedulePlot::updateCurve(size_t index, ScheduleCurve curve) {
    m_drawn.update(index, std::move(curve));
    place(index);
    placeRings();
    updateDashEntry();
}

void SchedulePlot::appendCurve(ScheduleCurve curve) {
    m_drawn.append(std::move(curve));
    place(m_drawn.curves().size() - 1);
    placeRings();
    setTexts();
    m_dashEntry.setShown(false);  // it comes last, again
    updateDashEntry();
    restyle();
}

void SchedulePlot::removeRole(CurveRole role) {
    if (const auto index = m_drawn.indexOf(role)) {
        std::vector<ScheduleCurve> others = m_drawn.curves();
        others.erase(others.begin() + static_cast<std::ptrdiff_t>(*index));
        replaceCurves(std::move(others));
    }
}

void SchedulePlot::setLearned(const Schedule& schedule, std::optional<int> iteration) {
    const auto index = m_drawn.indexOf(CurveRole::Learned);
    if (!index) {
        std::vector<ScheduleCurve> curves = m_drawn.curves();
        curves.insert(curves.begin(),
                      {tr("learned"), schedule, CurveRole::Learned, QString(), iteration});
        setCurves(std::move(curves));
        return;
    }
    ScheduleCurve curve = m_drawn.curves()[*index];
    curve.schedule = schedule;
    curve.iteration = iteration;
    updateCurve(*index, std::move(curve));
    refresh();
}

void SchedulePlot::setDraft(const Schedule& schedule, const DraftMarks& marks) {
    m_marks = marks;
    if (const auto index = m_drawn.indexOf(CurveRole::Draft)) {
        ScheduleCurve curve = m_drawn.curves()[*index];
        curve.schedule = schedule;
        updateCurve(*index, std::move(curve));
    } else {
        appendCurve({tr("draft"), schedule, CurveRole::Draft});
    }
    refresh();
}

void SchedulePlot::removeDraft() {
    if (m_drawn.indexOf(CurveRole::Draft)) {
        m_marks = {};
        removeRole(CurveRole::Draft);
    }
}

void SchedulePlot::setMoment(const QString& name, const Schedule& schedule) {
    if (const auto index = m_drawn.indexOf(CurveRole::Moment)) {
        updateCurve(*index, {name, schedule, CurveRole::Moment});
    } else {
        appendCurve({name, schedule, CurveRole::Moment});
    }
    refresh();
}

void SchedulePlot::removeMoment() {
    removeRole(CurveRole::Moment);
}

void SchedulePlot::showMarks(const DraftMarks& marks) {
    m_marks = marks;
    if (const auto index = m_drawn.indexOf(CurveRole::Draft)) {
        place(*index);
    }
    placeRings();
    updateDashEntry();
}

void SchedulePlot::drawFigure(const FigureOptions& options,
                              const std::function<void(const Figure&)>& use) {
    const DraftMarks marks = m_marks;
    showMarks({});
    try {
        PlotWidget::drawFigure(options, use);
    } catch (...) {
        showMarks(marks);
        throw;
    }
    showMarks(marks);
}

void SchedulePlot::addArguments(CommandLine& command) const {
    addScheduleArguments(command, m_drawn.curves(), m_scale);
    PlotWidget::addArguments(command);
}

void SchedulePlot::setAxis(ScheduleAxis axis) {
    if (change("axis", m_scale.axis, axis)) {
        changeScale(true);
    }
}

void SchedulePlot::setLogarithmic(bool isLogarithmic) {
    if (change("logarithmic", m_scale.isLogarithmic, isLogarithmic)) {
        changeScale(false);
    }
}

void SchedulePlot::changeScale(bool isOtherQuantity) {
    switchScale(plot().yAxis, isOtherQuantity, [this] { placeAll(); });
    Q_EMIT axisChanged();
}

void SchedulePlot::place(size_t index) {
    const bool isDraft = m_drawn.curves()[index].role == CurveRole::Draft;
    const bool isFull = isDraft && m_marks.showsAllEvals;
    m_drawn.drawing(index).place(
        m_scale, isFull ? EvalDashes::Everywhere : EvalDashes::WhereOther, locale());
}

void SchedulePlot::placeRings() {
    const auto draft = m_drawn.indexOf(CurveRole::Draft);
    m_rings.place(draft ? &m_drawn.drawing(*draft) : nullptr, m_marks, m_scale);
}

void SchedulePlot::placeAll() {
    setScale(plot().yAxis, m_scale.usesLogScale());
    for (size_t i = 0; i < m_drawn.curves().size(); ++i) {
        place(i);
    }
    placeRings();
    updateDashEntry();
    setTexts();
}

void SchedulePlot::updateDashEntry() {
    if (m_dashEntry.setShown(m_drawn.showDashes())) {
        restyle();
    }
}

void SchedulePlot::showDrawing(size_t index, bool isShown) {
    m_drawn.drawing(index).setShown(isShown);
    placeRings();
    updateDashEntry();
}

void SchedulePlot::showCompanions(QCPAbstractPlottable* curve, bool isShown) {
    if (const auto index = m_drawn.indexOf(curve)) {
        showDrawing(*index, isShown);
    }
}

std::vector<QCPAbstractPlottable*> SchedulePlot::companionsOf(
    const QCPAbstractPlottable* curve) const {
    const auto index = m_drawn.indexOf(curve);
    return index ? m_drawn.drawing(*index).companions() : std::vector<QCPAbstractPlottable*>();
}

void SchedulePlot::fitRanges() {
    if (m_isHeld) {
        return;
    }
    AxisRange range;
    int lastStep = 1;
    for (size_t i = 0; i < m_drawn.curves().size(); ++i) {
        const ScheduleDrawing& drawing = m_drawn.drawing(i);
        if (!isFitted(drawing.line())) {
            continue;
        }
        for (const SchedulePoint& point : drawing.points()) {
            lastStep = std::max(lastStep, point.step);
            for (const double value : {m_scale.valueOf(point.at), m_scale.valueOf(point.told)}) {
                if (m_scale.hasPlace(value)) {
                    range.include(value);
                }
            }
        }
    }
    const auto [low, high] = range.padded(0.06, m_scale.usesLogScale());
    plot().yAxis->setRange(low, high);
    plot().xAxis->setRange(-0.35, lastStep + 0.45);
}

QString SchedulePlot::describe(const QPointF& position) {
    const auto step = m_drawn.stepAt(position, m_scale);
    return step ? scheduleReading(*step->curve, *step->point, locale()) : QString();
}

DraftGrips SchedulePlot::draftGrips() const {
    const size_t index = m_drawn.indexOf(CurveRole::Draft).value();
    return {m_drawn.drawing(index),
            m_scale,
            static_cast<int>(m_drawn.curves()[index].schedule.times.size()),
            m_marks.showsAllEvals,
            screenStyle().markerPx};
}

std::optional<DraftHandle> SchedulePlot::handleAt(const QPointF& position) const {
    const auto index = m_drawn.indexOf(CurveRole::Draft);
    if (!index || !m_drawn.drawing(*index).isShown()) {
        return std::nullopt;
    }
    return draftGrips().at(position);
}

QPointF SchedulePlot::positionOf(const DraftHandle& handle) const {
    return draftGrips().positionOf(handle);
}

double SchedulePlot::valueAtHeight(double y) const {
    return plot().yAxis->pixelToCoord(y);
}

QCPGraph* SchedulePlot::graph(int index) const {
    return m_drawn.drawing(static_cast<size_t>(index)).line();
}

bool SchedulePlot::isAmongRuns() const {
    return m_drawn.indexOf(CurveRole::OtherRun).has_value();
}

QString SchedulePlot::runOf(const QCPAbstractPlottable& curve) const {
    const auto index = m_drawn.indexOf(&curve);
    return index ? m_drawn.curves()[*index].run : QString();
}

QString SchedulePlot::lookNameOf(const QCPAbstractPlottable& curve) const {
    const auto index = m_drawn.indexOf(&curve);
    return index ? scheduleLookName(m_drawn.curves()[*index], isAmongRuns()) : QString();
}

void SchedulePlot::setTexts() {
    plot().xAxis->setLabel(tr("step"));
    m_dashEntry.setName(tr("level told to the network"));
    setPlaceholder(
        m_drawn.curves().empty()
            ? tr("No schedule yet. Press Train, open a run, or choose hand-made schedules.")
            : QString());
    switch (m_scale.axis) {
        case ScheduleAxis::Time:
            plot().yAxis->setLabel(tr("time t"));
            setHelp(linesWithSymbols(tr("Time t of each step, in the noise schedule's own unit."),
                                     {Symbol::Time}));
            break;
        case ScheduleAxis::Sigma:
            plot().yAxis->setLabel(tr("noise level σ"));
            setHelp(linesWithSymbols(
                tr("σ: standard deviation of the noise at each step, in units of the data "
                   "(for variance-preserving models σ/α)."),
                {Symbol::Sigma}));
            break;
        case ScheduleAxis::Lambda:
            plot().yAxis->setLabel(tr("λ = log(α/σ)"));
            setHelp(linesWithSymbols(
                tr("λ: half the logarithm of the signal-to-noise ratio at each step, natural "
                   "logarithm, without unit."),
                {Symbol::Lambda}));
            break;
    }
}

void SchedulePlot::useSymbols() {
    plot().xAxis->setLabel(QStringLiteral("i"));
    plot().yAxis->setLabel(m_scale.symbol());
}

void SchedulePlot::applyStyle(const PlotStyle& style) {
    setTexts();
    m_dashEntry.applyStyle(style);
    const std::vector<ScheduleCurve>& curves = m_drawn.curves();
    QStringList names;
    for (const ScheduleCurve& curve : curves) {
        names.append(scheduleLookName(curve, isAmongRuns()));
    }
    names.removeAll(QString());
    looks().claim(names, this);
    for (size_t i = 0; i < curves.size(); ++i) {
        // A draft is thinner: it begins where the learned schedule is, and must not hide it.
        const bool isMain = curves[i].role == CurveRole::Learned;
        const CurveStyle look = scheduleLook(curves[i], isAmongRuns(), style.colors, looks());
        m_drawn.drawing(i).applyStyle(style, look, isMain);
    }
    m_rings.applyStyle(style);
}

}  // namespace ld3::ui
