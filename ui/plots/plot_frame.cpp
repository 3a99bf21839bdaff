#include "ui/plots/plot_frame.h"

#include "ui/plots/margin_mask.h"
#include "ui/plots/qcp.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>
#include <utility>

namespace ld3::ui {

namespace {

QString oneLine(QString text) {
    return text.replace(u'\n', u' ');
}

QStringList wordsOf(const QString& text) {
    QStringList words;
    for (const QString& word : text.split(u' ')) {
        words.append(word + u' ');
    }
    return words;
}

/// What a line may end with; in Chinese these are no words, but most characters.
QStringList piecesOf(const QString& text) {
    QStringList pieces;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    for (qsizetype from = 0, to = finder.toNextBoundary(); to > from;
         from = to, to = finder.toNextBoundary()) {
        pieces.append(text.mid(from, to - from));
    }
    return pieces;
}

/// Lines of whole pieces that are no longer than `room` pixels, as far as pieces allow.
QString wrapped(const QStringList& pieces, const QFontMetrics& metrics, int room) {
    QStringList lines;
    for (const QString& piece : pieces) {
        const QString longer = lines.isEmpty() ? piece : lines.last() + piece;
        if (lines.isEmpty() || metrics.horizontalAdvance(longer.trimmed()) > room) {
            lines.append(piece);
        } else {
            lines.last() = longer;
        }
    }
    for (QString& line : lines) {
        line = line.trimmed();
    }
    return lines.join(u'\n');
}

}  // namespace

PlotFrame::PlotFrame(QCustomPlot* plot) : m_plot(plot) {
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
}

QCPAxis* PlotFrame::edgeAxis() const {
    return m_plot->yAxis2;
}

void PlotFrame::setPlaceholder(const QString& text) {
    m_placeholderText = text;
    m_placeholder->setText(text);
    m_placeholder->setVisible(!text.isEmpty());
}

void PlotFrame::applyStyle(const PlotStyle& style, double pixelRatio) {
    const PlotColors& colors = style.colors;
    double thin = 0.5 * style.strokePx;
    if (pixelRatio > 0.0) {
        thin = std::max(1.0, std::round(thin * pixelRatio)) / pixelRatio;
    }
    m_mask->setColor(colors.background);
    m_plot->setBackground(QBrush(colors.background));
    for (QCPAxis* axis : {m_plot->xAxis, m_plot->yAxis}) {
        axis->setBasePen(QPen(colors.foreground, thin));
        axis->setTickPen(QPen(colors.foreground, thin));
        axis->setSubTickPen(QPen(colors.muted, 0.6 * thin));
        axis->setTickLength(std::max(2, style.font.pixelSize() * 2 / 5));
        axis->setSubTickLength(std::max(1, style.font.pixelSize() / 6));
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

void PlotFrame::slantSymbols() {
    for (QCPAxis* axis : {m_plot->xAxis, m_plot->yAxis}) {
        QFont italic = axis->labelFont();
        italic.setItalic(axis->label().size() == 1);
        axis->setLabelFont(italic);
    }
}

void PlotFrame::setMasked(bool isMasked) {
    m_mask->setVisible(isMasked);
}

void PlotFrame::layOut(const QSize& size) {
    m_plot->setViewport(QRect(QPoint(), size));
    m_plot->plotLayout()->update(QCPLayoutElement::upPreparation);
    m_plot->plotLayout()->update(QCPLayoutElement::upMargins);
    m_plot->plotLayout()->update(QCPLayoutElement::upLayout);
}

void PlotFrame::wrapTexts() {
    const QRect axes = m_plot->axisRect()->rect();
    if (hasPlaceholder()) {
        const QFontMetrics metrics(m_placeholder->font());
        m_placeholder->setText(
            wrapped(piecesOf(m_placeholderText), metrics, axes.width() - metrics.height()));
    }
    // A title longer than its axis would lose both of its ends.
    const std::pair<QCPAxis*, int> rooms[] = {{m_plot->xAxis, axes.width()},
                                              {m_plot->yAxis, axes.height()}};
    for (const auto& [axis, room] : rooms) {
        axis->setLabel(
            wrapped(wordsOf(oneLine(axis->label())), QFontMetrics(axis->labelFont()), room));
    }
}

}  // namespace ld3::ui
