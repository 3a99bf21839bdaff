#include "ui/plots/plot_widget.h"

#include "ui/plots/cursor_stops.h"
#include "ui/plots/plot_curves.h"
#include "ui/plots/plot_frame.h"
#include "ui/plots/plot_input.h"
#include "ui/plots/plot_legend.h"
#include "ui/plots/qcp.h"
#include "ui/theme/curve_looks.h"

#include <QEvent>
#include <QVBoxLayout>

namespace ld3::ui {

PlotWidget::PlotWidget(QWidget* parent)
    : QWidget(parent),
      m_plot(new QCustomPlot(this)),
      m_readOut(this),
      m_frame(std::make_unique<PlotFrame>(m_plot)),
      m_legend(std::make_unique<PlotLegend>(m_plot)),
      m_curves(new PlotCurves(
          m_plot,
          m_legend.get(),
          [this](const QCPAbstractPlottable* curve) { return companionsOf(curve); },
          this)),
      m_looks(new CurveLooks(this)),
      m_reading(m_plot, m_frame->edgeAxis(), m_curves, &m_readOut),
      m_ranges(m_plot),
      m_input(new PlotInput(this, m_plot)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_plot, 1);
    m_readOut.addTo(column);
    m_plot->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    m_plot->setNoAntialiasingOnDrag(false);
    m_plot->setFocusPolicy(Qt::StrongFocus);
    connectParts();
}

PlotWidget::~PlotWidget() = default;

void PlotWidget::connectParts() {
    connect(m_plot, &QCustomPlot::beforeReplot, this, [this] {
        m_legend->arrange(m_plot->viewport().width());
        collapseLegend(m_plot->viewport().height() / 2);
        // What follows needs the axes where they will be, not where they were.
        m_frame->layOut(m_plot->viewport().size());
        m_frame->wrapTexts();
        arrange();
    });
    connect(m_curves,
            &PlotCurves::shownChanged,
            this,
            [this](QCPAbstractPlottable* curve, bool isShown) {
                m_hidden.remember(curve->name(), isShown);
                showCompanions(curve, isShown);
                m_reading.tellPins();
                restyle();
                refresh();
                Q_EMIT curveToggled(curve->name(), isShown);
            });
    connect(m_curves, &PlotCurves::liftedChanged, this, [this] {
        m_reading.tellPins();
        restyle();
    });
    connect(m_looks, &CurveLooks::changed, this, &PlotWidget::restyle);
}

QString PlotWidget::readOut() const {
    return m_readOut.text();
}

QString PlotWidget::cursorReadOut() const {
    return m_readOut.cursorText();
}

void PlotWidget::shareLooks(CurveLooks* looks) {
    m_looks->disconnect(this);
    m_looks = looks;
    connect(m_looks, &CurveLooks::changed, this, &PlotWidget::restyle);
    restyle();
}

QString PlotWidget::lookNameOf(const QCPAbstractPlottable& curve) const {
    (void)curve;
    return {};
}

QString PlotWidget::runOf(const QCPAbstractPlottable& curve) const {
    (void)curve;
    return {};
}

void PlotWidget::extendMenu(QMenu* menu) {
    (void)menu;
}

void PlotWidget::setRangeMode(RangeMode mode) {
    const QVariantList before = rangeState();
    const bool isOther = m_ranges.setMode(mode);
    refresh();
    if (isOther) {
        Q_EMIT settingChanged("ranges", before, rangeState());
    }
}

QVariantList PlotWidget::rangeState() const {
    return m_ranges.state();
}

void PlotWidget::restoreRangeState(const QVariantList& state) {
    if (!state.isEmpty()) {
        setRangeMode(m_ranges.restoreRanges(state));
    }
}

bool PlotWidget::isFitted(const QCPAbstractPlottable* curve) const {
    return curve != nullptr && (curve->visible() || rangeMode() == RangeMode::Shared);
}

QSize PlotWidget::sizeHint() const {
    return {480, 320};
}

QSize PlotWidget::minimumSizeHint() const {
    return {240, 160};
}

void PlotWidget::fit() {
    m_ranges.release();
    fitAll();
    refresh();
}

void PlotWidget::switchScale(const QCPAxis* axis,
                             bool isOtherQuantity,
                             const std::function<void()>& switchIt) {
    const QCPRange across = m_plot->xAxis->range(), up = m_plot->yAxis->range();
    switchIt();
    if (rangeMode() != RangeMode::Fixed) {
        fit();
        return;
    }
    fitAll();
    const auto restore = [&](QCPAxis* own, const QCPRange& range) {
        const bool hasPlace = own->scaleType() == QCPAxis::stLinear || range.lower > 0.0;
        if (own != axis || (hasPlace && !isOtherQuantity)) {
            own->setRange(range);
        }
    };
    restore(m_plot->xAxis, across);
    restore(m_plot->yAxis, up);
    refresh();
}

void PlotWidget::followAgain() {
    m_ranges.release();
    refresh();
}

void PlotWidget::fitAll() {
    fitRanges();
    m_ranges.takeWhole();
}

void PlotWidget::refresh() {
    if (m_ranges.isFollowing()) {
        fitAll();
    }
    if (cursors().isPinned()) {
        m_reading.tellPins();
    }
    readAgain();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void PlotWidget::setHiddenCurves(const QStringList& names) {
    m_hidden.setNames(names);
    restyle();
    refresh();
}

void PlotWidget::restyle() {
    m_hidden.hide(
        m_curves->all(),
        [this](const QCPAbstractPlottable& curve) { return !runOf(curve).isEmpty(); },
        [this](QCPAbstractPlottable* curve) { showCompanions(curve, false); });
    styleAll(screenStyle(), true);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void PlotWidget::setPlaceholder(const QString& text) {
    m_frame->setPlaceholder(text);
    m_legend->setShown(text.isEmpty());
}

void PlotWidget::collapseLegend(int mostPx) {
    const bool isTooHigh = m_legend->collapse(mostPx, !m_frame->hasPlaceholder());
    const QString whatElse =
        m_noLegendText.isEmpty()
            ? tr("No room for the legend: enlarge the panel, or point at a curve.")
            : m_noLegendText;
    m_readOut.setIdleText(isTooHigh ? whatElse : QString());
    m_readOut.setHint(m_frame->hasPlaceholder()
                          ? QString()
                          : tr("Point at the plot: its values are read out here."));
}

void PlotWidget::setHelp(const QString& help) {
    m_input->setHelp(help);
    m_plot->setAccessibleDescription(help);
}

void PlotWidget::setName(const QString& name) {
    setAccessibleName(name);
    m_plot->setAccessibleName(name);
}

std::vector<QCPAbstractPlottable*> PlotWidget::companionsOf(
    const QCPAbstractPlottable* curve) const {
    (void)curve;
    return {};
}

void PlotWidget::showCompanions(QCPAbstractPlottable* curve, bool isShown) {
    for (QCPAbstractPlottable* companion : companionsOf(curve)) {
        companion->setVisible(isShown);
    }
}

QCPAxis* PlotWidget::edgeAxis() const {
    return m_frame->edgeAxis();
}

PlotStyle PlotWidget::screenStyle() const {
    return screenStyleOf(*this);
}

void PlotWidget::styleAll(const PlotStyle& style, bool isOnScreen) {
    m_frame->applyStyle(style, isOnScreen ? m_plot->bufferDevicePixelRatio() : 0.0);
    applyStyle(style);
    m_reading.applyStyle(style);
    if (isOnScreen) {
        m_curves->emphasize(style.colors.background);
    }
    m_legend->applyStyle(style, isOnScreen ? m_curves->lifted() : nullptr);
}

void PlotWidget::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    switch (event->type()) {
        case QEvent::FontChange:
            m_readOut.adaptHeight(width(), fontMetrics());
            [[fallthrough]];
        case QEvent::PaletteChange:
        case QEvent::StyleChange:
        case QEvent::LanguageChange:
            restyle();
            break;
        default:
            break;
    }
}

void PlotWidget::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_readOut.adaptHeight(width(), fontMetrics());
}

const QCPAbstractPlottable* PlotWidget::leadingCurve() const {
    return m_curves->leading();
}

std::vector<double> PlotWidget::stops() const {
    return stopsOf(leadingCurve());
}

void PlotWidget::point(const QPointF& position) {
    const bool isInside = m_plot->axisRect()->rect().contains(position.toPoint());
    m_mouse = position;
    m_isReadByKeys = false;
    m_curves->lift(m_curves->at(position));
    setHere(isInside
                ? nearestStop(*m_plot->xAxis, stops(), m_plot->xAxis->pixelToCoord(position.x()))
                : std::nullopt);
    m_readOut.tell(isInside ? describe(position) : QString());
}

void PlotWidget::leave() {
    m_mouse.reset();
    m_isReadByKeys = false;
    m_curves->lift(nullptr);
    setHere(std::nullopt);
    m_readOut.tell({});
}

void PlotWidget::readAgain() {
    if (m_mouse) {
        const bool isInside = m_plot->axisRect()->rect().contains(m_mouse->toPoint());
        m_readOut.tell(isInside ? describe(*m_mouse) : QString());
    } else if (m_isReadByKeys && here()) {
        m_reading.tellAt(*here());
    } else if (m_isReadByKeys) {
        m_isReadByKeys = false;
        m_readOut.tell({});
    }
}

void PlotWidget::click(const QPointF& position) {
    const QCPAbstractPlottable* curve = m_curves->lineAt(position);
    const QString run = curve == nullptr ? QString() : runOf(*curve);
    if (!run.isEmpty()) {
        Q_EMIT runWanted(run);
    }
}

void PlotWidget::setHere(std::optional<double> x) {
    if (m_reading.setHere(x)) {
        cursorsMoved();
    }
}

void PlotWidget::setPins(const PlotCursors::Pins& pins) {
    m_reading.setPins(pins);
    cursorsMoved();
}

void PlotWidget::moveAlong(int by) {
    if (const std::optional<double> stop = stopFurther(stops(), here(), by)) {
        setHere(stop);
        m_mouse.reset();
        m_isReadByKeys = true;
        m_reading.tellAt(*stop);
    }
}

void PlotWidget::copyValues(std::optional<double> place) {
    m_reading.copyValues(place);
}

}  // namespace ld3::ui
