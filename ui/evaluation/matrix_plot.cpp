#include "ui/evaluation/matrix_plot.h"

#include "core/base/number_text.h"
#include "ui/evaluation/evaluation_board.h"
#include "ui/evaluation/evaluation_text.h"
#include "ui/help/symbols.h"
#include "ui/i18n/core_text.h"
#include "ui/i18n/local_number.h"
#include "ui/imaging/color_map.h"
#include "ui/plots/log_ticker.h"
#include "ui/plots/qcp.h"
#include "ui/theme/ink_color.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace ld3::ui {

namespace {

QCPColorGradient gradient() {
    QCPColorGradient colors;
    QMap<double, QColor> stops;
    constexpr int kStops = 16;
    for (int i = 0; i <= kStops; ++i) {
        const double at = static_cast<double>(i) / kStops;
        stops.insert(at, QColor::fromRgb(colorAt(sequentialMap(), at)));
    }
    colors.setColorStops(stops);
    return colors;
}

QSharedPointer<QCPAxisTickerText> titlesOf(const std::vector<std::string>& titles) {
    auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    for (size_t i = 0; i < titles.size(); ++i) {
        ticker->addTick(static_cast<double>(i), QString::fromStdString(titles[i]));
    }
    return ticker;
}

}  // namespace

MatrixPlot::MatrixPlot(EvaluationBoard* board, QWidget* parent)
    : PlotWidget(parent), m_board(board), m_scale(new QCPColorScale(&plot())) {
    setObjectName(QStringLiteral("matrixPlot"));
    plot().setInteractions({});
    plot().yAxis->setRangeReversed(true);
    for (QCPAxis* axis : {plot().xAxis, plot().yAxis}) {
        axis->grid()->setVisible(false);
        axis->setSubTicks(false);
        axis->setTickLength(0);
    }
    m_scale->setType(QCPAxis::atRight);
    m_scale->setLayer(QStringLiteral("axes"));  // on paper all beneath is covered beside the axes
    m_scale->setGradient(gradient());
    m_scale->setBarWidth(14);
    m_scale->setRangeDrag(false);
    m_scale->setRangeZoom(false);
    plot().plotLayout()->addElement(1, 1, m_scale);
    plot().plotLayout()->setColumnStretchFactor(1, 0.001);
    auto* together = new QCPMarginGroup(&plot());
    plot().axisRect()->setMarginGroup(QCP::msTop | QCP::msBottom, together);
    m_scale->setMarginGroup(QCP::msTop | QCP::msBottom, together);
    connect(m_board, &EvaluationBoard::changed, this, &MatrixPlot::rebuild);
    connect(m_board, &EvaluationBoard::chosenChanged, this, [this] { restyle(); });
    connect(&plot(), &QCustomPlot::mousePress, this, [this](const QMouseEvent* event) {
        if (event->button() != Qt::LeftButton) {
            return;
        }
        const auto cell = cellAt(event->position());
        const bool isMeasured = cell && m_matrix.at(cell->first, cell->second).has_value();
        m_board->choose(isMeasured
                            ? std::optional(m_matrix.at(cell->first, cell->second)->values.front())
                            : std::nullopt);
    });
    rebuild();
}

void MatrixPlot::setProtocol(size_t protocol) {
    m_protocol = protocol;
    rebuild();
}

void MatrixPlot::setNfe(int nfe) {
    m_nfe = nfe;
    rebuild();
}

void MatrixPlot::setLogarithmic(bool isLogarithmic) {
    m_isLogarithmic = isLogarithmic;
    rebuild();
}

void MatrixPlot::rebuild() {
    for (const Cell& cell : m_cells) {
        plot().removeItem(cell.area);
        plot().removeItem(cell.text);
    }
    m_cells.clear();
    const std::vector<int> budgets = matrixBudgets(m_board->series(), m_protocol);
    if (!budgets.empty() && std::find(budgets.begin(), budgets.end(), m_nfe) == budgets.end()) {
        m_nfe = budgets.front();
    }
    m_matrix = transferMatrix(m_board->series(), m_protocol, m_nfe);
    for (size_t row = 0; row < m_matrix.titles.size(); ++row) {
        for (size_t column = 0; column < m_matrix.usedWith.size(); ++column) {
            Cell cell{new QCPItemRect(&plot()), new QCPItemText(&plot())};
            const auto x = static_cast<double>(column), y = static_cast<double>(row);
            cell.area->topLeft->setCoords(x - 0.47, y - 0.47);
            cell.area->bottomRight->setCoords(x + 0.47, y + 0.47);
            cell.text->position->setCoords(x, y);
            cell.text->setPositionAlignment(Qt::AlignCenter);
            m_cells.push_back(cell);
        }
    }
    updateScale();
    restyle();
    refresh();
}

std::pair<double, double> MatrixPlot::valueRange() const {
    double low = HUGE_VAL, high = -HUGE_VAL;
    for (const auto& cell : m_matrix.cells) {
        if (cell && std::isfinite(cell->mean)) {
            low = std::min(low, cell->mean);
            high = std::max(high, cell->mean);
        }
    }
    if (low > high) {
        return {0.0, 1.0};
    }
    if (low == high) {
        const double margin = low == 0.0 ? 1.0 : 0.1 * std::abs(low);
        return {low - margin, high + margin};
    }
    return {low, high};
}

void MatrixPlot::updateScale() {
    const auto [low, high] = valueRange();
    const bool isLogarithmic = m_isLogarithmic && low > 0.0;
    m_scale->setDataScaleType(isLogarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    m_scale->setDataRange(QCPRange(low, high));
    m_scale->axis()->setTicker(isLogarithmic ? QSharedPointer<QCPAxisTicker>(new LogTicker)
                                             : QSharedPointer<QCPAxisTicker>(new QCPAxisTicker));
    m_scale->axis()->setNumberFormat(QStringLiteral("gb"));
    m_scale->axis()->setNumberPrecision(5);
}

QColor MatrixPlot::cellColor(double value) const {
    const auto [low, high] = valueRange();
    const bool isLogarithmic = m_scale->dataScaleType() == QCPAxis::stLogarithmic;
    const double share =
        isLogarithmic ? std::log(value / low) / std::log(high / low) : (value - low) / (high - low);
    return QColor::fromRgb(colorAt(sequentialMap(), share));
}

void MatrixPlot::setTexts() {
    const bool isEmpty = m_matrix.cells.empty();
    setPlaceholder(
        isEmpty ? tr("No learned schedule has been measured yet. Select runs and press Evaluate.")
                : QString());
    m_scale->setVisible(!isEmpty);
    plot().xAxis->setLabel(isEmpty ? QString() : tr("used with"));
    plot().yAxis->setLabel(isEmpty ? QString() : tr("learned for"));
    plot().xAxis->setTicker(titlesOf(m_matrix.usedWith));
    plot().yAxis->setTicker(titlesOf(m_matrix.titles));
    m_scale->setLabel(coreText(m_board->metric()));
    setHelp(linesWithSymbols(
        tr("Each row is a schedule learned for one solver, each column the solver it is used with; "
           "framed: its own. Lower is better."),
        {Symbol::Fid}));
}

void MatrixPlot::applyStyle(const PlotStyle& style) {
    setTexts();
    plot().xAxis->setTickLabelRotation(0.0);  // `arrange` tells whether there is room for it
    m_scale->setMargins({});                  // they never shrink by themselves
    QCPAxis* axis = m_scale->axis();
    const double thin = 0.5 * style.strokePx;
    for (const QPen& pen : {QPen(style.colors.foreground, thin)}) {
        axis->setBasePen(pen);
        axis->setTickPen(pen);
        axis->setSubTickPen(pen);
    }
    axis->setTickLabelColor(style.colors.foreground);
    axis->setLabelColor(style.colors.foreground);
    axis->setTickLabelFont(style.font);
    axis->setLabelFont(style.font);
    for (size_t i = 0; i < m_cells.size(); ++i) {
        const size_t row = i / m_matrix.usedWith.size(), column = i % m_matrix.usedWith.size();
        const auto& point = m_matrix.at(row, column);
        const bool isKnown = point && std::isfinite(point->mean);
        const QColor fill = isKnown ? cellColor(point->mean) : style.colors.background;
        QPen frame(Qt::NoPen);
        if (point && m_board->isChosen(*point)) {
            frame = QPen(style.colors.highlight, 2.4 * style.strokePx);
        } else if (m_matrix.isOwn(row, column)) {
            frame = QPen(style.colors.foreground, 1.6 * style.strokePx);
        } else if (!isKnown) {
            frame = QPen(style.colors.grid, style.strokePx);
        }
        m_cells[i].area->setBrush(fill);
        m_cells[i].area->setPen(frame);
        QString text = point ? QStringLiteral("NaN") : QStringLiteral("–");
        if (isKnown) {
            text = localNumber(point->mean, 4, locale());
            if (!point->isComplete) {
                text = QStringLiteral("≈ ") + text;
            }
            if (point->hasWarnings) {
                text += QStringLiteral(" !");
            }
        }
        QFont font = style.font;
        font.setItalic(isKnown && !point->isComplete);
        m_cells[i].text->setText(text);
        m_cells[i].text->setFont(font);
        m_cells[i].text->setColor(isKnown ? inkOn(fill) : style.colors.muted);
    }
}

void MatrixPlot::arrange() {
    constexpr double kAslant = 25.0;  // degrees
    constexpr int kBetweenPx = 8;
    const QFontMetrics metrics(plot().xAxis->tickLabelFont());
    int widest = 0;
    for (const std::string& title : m_matrix.usedWith) {
        widest = std::max(widest, metrics.horizontalAdvance(QString::fromStdString(title)));
    }
    const auto columns = static_cast<int>(std::max<size_t>(1, m_matrix.usedWith.size()));
    const bool fits = columns * (widest + kBetweenPx) <= plot().axisRect()->width();
    plot().xAxis->setTickLabelRotation(fits ? 0.0 : kAslant);
}

void MatrixPlot::completeFigure(FigureData& data) const {
    data.columns = {{tr("learned for").toStdString(), {}},
                    {tr("used with").toStdString(), {}},
                    {coreText(m_board->metric()).toStdString(), {}}};
    for (size_t row = 0; row < m_matrix.titles.size(); ++row) {
        for (size_t column = 0; column < m_matrix.usedWith.size(); ++column) {
            if (const auto& point = m_matrix.at(row, column)) {
                data.columns[0].cells.push_back(m_matrix.titles[row]);
                data.columns[1].cells.push_back(m_matrix.usedWith[column]);
                data.columns[2].cells.push_back(numberText(point->mean));
            }
        }
    }
}

void MatrixPlot::fitRanges() {
    plot().xAxis->setRange(-0.5,
                           std::max(1.0, static_cast<double>(m_matrix.usedWith.size())) - 0.5);
    plot().yAxis->setRange(-0.5, std::max(1.0, static_cast<double>(m_matrix.titles.size())) - 0.5);
}

std::optional<std::pair<size_t, size_t>> MatrixPlot::cellAt(const QPointF& position) const {
    const double x = std::round(plot().xAxis->pixelToCoord(position.x()));
    const double y = std::round(plot().yAxis->pixelToCoord(position.y()));
    if (x < 0.0 || y < 0.0 || x >= static_cast<double>(m_matrix.usedWith.size()) ||
        y >= static_cast<double>(m_matrix.titles.size())) {
        return std::nullopt;
    }
    return std::pair(static_cast<size_t>(y), static_cast<size_t>(x));
}

QString MatrixPlot::describe(const QPointF& position) {
    const auto cell = cellAt(position);
    if (!cell) {
        return {};
    }
    const QString row = QString::fromStdString(m_matrix.titles[cell->first]);
    const QString column = QString::fromStdString(m_matrix.usedWith[cell->second]);
    const auto& point = m_matrix.at(cell->first, cell->second);
    return point ? tr("Learned for %1, used with %2: %3").arg(row, column, valueText(*point))
                 : tr("Learned for %1, used with %2: not measured").arg(row, column);
}

void MatrixPlot::addArguments(CommandLine& command) const {
    command.add("--kind", "matrix");
    command.add("--metric", m_board->metric().toStdString());
    if (!m_board->model().isEmpty()) {
        command.add("--model", m_board->model().toStdString());
    }
    command.add("--nfe", m_nfe);
    if (!m_isLogarithmic) {
        command.addFlag("--linear");
    }
}

}  // namespace ld3::ui
