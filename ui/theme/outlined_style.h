#pragma once

#include <QColor>
#include <QProxyStyle>

class QStyleOptionToolButton;

namespace ld3::ui {

/// Fusion with outlines that can be seen: the style draws them a little darker than the window,
/// which on a dark window is next to nothing. Boxes, fields, buttons and frames get a line of at
/// least 3:1 to all that it stands on; what has the focus, one in the colour of selections. What
/// is pressed, the chosen tab and the button of what has no room in a tool bar are seen in the
/// dark, too; boxes in lists do not touch; the buttons of panels' titles are crisp.
class OutlinedStyle : public QProxyStyle {
    Q_OBJECT

  public:
    /// Takes ownership of a Fusion style.
    explicit OutlinedStyle(QStyle* fusion);

    void drawPrimitive(PrimitiveElement element,
                       const QStyleOption* option,
                       QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element,
                     const QStyleOption* option,
                     QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control,
                            const QStyleOptionComplex* option,
                            QPainter* painter,
                            const QWidget* widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type,
                                         const QStyleOption* option,
                                         const QSize& size,
                                         const QWidget* widget) const override;
    [[nodiscard]] QIcon standardIcon(StandardPixmap icon,
                                     const QStyleOption* option,
                                     const QWidget* widget) const override;

  private:
    /// The words, and the arrow beside them; Fusion puts it into the corner.
    void drawMenuButton(const QStyleOptionToolButton& option,
                        QPainter* painter,
                        const QWidget* widget) const;
    [[nodiscard]] QColor outline(const QStyleOption& option, const QWidget* widget) const;

    /// Mixing takes a hundred powers, and thousands of frames are drawn in one palette.
    mutable qint64 m_paletteKey = -1;
    mutable QColor m_outline;
};

}  // namespace ld3::ui
