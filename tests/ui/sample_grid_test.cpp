#include "ui/samples/sample_grid.h"

#include "core/base/error.h"
#include "tests/ui/drawing.h"
#include "ui/samples/sample_canvas.h"

#include <gtest/gtest.h>

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <algorithm>

namespace ld3::ui {
namespace {

using testing::countPixels;
using testing::samplePictures;

TEST(Difference, IsSignedOrNotAndKnowsItsErrors) {
    const SampleComparison samples = samplePictures(3, 3, 8);
    const DifferenceBatch difference = differenceOf(samples, DifferenceMode::Signed);
    EXPECT_NEAR(difference.values[2 * 64], 0.02, 1e-6);
    EXPECT_NEAR(difference.values[2 * 64 + 7], 0.0, 1e-6);
    EXPECT_NEAR(difference.largest, 0.02, 1e-6);
    EXPECT_NEAR(difference.errors[2], 0.5 * 0.02 * 0.02, 1e-8);
    SampleComparison swapped;
    swapped.teacher = samples.student;
    swapped.student = samples.teacher;
    EXPECT_NEAR(differenceOf(swapped, DifferenceMode::Signed).values[2 * 64], -0.02, 1e-6);
    EXPECT_NEAR(differenceOf(swapped, DifferenceMode::Absolute).values[2 * 64], 0.02, 1e-6);
}

TEST(Difference, OrdersWorstFirstWithNaNOnTop) {
    EXPECT_EQ(sampleOrder({0.1, 0.3, 0.2}, false), (std::vector<int>{0, 1, 2}));
    EXPECT_EQ(sampleOrder({0.1, 0.3, testing::kNaN, 0.2}, true), (std::vector<int>{2, 1, 3, 0}));
}

TEST(Difference, RefusesPicturesOfUnequalShape) {
    SampleComparison samples = samplePictures(2);
    samples.student = samplePictures(3).student;
    EXPECT_THROW((void)differenceOf(samples, DifferenceMode::Signed), Error);
}

class SampleGridTest : public ::testing::Test {
  protected:
    void SetUp() override {
        m_grid.resize(560, 460);
        m_grid.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&m_grid));
    }

    [[nodiscard]] QImage image() { return m_grid.canvas().viewport()->grab().toImage(); }

    [[nodiscard]] QPoint placeIn(int row, SampleColumn column, double x, double y) const {
        const QRectF cell = m_grid.canvas().cellRect(row, column);
        return (cell.topLeft() + QPointF(x * cell.width(), y * cell.height())).toPoint();
    }

    void moveMouse(const QPointF& to, Qt::MouseButtons buttons = Qt::NoButton) {
        QWidget* viewport = m_grid.canvas().viewport();
        QMouseEvent move(QEvent::MouseMove,
                         to,
                         viewport->mapToGlobal(to),
                         Qt::NoButton,
                         buttons,
                         Qt::NoModifier);
        QApplication::sendEvent(viewport, &move);
    }

    void turnWheel(const QPointF& at, int steps, Qt::KeyboardModifiers modifiers) {
        QWidget* viewport = m_grid.canvas().viewport();
        QWheelEvent wheel(at,
                          viewport->mapToGlobal(at),
                          {},
                          {0, 120 * steps},
                          Qt::NoButton,
                          modifiers,
                          Qt::NoScrollPhase,
                          false);
        QApplication::sendEvent(viewport, &wheel);
    }

    /// Into whatever has the focus.
    void typeKeys(const QString& text) {
        for (const QChar letter : text) {
            QTest::keyClick(m_grid.windowHandle(), letter.toLatin1());
        }
    }

    SampleGrid m_grid;
};

TEST_F(SampleGridTest, SaysHowToGetSamplesWhileItIsEmpty) {
    EXPECT_TRUE(m_grid.isEmpty());
    const QImage before = image();
    const QColor background = before.pixelColor(1, 1);
    EXPECT_LT(countPixels(before, before.rect(), background, 4), before.width() * before.height());
    m_grid.setSamples(samplePictures(2));
    EXPECT_FALSE(m_grid.isEmpty());
    m_grid.clear();
    EXPECT_TRUE(m_grid.isEmpty());
    EXPECT_EQ(image(), before);
}

TEST_F(SampleGridTest, ShowsTeacherStudentAndDifference) {
    m_grid.setSamples(samplePictures(2));
    const QImage drawn = image();
    const QColor teacher = drawn.pixelColor(placeIn(1, SampleColumn::Teacher, 0.25, 0.5));
    EXPECT_EQ(teacher, QColor(128, 128, 128));
    const QColor student = drawn.pixelColor(placeIn(1, SampleColumn::Student, 0.25, 0.5));
    EXPECT_EQ(student, QColor(130, 130, 130));
    const QColor brighter = drawn.pixelColor(placeIn(1, SampleColumn::Difference, 0.25, 0.5));
    EXPECT_EQ(brighter.rgb(), divergingMap().back());
    const QColor equal = drawn.pixelColor(placeIn(1, SampleColumn::Difference, 0.75, 0.5));
    EXPECT_GT(equal.lightness(), 250);
}

TEST_F(SampleGridTest, ScalesDifferencesAsAsked) {
    m_grid.setSamples(samplePictures(2));
    auto* scale = m_grid.findChild<QDoubleSpinBox*>("differenceScale");
    scale->setValue(1.0);
    const QColor faint = image().pixelColor(placeIn(1, SampleColumn::Difference, 0.25, 0.5));
    EXPECT_GT(faint.lightness(), 240) << "a hundredth of the scale is nearly white";
    m_grid.findChild<QComboBox*>("differenceMode")->setCurrentIndex(1);
    const QColor dark = image().pixelColor(placeIn(1, SampleColumn::Difference, 0.75, 0.5));
    EXPECT_EQ(dark.rgb(), sequentialMap().front());
    scale->setValue(0.0);
    EXPECT_TRUE(m_grid.options().isAutomatic());
    const QColor bright = image().pixelColor(placeIn(1, SampleColumn::Difference, 0.25, 0.5));
    EXPECT_EQ(bright.rgb(), sequentialMap().back());
}

TEST_F(SampleGridTest, SortsWorstFirst) {
    m_grid.setSamples(samplePictures(4));
    EXPECT_EQ(m_grid.canvas().sheet().sampleAt(0), 0);
    QTest::mouseClick(m_grid.findChild<QCheckBox*>("worstFirst"), Qt::LeftButton, {}, {8, 8});
    EXPECT_EQ(m_grid.canvas().sheet().sampleAt(0), 3);
    EXPECT_GT(m_grid.canvas().sheet().errorAt(0), m_grid.canvas().sheet().errorAt(1));
}

TEST_F(SampleGridTest, ReadsOutThePixelUnderTheMouseInAllThree) {
    m_grid.setSamples(samplePictures(2));
    moveMouse(placeIn(1, SampleColumn::Student, 0.4, 0.9));
    EXPECT_EQ(m_grid.readOut(),
              QStringLiteral("sample 2, pixel (3, 7): teacher 0.500 0.500 0.500, "
                             "student 0.510 0.510 0.510, difference 0.010"));
    moveMouse({1.0, 1.0});
    EXPECT_EQ(m_grid.readOut(), QString());
}

TEST_F(SampleGridTest, SaysThatPixelsAreReadOutWhileNothingElseIsSaid) {
    const auto* line = m_grid.findChild<QLabel*>("readOut");
    EXPECT_EQ(line->text(), QString()) << "there is no picture to point at";
    m_grid.setSamples(samplePictures(2));
    QApplication::processEvents();
    EXPECT_TRUE(line->text().startsWith(QStringLiteral("Point at a picture")));
    EXPECT_EQ(line->foregroundRole(), QPalette::PlaceholderText);
    EXPECT_EQ(m_grid.readOut(), QString());
    const QRect cell = m_grid.canvas().cellRect(1, SampleColumn::Student).toRect();

    moveMouse(placeIn(1, SampleColumn::Student, 0.4, 0.9));
    QApplication::processEvents();
    EXPECT_EQ(line->text(), m_grid.readOut());
    EXPECT_NE(line->foregroundRole(), QPalette::PlaceholderText);
    EXPECT_EQ(m_grid.canvas().cellRect(1, SampleColumn::Student).toRect(), cell) << "none jumps";

    m_grid.setNote(QStringLiteral("kept by the run"));
    moveMouse({1.0, 1.0});
    EXPECT_EQ(line->text(), QStringLiteral("kept by the run"));
    EXPECT_NE(line->foregroundRole(), QPalette::PlaceholderText);
    m_grid.setNote({});
    EXPECT_EQ(line->foregroundRole(), QPalette::PlaceholderText);
    m_grid.clear();
    EXPECT_EQ(line->text(), QString());
}

TEST_F(SampleGridTest, ZoomsAllPicturesAboutThePixelUnderTheMouse) {
    m_grid.setSamples(samplePictures(2));
    const QPoint place = placeIn(0, SampleColumn::Teacher, 0.3, 0.8);
    moveMouse(place);
    const QString before = m_grid.readOut();
    turnWheel(place, 5, Qt::ControlModifier);
    EXPECT_GT(m_grid.canvas().view().zoom, 2.0);
    moveMouse({1.0, 1.0});
    moveMouse(place);
    EXPECT_EQ(m_grid.readOut(), before);
    // Shared: the edge between the bright and the equal half has moved out of the other cells too.
    const QImage drawn = image();
    const QColor right = drawn.pixelColor(placeIn(1, SampleColumn::Student, 0.9, 0.5));
    EXPECT_EQ(right, QColor(130, 130, 130)) << "the left half fills the cell";
    QTest::mouseDClick(m_grid.canvas().viewport(), Qt::LeftButton, {}, place);
    EXPECT_EQ(m_grid.canvas().view().zoom, 1.0);
}

TEST_F(SampleGridTest, DraggingMovesTheZoomedPictures) {
    m_grid.setSamples(samplePictures(2));
    m_grid.canvas().setView({4.0, {0.5, 0.5}});
    const QPoint from = placeIn(0, SampleColumn::Teacher, 0.5, 0.5);
    QTest::mousePress(m_grid.canvas().viewport(), Qt::LeftButton, {}, from);
    moveMouse(from + QPoint(20, 0), Qt::LeftButton);
    QTest::mouseRelease(m_grid.canvas().viewport(), Qt::LeftButton, {}, from + QPoint(20, 0));
    EXPECT_LT(m_grid.canvas().view().center.x(), 0.5);
    EXPECT_EQ(m_grid.canvas().view().center.y(), 0.5);
}

TEST_F(SampleGridTest, ScrollsThroughMoreRowsThanFit) {
    m_grid.setSamples(samplePictures(12));
    QScrollBar* bar = m_grid.canvas().verticalScrollBar();
    EXPECT_GT(bar->maximum(), 0);
    turnWheel(placeIn(0, SampleColumn::Teacher, 0.5, 0.5), -2, Qt::NoModifier);
    EXPECT_GT(bar->value(), 0);
    EXPECT_EQ(m_grid.canvas().view().zoom, 1.0);
}

TEST_F(SampleGridTest, SplitsOnePictureByALineThatIsDragged) {
    // A black teacher and a white student.
    SampleComparison samples = samplePictures(2);
    std::fill(samples.teacher.values.begin(), samples.teacher.values.end(), 0.0F);
    std::fill(samples.student.values.begin(), samples.student.values.end(), 1.0F);
    m_grid.setSamples(samples);
    const double narrow = m_grid.canvas().cellRect(0, SampleColumn::Student).width();
    QTest::mouseClick(m_grid.findChild<QToolButton*>("splitView"), Qt::LeftButton);
    EXPECT_GT(m_grid.canvas().cellRect(0, SampleColumn::Student).width(), narrow);
    EXPECT_EQ(m_grid.canvas().cellRect(0, SampleColumn::Student),
              m_grid.canvas().cellRect(0, SampleColumn::Teacher));
    const auto greyAt = [&](double x) {
        return image().pixelColor(placeIn(1, SampleColumn::Student, x, 0.5)).red();
    };
    EXPECT_EQ(greyAt(0.3), 0);
    EXPECT_EQ(greyAt(0.7), 255);

    QWidget* viewport = m_grid.canvas().viewport();
    const QPoint line = placeIn(0, SampleColumn::Student, 0.5, 0.4);
    moveMouse(line);
    EXPECT_EQ(viewport->cursor().shape(), Qt::SplitHCursor);
    QTest::mousePress(viewport, Qt::LeftButton, {}, line);
    moveMouse(placeIn(0, SampleColumn::Student, 0.2, 0.4), Qt::LeftButton);
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, placeIn(0, SampleColumn::Student, 0.2, 0.4));
    EXPECT_NEAR(m_grid.canvas().pair().line, 0.2, 0.02);
    EXPECT_EQ(greyAt(0.3), 255) << "the line is shared by all rows";
    EXPECT_EQ(greyAt(0.1), 0);
    EXPECT_EQ(m_grid.canvas().view().center, QPointF(0.5, 0.5)) << "pictures stay";

    m_grid.canvas().setFocus();
    QTest::keyClick(&m_grid.canvas(), Qt::Key_Right);
    EXPECT_NEAR(m_grid.canvas().pair().line, 0.25, 0.02);
}

TEST_F(SampleGridTest, TeacherAndStudentChangePlacesWhileAKeyIsHeld) {
    SampleComparison samples = samplePictures(1);
    std::fill(samples.teacher.values.begin(), samples.teacher.values.end(), 0.0F);
    std::fill(samples.student.values.begin(), samples.student.values.end(), 1.0F);
    m_grid.setSamples(samples);
    m_grid.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&m_grid));
    m_grid.canvas().setFocus();
    const auto greyIn = [&](SampleColumn column) {
        return image().pixelColor(placeIn(0, column, 0.5, 0.5)).red();
    };
    const QImage before = image();
    QTest::keyPress(&m_grid.canvas(), Qt::Key_Space);
    EXPECT_EQ(greyIn(SampleColumn::Student), 0);
    EXPECT_EQ(greyIn(SampleColumn::Teacher), 255);
    QTest::keyRelease(&m_grid.canvas(), Qt::Key_Space);
    EXPECT_EQ(image(), before);
    QTest::keyPress(&m_grid.canvas(), Qt::Key_Space);
    m_grid.findChild<QCheckBox*>("worstFirst")->setFocus();
    EXPECT_FALSE(m_grid.canvas().pair().isFlipped) << "the release goes elsewhere";
}

TEST_F(SampleGridTest, SpaceIsForThePicturesFromTheWholePanel) {
    m_grid.setSamples(samplePictures(2));
    m_grid.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&m_grid));
    const auto isFlippedBySpace = [&] {
        QTest::keyPress(m_grid.windowHandle(), Qt::Key_Space);
        const bool isFlipped = m_grid.canvas().pair().isFlipped;
        QTest::keyRelease(m_grid.windowHandle(), Qt::Key_Space);
        EXPECT_FALSE(m_grid.canvas().pair().isFlipped);
        return isFlipped;
    };
    // Clicked boxes leave the keys to the pictures.
    auto* worst = m_grid.findChild<QCheckBox*>("worstFirst");
    QTest::mouseClick(worst, Qt::LeftButton, {}, {8, 8});
    ASSERT_TRUE(worst->isChecked());
    EXPECT_TRUE(isFlippedBySpace());
    EXPECT_TRUE(worst->isChecked());
    QTest::mouseClick(m_grid.findChild<QToolButton*>("splitView"), Qt::LeftButton);
    EXPECT_TRUE(isFlippedBySpace());
    QTest::mouseClick(m_grid.findChild<QLabel*>("readOut"), Qt::LeftButton);
    EXPECT_TRUE(isFlippedBySpace());
    auto* mode = m_grid.findChild<QComboBox*>("differenceMode");
    mode->setFocus(Qt::TabFocusReason);
    EXPECT_TRUE(isFlippedBySpace());
    EXPECT_FALSE(mode->view()->isVisible());

    // A field keeps what is typed, until it is entered; a button reached by Tab is pressed.
    auto* scale = m_grid.findChild<QDoubleSpinBox*>("differenceScale");
    QTest::mouseClick(scale->findChild<QLineEdit*>(), Qt::LeftButton);
    ASSERT_TRUE(scale->hasFocus());
    scale->selectAll();
    typeKeys(QStringLiteral("0.5"));
    EXPECT_FALSE(isFlippedBySpace());
    QTest::keyClick(m_grid.windowHandle(), Qt::Key_Return);
    EXPECT_EQ(m_grid.options().scale(), 0.5);
    EXPECT_TRUE(isFlippedBySpace());
    worst->setFocus(Qt::TabFocusReason);
    EXPECT_FALSE(isFlippedBySpace());
    EXPECT_FALSE(worst->isChecked());
}

TEST_F(SampleGridTest, TheReadOutStaysAtItsPixelWithNewPictures) {
    m_grid.setSamples(samplePictures(2));
    moveMouse(placeIn(1, SampleColumn::Student, 0.4, 0.9));
    SampleComparison next = samplePictures(2);
    std::fill(next.student.values.begin(), next.student.values.end(), 0.75F);
    m_grid.setSamples(next);
    EXPECT_EQ(m_grid.readOut(),
              QStringLiteral("sample 2, pixel (3, 7): teacher 0.500 0.500 0.500, "
                             "student 0.750 0.750 0.750, difference 0.250"));
    m_grid.setSamples(samplePictures(1));
    EXPECT_EQ(m_grid.readOut(), QString()) << "there is no such row any more";
    m_grid.setSamples(next);
    EXPECT_TRUE(m_grid.readOut().startsWith(QStringLiteral("sample 2, pixel (3, 7)")))
        << "the mouse has not moved";
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(m_grid.canvas().viewport(), &leave);
    m_grid.setSamples(samplePictures(2));
    EXPECT_EQ(m_grid.readOut(), QString());
}

TEST_F(SampleGridTest, TheReadOutFollowsPicturesThatAreScrolled) {
    m_grid.setSamples(samplePictures(12));
    const QPoint place = placeIn(0, SampleColumn::Teacher, 0.5, 0.5);
    moveMouse(place);
    ASSERT_TRUE(m_grid.readOut().startsWith(QStringLiteral("sample 1, ")));
    turnWheel(place, -2, Qt::NoModifier);
    ASSERT_GT(m_grid.canvas().verticalScrollBar()->value(), 0);
    const QString told = m_grid.readOut();
    EXPECT_FALSE(told.startsWith(QStringLiteral("sample 1, "))) << told.toStdString();
    moveMouse({1.0, 1.0});
    moveMouse(place);
    EXPECT_EQ(m_grid.readOut(), told);
}

TEST_F(SampleGridTest, TheChosenPixelStaysMarkedWhereverTheMouseIs) {
    m_grid.setSamples(samplePictures(2));
    m_grid.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&m_grid));
    m_grid.canvas().setFocus();
    const auto firstRow = [this] {
        return image().copy(m_grid.canvas().cellRect(0, SampleColumn::Teacher).toAlignedRect());
    };
    const QImage unmarked = firstRow();
    QTest::keyClick(m_grid.windowHandle(), Qt::Key_Right, Qt::ShiftModifier);
    const QImage marked = firstRow();
    ASSERT_NE(marked, unmarked);
    moveMouse(placeIn(1, SampleColumn::Teacher, 0.2, 0.2));
    EXPECT_TRUE(m_grid.readOut().startsWith(QStringLiteral("sample 2, ")));
    EXPECT_EQ(firstRow(), marked);
    QTest::keyClick(m_grid.windowHandle(), Qt::Key_Escape);
    EXPECT_EQ(firstRow(), unmarked);
    EXPECT_TRUE(m_grid.readOut().startsWith(QStringLiteral("sample 2, ")));
}

TEST_F(SampleGridTest, KeysMoveEnlargedPictures) {
    m_grid.setSamples(samplePictures(2));
    m_grid.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&m_grid));
    m_grid.canvas().setFocus();
    const auto press = [this](Qt::Key key) {
        QTest::keyClick(m_grid.windowHandle(), key, Qt::ControlModifier);
    };
    press(Qt::Key_Right);
    EXPECT_EQ(m_grid.canvas().view().center, QPointF(0.5, 0.5)) << "all of it is seen";
    typeKeys(QStringLiteral("++++"));
    const double half = 0.5 / m_grid.canvas().view().zoom;
    ASSERT_LT(half, 0.25);
    moveMouse(placeIn(1, SampleColumn::Student, 0.5, 0.5));
    const QString before = m_grid.readOut();
    for (int i = 0; i < 4; ++i) {
        press(Qt::Key_Right);
    }
    EXPECT_GT(m_grid.canvas().view().center.x(), 0.5);
    EXPECT_EQ(m_grid.canvas().view().center.y(), 0.5);
    EXPECT_NE(m_grid.readOut(), before) << "another pixel is under the mouse";
    press(Qt::Key_Up);
    EXPECT_LT(m_grid.canvas().view().center.y(), 0.5);
    for (int i = 0; i < 40; ++i) {
        press(Qt::Key_Left);
        press(Qt::Key_Down);
    }
    EXPECT_NEAR(m_grid.canvas().view().center.x(), half, 1e-9) << "the edge";
    EXPECT_NEAR(m_grid.canvas().view().center.y(), 1.0 - half, 1e-9);
    EXPECT_EQ(m_grid.canvas().verticalScrollBar()->value(), 0);

    // The line of split pictures keeps its keys.
    m_grid.setSplit(true);
    press(Qt::Key_Right);
    EXPECT_EQ(m_grid.canvas().pair().line, 0.5);
    EXPECT_GT(m_grid.canvas().view().center.x(), half);
    QTest::keyClick(m_grid.windowHandle(), Qt::Key_Right);
    EXPECT_GT(m_grid.canvas().pair().line, 0.5);
}

TEST_F(SampleGridTest, KeysReadOutPixels) {
    m_grid.setSamples(samplePictures(12));
    m_grid.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&m_grid));
    SampleCanvas& canvas = m_grid.canvas();
    canvas.setFocus();
    const auto press = [this](Qt::Key key, int times = 1) {
        for (int i = 0; i < times; ++i) {
            QTest::keyClick(m_grid.windowHandle(), key, Qt::ShiftModifier);
        }
    };
    const auto isRead = [this](const char* beginning) {
        return m_grid.readOut().startsWith(QLatin1String(beginning));
    };
    const QImage unmarked = image();
    press(Qt::Key_Right);
    EXPECT_TRUE(isRead("sample 1, pixel (4, 4): ")) << m_grid.readOut().toStdString();
    EXPECT_NE(image(), unmarked);
    press(Qt::Key_Left);
    press(Qt::Key_Up);
    press(Qt::Key_PageDown);
    EXPECT_EQ(m_grid.readOut(),
              QStringLiteral("sample 2, pixel (3, 3): teacher 0.500 0.500 0.500, "
                             "student 0.510 0.510 0.510, difference 0.010"));
    EXPECT_EQ(canvas.accessibleDescription(), m_grid.readOut());
    press(Qt::Key_Right, 9);
    EXPECT_TRUE(isRead("sample 2, pixel (7, 3): ")) << "no further than the picture";

    // It stays at its place as pictures are enlarged, and is moved to.
    typeKeys(QStringLiteral("++++"));
    EXPECT_TRUE(isRead("sample 2, pixel (7, 3): "));
    const double reach = 0.5 / canvas.view().zoom;
    EXPECT_GE(canvas.view().center.x() + reach, 7.0 / 8.0);
    press(Qt::Key_Left, 7);
    EXPECT_TRUE(isRead("sample 2, pixel (0, 3): "));
    EXPECT_NEAR(canvas.view().center.x(), reach, 1e-9) << "the left edge";
    press(Qt::Key_PageDown, 10);
    EXPECT_TRUE(isRead("sample 12, pixel (0, 3): ")) << m_grid.readOut().toStdString();
    EXPECT_LE(canvas.cellRect(11, SampleColumn::Student).bottom(), canvas.viewport()->height());
    press(Qt::Key_PageUp, 12);
    EXPECT_TRUE(isRead("sample 1, pixel (0, 3): "));
    EXPECT_EQ(canvas.verticalScrollBar()->value(), 0);

    // The mouse reads out others meanwhile; new pictures are read at the same place.
    typeKeys(QStringLiteral("0"));
    moveMouse(placeIn(1, SampleColumn::Student, 0.4, 0.9));
    EXPECT_TRUE(isRead("sample 2, pixel (3, 7): "));
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(canvas.viewport(), &leave);
    EXPECT_TRUE(isRead("sample 1, pixel (0, 3): "));
    m_grid.setSamples(samplePictures(2));
    EXPECT_TRUE(isRead("sample 1, pixel (0, 3): "));
    m_grid.setSamples(samplePictures(2, 3, 2));
    EXPECT_EQ(m_grid.readOut(), QString()) << "these have no such pixel";
    press(Qt::Key_Down);
    EXPECT_TRUE(isRead("sample 1, pixel (1, 1): "));
    QTest::keyClick(m_grid.windowHandle(), Qt::Key_Escape);
    EXPECT_EQ(m_grid.readOut(), QString());
    EXPECT_EQ(canvas.accessibleDescription(), QString());
}

TEST_F(SampleGridTest, EveryModeHasAScaleOfItsOwnDownToAMillionth) {
    m_grid.setSamples(samplePictures(2));
    m_grid.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&m_grid));
    auto* scale = m_grid.findChild<QDoubleSpinBox*>("differenceScale");
    auto* mode = m_grid.findChild<QComboBox*>("differenceMode");
    const auto enter = [&](const QString& text) {
        scale->setFocus();
        scale->selectAll();
        typeKeys(text);
        QTest::keyClick(m_grid.windowHandle(), Qt::Key_Return);
    };
    enter(QStringLiteral("2e-6"));
    EXPECT_EQ(m_grid.options().scale(), 2e-6);
    EXPECT_EQ(m_grid.canvas().sheet().scaleHigh(), 2e-6);
    EXPECT_TRUE(scale->text().contains(QStringLiteral("0.000002"))) << scale->text().toStdString();
    moveMouse(placeIn(1, SampleColumn::Student, 0.4, 0.9));
    EXPECT_TRUE(m_grid.readOut().endsWith(QStringLiteral("difference 0.0100000")))
        << "as many digits as the scale needs: " << m_grid.readOut().toStdString();
    mode->setCurrentIndex(1);
    EXPECT_TRUE(m_grid.options().isAutomatic());
    // Steps go along 1, 2, 5 from where the automatic scale ends, and back to it.
    scale->setFocus();
    QTest::keyClick(m_grid.windowHandle(), Qt::Key_Up);
    EXPECT_NEAR(m_grid.options().scale(), 0.01, 1e-9);
    QTest::keyClick(m_grid.windowHandle(), Qt::Key_Up);
    EXPECT_NEAR(m_grid.options().scale(), 0.02, 1e-9);
    enter(QStringLiteral("0.000001"));
    QTest::keyClick(scale, Qt::Key_Down);
    EXPECT_TRUE(m_grid.options().isAutomatic());
    enter(QStringLiteral("0.03"));
    mode->setCurrentIndex(0);
    EXPECT_EQ(m_grid.options().scale(), 2e-6) << "its own is still there";
    mode->setCurrentIndex(1);
    EXPECT_EQ(m_grid.options().scale(), 0.03);
}

TEST_F(SampleGridTest, TheColourBarSaysItsUnit) {
    m_grid.setSamples(samplePictures(2));
    const QRectF cell = m_grid.canvas().cellRect(0, SampleColumn::Difference);
    // Right of the bar and its numbers: letters that stand upright.
    const QRect place(
        m_grid.canvas().viewport()->width() - 24, static_cast<int>(cell.top()), 24, 200);
    const auto inks = [&] {
        const QImage drawn = image();
        return drawn.copy(place);
    };
    const QImage shared = inks();
    m_grid.findChild<QDoubleSpinBox*>("differenceScale")->setValue(0.01);
    const QImage fixed = inks();
    EXPECT_NE(shared, fixed) << "(shared) and (fixed)";
    EXPECT_LT(countPixels(shared, shared.rect(), shared.pixelColor(23, 0), 4),
              shared.width() * shared.height());
}

TEST_F(SampleGridTest, ShowsAsManySamplesAsAskedTheWorstOfAll) {
    m_grid.setSamples(samplePictures(12));
    QSignalSpy wished(&m_grid, &SampleGrid::wishChanged);
    auto* count = m_grid.findChild<QSpinBox*>("sampleCount");
    EXPECT_TRUE(count->text().contains(QStringLiteral("12"))) << count->text().toStdString();
    count->setFocus();
    QTest::keyClick(count, Qt::Key_Up);
    EXPECT_EQ(count->value(), 4);
    EXPECT_EQ(wished.size(), 1);
    const SampleSheet& sheet = m_grid.canvas().sheet();
    EXPECT_EQ(sheet.rowCount(), 4);
    EXPECT_EQ(sheet.sampleAt(0), 0);
    QTest::mouseClick(m_grid.findChild<QCheckBox*>("worstFirst"), Qt::LeftButton, {}, {8, 8});
    EXPECT_EQ(sheet.rowCount(), 4);
    EXPECT_EQ(sheet.sampleAt(0), 11) << "of all, not of the first four";
    EXPECT_EQ(sheet.sampleAt(3), 8);
    EXPECT_EQ(m_grid.wantedSamples(), -1);
    m_grid.setSamples(samplePictures(6));
    EXPECT_EQ(sheet.rowCount(), 4) << "it stays";
}

TEST_F(SampleGridTest, LargePixelsSayTheirValues) {
    m_grid.setSamples(samplePictures(2));
    const auto inks = [&](SampleColumn column) {
        const QImage drawn = image();
        const QRect cell = m_grid.canvas().cellRect(1, column).adjusted(3, 3, -3, -3).toRect();
        const QColor base = drawn.pixelColor(cell.topLeft());
        return cell.width() * cell.height() - countPixels(drawn, cell, base, 40);
    };
    // One pixel fills most of a cell: whatever is not its colour is a number.
    m_grid.canvas().setView({6.0, {0.1875, 0.1875}});
    EXPECT_GT(inks(SampleColumn::Teacher), 50);
    EXPECT_GT(inks(SampleColumn::Student), 50);
    m_grid.canvas().setView({1.0, {0.5, 0.5}});
    EXPECT_EQ(inks(SampleColumn::Teacher), 0);
}

TEST_F(SampleGridTest, RefusesUnequalPicturesWithASentence) {
    SampleComparison samples = samplePictures(2);
    samples.student = samplePictures(3).student;
    m_grid.setSamples(samples);
    EXPECT_TRUE(m_grid.isEmpty());
}

}  // namespace
}  // namespace ld3::ui
