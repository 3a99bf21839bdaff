#include "ui/window/text_zoom.h"

#include "tests/ui/main_window_fixture.h"
#include "ui/actions/icons.h"
#include "ui/plots/loss_plot.h"
#include "ui/plots/qcp.h"
#include "ui/window/preferences.h"
#include "ui/window/schedule_panel.h"

#include <QFontInfo>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTableView>
#include <QToolBar>
#include <QToolButton>

namespace ld3::ui {
namespace {

class TextZoomTest : public MainWindowFixture {
  protected:
    ~TextZoomTest() override { applyTextZoom(100); }

    [[nodiscard]] int tickLettersPx() const {
        return child<LossPlot>("lossPlot")->plot().xAxis->tickLabelFont().pixelSize();
    }

    [[nodiscard]] QAction* choice(int percent) const {
        for (QAction* action : child<QMenu>("textSizeMenu")->actions()) {
            if (action->text().startsWith(QString::number(percent))) {
                return action;
            }
        }
        return nullptr;
    }
};

TEST_F(TextZoomTest, KeysMakeAllLettersLargerAndSmaller) {
    const double before = QApplication::font().pointSizeF();
    const int tick = tickLettersPx();
    auto* table = child<QTableView>("runTable");
    const int row = table->verticalHeader()->defaultSectionSize();
    const int column = table->columnWidth(0);
    const int icon = child<QToolBar>("commandBar")->iconSize().width();
    auto* log = m_window->findChild<QPlainTextEdit*>();
    const int logLetters = QFontInfo(log->font()).pixelSize();

    for (int i = 0; i < 3; ++i) {
        press(Qt::Key_Plus, Qt::ControlModifier);
    }
    EXPECT_EQ(textZoom(), 150);
    EXPECT_NEAR(QApplication::font().pointSizeF(), 1.5 * before, 0.01);
    EXPECT_EQ(child<QLineEdit>("runFilter")->font().pointSizeF(),
              QApplication::font().pointSizeF());
    EXPECT_NEAR(tickLettersPx(), 1.5 * tick, 1.0) << "plots follow";
    EXPECT_NEAR(QFontInfo(log->font()).pixelSize(), 1.5 * logLetters, 1.0);
    EXPECT_TRUE(QFontInfo(log->font()).fixedPitch());
    EXPECT_GT(table->verticalHeader()->defaultSectionSize(), row + 4);
    EXPECT_NEAR(table->columnWidth(0), 1.5 * column, 0.1 * column);
    EXPECT_EQ(child<QToolBar>("commandBar")->iconSize().width(), icon * 3 / 2);
    EXPECT_EQ(QSettings().value(setting::kTextZoom).toInt(), 150);
    EXPECT_TRUE(choice(150)->isChecked());

    press(Qt::Key_Minus, Qt::ControlModifier);
    EXPECT_EQ(textZoom(), 125);
    press(Qt::Key_0, Qt::ControlModifier);
    EXPECT_EQ(textZoom(), 100);
    EXPECT_EQ(QApplication::font().pointSizeF(), before);
    EXPECT_EQ(tickLettersPx(), tick);
    EXPECT_EQ(table->verticalHeader()->defaultSectionSize(), row);
}

TEST_F(TextZoomTest, TheButtonsOfThePlotStayOfOneHeight) {
    const auto* handMade = child<QToolButton>("handMadeButton");
    const QToolButton* edit = nullptr;
    for (const QToolButton* button :
         m_window->findChild<SchedulePanel*>()->findChildren<QToolButton*>()) {
        if (button->defaultAction() == action(Command::EditSchedule)) {
            edit = button;
        }
    }
    ASSERT_NE(edit, nullptr);
    EXPECT_EQ(edit->height(), handMade->height());
    const int icon = edit->iconSize().height();
    const int height = edit->height();
    applyTextZoom(150);
    QApplication::processEvents();
    EXPECT_EQ(edit->height(), handMade->height());
    EXPECT_GT(edit->height(), height);
    EXPECT_GT(edit->iconSize().height(), icon);
    applyTextZoom(100);
    QApplication::processEvents();
    EXPECT_EQ(edit->height(), handMade->height());
    EXPECT_EQ(edit->iconSize().height(), icon);
}

TEST_F(TextZoomTest, EndsAtTheLargestAndTheSmallest) {
    for (int i = 0; i < 10; ++i) {
        press(Qt::Key_Plus, Qt::ControlModifier);
    }
    EXPECT_EQ(textZoom(), 200);
    EXPECT_FALSE(action(Command::TextLarger)->isEnabled());
    EXPECT_TRUE(action(Command::TextSmaller)->isEnabled());
    ASSERT_NE(choice(80), nullptr);
    choice(80)->trigger();
    EXPECT_EQ(textZoom(), 80);
    EXPECT_FALSE(action(Command::TextSmaller)->isEnabled());
    applyTextZoom(-7);
    EXPECT_EQ(textZoom(), 80);
    applyTextZoom(112);
    EXPECT_EQ(textZoom(), 110) << "the nearest";
}

TEST_F(TextZoomTest, AWindowOpenedLaterHasTheSameLetters) {
    applyTextZoom(175);
    open();
    EXPECT_TRUE(choice(175)->isChecked());
    EXPECT_EQ(child<QToolBar>("commandBar")->iconSize().width(), 20 * 175 / 100);
    EXPECT_EQ(child<QLineEdit>("runFilter")->font().pointSizeF(),
              QApplication::font().pointSizeF());
}

/// How many pixels of a picture are neither clear nor fully inked.
double blurredShare(const QImage& image) {
    int blurred = 0, inked = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const int alpha = qAlpha(image.pixel(x, y));
            inked += alpha > 0 ? 1 : 0;
            blurred += alpha > 0 && alpha < 250 ? 1 : 0;
        }
    }
    return inked == 0 ? 1.0 : static_cast<double>(blurred) / inked;
}

TEST(IconsTest, AreDrawnForEachSizeAndDensity) {
    const QIcon icon = makeIcon(QStringLiteral("stop"), QPalette());
    for (const double density : {1.0, 1.5, 2.0}) {
        const QPixmap pixmap = icon.pixmap(QSize(20, 20), density);
        EXPECT_EQ(pixmap.size(), (QSizeF(20, 20) * density).toSize());
        EXPECT_EQ(pixmap.devicePixelRatio(), density);
    }
    // A square's edges stay sharp: only a few pixels at its border are between.
    EXPECT_LT(blurredShare(icon.pixmap(QSize(40, 40), 1.0).toImage()), 0.3);
    EXPECT_FALSE(programIcon().isNull());
    EXPECT_TRUE(makeIcon(QStringLiteral("no such icon"), QPalette()).isNull());
}

}  // namespace
}  // namespace ld3::ui
