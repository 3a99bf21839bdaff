#include "ui/window/screen_keeper.h"

#include "tests/ui/main_window_fixture.h"
#include "ui/window/preferences.h"

#include <QDialog>
#include <QDockWidget>
#include <QGuiApplication>
#include <QScreen>
#include <QSettings>

#include <algorithm>

namespace ld3::ui {
namespace {

const QRect kLeft(0, 0, 1920, 1080), kRight(1920, 0, 2560, 1440);

TEST(PlaceOnScreensTest, WhatCanBeGraspedStays) {
    const QList<QRect> both = {kLeft, kRight};
    for (const QRect& frame : {QRect(100, 100, 800, 600),
                               QRect(1800, 200, 1000, 600),
                               QRect(-700, 300, 800, 600),
                               QRect(4400, 1400, 800, 600)}) {
        EXPECT_EQ(placeOnScreens(frame, both), frame);
    }
    EXPECT_EQ(placeOnScreens(QRect(1, 2, 3, 4), {}), QRect(1, 2, 3, 4)) << "no screen at all";
}

TEST(PlaceOnScreensTest, WhatStoodOnAScreenThatIsGoneComesBack) {
    const QRect frame(2500, 300, 800, 600);
    EXPECT_EQ(placeOnScreens(frame, {kLeft, kRight}), frame);
    const QRect back = placeOnScreens(frame, {kLeft});
    EXPECT_TRUE(kLeft.contains(back));
    EXPECT_EQ(back.size(), frame.size());
    // Larger than what is left.
    const QRect large = placeOnScreens(QRect(1950, 10, 2500, 1400), {kLeft});
    EXPECT_EQ(large, kLeft);
    // A strip at the side, or the lower part alone, is not enough to move it.
    EXPECT_TRUE(kLeft.contains(placeOnScreens(QRect(1900, 100, 800, 600), {kLeft})));
    EXPECT_TRUE(kLeft.contains(placeOnScreens(QRect(100, -300, 800, 600), {kLeft})));
    // To the screen that has most of it.
    EXPECT_TRUE(kRight.contains(placeOnScreens(QRect(2500, -300, 800, 600), {kLeft, kRight})));
}

class ScreenKeeperTest : public MainWindowFixture {
  protected:
    [[nodiscard]] static QRect screen() {
        return QGuiApplication::primaryScreen()->availableGeometry();
    }

    static bool canBeReached(const QWidget& window) {
        return placeOnScreens(window.frameGeometry(), {screen()}) == window.frameGeometry();
    }
};

TEST_F(ScreenKeeperTest, WindowPanelsAndDialogsComeBackWhenTheirScreenGoes) {
    auto* dock = child<QDockWidget>("logDock");
    dock->setFloating(true);
    dock->show();
    auto* dialog = new QDialog(m_window.get());
    dialog->show();
    const QList<QWidget*> all = {m_window.get(), dock, dialog};
    int number = 0;
    for (QWidget* window : all) {
        window->move(5000 + 10 * ++number, 300);
    }
    QApplication::processEvents();
    for (QWidget* window : all) {
        ASSERT_FALSE(canBeReached(*window));
    }
    // What the system says when a display is unplugged.
    Q_EMIT qApp->screenRemoved(QGuiApplication::primaryScreen());
    EXPECT_TRUE(QTest::qWaitFor([&] {
        return std::all_of(
            all.begin(), all.end(), [](const QWidget* each) { return canBeReached(*each); });
    }));
    EXPECT_TRUE(dock->isFloating());
}

TEST_F(ScreenKeeperTest, APlaceRememberedOnAScreenThatIsGoneIsNotTaken) {
    auto* dock = child<QDockWidget>("logDock");
    dock->setFloating(true);
    dock->show();
    dock->move(-6000, 2000);
    m_window->move(7000, 4000);
    QApplication::processEvents();
    EXPECT_TRUE(m_window->close());
    m_window.reset();
    ASSERT_FALSE(QSettings().value(setting::kGeometry).toByteArray().isEmpty());
    open();
    EXPECT_TRUE(QTest::qWaitFor([&] {
        const auto* again = child<QDockWidget>("logDock");
        return canBeReached(*m_window) && again->isVisible() && canBeReached(*again);
    }));
}

}  // namespace
}  // namespace ld3::ui
