#include "ui/theme/outlined_style.h"

#include "tests/ui/ui_fixture.h"
#include "ui/theme/title_bar_icon.h"

#include <QApplication>
#include <QImage>
#include <QMenu>
#include <QPalette>
#include <QPixmap>
#include <QStyle>
#include <QStyleFactory>
#include <QToolButton>

namespace ld3::ui {
namespace {

class OutlinedStyleTest : public UiFixture {};

TEST_F(OutlinedStyleTest, ButtonsOfTitlesAreDrawnInTheColorOfTextAtAnySize) {
    for (const TitleBarIcon which : {TitleBarIcon::Close, TitleBarIcon::Detach}) {
        for (const int side : {16, 32, 64}) {
            const QImage picture = titleBarIcon(which).pixmap(QSize(side, side)).toImage();
            EXPECT_EQ(picture.width(), side) << "not scaled up from a smaller one";
            int drawn = 0;
            for (int y = 0; y < side; ++y) {
                for (int x = 0; x < side; ++x) {
                    drawn += qAlpha(picture.pixel(x, y)) > 0 ? 1 : 0;
                }
            }
            EXPECT_GT(drawn, side);
            EXPECT_LT(drawn, side * side / 2) << "lines, no face";
        }
    }
    const QImage cross = titleBarIcon(TitleBarIcon::Close).pixmap(QSize(64, 64)).toImage();
    EXPECT_EQ(cross.pixelColor(32, 32), QApplication::palette().color(QPalette::WindowText));
    const OutlinedStyle style(QStyleFactory::create(QStringLiteral("Fusion")));
    const QIcon styled = style.standardIcon(QStyle::SP_TitleBarCloseButton, nullptr, nullptr);
    EXPECT_EQ(styled.pixmap(QSize(64, 64)).toImage(), cross) << "the window's style uses them";
}

TEST_F(OutlinedStyleTest, TheArrowOfAMenuHasRoomBesideTheWords) {
    OutlinedStyle style(QStyleFactory::create(QStringLiteral("Fusion")));
    QToolButton plain, opener;
    QMenu menu;
    for (QToolButton* button : {&plain, &opener}) {
        button->setStyle(&style);
        button->setText(QStringLiteral("Start from"));
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setPopupMode(QToolButton::InstantPopup);
    }
    opener.setMenu(&menu);
    EXPECT_GE(opener.sizeHint().width(), plain.sizeHint().width() + 10);
    for (QToolButton* button : {&plain, &opener}) {
        button->resize(button->sizeHint());
    }
    // What is drawn in the strip where the words of the other end.
    const auto inkIn = [](QToolButton& button, int left) {
        const QImage picture = button.grab().toImage();
        int ink = 0;
        for (int y = 4; y < picture.height() - 4; ++y) {
            for (int x = left; x < picture.width() - 4; ++x) {
                ink += qGray(picture.pixel(x, y)) < 128 ? 1 : 0;
            }
        }
        return ink;
    };
    EXPECT_GT(inkIn(opener, plain.width() - 2), 5);
}

}  // namespace
}  // namespace ld3::ui
