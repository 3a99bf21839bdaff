#include "ui/theme/outlined_style.h"

#include "ui/theme/contrast.h"
#include "ui/theme/title_bar_icon.h"

#include <QMenu>
#include <QPainter>
#include <QStyleOption>
#include <QTabBar>

#include <algorithm>

namespace ld3::ui {

namespace {

constexpr double kRadius = 2.0;  ///< Fusion's own

/// Where Fusion draws its line: in the middle of pixels.
void drawRounded(QPainter& painter, const QRect& rect, const QColor& color) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(color);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    painter.restore();
}

void drawSquare(QPainter& painter, const QRect& rect, const QColor& color) {
    painter.save();
    // Inside of the rectangle: at 1.5x a line along its edge would be clipped on some of its sides.
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(color, 1.0, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5));
    painter.restore();
}

void drawCircle(QPainter& painter, const QRect& rect, const QColor& color) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(color);
    painter.setBrush(Qt::NoBrush);
    const double radius = (rect.width() + (rect.width() + 1) % 2) / 2.0 - 1.0;
    painter.drawEllipse(QPointF(rect.center() + QPoint(1, 1)), radius, radius);
    painter.restore();
}

/// A second line inside: a darker face is not seen in the dark.
void drawPressed(QPainter& painter, const QStyleOption& option) {
    drawRounded(
        painter, option.rect.adjusted(1, 1, -1, -1), option.palette.color(QPalette::Highlight));
}

/// A line along the outer edge.
void drawChosenTab(QPainter& painter, const QStyleOptionTab& tab) {
    constexpr int kWidth = 3, kInset = 2;
    QRect line = tab.rect.adjusted(kInset, 0, -kInset, 0);
    switch (tab.shape) {
        case QTabBar::RoundedNorth:
        case QTabBar::TriangularNorth:
            line.setBottom(line.top() + kWidth - 1);
            break;
        case QTabBar::RoundedSouth:
        case QTabBar::TriangularSouth:
            line.setTop(line.bottom() - kWidth + 1);
            break;
        default:
            return;  // tabs of this window are above or below
    }
    painter.fillRect(line, tab.palette.color(QPalette::Highlight));
}

constexpr int kArrowRoomPx = 12;  ///< beside the words of a button that opens a menu

/// Whether a button's menu opens by a click anywhere on it, and words stand there.
bool opensMenu(const QStyleOptionToolButton* button) {
    return button != nullptr && button->features.testFlag(QStyleOptionToolButton::HasMenu) &&
           !button->features.testFlag(QStyleOptionToolButton::MenuButtonPopup) &&
           !button->text.isEmpty() && button->toolButtonStyle != Qt::ToolButtonIconOnly;
}

bool isPopupOfComboBox(const QWidget* widget) {
    return widget != nullptr && widget->inherits("QComboBoxPrivateContainer");
}

}  // namespace

OutlinedStyle::OutlinedStyle(QStyle* fusion) : QProxyStyle(fusion) {}

QColor OutlinedStyle::outline(const QStyleOption& option, const QWidget* widget) const {
    if (option.palette.cacheKey() != m_paletteKey) {
        m_paletteKey = option.palette.cacheKey();
        m_outline = outlineColor(option.palette);
    }
    // Boxes in menus come without a state.
    if (!option.state.testFlag(State_Enabled) && qobject_cast<const QMenu*>(widget) == nullptr) {
        QColor faint = m_outline;
        faint.setAlphaF(0.5F);
        return faint;
    }
    return option.state.testFlag(State_HasFocus) ? option.palette.color(QPalette::Highlight)
                                                 : m_outline;
}

void OutlinedStyle::drawPrimitive(PrimitiveElement element,
                                  const QStyleOption* option,
                                  QPainter* painter,
                                  const QWidget* widget) const {
    const auto* row = qstyleoption_cast<const QStyleOptionViewItem*>(option);
    if (element == PE_IndicatorBranch && row != nullptr && row->state.testFlag(State_Selected)) {
        // Fusion draws its arrow in the colour of a window's words, dark on the selection.
        QStyleOptionViewItem selected(*row);
        const QColor words = row->palette.color(QPalette::HighlightedText);
        for (const auto role : {QPalette::WindowText, QPalette::ButtonText, QPalette::Text}) {
            selected.palette.setColor(role, words);
        }
        QProxyStyle::drawPrimitive(element, &selected, painter, widget);
        return;
    }
    const auto* focus = qstyleoption_cast<const QStyleOptionFocusRect*>(option);
    if (element == PE_FrameFocusRect && focus != nullptr && focus->state.testFlag(State_Item)) {
        // Fusion fills it, over the words.
        const QColor chosen = option->palette.color(QPalette::Highlight);
        const QColor words = option->palette.color(QPalette::HighlightedText);
        drawRounded(*painter, option->rect, focus->backgroundColor == chosen ? words : chosen);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    switch (element) {
        case PE_IndicatorCheckBox:
            drawSquare(*painter, option->rect, outline(*option, widget));
            break;
        case PE_IndicatorRadioButton:
            drawCircle(*painter, option->rect, outline(*option, widget));
            break;
        case PE_PanelButtonTool:
            if (option->state.testFlag(State_On)) {
                drawPressed(*painter, *option);
            }
            break;
        case PE_PanelButtonCommand:
            drawRounded(*painter, option->rect, outline(*option, widget));
            if (option->state.testFlag(State_On)) {
                drawPressed(*painter, *option);
            }
            break;
        case PE_FrameLineEdit:
            drawRounded(*painter, option->rect, outline(*option, widget));
            break;
        case PE_Frame:
            if (!isPopupOfComboBox(widget)) {
                drawSquare(*painter, option->rect, outline(*option, widget));
            }
            break;
        default:
            break;
    }
}

void OutlinedStyle::drawControl(ControlElement element,
                                const QStyleOption* option,
                                QPainter* painter,
                                const QWidget* widget) const {
    const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (element == CE_ComboBoxLabel && box != nullptr && box->currentIcon.isNull()) {
        constexpr int kPaddingPx = 2;
        QStyleOptionComboBox elided(*box);
        const QRect room = proxy()->subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget);
        elided.currentText = box->fontMetrics.elidedText(
            box->currentText, Qt::ElideRight, room.width() - kPaddingPx);
        QProxyStyle::drawControl(element, &elided, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
    if (element == CE_ProgressBarGroove) {
        drawRounded(*painter, option->rect, outline(*option, widget));
    }
    const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option);
    if (element == CE_TabBarTabShape && tab != nullptr && tab->state.testFlag(State_Selected)) {
        drawChosenTab(*painter, *tab);
    }
}

void OutlinedStyle::drawComplexControl(ComplexControl control,
                                       const QStyleOptionComplex* option,
                                       QPainter* painter,
                                       const QWidget* widget) const {
    if (control == CC_ToolButton && widget != nullptr && widget->inherits("QToolBarExtension")) {
        // Its picture is a dark one.
        QStyleOptionToolButton button(*qstyleoption_cast<const QStyleOptionToolButton*>(option));
        button.icon = {};
        button.arrowType = Qt::NoArrow;
        button.features = QStyleOptionToolButton::None;
        button.toolButtonStyle = Qt::ToolButtonIconOnly;
        QProxyStyle::drawComplexControl(control, &button, painter, widget);
        painter->setPen(option->palette.color(QPalette::WindowText));
        painter->drawText(option->rect, Qt::AlignCenter, QStringLiteral("»"));
        return;
    }
    const auto* opener = qstyleoption_cast<const QStyleOptionToolButton*>(option);
    if (control == CC_ToolButton && opensMenu(opener)) {
        drawMenuButton(*opener, painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ScrollBar) {
        const QRect slider =
            proxy()->subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
        drawRounded(*painter, slider.adjusted(1, 1, -1, -1), outline(*option, widget));
    }
    if (control == CC_Slider) {
        const QRect handle = proxy()->subControlRect(CC_Slider, option, SC_SliderHandle, widget);
        drawRounded(*painter, handle.adjusted(1, 1, -1, -1), outline(*option, widget));
    }
    if (control == CC_SpinBox) {
        const auto* box = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        if (box != nullptr && box->frame) {
            drawRounded(*painter, option->rect.adjusted(0, 1, 0, -1), outline(*option, widget));
        }
    }
}

void OutlinedStyle::drawMenuButton(const QStyleOptionToolButton& option,
                                   QPainter* painter,
                                   const QWidget* widget) const {
    QStyleOptionToolButton face(option), words(option);
    face.features = words.features = QStyleOptionToolButton::None;
    face.text.clear();
    face.icon = {};
    words.rect.setRight(option.rect.right() - kArrowRoomPx);
    QStyleOption arrow;
    arrow.state = option.state;
    arrow.palette = option.palette;
    arrow.direction = option.direction;
    arrow.rect = option.rect;
    arrow.rect.setLeft(words.rect.right() - kArrowRoomPx / 2);
    QProxyStyle::drawComplexControl(CC_ToolButton, &face, painter, widget);
    drawControl(CE_ToolButtonLabel, &words, painter, widget);
    drawPrimitive(PE_IndicatorArrowDown, &arrow, painter, widget);
}

QSize OutlinedStyle::sizeFromContents(ContentsType type,
                                      const QStyleOption* option,
                                      const QSize& size,
                                      const QWidget* widget) const {
    constexpr int kBetweenBoxes = 4;
    QSize whole = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_ToolButton &&
        opensMenu(qstyleoption_cast<const QStyleOptionToolButton*>(option))) {
        whole.rwidth() += kArrowRoomPx;
    }
    const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
    if (type == CT_ItemViewItem && item != nullptr &&
        item->features.testFlag(QStyleOptionViewItem::HasCheckIndicator)) {
        const int box = pixelMetric(PM_IndicatorHeight, option, widget);
        whole.setHeight(std::max(whole.height(), box + kBetweenBoxes));
    }
    return whole;
}

QIcon OutlinedStyle::standardIcon(StandardPixmap icon,
                                  const QStyleOption* option,
                                  const QWidget* widget) const {
    switch (icon) {
        case SP_TitleBarCloseButton:
        case SP_DockWidgetCloseButton:
            return titleBarIcon(TitleBarIcon::Close);
        case SP_TitleBarNormalButton:
            return titleBarIcon(TitleBarIcon::Detach);
        default:
            return QProxyStyle::standardIcon(icon, option, widget);
    }
}

}  // namespace ld3::ui
