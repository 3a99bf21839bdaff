#include "ui/trajectory/trajectory_painter.h"

#include "ui/i18n/local_number.h"
#include "ui/trajectory/trajectory_text.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace ld3::ui {

namespace {

struct TrajectoryText {
    Q_DECLARE_TR_FUNCTIONS(TrajectoryText)
};

}  // namespace

TrajectoryPainter::TrajectoryPainter(QPainter& painter,
                                     const TrajectorySheet& sheet,
                                     const TrajectoryLayout& layout,
                                     const PlotStyle& style,
                                     const QLocale& locale)
    : m_painter(painter), m_sheet(sheet), m_layout(layout), m_style(style), m_locale(locale) {
    m_painter.setFont(style.font);
}

void TrajectoryPainter::paint() {
    paintLabels();
    paintChart();
    for (int column = 0; column < m_layout.columnCount(); ++column) {
        paintColumn(column);
    }
}

void TrajectoryPainter::paintText(const QRectF& place,
                                  const QString& text,
                                  const QColor& color,
                                  Qt::Alignment alignment) {
    const QFontMetricsF metrics(m_painter.font());
    m_painter.setPen(color);
    m_painter.drawText(place,
                       static_cast<int>(alignment),
                       metrics.elidedText(text, Qt::ElideRight, place.width()));
}

void TrajectoryPainter::paintLabels() {
    const Qt::Alignment aside = Qt::AlignLeft | Qt::AlignVCenter;
    for (const TrajectoryRow row : kTrajectoryRows) {
        paintText(m_layout.labelRect(m_layout.pictureRect(row, 0)),
                  labelOf(row),
                  m_style.colors.foreground,
                  aside);
    }
    paintText(m_layout.labelRect(m_layout.numberRect(0, 0)),
              localErrorLabel(),
              m_style.colors.highlight,
              aside);
    paintText(m_layout.labelRect(m_layout.numberRect(1, 0)),
              globalErrorLabel(),
              m_style.colors.muted,
              aside);
}

void TrajectoryPainter::paintPicture(const QRectF& place, const QImage& image) {
    const double scale = place.width() * m_painter.transform().m11() / image.width();
    // Enlarged pixels are squares; vector formats would have them blurred by their readers.
    if (scale > 1.0) {
        const int times = static_cast<int>(std::ceil(scale));
        const QImage large = image.scaled(image.size() * times, Qt::IgnoreAspectRatio);
        m_painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
        m_painter.drawImage(place, large);
    } else {
        m_painter.setRenderHint(QPainter::SmoothPixmapTransform, true);
        m_painter.drawImage(place, image);
    }
    m_painter.setPen(QPen(m_style.colors.grid, 0.5 * m_style.strokePx));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(place);
}

void TrajectoryPainter::paintColumn(int column) {
    const SampleTrajectory& trajectory = m_sheet.trajectory();
    const auto index = static_cast<size_t>(column);
    const QRectF title = m_layout.titleRect(column);
    const QRectF upper(title.topLeft(), QSizeF(title.width(), 0.5 * title.height()));
    paintText(upper, m_locale.toString(column), m_style.colors.foreground);
    paintText(upper.translated(0.0, upper.height()),
              QStringLiteral("σ ") + localNumber(trajectory.sigmas[index], 2, m_locale),
              m_style.colors.muted);
    for (const TrajectoryRow row : kTrajectoryRows) {
        paintPicture(m_layout.pictureRect(row, column), m_sheet.picture(row, column));
    }
    if (column > 0) {
        QFont font = m_style.font;
        font.setBold(column == m_sheet.worstColumn());
        m_painter.setFont(font);
        paintText(m_layout.numberRect(0, column),
                  localNumber(trajectory.localErrors[index - 1], 2, m_locale),
                  m_style.colors.highlight);
        m_painter.setFont(m_style.font);
    }
    paintText(m_layout.numberRect(1, column),
              localNumber(trajectory.globalErrors[index], 2, m_locale),
              m_style.colors.muted);
}

double TrajectoryPainter::heightOf(double error) const {
    const double largest = m_sheet.largestError();
    const double share = largest > 0.0 && std::isfinite(error) ? error / largest : 0.0;
    return share * m_layout.chartRect().height();
}

void TrajectoryPainter::paintChart() {
    const SampleTrajectory& trajectory = m_sheet.trajectory();
    const QRectF chart = m_layout.chartRect();
    const QRectF aside = m_layout.labelRect(chart);
    paintText(aside,
              TrajectoryText::tr("max %1", "largest error in the plot")
                  .arg(localNumber(m_sheet.largestError(), 2, m_locale)),
              m_style.colors.muted,
              Qt::AlignLeft | Qt::AlignTop);
    m_painter.setPen(QPen(m_style.colors.grid, 0.5 * m_style.strokePx));
    m_painter.drawLine(chart.topLeft(), chart.topRight());
    QPolygonF line;
    for (int column = 0; column < m_layout.columnCount(); ++column) {
        const QRectF across = m_layout.numberRect(0, column);
        const auto index = static_cast<size_t>(column);
        if (column > 0) {
            const double height = heightOf(trajectory.localErrors[index - 1]);
            m_painter.fillRect(QRectF(across.center().x() - 0.25 * across.width(),
                                      chart.bottom() - height,
                                      0.5 * across.width(),
                                      height),
                               m_style.colors.highlight);
        }
        line.append(
            {across.center().x(), chart.bottom() - heightOf(trajectory.globalErrors[index])});
    }
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(m_style.colors.muted, m_style.strokePx));
    m_painter.drawPolyline(line);
    m_painter.setBrush(m_style.colors.background);
    const double radius = 0.5 * m_style.markerPx;
    for (const QPointF& point : line) {
        m_painter.drawEllipse(point, radius, radius);
    }
    m_painter.restore();
    m_painter.setPen(QPen(m_style.colors.foreground, 0.5 * m_style.strokePx));
    m_painter.drawLine(chart.bottomLeft(), chart.bottomRight());
}

}  // namespace ld3::ui
