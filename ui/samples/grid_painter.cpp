#include "ui/samples/grid_painter.h"

#include "ui/samples/sample_grid.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ld3::ui {

namespace {

QString titleOf(SampleColumn column, DifferenceMode mode) {
    switch (column) {
        case SampleColumn::Teacher:
            return SampleGrid::tr("teacher");
        case SampleColumn::Student:
            return SampleGrid::tr("student");
        case SampleColumn::Difference:
            break;
    }
    return mode == DifferenceMode::Signed ? SampleGrid::tr("difference")
                                          : SampleGrid::tr("|difference|");
}

/// Enlarged pixels are squares; shrunken pictures would flicker with every pixel left out.
void drawPicture(QPainter& painter, const QRectF& place, const QImage& image) {
    const double scale = place.width() * painter.deviceTransform().m11() / image.width();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, scale < 1.0);
    painter.drawImage(place, image);
}

}  // namespace

GridPainter::GridPainter(QPainter& painter,
                         const SampleSheet& sheet,
                         const GridLayout& layout,
                         const PlotStyle& style,
                         const QLocale& locale)
    : m_painter(painter), m_sheet(sheet), m_layout(layout), m_style(style), m_locale(locale) {
    m_painter.setFont(style.font);
}

void GridPainter::paintText(const QRectF& place,
                            int flags,
                            const QString& text,
                            const QColor& color) {
    const QFontMetricsF metrics(m_style.font);
    m_painter.setPen(color);
    m_painter.drawText(place, flags, metrics.elidedText(text, Qt::ElideRight, place.width()));
}

void GridPainter::paintTitles() {
    for (const SampleColumn column : kSampleColumns) {
        paintText(m_layout.titleRect(column),
                  Qt::AlignCenter,
                  titleOf(column, m_sheet.options().mode),
                  m_style.colors.foreground);
    }
}

void GridPainter::paintRow(int row, const GridView& view, double dotsPerUnit) {
    const QRectF label = m_layout.labelRect(row);
    const double line = QFontMetricsF(m_style.font).height();
    const QRectF upper(label.left(), label.center().y() - line, label.width(), line);
    paintText(upper,
              Qt::AlignLeft | Qt::AlignVCenter,
              m_locale.toString(m_sheet.sampleAt(row) + 1),
              m_style.colors.foreground);
    paintText(upper.translated(0.0, line),
              Qt::AlignLeft | Qt::AlignVCenter,
              QStringLiteral("L2 %1").arg(m_locale.toString(m_sheet.errorAt(row), 'g', 2)),
              m_style.colors.muted);
    for (const SampleColumn column : kSampleColumns) {
        paintCell(m_layout.cellRect(row, column), m_sheet.picture(row, column), view, dotsPerUnit);
    }
}

void GridPainter::paintCell(const QRectF& cell,
                            const QImage& image,
                            const GridView& view,
                            double dotsPerUnit) {
    if (dotsPerUnit > 1.0) {
        QImage dots((cell.size() * dotsPerUnit).toSize(), QImage::Format_RGB32);
        dots.fill(m_style.colors.background);
        QPainter inside(&dots);
        inside.scale(dots.width() / cell.width(), dots.height() / cell.height());
        drawPicture(inside, m_layout.pictureRect({QPointF(), cell.size()}, view), image);
        inside.end();
        m_painter.drawImage(cell, dots);
    } else {
        m_painter.save();
        m_painter.setClipRect(cell, Qt::IntersectClip);
        drawPicture(m_painter, m_layout.pictureRect(cell, view), image);
        m_painter.restore();
    }
    m_painter.setPen(QPen(m_style.colors.grid, 0.5 * m_style.strokePx));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(cell);
}

void GridPainter::paintColorBar(double bottom) {
    const QRectF bar = m_layout.barRect(bottom);
    constexpr int kSteps = 256;
    QImage ramp(1, kSteps, QImage::Format_RGB32);
    for (int i = 0; i < kSteps; ++i) {
        ramp.setPixel(0, i, colorAt(m_sheet.colors(), 1.0 - i / (kSteps - 1.0)));
    }
    m_painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    m_painter.drawImage(bar, ramp);
    m_painter.setPen(QPen(m_style.colors.foreground, 0.5 * m_style.strokePx));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(bar);
    const double line = QFontMetricsF(m_style.font).height();
    const double low = m_sheet.scaleLow(), high = m_sheet.scaleHigh();
    for (const double fraction : {0.0, 0.5, 1.0}) {
        const double value = low + fraction * (high - low);
        const double centre = bar.bottom() - fraction * bar.height();
        const double top =
            std::clamp(centre - 0.5 * line, bar.top(), std::max(bar.top(), bar.bottom() - line));
        const QRectF place(bar.right() + 0.25 * line,
                           top,
                           m_layout.size().width() - bar.right() - 0.25 * line,
                           line);
        paintText(place,
                  Qt::AlignLeft | Qt::AlignVCenter,
                  m_locale.toString(value, 'g', 2),
                  m_style.colors.foreground);
    }
}

}  // namespace ld3::ui
