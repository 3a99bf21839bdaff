#include "ui/window/command_palette.h"

#include "core/schedules/schedule_json.h"
#include "tests/ui/drawing.h"
#include "tests/ui/main_window_fixture.h"
#include "ui/actions/action_text.h"
#include "ui/actions/command_search.h"
#include "ui/jobs/job_queue.h"
#include "ui/window/color_scheme.h"
#include "ui/window/open_desk.h"

#include <QDockWidget>
#include <QLineEdit>
#include <QPointer>
#include <QSettings>
#include <QTreeWidget>

namespace ld3::ui {
namespace {

TEST(CommandSearchTest, WordsAreFoundInAnyOrderAndCase) {
    const ActionRegistry actions;
    EXPECT_EQ(searchCommands(actions, QStringLiteral("hold")),
              QVector<Command>{Command::HoldQueue});
    EXPECT_EQ(searchCommands(actions, QStringLiteral("QUEUE hold")),
              QVector<Command>{Command::HoldQueue});
    EXPECT_EQ(searchCommands(actions, QStringLiteral("  open   model ")),
              QVector<Command>{Command::OpenModel});
    EXPECT_TRUE(searchCommands(actions, QStringLiteral("hold model")).isEmpty());
}

TEST(CommandSearchTest, TheGroupAndTheKeysCountToo) {
    const ActionRegistry actions;
    EXPECT_TRUE(searchCommands(actions, QStringLiteral("queue")).contains(Command::RemoveEndedJobs))
        << "by its group";
    EXPECT_EQ(searchCommands(actions, QStringLiteral("ctrl+m")),
              QVector<Command>{Command::EvaluateRuns});
}

TEST(CommandSearchTest, WhatBeginsWithTheWordsComesFirst) {
    const ActionRegistry actions;
    const QVector<Command> found = searchCommands(actions, QStringLiteral("re"));
    ASSERT_GT(found.size(), 5);
    bool beginsSo = true;
    for (const Command command : found) {
        const bool begins = withoutMnemonic(actions.action(command)->text())
                                .startsWith(QStringLiteral("re"), Qt::CaseInsensitive);
        EXPECT_TRUE(beginsSo || !begins);
        beginsSo = begins;
    }
    EXPECT_EQ(searchCommands(actions, QStringLiteral("training")).front(), Command::ShowLive)
        << "in the order of the menu";
}

TEST(CommandSearchTest, NoWordsMeanAllCommands) {
    const ActionRegistry actions;
    qsizetype count = 0;
    for (const ActionRegistry::Group& group : actions.groups()) {
        count += group.commands.size();
    }
    EXPECT_EQ(searchCommands(actions, QStringLiteral(" ")).size(), count);
}

class CommandPaletteTest : public MainWindowFixture {
  protected:
    void openPalette() {
        press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        m_palette = m_window->findChild<CommandPalette*>();
        ASSERT_NE(m_palette, nullptr);
        ASSERT_TRUE(m_palette->isVisible());
    }

    [[nodiscard]] QLineEdit* filter() const { return m_palette->findChild<QLineEdit*>(); }

    [[nodiscard]] QTreeWidget* list() const { return m_palette->findChild<QTreeWidget*>(); }

    void key(Qt::Key key) const {
        QTest::keyClick(filter(), key);
        QApplication::processEvents();
    }

    [[nodiscard]] QString chosen() const {
        const auto* item = list()->currentItem();
        return item == nullptr ? QString() : item->text(0);
    }

    /// A schedule in a file, opened as by *Open…*: it then stands first under *Open recent*.
    void openSchedule(const QString& path) const {
        saveSchedule(testing::handMade("edm", 5), path.toStdString());
        m_window->findChild<OpenDesk*>()->open({path.toStdString()});
        ASSERT_TRUE(waitForNewest(path));
    }

    [[nodiscard]] static bool waitForNewest(const QString& path) {
        return QTest::qWaitFor(
            [&] {
                const QVariant recent = QSettings().value(QStringLiteral("recent_schedules"));
                return recent.toStringList().value(0) == path;
            },
            kLongWaitMilliseconds);
    }

    QPointer<CommandPalette> m_palette;
};

TEST_F(CommandPaletteTest, TypingAndReturnCallACommand) {
    openPalette();
    QTest::keyClicks(filter(), QStringLiteral("hold"));
    ASSERT_EQ(list()->topLevelItemCount(), 1);
    EXPECT_EQ(list()->topLevelItem(0)->text(1), QStringLiteral("Queue"));
    EXPECT_EQ(list()->topLevelItem(0)->text(2), QStringLiteral("Ctrl+Shift+H"));
    EXPECT_FALSE(m_window->queue().isHeld());
    key(Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_window->queue().isHeld(); }));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_TRUE(m_palette.isNull()) << "it is gone";
    press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_FALSE(m_window->queue().isHeld()) << "the same by its keys";
}

TEST_F(CommandPaletteTest, PanelsAndPreferencesAreFoundToo) {
    auto* log = child<QDockWidget>("logDock");
    log->hide();
    openPalette();
    QTest::keyClicks(filter(), QStringLiteral("view log"));
    ASSERT_EQ(chosen(), QStringLiteral("Log"));
    key(Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !log->isHidden(); }));

    openPalette();
    QTest::keyClicks(filter(), QStringLiteral("colors dark"));
    ASSERT_EQ(list()->topLevelItemCount(), 1);
    EXPECT_EQ(list()->topLevelItem(0)->text(1), QStringLiteral("View › Colors"));
    key(Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return m_window->palette().color(QPalette::Window).lightnessF() < 0.3; }));
    applyColorScheme(ColorScheme::System);
}

TEST_F(CommandPaletteTest, WhatIsNotPossibleIsGreyAndNotCalled) {
    openPalette();
    ASSERT_FALSE(action(Command::Stop)->isEnabled());
    QSignalSpy stopped(action(Command::Stop), &QAction::triggered);
    QTest::keyClicks(filter(), QStringLiteral("stop and"));
    ASSERT_EQ(list()->topLevelItemCount(), 1);
    EXPECT_TRUE(list()->topLevelItem(0)->isDisabled());
    EXPECT_EQ(chosen(), QString());
    key(Qt::Key_Return);
    EXPECT_TRUE(m_palette->isVisible());
    QTest::mouseClick(list()->viewport(),
                      Qt::LeftButton,
                      {},
                      list()->visualItemRect(list()->topLevelItem(0)).center());
    QApplication::processEvents();
    EXPECT_EQ(stopped.count(), 0);
}

TEST_F(CommandPaletteTest, ArrowsGoOverWhatIsNotPossible) {
    openPalette();
    QTest::keyClicks(filter(), QStringLiteral("layout"));
    ASSERT_EQ(list()->topLevelItemCount(), 4);
    EXPECT_EQ(chosen(), QStringLiteral("Layout for training"));
    key(Qt::Key_Down);
    EXPECT_EQ(chosen(), QStringLiteral("Layout for comparing"));
    key(Qt::Key_Up);
    key(Qt::Key_Up);
    EXPECT_EQ(chosen(), QStringLiteral("Layout for training")) << "the first";
    key(Qt::Key_PageDown);
    EXPECT_EQ(chosen(), QStringLiteral("Reset layout")) << "the last";

    filter()->clear();
    QSet<QString> seen;
    for (int i = 0; i < list()->topLevelItemCount(); ++i) {
        EXPECT_FALSE(list()->currentItem()->isDisabled());
        seen.insert(chosen());
        key(Qt::Key_Down);
    }
    EXPECT_GT(seen.size(), 8);
}

TEST_F(CommandPaletteTest, AMenuMayBeFilledAnewWhileItIsOpen) {
    const QString first = filePath(QStringLiteral("quince.json"));
    const QString second = filePath(QStringLiteral("medlar.json"));
    openSchedule(first);
    openPalette();
    QTest::keyClicks(filter(), QStringLiteral("quince"));
    ASSERT_EQ(list()->topLevelItemCount(), 1);
    EXPECT_EQ(list()->topLevelItem(0)->text(1), QStringLiteral("File › Open recent"));
    openSchedule(second);
    ASSERT_TRUE(m_palette && m_palette->isVisible());
    QTest::keyClicks(filter(), QStringLiteral(".json"));
    ASSERT_EQ(list()->topLevelItemCount(), 1);
    EXPECT_EQ(chosen(), QStringLiteral("quince.json"));
    key(Qt::Key_Return);
    EXPECT_TRUE(waitForNewest(first)) << "it was opened once more";

    openPalette();
    QTest::keyClicks(filter(), QStringLiteral("medlar"));
    ASSERT_EQ(chosen(), QStringLiteral("medlar.json"));
    openSchedule(second);
    // Return without another letter: what was listed is gone, and is listed as it is now.
    key(Qt::Key_Return);
    ASSERT_TRUE(m_palette && m_palette->isVisible());
    EXPECT_EQ(chosen(), QStringLiteral("medlar.json"));
    openSchedule(first);
    key(Qt::Key_Return);
    key(Qt::Key_Return);
    EXPECT_TRUE(waitForNewest(second));
}

TEST_F(CommandPaletteTest, AClickCallsToo) {
    openPalette();
    QTest::keyClicks(filter(), QStringLiteral("hold"));
    QTest::mouseClick(list()->viewport(),
                      Qt::LeftButton,
                      {},
                      list()->visualItemRect(list()->topLevelItem(0)).center());
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_window->queue().isHeld(); }));
}

TEST_F(CommandPaletteTest, EscapeClosesItAndStopsNoJob) {
    m_window->queue().add(evaluationJob(testing::longPlan(), runsRoot() / "long"));
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return action(Command::Stop)->isEnabled(); }, kLongWaitMilliseconds));
    openPalette();
    key(Qt::Key_Escape);
    EXPECT_TRUE(m_palette.isNull() || !m_palette->isVisible());
    EXPECT_EQ(m_window->queue().workState(), WorkJob::State::Running);
}

TEST_F(CommandPaletteTest, SaysWhereNothingIsFound) {
    openPalette();
    QTest::keyClicks(filter(), QStringLiteral("zzz"));
    EXPECT_FALSE(list()->isVisible());
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    EXPECT_TRUE(m_palette->isVisible());
}

}  // namespace
}  // namespace ld3::ui
