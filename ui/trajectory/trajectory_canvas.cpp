#include "ui/trajectory/trajectory_canvas.h"

#include "ui/i18n/local_number.h"
#include "ui/trajectory/trajectory_painter.h"

#include <QEvent>
#include <QFontInfo>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <cmath>
#include <utility>

namespace ld3::ui {

namespace {

PlotStyle styleOf(const QWidget& widget) {
    return {plotColors(widget.palette()),
            widget.font(),
            static_cast<double>(QFontInfo(widget.font()).pixelSize())};
}

}  // namespace

TrajectoryCanvas::TrajectoryCanvas(QWidget* parent) : QAbstractScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("States and errors along the steps"));
    viewport()->setMouseTracking(true);
}

QSize TrajectoryCanvas::sizeHint() const {
    return {480, 400};
}

QSize TrajectoryCanvas::minimumSizeHint() const {
    return {260, 140};
}

void TrajectoryCanvas::setSheet(TrajectorySheet sheet) {
    m_sheet = std::move(sheet);
    point(std::nullopt);
    layOut();
}

void TrajectoryCanvas::setMessage(const QString& message) {
    m_message = message;
    viewport()->update();
}

QPointF TrajectoryCanvas::offset() const {
    return {static_cast<double>(horizontalScrollBar()->value()),
            static_cast<double>(verticalScrollBar()->value())};
}

QRectF TrajectoryCanvas::columnRect(int column) const {
    return m_layout.columnRect(column).translated(-offset());
}

QRectF TrajectoryCanvas::pictureRect(TrajectoryRow row, int column) const {
    return m_layout.pictureRect(row, column).translated(-offset());
}

void TrajectoryCanvas::layOut() {
    if (!m_sheet.isEmpty()) {
        const auto laidOut = [&](const QSizeF& room) {
            return TrajectoryLayout(
                room, m_sheet.pictureSize(), m_sheet.columnCount(), styleOf(*this).font);
        };
        const QSizeF room = maximumViewportSize();
        m_layout = laidOut(room);
        if (m_layout.size().height() > room.height()) {
            // The vertical bar takes its width, which must not call up the other one.
            m_layout = laidOut(room - QSizeF(verticalScrollBar()->sizeHint().width(), 0.0));
        }
    }
    const QSizeF size = m_sheet.isEmpty() ? QSizeF(0.0, 0.0) : m_layout.size();
    const auto setUp = [](QScrollBar* bar, double content, int room) {
        bar->setRange(0, std::max(0, static_cast<int>(std::ceil(content - room))));
        bar->setPageStep(room);
        bar->setSingleStep(std::max(1, room / 8));
    };
    setUp(horizontalScrollBar(), size.width(), viewport()->width());
    setUp(verticalScrollBar(), size.height(), viewport()->height());
    viewport()->update();
}

void TrajectoryCanvas::paintEvent(QPaintEvent* event) {
    (void)event;
    const PlotStyle style = styleOf(*this);
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), style.colors.background);
    if (m_sheet.isEmpty()) {
        painter.setPen(style.colors.muted);
        painter.drawText(viewport()->rect().adjusted(8, 8, -8, -8),
                         Qt::AlignCenter | Qt::TextWordWrap,
                         m_message);
        return;
    }
    painter.translate(-offset());
    if (m_pointed) {
        painter.fillRect(m_layout.columnRect(*m_pointed), style.colors.grid);
    }
    const QLocale place = locale();
    TrajectoryPainter(painter, m_sheet, m_layout, style, place).paint();
}

void TrajectoryCanvas::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void TrajectoryCanvas::changeEvent(QEvent* event) {
    QAbstractScrollArea::changeEvent(event);
    layOut();
}

void TrajectoryCanvas::mouseMoveEvent(QMouseEvent* event) {
    point(m_sheet.isEmpty() ? std::nullopt : m_layout.columnAt(event->position() + offset()));
}

bool TrajectoryCanvas::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::Leave) {
        point(std::nullopt);
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void TrajectoryCanvas::point(std::optional<int> column) {
    if (column == m_pointed) {
        return;
    }
    m_pointed = column;
    viewport()->update();
    Q_EMIT pointed(column ? inWords(*column) : QString());
}

QString TrajectoryCanvas::inWords(int column) const {
    const SampleTrajectory& trajectory = m_sheet.trajectory();
    const auto index = static_cast<size_t>(column);
    const auto number = [this](double value) { return localNumber(value, 4, locale()); };
    const QString level = number(trajectory.sigmas[index]);
    const QString global = number(trajectory.globalErrors[index]);
    return column == 0 ? tr("start, σ %1: global error %2").arg(level, global)
                       : tr("step %1 to σ %2: local error %3, global error %4")
                             .arg(locale().toString(column),
                                  level,
                                  number(trajectory.localErrors[index - 1]),
                                  global);
}

}  // namespace ld3::ui
