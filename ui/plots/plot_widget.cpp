#include "ui/plots/plot_widget.h"

#include "ui/figures/figure_file.h"
#include "ui/plots/margin_mask.h"
#include "ui/plots/qcp.h"

#include <QEvent>
#include <QFontInfo>
#include <QHelpEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

namespace ld3::ui {

namespace {

constexpr double kPtPerPx = 0.75;  ///< a pixel on the screen is 1/96 inch
constexpr double kGoldenRatio = 1.618;
constexpr double kFigureFontPt = 8.0;
/// From Qt's largest size on, margins included, QCustomPlot takes what the content asks for.
constexpr int kAnyWidth = QWIDGETSIZE_MAX / 2;

QCPAbstractPlottable* curveOf(QCPAbstractLegendItem* item) {
    auto* plottableItem = qobject_cast<QCPPlottableLegendItem*>(item);
    return plottableItem == nullptr ? nullptr : plottableItem->plottable();
}

/// Without the empty cells of the last row.
std::vector<QCPAbstractLegendItem*> itemsOf(const QCPLegend& legend) {
    std::vector<QCPAbstractLegendItem*> items;
    for (int i = 0; i < legend.itemCount(); ++i) {
        if (QCPAbstractLegendItem* item = legend.item(i)) {
            items.push_back(item);
        }
    }
    return items;
}

/// Margins and positions for this size, as a drawing would find them.
void layOut(QCustomPlot& plot, const QSize& size) {
    plot.setViewport(QRect(QPoint(), size));
    plot.plotLayout()->update(QCPLayoutElement::upPreparation);
    plot.plotLayout()->update(QCPLayoutElement::upMargins);
    plot.plotLayout()->update(QCPLayoutElement::upLayout);
}

/// The most columns in which items of these widths, row by row, take no more than `room`.
int columnsThatFit(const std::vector<int>& widths, int spacing, int room) {
    for (size_t columns = widths.size(); columns > 1; --columns) {
        std::vector<int> widest(columns, 0);
        for (size_t i = 0; i < widths.size(); ++i) {
            widest[i % columns] = std::max(widest[i % columns], widths[i]);
        }
        const int total = std::accumulate(widest.begin(), widest.end(), 0) +
                          spacing * (static_cast<int>(columns) - 1);
        if (total <= room) {
            return static_cast<int>(columns);
        }
    }
    return 1;
}

}  // namespace

PlotWidget::PlotWidget(QWidget* parent)
    : QWidget(parent), m_plot(new QCustomPlot(this)), m_readOut(new QLabel(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_plot, 1);
    column->addWidget(m_readOut);
    m_readOut->setTextFormat(Qt::PlainText);
    m_readOut->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_readOut->setContentsMargins(6, 1, 6, 2);
    m_readOut->setObjectName(QStringLiteral("readOut"));

    m_plot->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    m_plot->setNoAntialiasingOnDrag(false);
    // Above the curves, never over them.
    m_plot->plotLayout()->insertRow(0);
    m_plot->plotLayout()->addElement(0, 0, m_plot->legend);
    m_plot->plotLayout()->setRowStretchFactor(0, 0.001);
    m_plot->plotLayout()->setRowSpacing(0);
    m_plot->legend->setFillOrder(QCPLayoutGrid::foColumnsFirst);
    // An empty legend asks for no width at all, and the axes below would have to share its column.
    m_plot->legend->setMaximumSize(kAnyWidth, QWIDGETSIZE_MAX);
    m_plot->legend->setVisible(true);
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

    m_plot->installEventFilter(this);
    connectMouse();
}

void PlotWidget::connectMouse() {
    connect(m_plot, &QCustomPlot::mouseWheel, this, [this] { m_isZoomed = true; });
    connect(m_plot, &QCustomPlot::mouseMove, this, [this](QMouseEvent* event) {
        if (event->buttons().testFlag(Qt::LeftButton)) {
            m_isZoomed = true;
        }
        showReadOut(event->position());
    });
    connect(m_plot, &QCustomPlot::mouseDoubleClick, this, &PlotWidget::fit);
    connect(
        m_plot, &QCustomPlot::legendClick, this, [this](QCPLegend*, QCPAbstractLegendItem* item) {
            toggleCurve(item);
        });
    connect(m_plot, &QCustomPlot::beforeReplot, this, [this] {
        arrangeLegend(m_plot->viewport().width());
        collapseLegend(m_plot->viewport().height() / 2);
        arrange();
    });
}

QString PlotWidget::readOut() const {
    return m_readOut->text();
}

QSize PlotWidget::sizeHint() const {
    return {480, 320};
}

QSize PlotWidget::minimumSizeHint() const {
    return {240, 160};
}

void PlotWidget::fit() {
    m_isZoomed = false;
    refresh();
}

void PlotWidget::refresh() {
    if (!m_isZoomed) {
        fitRanges();
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void PlotWidget::restyle() {
    styleAll(screenStyle());
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void PlotWidget::setPlaceholder(const QString& text) {
    m_placeholder->setText(text);
    m_placeholder->setVisible(!text.isEmpty());
    m_plot->legend->setVisible(text.isEmpty());
}

void PlotWidget::collapseLegend(int mostPx) {
    QCPLegend* legend = m_plot->legend;
    const bool isTooHigh = legend->minimumOuterSizeHint().height() > mostPx;
    legend->setMinimumSize(isTooHigh ? QSize(1, 1) : QSize(0, 0));
    legend->setMaximumSize(kAnyWidth, isTooHigh ? 1 : QWIDGETSIZE_MAX);
    legend->setVisible(!isTooHigh && m_placeholder->text().isEmpty());
    const QString before = std::exchange(
        m_idleText,
        isTooHigh ? tr("No room for the legend: enlarge the panel, or point at a curve.")
                  : QString());
    if (m_readOut->text() == before) {
        m_readOut->setText(m_idleText);
    }
}

void PlotWidget::setHelp(const QString& help) {
    m_help = help;
    m_plot->setAccessibleDescription(help);
}

void PlotWidget::setName(const QString& name) {
    setAccessibleName(name);
    m_plot->setAccessibleName(name);
}

void PlotWidget::showCompanions(QCPAbstractPlottable* curve, bool isShown) {
    (void)curve;
    (void)isShown;
}

QCPAxis* PlotWidget::edgeAxis() const {
    return m_plot->yAxis2;
}

PlotStyle PlotWidget::screenStyle() const {
    return {plotColors(palette()), font(), static_cast<double>(QFontInfo(font()).pixelSize())};
}

void PlotWidget::styleAll(const PlotStyle& style) {
    styleFrame(style);
    applyStyle(style);
    // An entry of a hidden curve is greyed, in whatever colours.
    for (QCPAbstractLegendItem* item : itemsOf(*m_plot->legend)) {
        const QCPAbstractPlottable* curve = curveOf(item);
        const bool isShown = curve == nullptr || curve->visible();
        item->setTextColor(isShown ? style.colors.foreground : style.colors.muted);
        QFont font = style.font;
        font.setStrikeOut(!isShown);
        item->setFont(font);
        // Its height is that of the letters without what hangs below the line.
        item->setMargins(QMargins(0, 0, 0, style.font.pixelSize() / 4));
    }
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
    QCPLegend* legend = m_plot->legend;
    legend->setBrush(Qt::NoBrush);
    legend->setBorderPen(Qt::NoPen);
    legend->setFont(style.font);
    legend->setIconSize(2 * style.font.pixelSize(), style.font.pixelSize());
    legend->setRowSpacing(0);
    legend->setIconTextPadding(style.font.pixelSize());
    const int margin = style.font.pixelSize() / 3;
    legend->setMargins(QMargins(margin, margin, margin, 0));
    legend->setColumnSpacing(style.font.pixelSize());
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

bool PlotWidget::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_plot && event->type() == QEvent::Leave) {
        m_readOut->setText(m_idleText);
    }
    if (watched == m_plot && event->type() == QEvent::ToolTip) {
        // Over the curves the line below answers; a tooltip would hide them.
        const auto* help = static_cast<QHelpEvent*>(event);
        m_plot->setToolTip(m_plot->axisRect()->rect().contains(help->pos()) ? QString() : m_help);
    }
    return QWidget::eventFilter(watched, event);
}

void PlotWidget::arrangeLegend(int widthPx) {
    QCPLegend* legend = m_plot->legend;
    std::vector<int> widths;
    for (const QCPAbstractLegendItem* item : itemsOf(*legend)) {
        widths.push_back(item->minimumOuterSizeHint().width());
    }
    const int margins = legend->margins().left() + legend->margins().right() + 10;
    const int columns = columnsThatFit(widths, legend->columnSpacing(), widthPx - margins);
    if (legend->wrap() != columns) {
        legend->setWrap(columns);
        legend->setFillOrder(QCPLayoutGrid::foColumnsFirst, true);
    }
}

void PlotWidget::toggleCurve(QCPAbstractLegendItem* item) {
    QCPAbstractPlottable* curve = curveOf(item);
    if (curve == nullptr || curve->property("isExplanation").toBool()) {
        return;
    }
    const bool isShown = !curve->visible();
    curve->setVisible(isShown);
    showCompanions(curve, isShown);
    restyle();
    refresh();
    Q_EMIT curveToggled(curve->name(), isShown);
}

void PlotWidget::showReadOut(const QPointF& position) {
    const bool isInside = m_plot->axisRect()->rect().contains(position.toPoint());
    const QString description = isInside ? describe(position) : QString();
    m_readOut->setText(description.isEmpty() ? m_idleText : description);
}

void PlotWidget::exportFigure(const std::filesystem::path& path, const FigureOptions& options) {
    checkFigureExtension(path);
    const bool asShown = options.widthPt <= 0.0;
    QSize viewport = m_plot->testAttribute(Qt::WA_Resized) && m_plot->width() > 100 ? m_plot->size()
                                                                                    : sizeHint();
    double textPx = QFontInfo(font()).pixelSize();
    if (!asShown) {
        const double height =
            options.heightPt > 0.0 ? options.heightPt : options.widthPt / kGoldenRatio;
        viewport = QSizeF(options.widthPt, height).toSize();
        textPx = options.fontPt > 0.0 ? options.fontPt : kFigureFontPt;
    }
    const double ptPerUnit = asShown ? kPtPerPx : 1.0;
    const QRect oldViewport = m_plot->viewport();

    styleAll(PlotStyle(paperColors(), font(), textPx));
    arrangeLegend(viewport.width());
    collapseLegend(QWIDGETSIZE_MAX);  // on paper nobody can point at a curve
    layOut(*m_plot, viewport);
    arrange();
    m_mask->setVisible(true);
    const auto restore = [&] {
        m_mask->setVisible(false);
        m_plot->setViewport(oldViewport);
        restyle();
    };
    try {
        writeFigureFile(path,
                        QSizeF(viewport) * ptPerUnit,
                        windowTitle(),
                        [&](QPaintDevice& device, double unitsPerPt) {
                            QCPPainter painter(&device);
                            painter.setMode(QCPPainter::pmVectorized);
                            painter.setMode(QCPPainter::pmNoCaching);
                            painter.scale(unitsPerPt * ptPerUnit, unitsPerPt * ptPerUnit);
                            m_plot->toPainter(&painter, viewport.width(), viewport.height());
                        });
    } catch (...) {
        restore();
        throw;
    }
    restore();
}

}  // namespace ld3::ui
