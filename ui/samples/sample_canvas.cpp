#include "ui/samples/sample_canvas.h"

#include "ui/actions/arrow_keys.h"
#include "ui/samples/grid_painter.h"
#include "ui/samples/pixel_words.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace ld3::ui {

namespace {

constexpr double kZoomStep = 1.25;
constexpr double kSmallestShown = 72.0;  ///< px: cells get lower than this only in narrow windows
constexpr double kLineReach = 5.0;       ///< px from the line at which it is taken hold of
constexpr double kLineStep = 0.05;       ///< of a key, as a share of the cell
constexpr double kMoveStep = 0.1;        ///< of a key, as a share of what is seen
constexpr QPointF kNowhere = {-1.0, -1.0};

}  // namespace

SampleCanvas::SampleCanvas(QWidget* parent) : QAbstractScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    layOut();
}

QSize SampleCanvas::sizeHint() const {
    return {480, 400};
}

QSize SampleCanvas::minimumSizeHint() const {
    return {260, 96};  // a row; higher ones would make windows grow in some layouts
}

void SampleCanvas::setSheet(SampleSheet sheet) {
    m_sheet = std::move(sheet);
    layOut();
    point();
}

void SampleCanvas::changeSheet(const std::function<void(SampleSheet&)>& change) {
    change(m_sheet);
    layOut();
    point();
}

void SampleCanvas::setMessage(const QString& message) {
    m_message = message;
    viewport()->update();
}

void SampleCanvas::setSplit(bool isSplit) {
    m_pair.isSplit = isSplit;
    layOut();
    point();
}

void SampleCanvas::flip(bool isFlipped) {
    if (m_pair.isFlipped != isFlipped) {
        m_pair.isFlipped = isFlipped;
        viewport()->update();
    }
}

void SampleCanvas::moveLine(double share) {
    m_pair.line = std::clamp(share, 0.0, 1.0);
    viewport()->update();
}

std::optional<QRectF> SampleCanvas::lineAt(const QPointF& place) const {
    for (int row = 0; m_pair.isSplit && row < m_sheet.rowCount(); ++row) {
        const QRectF cell = cellRect(row, SampleColumn::Student);
        const double line = cell.left() + m_pair.line * cell.width();
        if (place.y() >= std::max(cell.top(), m_layout.headerHeight()) &&
            place.y() <= cell.bottom() && std::abs(place.x() - line) <= kLineReach) {
            return cell;
        }
    }
    return std::nullopt;
}

void SampleCanvas::setView(const GridView& view) {
    m_view = view.clamped();
    viewport()->update();
    point();
}

QRectF SampleCanvas::cellRect(int row, SampleColumn column) const {
    return m_layout.cellRect(row, column).translated(0.0, -verticalScrollBar()->value());
}

QPointF SampleCanvas::scrolled(const QPointF& place) const {
    // The titles stay while the rows go by beneath them.
    return place.y() < m_layout.headerHeight() ? kNowhere
                                               : place + QPointF(0.0, verticalScrollBar()->value());
}

void SampleCanvas::layOut() {
    const PlotStyle style = screenStyleOf(*this);
    const double height = viewport()->height();
    // Two rows should be seen at once, however wide the window is.
    const double mostHeight = std::max(kSmallestShown, 0.42 * height);
    m_layout = GridLayout(viewport()->width(),
                          mostHeight,
                          m_sheet.pictureSize(),
                          m_sheet.rowCount(),
                          style.font,
                          m_pair.isSplit,
                          m_sheet.perceptualState() != PerceptualState::None);
    const double hidden = m_layout.size().height() - height;
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(std::ceil(hidden))));
    verticalScrollBar()->setPageStep(static_cast<int>(height));
    verticalScrollBar()->setSingleStep(std::max(1, static_cast<int>(m_layout.rowHeight() / 3.0)));
    viewport()->update();
}

void SampleCanvas::paintEvent(QPaintEvent* event) {
    (void)event;
    const PlotStyle style = screenStyleOf(*this);
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), style.colors.background);
    if (m_sheet.rowCount() == 0) {
        painter.setPen(style.colors.muted);
        painter.drawText(viewport()->rect().adjusted(8, 8, -8, -8),
                         Qt::AlignCenter | Qt::TextWordWrap,
                         m_message);
        return;
    }
    const int offset = verticalScrollBar()->value();
    const double height = viewport()->height();
    const QLocale& place = locale();
    GridPainter grid(painter, m_sheet, m_layout, m_view, m_pair, style, place);
    painter.save();
    painter.setClipRect(QRectF(0.0, m_layout.headerHeight() - 1.0, viewport()->width(), height));
    painter.translate(0.0, -offset);
    for (int row = 0; row < m_sheet.rowCount(); ++row) {
        const QRectF label = m_layout.labelRect(row);
        if (label.bottom() >= offset && label.top() <= offset + height) {
            grid.paintRow(row);
        }
    }
    if (m_pointed && m_pointed != m_chosen) {
        grid.paintPixel(*m_pointed, false);
    }
    if (m_chosen) {
        grid.paintPixel(*m_chosen, true);
    }
    painter.restore();
    grid.paintTitles();
    grid.paintColorBar(std::min(height, m_layout.size().height()));
}

void SampleCanvas::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void SampleCanvas::scrollContentsBy(int dx, int dy) {
    QAbstractScrollArea::scrollContentsBy(dx, dy);
    point();
}

void SampleCanvas::changeEvent(QEvent* event) {
    QAbstractScrollArea::changeEvent(event);
    layOut();
}

void SampleCanvas::zoomAbout(double factor, const QPointF& place) {
    const std::optional<GridPixel> pixel = m_layout.pixelAt(place, m_view);
    GridView view = m_view;
    view.zoom = std::max(1.0, view.zoom * factor);
    if (pixel) {
        // What is under the mouse stays there.
        const QRectF cell = m_layout.cellRect(pixel->row, pixel->column);
        const QPointF fromMiddle((place.x() - cell.center().x()) / cell.width(),
                                 (place.y() - cell.center().y()) / cell.height());
        view.center += fromMiddle / m_view.zoom - fromMiddle / view.zoom;
    }
    setView(view);
}

void SampleCanvas::zoomByKey(double factor) {
    QPointF place = kNowhere;
    if (m_chosen) {
        const QPointF chosen = m_layout.pixelRect(*m_chosen, m_view).center();
        const bool isSeen = m_layout.cellRect(m_chosen->row, m_chosen->column).contains(chosen);
        place = isSeen ? chosen : kNowhere;
    }
    zoomAbout(factor, place);
}

void SampleCanvas::wheelEvent(QWheelEvent* event) {
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    zoomAbout(std::pow(kZoomStep, event->angleDelta().y() / 120.0), scrolled(event->position()));
    event->accept();
}

void SampleCanvas::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) {
        m_lineCell = lineAt(event->position());
        if (!m_lineCell) {
            m_dragFrom = event->position();
        }
    }
}

void SampleCanvas::mouseMoveEvent(QMouseEvent* event) {
    m_mouse = event->position();
    if (m_lineCell) {
        moveLine((event->position().x() - m_lineCell->left()) / m_lineCell->width());
    }
    if (m_dragFrom && m_sheet.rowCount() > 0) {
        const QPointF moved = event->position() - *m_dragFrom;
        const QSizeF cell = m_layout.cellSize();
        GridView view = m_view;
        view.center -= QPointF(moved.x() / cell.width(), moved.y() / cell.height()) / view.zoom;
        setView(view);
        m_dragFrom = event->position();
    }
    viewport()->setCursor(m_lineCell || lineAt(event->position()) ? Qt::SplitHCursor
                                                                  : Qt::ArrowCursor);
    point();
}

void SampleCanvas::mouseReleaseEvent(QMouseEvent* event) {
    (void)event;
    m_dragFrom.reset();
    m_lineCell.reset();
}

void SampleCanvas::mouseDoubleClickEvent(QMouseEvent* event) {
    (void)event;
    setView({});
}

bool SampleCanvas::takeArrow(const QKeyEvent& event) {
    if (const QPoint by = arrowOf(event, Qt::ShiftModifier); !by.isNull()) {
        choosePixel(by, 0);
        return true;
    }
    if (const QPoint by = arrowOf(event, Qt::ControlModifier); !by.isNull()) {
        setView({m_view.zoom, m_view.center + kMoveStep / m_view.zoom * QPointF(by)});
        return true;
    }
    const int along = arrowOf(event, Qt::NoModifier).x();
    if (m_pair.isSplit && along != 0) {
        moveLine(m_pair.line + along * kLineStep);
        return true;
    }
    return false;
}

void SampleCanvas::choosePixel(const QPoint& by, int rows) {
    if (m_sheet.rowCount() == 0) {
        return;
    }
    const QSize size = m_sheet.pictureSize();
    GridPixel pixel;
    if (m_pointed) {
        pixel = *m_pointed;
        pixel.row = std::clamp(pixel.row + rows, 0, m_sheet.rowCount() - 1);
        pixel.x = std::clamp(pixel.x + by.x(), 0, size.width() - 1);
        pixel.y = std::clamp(pixel.y + by.y(), 0, size.height() - 1);
    } else {
        const double above = verticalScrollBar()->value() / m_layout.rowHeight();
        pixel.row = std::min(static_cast<int>(std::ceil(above)), m_sheet.rowCount() - 1);
        pixel.x = static_cast<int>(m_view.center.x() * size.width());
        pixel.y = static_cast<int>(m_view.center.y() * size.height());
    }
    m_chosen = pixel;
    m_mouse = kNowhere;  // until it moves again
    scrollTo(pixel.row);
    setView(m_view.showing({pixel.x, pixel.y}, size));
}

void SampleCanvas::scrollTo(int row) {
    const QRectF place = m_layout.labelRect(row);
    QScrollBar* bar = verticalScrollBar();
    const int least = static_cast<int>(std::ceil(place.bottom())) - viewport()->height();
    const int most = static_cast<int>(place.top() - m_layout.headerHeight());
    bar->setValue(std::min(std::max(bar->value(), least), most));
}

void SampleCanvas::keyPressEvent(QKeyEvent* event) {
    if (takeArrow(*event)) {
        return;
    }
    switch (event->key()) {
        case Qt::Key_Plus:
            zoomByKey(kZoomStep);
            break;
        case Qt::Key_Minus:
            zoomByKey(1.0 / kZoomStep);
            break;
        case Qt::Key_0:
            setView({});
            break;
        case Qt::Key_Space:
            flip(true);
            break;
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            if (event->modifiers().testFlag(Qt::ShiftModifier)) {
                choosePixel({}, event->key() == Qt::Key_PageUp ? -1 : 1);
                break;
            }
            QAbstractScrollArea::keyPressEvent(event);
            break;
        case Qt::Key_Escape:
            if (m_chosen) {
                m_chosen.reset();
                viewport()->update();
                point();
                break;
            }
            [[fallthrough]];
        default:
            QAbstractScrollArea::keyPressEvent(event);
    }
}

void SampleCanvas::keyReleaseEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space) {
        // A held key repeats as presses and releases.
        flip(event->isAutoRepeat());
    } else {
        QAbstractScrollArea::keyReleaseEvent(event);
    }
}

void SampleCanvas::focusOutEvent(QFocusEvent* event) {
    flip(false);
    QAbstractScrollArea::focusOutEvent(event);
}

bool SampleCanvas::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::Leave) {
        m_mouse = kNowhere;
        point();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void SampleCanvas::point() {
    const std::optional<GridPixel> before = m_pointed;
    const QSize size = m_sheet.pictureSize();
    if (m_chosen && (m_chosen->row >= m_sheet.rowCount() || m_chosen->x >= size.width() ||
                     m_chosen->y >= size.height())) {
        m_chosen.reset();
    }
    m_pointed =
        m_sheet.rowCount() == 0 ? std::nullopt : m_layout.pixelAt(scrolled(m_mouse), m_view);
    if (!m_pointed) {
        m_pointed = m_chosen;
    }
    if (m_pointed != before) {
        viewport()->update();
    }
    const QString spoken = m_chosen ? pixelInWords(m_sheet, *m_chosen, locale()) : QString();
    if (spoken != accessibleDescription()) {
        setAccessibleDescription(spoken);
    }
    if (m_pointed || before) {
        Q_EMIT pointed(m_pointed ? pixelInWords(m_sheet, *m_pointed, locale()) : QString());
    }
}

}  // namespace ld3::ui
