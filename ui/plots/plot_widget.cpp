#include "ui/plots/plot_widget.h"

#include "ui/plots/margin_mask.h"
#include "ui/plots/plot_curves.h"
#include "ui/plots/plot_input.h"
#include "ui/plots/plot_legend.h"
#include "ui/plots/qcp.h"
#include "ui/theme/curve_looks.h"

#include <QEvent>
#include <QFontInfo>
#include <QLabel>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ld3::ui {

namespace {

constexpr int kReadOutLetters = 80;     ///< of a point in words, about
constexpr qsizetype kMostHidden = 100;  ///< names of curves, remembered

QString oneLine(QString text) {
    return text.replace(u'\n', u' ');
}

/// Lines of whole words that are no longer than `room` pixels, as far as words allow.
QString wrapped(const QString& text, const QFontMetrics& metrics, int room) {
    QStringList lines;
    for (const QString& word : text.split(u' ')) {
        const QString longer = lines.isEmpty() ? word : lines.last() + u' ' + word;
        if (lines.isEmpty() || metrics.horizontalAdvance(longer) > room) {
            lines.append(word);
        } else {
            lines.last() = longer;
        }
    }
    return lines.join(u'\n');
}

}  // namespace

PlotWidget::PlotWidget(QWidget* parent)
    : QWidget(parent),
      m_plot(new QCustomPlot(this)),
      m_readOut(new QLabel(this)),
      m_cursorReadOut(new QLabel(this)),
      m_legend(std::make_unique<PlotLegend>(m_plot)),
      m_curves(new PlotCurves(
          m_plot,
          m_legend.get(),
          [this](const QCPAbstractPlottable* curve) { return companionsOf(curve); },
          this)),
      m_looks(new CurveLooks(this)),
      m_cursors(m_plot, m_plot->yAxis2),
      m_zoomLimit(m_plot) {
    makeLabels();
    m_plot->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    m_plot->setNoAntialiasingOnDrag(false);
    m_plot->setFocusPolicy(Qt::StrongFocus);
    m_plot->yAxis2->setVisible(false);
    m_plot->yAxis2->setRange(0.0, 1.0);

    const QString front = QStringLiteral("front"), margins = QStringLiteral("margins");
    m_plot->addLayer(front, m_plot->layer(QStringLiteral("main")));
    m_plot->addLayer(margins, m_plot->layer(front));
    m_mask = new MarginMask(m_plot, margins);
    m_mask->setVisible(false);

    m_placeholder = new QCPItemText(m_plot);
    m_placeholder->position->setType(QCPItemPosition::ptAxisRectRatio);
    m_placeholder->position->setCoords(0.5, 0.5);
    m_placeholder->setVisible(false);

    new PlotInput(this, m_plot);
    connect(m_plot, &QCustomPlot::beforeReplot, this, [this] {
        m_legend->arrange(m_plot->viewport().width());
        collapseLegend(m_plot->viewport().height() / 2);
        // What follows needs the axes where they will be, not where they were.
        layOut(m_plot->viewport().size());
        wrapTexts();
        arrange();
    });
    connect(m_curves,
            &PlotCurves::shownChanged,
            this,
            [this](QCPAbstractPlottable* curve, bool isShown) {
                rememberShown(curve->name(), isShown);
                showCompanions(curve, isShown);
                showCursorReadOut();
                restyle();
                refresh();
                Q_EMIT curveToggled(curve->name(), isShown);
            });
    connect(m_curves, &PlotCurves::liftedChanged, this, [this] {
        showCursorReadOut();
        restyle();
    });
    connect(m_looks, &CurveLooks::changed, this, &PlotWidget::restyle);
}

PlotWidget::~PlotWidget() = default;

void PlotWidget::makeLabels() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_plot, 1);
    for (QLabel* line : {m_readOut, m_cursorReadOut}) {
        column->addWidget(line);
        line->setTextFormat(Qt::PlainText);
        line->setWordWrap(true);
        line->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        line->setContentsMargins(6, 1, 6, 2);
    }
    // Its height must not change with its text: the plot would jump under the mouse.
    m_readOut->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_readOut->setObjectName(QStringLiteral("readOut"));
    m_cursorReadOut->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    m_cursorReadOut->setObjectName(QStringLiteral("cursorReadOut"));
    m_cursorReadOut->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_cursorReadOut->hide();
}

QString PlotWidget::readOut() const {
    return m_readOut->text();
}

QString PlotWidget::cursorReadOut() const {
    return m_cursorReadOut->text();
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
    const bool isOther = std::exchange(m_rangeMode, mode) != mode;
    m_isZoomed = m_isZoomed && mode == RangeMode::Fixed;
    refresh();
    if (isOther) {
        Q_EMIT settingChanged("ranges", before, rangeState());
    }
}

QVariantList PlotWidget::rangeState() const {
    QVariantList state = {static_cast<int>(m_rangeMode)};
    if (m_rangeMode != RangeMode::Fixed) {
        return state;
    }
    for (const QCPAxis* axis : {m_plot->xAxis, m_plot->yAxis}) {
        state << axis->range().lower << axis->range().upper;
    }
    return state;
}

void PlotWidget::restoreRangeState(const QVariantList& state) {
    if (state.isEmpty()) {
        return;
    }
    const auto mode =
        static_cast<RangeMode>(std::clamp(state[0].toInt(), 0, static_cast<int>(RangeMode::Fixed)));
    constexpr qsizetype kValues = 5;
    if (mode == RangeMode::Fixed && state.size() == kValues) {
        const QCPRange across(state[1].toDouble(), state[2].toDouble());
        const QCPRange up(state[3].toDouble(), state[4].toDouble());
        if (QCPRange::validRange(across) && QCPRange::validRange(up)) {
            m_plot->xAxis->setRange(across);
            m_plot->yAxis->setRange(up);
        }
    }
    setRangeMode(mode);
}

bool PlotWidget::isFitted(const QCPAbstractPlottable* curve) const {
    return curve != nullptr && (curve->visible() || m_rangeMode == RangeMode::Shared);
}

QSize PlotWidget::sizeHint() const {
    return {480, 320};
}

QSize PlotWidget::minimumSizeHint() const {
    return {240, 160};
}

void PlotWidget::fit() {
    m_isZoomed = false;
    fitAll();
    refresh();
}

void PlotWidget::fitAll() {
    fitRanges();
    m_zoomLimit.takeWhole();
}

void PlotWidget::refresh() {
    if (!m_isZoomed && m_rangeMode != RangeMode::Fixed) {
        fitAll();
    }
    if (m_cursors.isPinned()) {
        showCursorReadOut();
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void PlotWidget::setHiddenCurves(const QStringList& names) {
    m_hidden = names;
    restyle();
    refresh();
}

void PlotWidget::rememberShown(const QString& name, bool isShown) {
    m_hidden.removeAll(name);
    if (!isShown) {
        m_hidden.append(name);
        m_hidden = m_hidden.mid(std::max<qsizetype>(0, m_hidden.size() - kMostHidden));
    }
}

void PlotWidget::hideRemembered() {
    // Hiding may restyle.
    if (m_hidden.isEmpty() || m_isHiding) {
        return;
    }
    const QScopedValueRollback<bool> guard(m_isHiding, true);
    const std::vector<QCPAbstractPlottable*> curves = m_curves->all();
    for (QCPAbstractPlottable* curve : curves) {
        const bool isOfRun = !runOf(*curve).isEmpty();
        if (curve->visible() && m_hidden.contains(curve->name()) &&
            std::any_of(curves.begin(), curves.end(), [&](const auto* other) {
                return other != curve && other->visible() && !runOf(*other).isEmpty() == isOfRun;
            })) {
            curve->setVisible(false);
            showCompanions(curve, false);
        }
    }
}

void PlotWidget::restyle() {
    hideRemembered();
    styleAll(screenStyle(), true);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void PlotWidget::setPlaceholder(const QString& text) {
    m_placeholderText = text;
    m_placeholder->setText(text);
    m_placeholder->setVisible(!text.isEmpty());
    m_legend->setShown(text.isEmpty());
}

void PlotWidget::layOut(const QSize& size) {
    m_plot->setViewport(QRect(QPoint(), size));
    m_plot->plotLayout()->update(QCPLayoutElement::upPreparation);
    m_plot->plotLayout()->update(QCPLayoutElement::upMargins);
    m_plot->plotLayout()->update(QCPLayoutElement::upLayout);
}

void PlotWidget::wrapTexts() {
    const QRect axes = m_plot->axisRect()->rect();
    if (!m_placeholderText.isEmpty()) {
        const QFontMetrics metrics(m_placeholder->font());
        m_placeholder->setText(
            wrapped(m_placeholderText, metrics, axes.width() - metrics.height()));
    }
    // A title longer than its axis would lose both of its ends.
    QCPAxis* axis = m_plot->yAxis;
    axis->setLabel(wrapped(oneLine(axis->label()), QFontMetrics(axis->labelFont()), axes.height()));
}

void PlotWidget::collapseLegend(int mostPx) {
    const bool isTooHigh = m_legend->collapse(mostPx, m_placeholderText.isEmpty());
    // A plot may know another place that explains its curves.
    QString hint = property("noLegendText").toString();
    if (hint.isEmpty()) {
        hint = tr("No room for the legend: enlarge the panel, or point at a curve.");
    }
    const QString before = std::exchange(m_idleText, isTooHigh ? hint : QString());
    if (m_readOut->text() == before) {
        m_readOut->setText(m_idleText);
    }
}

void PlotWidget::setHelp(const QString& help) {
    // Only rich text is broken into lines.
    m_help =
        QStringLiteral("<p>%1</p>").arg(help.toHtmlEscaped().replace(u'\n', QLatin1String("<br>")));
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
    return m_plot->yAxis2;
}

PlotStyle PlotWidget::screenStyle() const {
    return {plotColors(palette()), font(), static_cast<double>(QFontInfo(font()).pixelSize())};
}

void PlotWidget::styleAll(const PlotStyle& style, bool isOnScreen) {
    styleFrame(style);
    applyStyle(style);
    m_cursors.applyStyle(style);
    if (isOnScreen) {
        m_curves->emphasize(style.colors.background);
    }
    m_legend->applyStyle(style, isOnScreen ? m_curves->lifted() : nullptr);
}

void PlotWidget::styleFrame(const PlotStyle& style) {
    const PlotColors& colors = style.colors;
    const double thin = 0.5 * style.strokePx;
    m_mask->setColor(colors.background);
    m_plot->setBackground(QBrush(colors.background));
    for (QCPAxis* axis : {m_plot->xAxis, m_plot->yAxis}) {
        axis->setBasePen(QPen(colors.foreground, thin));
        axis->setTickPen(QPen(colors.foreground, thin));
        axis->setSubTickPen(QPen(colors.foreground, thin));
        axis->setTickLabelColor(colors.foreground);
        axis->setLabelColor(colors.foreground);
        axis->setTickLabelFont(style.font);
        axis->setLabelFont(style.font);
        axis->setLabelPadding(style.font.pixelSize() / 4);
        axis->grid()->setPen(QPen(colors.grid, thin));
        axis->grid()->setZeroLinePen(QPen(colors.grid, thin));
    }
    const int free = style.font.pixelSize() * 3 / 4;
    m_plot->axisRect()->setMinimumMargins(QMargins(free, free, free, free));
    m_placeholder->setFont(style.font);
    m_placeholder->setColor(colors.muted);
}

void PlotWidget::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    switch (event->type()) {
        case QEvent::PaletteChange:
        case QEvent::FontChange:
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
    const bool isNarrow = width() < kReadOutLetters * fontMetrics().averageCharWidth();
    const QMargins margins = m_readOut->contentsMargins();
    m_readOut->setFixedHeight((isNarrow ? 2 : 1) * fontMetrics().lineSpacing() + margins.top() +
                              margins.bottom());
}

}  // namespace ld3::ui
