#include "ui/trajectory/trajectory_canvas.h"

#include "ui/i18n/local_number.h"
#include "ui/trajectory/trajectory_painter.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <utility>

namespace ld3::ui {

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
    m_pointed.reset();
    if (m_chosen && *m_chosen >= m_sheet.columnCount()) {
        m_chosen.reset();
    }
    layOut();
    tell();
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
                room, m_sheet.pictureSize(), m_sheet.columnCount(), screenStyleOf(*this).font);
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
    const PlotStyle style = screenStyleOf(*this);
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
    if (const std::optional<int> column = shown()) {
        painter.fillRect(m_layout.columnRect(*column), style.colors.grid);
    }
    const QLocale place = locale();
    TrajectoryPainter(painter, m_sheet, m_layout, style, place).paint();
    if (m_chosen) {
        const double half = 0.5 * style.strokePx;
        painter.setPen(QPen(style.colors.highlight, style.strokePx));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(m_layout.columnRect(*m_chosen).adjusted(half, half, -half, -half));
    }
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

std::optional<int> TrajectoryCanvas::columnOf(const QKeyEvent& event) const {
    const int last = m_sheet.columnCount() - 1;
    if (last < 0 || (event.modifiers() & ~Qt::KeypadModifier) != 0) {
        return std::nullopt;
    }
    const std::optional<int> from = shown();
    switch (event.key()) {
        case Qt::Key_Left:
            return from ? std::max(*from - 1, 0) : last;
        case Qt::Key_Right:
            return from ? std::min(*from + 1, last) : 0;
        case Qt::Key_Home:
            return 0;
        case Qt::Key_End:
            return last;
        default:
            return std::nullopt;
    }
}

void TrajectoryCanvas::keyPressEvent(QKeyEvent* event) {
    if (const std::optional<int> column = columnOf(*event)) {
        choose(column);
    } else if (event->key() == Qt::Key_Escape && m_chosen) {
        choose(std::nullopt);
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void TrajectoryCanvas::choose(std::optional<int> column) {
    m_pointed.reset();  // until the mouse moves again
    m_chosen = column;
    if (column) {
        scrollTo(*column);
    }
    tell();
}

void TrajectoryCanvas::scrollTo(int column) {
    QScrollBar* bar = horizontalScrollBar();
    const QRectF place = m_layout.columnRect(column);
    // The labels are left of the first one.
    const double left = column == 0 ? 0.0 : place.left();
    const int least = static_cast<int>(std::ceil(place.right())) - viewport()->width();
    bar->setValue(std::min(std::max(bar->value(), least), static_cast<int>(left)));
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
    tell();
}

void TrajectoryCanvas::tell() {
    viewport()->update();
    const QString spoken = m_chosen ? inWords(*m_chosen) : QString();
    if (spoken != accessibleDescription()) {
        setAccessibleDescription(spoken);
    }
    const std::optional<int> column = shown();
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
