#include "ui/theme/outlined_style.h"

#include "tests/ui/ui_fixture.h"
#include "ui/theme/title_bar_icon.h"

#include <QApplication>
#include <QImage>
#include <QMenu>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QStyle>
#include <QStyleFactory>
#include <QStyleOption>
#include <QToolButton>

#include <utility>

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

TEST_F(OutlinedStyleTest, TheArrowOfASelectedRowHasTheColorOfItsWords) {
    const OutlinedStyle style(QStyleFactory::create(QStringLiteral("Fusion")));
    const QColor ground(0, 90, 170);
    QStyleOptionViewItem option;
    option.rect = QRect(0, 0, 20, 20);
    for (const auto role : {QPalette::WindowText, QPalette::ButtonText, QPalette::Text}) {
        option.palette.setColor(role, Qt::black);
    }
    option.palette.setColor(QPalette::Highlight, ground);
    option.palette.setColor(QPalette::HighlightedText, Qt::white);
    // How many pixels are lighter than the row, and how many darker.
    const auto inkWith = [&](QStyle::State state) {
        option.state = QStyle::State_Enabled | QStyle::State_Item | QStyle::State_Children | state;
        QImage picture(option.rect.size(), QImage::Format_RGB32);
        picture.fill(ground);
        QPainter painter(&picture);
        style.drawPrimitive(QStyle::PE_IndicatorBranch, &option, &painter, nullptr);
        painter.end();
        std::pair<int, int> ink;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                const int gray = qGray(picture.pixel(x, y));
                ink.first += gray > qGray(ground.rgb()) + 40 ? 1 : 0;
                ink.second += gray < qGray(ground.rgb()) - 20 ? 1 : 0;
            }
        }
        return ink;
    };
    for (const auto state : {QStyle::State_None, QStyle::State_Open}) {
        const auto [lighter, darker] = inkWith(QStyle::State_Selected | state);
        EXPECT_GT(lighter, 4);
        EXPECT_EQ(darker, 0);
        EXPECT_GT(inkWith(state).second, 4) << "other rows have dark ones";
    }
}

}  // namespace
}  // namespace ld3::ui
