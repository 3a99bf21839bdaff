#include "tests/ui/drawing.h"
#include "tests/ui/main_window_fixture.h"
#include "ui/figures/figure_look_form.h"
#include "ui/i18n/languages.h"
#include "ui/i18n/local_number.h"
#include "ui/samples/sample_grid.h"
#include "ui/schedules/schedule_editor.h"
#include "ui/window/schedule_desk.h"
#include "ui/window/schedule_panel.h"

#include <QDoubleSpinBox>
#include <QLineEdit>

#include <cmath>

// Numbers are typed as the language writes them, or as files do: a point must not multiply them.

namespace ld3::ui {
namespace {

class TypedNumbersTest : public MainWindowFixture,
                         public ::testing::WithParamInterface<const char*> {
  protected:
    TypedNumbersTest() {
        m_window.reset();
        installLanguage(QLatin1String(GetParam()));
    }

    ~TypedNumbersTest() override {
        m_window.reset();
        installLanguage(QStringLiteral("en"));
    }

    template <class Field>
    static void enter(Field* field, const QString& text) {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }
};

TEST_P(TypedNumbersTest, AStepGoesWhereItIsTyped) {
    open();
    auto* panel = m_window->findChild<SchedulePanel*>();
    Schedule mine = testing::handMade("edm", 5);
    mine.times = mine.evalTimes = {80.0, 20.0, 8.0, 2.0, 0.5, 0.002};
    panel->showSchedules({{QStringLiteral("mine"), mine}});
    press(Qt::Key_T, Qt::ControlModifier);
    ScheduleEditor& editor = m_window->scheduleDesk().editor();
    ASSERT_TRUE(editor.hasDraft());
    auto* value = child<QLineEdit>("draftValue");
    const auto level = [&](int step) {
        return editor.draft().schedule().times[static_cast<size_t>(step)];
    };
    editor.choose(4);
    enter(value, QStringLiteral("0.125"));
    EXPECT_EQ(level(4), 0.125);
    EXPECT_EQ(value->text(), QStringLiteral("0,125"));
    enter(value, QStringLiteral("0,25"));
    EXPECT_EQ(level(4), 0.25);
    editor.choose(3);
    enter(value, QStringLiteral("1.250"));
    EXPECT_EQ(level(3), 1.25);
    editor.choose(2);
    enter(value, QStringLiteral("1.250,5"));
    EXPECT_EQ(level(2), 8.0) << "that are thousands, beyond the step before";
    enter(value, QStringLiteral("8.5"));
    EXPECT_EQ(level(2), 8.5);
}

TEST_P(TypedNumbersTest, AScaleIsReadAsItIsShown) {
    SampleGrid grid;
    grid.resize(560, 460);
    grid.setSamples(testing::samplePictures(2));
    grid.show();
    grid.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&grid));
    auto* scale = grid.findChild<QDoubleSpinBox*>(QStringLiteral("differenceScale"));
    enter(scale, QStringLiteral("0.125"));
    EXPECT_EQ(grid.options().scale(), 0.125);
    EXPECT_TRUE(scale->text().endsWith(QStringLiteral("0,125"))) << scale->text().toStdString();
    enter(scale, QStringLiteral("0.002"));
    EXPECT_EQ(grid.options().scale(), 0.002);
    enter(scale, QStringLiteral("0,5"));
    EXPECT_EQ(grid.options().scale(), 0.5);
    enter(scale, QStringLiteral("1000"));
    EXPECT_TRUE(scale->text().endsWith(QStringLiteral("1000"))) << scale->text().toStdString();
    // What is shown, typed again.
    enter(scale, scale->cleanText());
    EXPECT_EQ(grid.options().scale(), 1000.0);
}

TEST_P(TypedNumbersTest, ASizeTakesAPointForAComma) {
    FigureLookForm form;
    form.setVisible(true);
    form.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&form));
    auto* height = form.findChild<QDoubleSpinBox*>(QStringLiteral("figureHeight"));
    enter(height, QStringLiteral("252.5"));
    EXPECT_EQ(form.options().heightPt, 252.5);
    EXPECT_TRUE(height->text().startsWith(QStringLiteral("252,5"))) << height->text().toStdString();
    enter(form.findChild<QDoubleSpinBox*>(QStringLiteral("figureFontSize")), QStringLiteral("6.5"));
    EXPECT_EQ(form.options().fontPt, 6.5);
    enter(form.findChild<QDoubleSpinBox*>(QStringLiteral("figureStroke")), QStringLiteral("0,75"));
    EXPECT_EQ(form.options().strokePt, 0.75);
}

INSTANTIATE_TEST_SUITE_P(Commas, TypedNumbersTest, ::testing::Values("de", "vi"));

TEST(NumberFrom, ReadsWhatPeopleAndFilesWrite) {
    for (const char* language : {"en", "de", "fr", "vi", "zh_CN"}) {
        const QLocale locale{QLatin1String(language)};
        const auto read = [&locale](const char* text) {
            return numberFrom(QString::fromUtf8(text), locale).value_or(std::nan(""));
        };
        EXPECT_EQ(read("0.125"), 0.125) << language;
        EXPECT_EQ(read(" 1.250 "), 1.25) << language;
        EXPECT_EQ(read("-0.002"), -0.002) << language;
        EXPECT_EQ(read("2.5e-6"), 2.5e-6) << language;
        for (const double value : {0.0, 0.125, -1.25, 1000.0, 123456.0, 8.25e-5}) {
            const QString shown = localNumber(value, 6, withoutGroups(locale));
            EXPECT_EQ(numberFrom(shown, locale), value) << language << ' ' << shown.toStdString();
        }
        for (const char* none : {"", "many", "1.2.3", "nan", "inf", "1e999"}) {
            EXPECT_FALSE(numberFrom(QString::fromUtf8(none), locale)) << language << ' ' << none;
        }
    }
}

TEST(NumberFrom, TakesThousandsOnlyWhereNothingElseCanBeMeant) {
    const QLocale english(QStringLiteral("en")), german(QStringLiteral("de"));
    EXPECT_EQ(numberFrom(QStringLiteral("1,250.5"), english), 1250.5);
    EXPECT_EQ(numberFrom(QStringLiteral("1,250"), english), 1250.0);
    EXPECT_FALSE(numberFrom(QStringLiteral("0,125"), english)) << "not 125";
    EXPECT_EQ(numberFrom(QStringLiteral("1.250,5"), german), 1250.5);
    EXPECT_EQ(numberFrom(QStringLiteral("1.250.000"), german), 1250000.0);
    EXPECT_EQ(numberFrom(QStringLiteral("1,250"), german), 1.25);
}

}  // namespace
}  // namespace ld3::ui
