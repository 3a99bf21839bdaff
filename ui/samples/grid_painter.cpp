#include "ui/samples/grid_painter.h"

#include "ui/i18n/local_number.h"
#include "ui/samples/sample_grid.h"
#include "ui/theme/ink_color.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace ld3::ui {

namespace {

QString nameOf(SampleColumn column, DifferenceMode mode) {
    switch (column) {
        case SampleColumn::Teacher:
            return SampleGrid::tr("teacher");
        case SampleColumn::Student:
            return SampleGrid::tr("student");
        case SampleColumn::Difference:
            break;
    }
    switch (mode) {
        case DifferenceMode::Signed:
            return SampleGrid::tr("difference");
        case DifferenceMode::Absolute:
            return SampleGrid::tr("|difference|");
        case DifferenceMode::Perceptual:
            break;
    }
    return QStringLiteral("LPIPS");
}

QString titleOf(SampleColumn column, DifferenceMode mode, const PairView& pair) {
    const QString own = nameOf(pair.shownFor(column), mode);
    return pair.isSplit && column == SampleColumn::Student
               ? SampleGrid::tr("%1 | %2", "left and right of a line")
                     .arg(nameOf(pair.shownFor(SampleColumn::Teacher), mode), own)
               : own;
}

QString unitOf(const DifferenceOptions& options) {
    const QString unit = options.mode == DifferenceMode::Perceptual
                             ? SampleGrid::tr("LPIPS of a pixel")
                             : SampleGrid::tr("1 = black to white");
    //: At a colour bar; %1: the unit of its numbers. One scale for all samples.
    return options.isAutomatic() ? SampleGrid::tr("%1 (shared)").arg(unit)
                                 //: At a colour bar; %1: the unit of its numbers. A chosen scale.
                                 : SampleGrid::tr("%1 (fixed)").arg(unit);
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
                         const GridView& view,
                         const PairView& pair,
                         const PlotStyle& style,
                         const QLocale& locale)
    : m_painter(painter),
      m_sheet(sheet),
      m_layout(layout),
      m_view(view),
      m_pair(pair),
      m_style(style),
      m_locale(locale) {
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
    constexpr double kSmallest = 0.7;  // of the letters, before words are cut
    for (const SampleColumn column : m_layout.columns()) {
        const QString title = titleOf(column, m_sheet.options().mode, m_pair);
        QRectF place = m_layout.titleRect(column);
        const double needed = QFontMetricsF(m_style.font).horizontalAdvance(title);
        int side = Qt::AlignCenter;
        if (column == SampleColumn::Difference && kSmallest * needed > place.width()) {
            // There is nothing above the scale beside it.
            place.setRight(m_layout.barRect(0.0).right());
            side = Qt::AlignLeft | Qt::AlignVCenter;
        }
        const double share = std::clamp(place.width() / std::max(needed, 1.0), kSmallest, 1.0);
        QFont font = m_style.font;
        font.setPixelSize(std::max(1, static_cast<int>(share * font.pixelSize())));
        m_painter.setFont(font);
        m_painter.setPen(m_style.colors.foreground);
        m_painter.drawText(
            place, side, QFontMetricsF(font).elidedText(title, Qt::ElideRight, place.width()));
    }
    m_painter.setFont(m_style.font);
}

void GridPainter::paintRow(int row, double dotsPerUnit) {
    const QRectF label = m_layout.labelRect(row);
    const double line = QFontMetricsF(m_style.font).height();
    QStringList words = {
        m_locale.toString(m_sheet.sampleAt(row) + 1),
        QStringLiteral("L2 %1").arg(localNumber(m_sheet.errorAt(row), 2, m_locale))};
    if (m_sheet.perceptualState() != PerceptualState::None) {
        const std::optional<double> lpips = m_sheet.lpipsAt(row);
        words.append(QStringLiteral("LPIPS %1")
                         .arg(lpips ? localNumber(*lpips, 2, m_locale) : QStringLiteral("…")));
    }
    QRectF place(label.left(),
                 label.center().y() - 0.5 * static_cast<double>(words.size()) * line,
                 label.width(),
                 line);
    for (const QString& text : words) {
        paintText(place,
                  Qt::AlignLeft | Qt::AlignVCenter,
                  text,
                  text == words.front() ? m_style.colors.foreground : m_style.colors.muted);
        place.translate(0.0, line);
    }
    for (const SampleColumn column : m_layout.columns()) {
        paintCell(row, column, dotsPerUnit);
    }
}

void GridPainter::drawCell(QPainter& painter,
                           int row,
                           SampleColumn column,
                           const QRectF& cell) const {
    if (column == SampleColumn::Difference) {
        if (!m_sheet.hasDifference()) {
            painter.setPen(m_style.colors.muted);
            painter.setFont(m_style.font);
            painter.drawText(cell,
                             Qt::AlignCenter,
                             m_sheet.perceptualState() == PerceptualState::Awaited
                                 ? QStringLiteral("…")
                                 : QStringLiteral("–"));
            return;
        }
        // Dimmed while the next one is being computed.
        constexpr double kDimmed = 0.6;
        painter.setOpacity(m_sheet.isDifferenceOutdated() ? kDimmed : 1.0);
    }
    const QRectF place = m_layout.pictureRect(cell, m_view);
    drawPicture(painter, place, m_sheet.picture(row, m_pair.shownFor(column)));
    if (m_pair.isSplit && column == SampleColumn::Student) {
        painter.save();
        painter.setClipRect(
            QRectF(cell.topLeft(), QSizeF(m_pair.line * cell.width(), cell.height())),
            Qt::IntersectClip);
        drawPicture(painter, place, m_sheet.picture(row, m_pair.shownFor(SampleColumn::Teacher)));
        painter.restore();
    }
}

void GridPainter::paintCell(int row, SampleColumn column, double dotsPerUnit) {
    const QRectF cell = m_layout.cellRect(row, column);
    if (dotsPerUnit > 1.0) {
        QImage dots((cell.size() * dotsPerUnit).toSize(), QImage::Format_RGB32);
        dots.fill(m_style.colors.background);
        QPainter inside(&dots);
        inside.scale(dots.width() / cell.width(), dots.height() / cell.height());
        drawCell(inside, row, column, {QPointF(), cell.size()});
        inside.end();
        m_painter.drawImage(cell, dots);
    } else {
        m_painter.save();
        m_painter.setClipRect(cell, Qt::IntersectClip);
        drawCell(m_painter, row, column, cell);
        m_painter.restore();
    }
    paintNumbers(row, column);
    if (m_pair.isSplit && column == SampleColumn::Student) {
        paintLine(cell);
    }
    m_painter.setPen(QPen(m_style.colors.grid, 0.5 * m_style.strokePx));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(cell);
}

void GridPainter::paintLine(const QRectF& cell) {
    const double x = cell.left() + m_pair.line * cell.width();
    // Seen on dark and on bright pictures.
    m_painter.setPen(QPen(Qt::black, 2.0 * m_style.strokePx));
    m_painter.drawLine(QPointF(x, cell.top()), QPointF(x, cell.bottom()));
    m_painter.setPen(QPen(Qt::white, 0.8 * m_style.strokePx));
    m_painter.drawLine(QPointF(x, cell.top()), QPointF(x, cell.bottom()));
}

QString GridPainter::numbersOf(int row, SampleColumn column, int x, int y) const {
    const bool isSigned =
        column == SampleColumn::Difference && m_sheet.options().mode == DifferenceMode::Signed;
    QStringList words;
    for (const float value : m_sheet.pixel(row, column, x, y)) {
        const QString number =
            m_locale.toString(static_cast<double>(value), 'f', m_sheet.decimals(column));
        words.append(isSigned && value > 0.0F ? QLatin1Char('+') + number : number);
    }
    return words.join(QLatin1Char('\n'));
}

void GridPainter::paintNumbers(int row, SampleColumn column) {
    const QFontMetricsF metrics(m_style.font);
    const QRectF cell = m_layout.cellRect(row, column);
    const QSizeF pixel = m_layout.pixelRect({row, column, 0, 0}, m_view).size();
    const bool isDifference = column == SampleColumn::Difference;
    if (isDifference && (!m_sheet.hasDifference() || m_sheet.isDifferenceOutdated())) {
        return;
    }
    const size_t lines = isDifference ? 1 : m_sheet.channels();
    const QString zeros(m_sheet.decimals(column), u'0');
    const double width = metrics.horizontalAdvance(
        (isDifference ? QStringLiteral("+0.%1 ") : QStringLiteral("0.%1 ")).arg(zeros));
    if (pixel.width() < width ||
        pixel.height() < (static_cast<double>(lines) + 0.2) * metrics.height()) {
        return;
    }
    m_painter.save();
    m_painter.setClipRect(cell, Qt::IntersectClip);
    const double line = cell.left() + m_pair.line * cell.width();
    const QSize size = m_sheet.pictureSize();
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            const QRectF place = m_layout.pixelRect({row, column, x, y}, m_view);
            if (!place.intersects(cell)) {
                continue;
            }
            const bool isLeft =
                m_pair.isSplit && column == SampleColumn::Student && place.center().x() < line;
            const SampleColumn shown = m_pair.shownFor(isLeft ? SampleColumn::Teacher : column);
            m_painter.setPen(inkOn(m_sheet.picture(row, shown).pixelColor(x, y)));
            m_painter.drawText(
                place, Qt::AlignCenter | Qt::TextDontClip, numbersOf(row, shown, x, y));
        }
    }
    m_painter.restore();
}

void GridPainter::paintPixel(const GridPixel& pixel, bool isChosen) {
    constexpr double kOutlined = 4.0;      // px: smaller ones would be hidden by their outline
    constexpr double kSmallestMark = 9.0;  // px
    m_painter.setBrush(Qt::NoBrush);
    for (const SampleColumn column : m_layout.columns()) {
        QRectF place = m_layout.pixelRect({pixel.row, column, pixel.x, pixel.y}, m_view);
        m_painter.save();
        m_painter.setClipRect(m_layout.cellRect(pixel.row, column), Qt::IntersectClip);
        if (isChosen) {
            const double more = 0.5 * std::max(0.0, kSmallestMark - place.width());
            place.adjust(-more, -more, more, more);
            // Seen on dark and on bright pictures.
            m_painter.setPen(QPen(Qt::black, 2.0 * m_style.strokePx));
            m_painter.drawRect(place);
            m_painter.setPen(QPen(Qt::white, 0.8 * m_style.strokePx));
            m_painter.drawRect(place);
        } else if (place.width() >= kOutlined) {
            m_painter.setPen(m_style.colors.highlight);
            m_painter.drawRect(place);
        }
        m_painter.restore();
    }
}

void GridPainter::paintColorBar(double bottom) {
    if (!m_sheet.hasDifference()) {
        return;
    }
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
                           m_layout.barUnitRect(bottom).left() - bar.right() - 0.25 * line,
                           line);
        paintText(place,
                  Qt::AlignLeft | Qt::AlignVCenter,
                  localNumber(value, 2, m_locale),
                  m_style.colors.foreground);
    }
    if (const QRectF place = m_layout.barUnitRect(bottom); place.width() > 0.0) {
        paintUnit(place);
    }
}

void GridPainter::paintUnit(const QRectF& place) {
    m_painter.save();
    m_painter.translate(place.bottomLeft());
    m_painter.rotate(-90.0);
    paintText({0.0, 0.0, place.height(), place.width()},
              Qt::AlignCenter,
              unitOf(m_sheet.options()),
              m_style.colors.muted);
    m_painter.restore();
}

}  // namespace ld3::ui
