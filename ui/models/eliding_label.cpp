#include "ui/models/eliding_label.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace ld3::ui {

void ElidingLabel::paintEvent(QPaintEvent* event) {
    const QRect place = contentsRect();
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideMiddle, place.width());
    if (shown == text() || hasSelectedText()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), alignment());
    style()->drawItemText(
        &painter, place, static_cast<int>(side), palette(), isEnabled(), shown, foregroundRole());
}

}  // namespace ld3::ui
