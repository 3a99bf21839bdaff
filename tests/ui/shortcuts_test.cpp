#include "tests/ui/main_window_fixture.h"
#include "ui/actions/action_text.h"
#include "ui/actions/fixed_keys.h"
#include "ui/experiment/experiment_form.h"
#include "ui/jobs/job_queue.h"
#include "ui/window/preferences.h"
#include "ui/window/shortcut_settings.h"
#include "ui/window/shortcuts_window.h"
#include "ui/window/text_zoom.h"

#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTreeWidget>

#include <stdexcept>

namespace ld3::ui {
namespace {

using Keys = QList<QKeySequence>;

const QKeySequence kHold(Qt::CTRL | Qt::SHIFT | Qt::Key_H);
const QKeySequence kNew(Qt::CTRL | Qt::ALT | Qt::Key_J);

TEST(ShortcutsTest, NoTwoCommandsShareKeysAndAllHaveNames) {
    const ActionRegistry actions;
    QSet<QString> names;
    for (const ActionRegistry::Group& group : actions.groups()) {
        for (const Command command : group.commands) {
            for (const QKeySequence& keys : actions.action(command)->shortcuts()) {
                EXPECT_FALSE(actions.holderOf(keys, command).has_value())
                    << keys.toString().toStdString();
            }
            EXPECT_FALSE(names.contains(ActionRegistry::name(command)));
            names.insert(ActionRegistry::name(command));
        }
    }
    EXPECT_TRUE(names.contains(QStringLiteral("HoldQueue")));
}

TEST(ShortcutsTest, KeysThatBeginAlikeExcludeEachOther) {
    const QKeySequence one(Qt::CTRL | Qt::Key_K);
    const QKeySequence two(Qt::CTRL | Qt::Key_K, Qt::CTRL | Qt::Key_C);
    const QKeySequence other(Qt::CTRL | Qt::Key_K, Qt::CTRL | Qt::Key_U);
    EXPECT_TRUE(keysClash(one, one));
    EXPECT_TRUE(keysClash(one, two));
    EXPECT_TRUE(keysClash(two, one));
    EXPECT_FALSE(keysClash(two, other));
    EXPECT_FALSE(keysClash(one, {}));
    EXPECT_FALSE(keysClash({}, {}));
}

class ShortcutSettingsTest : public UiFixture {
  protected:
    static void remember(const char* command, const QVariant& value) {
        QSettings settings;
        settings.beginGroup(QLatin1String(setting::kShortcuts));
        settings.setValue(QLatin1String(command), value);
    }

    static Keys restored(Command command) {
        ActionRegistry actions;
        restoreShortcuts(actions);
        return actions.action(command)->shortcuts();
    }
};

TEST_F(ShortcutSettingsTest, OnlyChangesAreRemembered) {
    ActionRegistry actions;
    actions.setKeys(Command::HoldQueue, {kNew});
    actions.setKeys(Command::Train, {});
    actions.setKeys(Command::RetryJob, {QKeySequence(Qt::CTRL | Qt::Key_K, Qt::CTRL | Qt::Key_B)});
    rememberShortcuts(actions);
    QSettings settings;
    settings.beginGroup(QLatin1String(setting::kShortcuts));
    EXPECT_EQ(settings.childKeys().size(), 3);
    EXPECT_EQ(restored(Command::HoldQueue), Keys{kNew});
    EXPECT_TRUE(restored(Command::Train).isEmpty());
    EXPECT_EQ(restored(Command::RetryJob), actions.action(Command::RetryJob)->shortcuts());
    EXPECT_EQ(restored(Command::Undo), actions.defaultKeys(Command::Undo));
    actions.setKeys(Command::HoldQueue, actions.defaultKeys(Command::HoldQueue));
    rememberShortcuts(actions);
    EXPECT_EQ(restored(Command::HoldQueue), Keys{kHold});
}

TEST_F(ShortcutSettingsTest, TwoCommandsMayHaveExchangedTheirKeys) {
    ActionRegistry actions;
    const Keys train = actions.defaultKeys(Command::Train);
    actions.setKeys(Command::HoldQueue, train);
    actions.setKeys(Command::Train, {kHold});
    rememberShortcuts(actions);
    EXPECT_EQ(restored(Command::HoldQueue), train);
    EXPECT_EQ(restored(Command::Train), Keys{kHold});
}

TEST_F(ShortcutSettingsTest, BrokenSettingsAreIgnored) {
    const std::initializer_list<QVariant> broken = {QStringLiteral("Ctrl+Nonsense"),
                                                    QStringLiteral("Ctrl+"),
                                                    QStringLiteral("hello"),
                                                    QStringList{"Ctrl+J", "Ctrl+K"},
                                                    QByteArray("\x01\x02"),
                                                    QStringLiteral("Ctrl+R")};  // belongs to Train
    for (const QVariant& value : broken) {
        remember("HoldQueue", value);
        EXPECT_EQ(restored(Command::HoldQueue), Keys{kHold}) << value.toString().toStdString();
    }
    remember("NoSuchCommand", QStringLiteral("Ctrl+J"));
    remember("HoldQueue", QStringLiteral("Ctrl+Alt+J"));
    EXPECT_EQ(restored(Command::HoldQueue), Keys{kNew});
    remember("RetryJob", QStringLiteral("Ctrl+Alt+J"));
    ActionRegistry actions;
    restoreShortcuts(actions);
    EXPECT_NE(actions.action(Command::HoldQueue)->shortcuts(),
              actions.action(Command::RetryJob)->shortcuts())
        << "one of both has its default keys";
}

class ShortcutsWindowTest : public MainWindowFixture {
  protected:
    void openShortcuts() {
        press(Qt::Key_F1);
        m_shortcuts = m_window->findChild<ShortcutsWindow*>();
        ASSERT_NE(m_shortcuts, nullptr);
    }

    template <class T>
    T* part(const char* name) {
        return m_shortcuts->findChild<T*>(QLatin1String(name));
    }

    QTreeWidgetItem* row(Command command) {
        auto* tree = part<QTreeWidget>("shortcutTree");
        const QString text = withoutMnemonic(action(command)->text());
        const auto found = tree->findItems(text, Qt::MatchExactly | Qt::MatchRecursive);
        if (found.size() != 1) {
            throw std::runtime_error("not one row of " + text.toStdString());
        }
        return found.front();
    }

    void choose(Command command) {
        auto* tree = part<QTreeWidget>("shortcutTree");
        tree->scrollToItem(row(command));
        QTest::mouseClick(
            tree->viewport(), Qt::LeftButton, {}, tree->visualItemRect(row(command)).center());
        ASSERT_EQ(tree->currentItem(), row(command));
    }

    void type(Qt::Key key, Qt::KeyboardModifiers modifiers) {
        auto* edit = part<QKeySequenceEdit>("shortcutKeys");
        edit->setFocus();
        QSignalSpy edited(edit, &QKeySequenceEdit::editingFinished);
        QTest::keyClick(edit, key, modifiers);
        ASSERT_TRUE(edited.wait());
    }

    ShortcutsWindow* m_shortcuts = nullptr;
};

TEST_F(ShortcutsWindowTest, OpensOnceByEitherKey) {
    press(Qt::Key_Question);  // with Shift or without, as the keyboard has it
    ASSERT_EQ(m_window->findChildren<ShortcutsWindow*>().size(), 1);
    EXPECT_TRUE(m_window->findChild<ShortcutsWindow*>()->isVisible());
    m_window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    press(Qt::Key_F1);
    EXPECT_EQ(m_window->findChildren<ShortcutsWindow*>().size(), 1);
}

TEST_F(ShortcutsWindowTest, ListsTheKeysOfPanelsToo) {
    openShortcuts();
    auto* tree = part<QTreeWidget>("shortcutTree");
    for (const FixedKeyGroup& group : fixedKeys()) {
        for (const FixedKeys& fixed : group.entries) {
            EXPECT_FALSE(fixed.keys.isEmpty());
            const auto rows = tree->findItems(fixed.meaning, Qt::MatchExactly | Qt::MatchRecursive);
            ASSERT_EQ(rows.size(), 1) << fixed.meaning.toStdString();
            EXPECT_EQ(rows[0]->text(1), fixed.keys);
            EXPECT_EQ(rows[0]->parent()->text(0), group.title);
            tree->setCurrentItem(rows[0]);
            EXPECT_FALSE(part<QKeySequenceEdit>("shortcutKeys")->isEnabled());
            EXPECT_FALSE(part<QPushButton>("shortcutRemove")->isEnabled());
        }
    }
}

TEST_F(ShortcutsWindowTest, KeysAreShownWhole) {
    for (const int percent : {100, 150}) {
        applyTextZoom(percent);
        ShortcutsWindow window(&m_window->actions(), m_window.get());
        window.setAttribute(Qt::WA_DeleteOnClose, false);
        window.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
        const auto* tree = window.findChild<QTreeWidget*>();
        const QAbstractItemView* view = tree;
        for (int column = 0; column < 2; ++column) {
            EXPECT_GE(tree->columnWidth(column), view->sizeHintForColumn(column))
                << column << " at " << percent << " %";
        }
        EXPECT_EQ(tree->horizontalScrollBar()->maximum(), 0);
    }
    applyTextZoom(100);
}

TEST_F(ShortcutsWindowTest, AQuestionMarkIsStillTypedIntoText) {
    auto* filter = child<QLineEdit>("runFilter");
    filter->setFocus();
    QTest::keyClick(m_window->windowHandle(), '?');
    EXPECT_EQ(m_window->findChild<ShortcutsWindow*>(), nullptr);
    EXPECT_EQ(filter->text(), QStringLiteral("?"));
}

TEST_F(ShortcutsWindowTest, TypedKeysHoldAtOnceAndAtTheNextStart) {
    openShortcuts();
    choose(Command::HoldQueue);
    EXPECT_FALSE(part<QPushButton>("shortcutReset")->isEnabled());
    type(Qt::Key_J, Qt::ControlModifier | Qt::AltModifier);
    EXPECT_EQ(row(Command::HoldQueue)->text(1), QStringLiteral("Ctrl+Alt+J"));
    EXPECT_TRUE(row(Command::HoldQueue)->font(1).bold());
    EXPECT_TRUE(action(Command::HoldQueue)->toolTip().contains(QStringLiteral("(Ctrl+Alt+J)")));
    m_shortcuts->close();
    m_window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_FALSE(m_window->queue().isHeld()) << "the old keys";
    press(Qt::Key_J, Qt::ControlModifier | Qt::AltModifier);
    EXPECT_TRUE(m_window->queue().isHeld()) << "the new keys";

    m_window->close();
    open();
    EXPECT_EQ(action(Command::HoldQueue)->shortcuts(), Keys{kNew});
    openShortcuts();
    choose(Command::HoldQueue);
    QTest::mouseClick(part<QPushButton>("shortcutReset"), Qt::LeftButton);
    EXPECT_EQ(action(Command::HoldQueue)->shortcuts(), Keys{kHold});
    EXPECT_FALSE(row(Command::HoldQueue)->font(1).bold());
    m_window->close();
    open();
    EXPECT_EQ(action(Command::HoldQueue)->shortcuts(), Keys{kHold});
}

TEST_F(ShortcutsWindowTest, ACommandMayHaveSeveralKeys) {
    openShortcuts();
    EXPECT_EQ(action(Command::TextLarger)->shortcuts().size(), 2) << "Ctrl++ and Ctrl+=";
    choose(Command::TextLarger);
    EXPECT_TRUE(part<QLabel>("shortcutNote")->text().contains(QStringLiteral("Ctrl+=")));
    choose(Command::HoldQueue);
    QTest::mouseClick(part<QPushButton>("shortcutAdd"), Qt::LeftButton);
    type(Qt::Key_J, Qt::ControlModifier | Qt::AltModifier);
    EXPECT_EQ(action(Command::HoldQueue)->shortcuts(), (Keys{kHold, kNew}));
    EXPECT_EQ(row(Command::HoldQueue)->text(1), QStringLiteral("Ctrl+Shift+H / Ctrl+Alt+J"));
    // Another pair of keys for the first; the second stays.
    const QKeySequence third(Qt::CTRL | Qt::ALT | Qt::Key_U);
    type(Qt::Key_U, Qt::ControlModifier | Qt::AltModifier);
    EXPECT_EQ(action(Command::HoldQueue)->shortcuts(), (Keys{third, kNew}));
    m_window->close();
    open();
    EXPECT_EQ(action(Command::HoldQueue)->shortcuts(), (Keys{third, kNew}));
    press(Qt::Key_J, Qt::ControlModifier | Qt::AltModifier);
    EXPECT_TRUE(m_window->queue().isHeld()) << "the second";
    press(Qt::Key_U, Qt::ControlModifier | Qt::AltModifier);
    EXPECT_FALSE(m_window->queue().isHeld()) << "the first";

    // Further keys that another command has are refused, and those that were there stay.
    openShortcuts();
    choose(Command::HoldQueue);
    QTest::mouseClick(part<QPushButton>("shortcutAdd"), Qt::LeftButton);
    type(Qt::Key_R, Qt::ControlModifier);
    EXPECT_EQ(action(Command::HoldQueue)->shortcuts(), (Keys{third, kNew}));
    EXPECT_TRUE(part<QLabel>("shortcutNote")->text().contains(QStringLiteral("Train")));
    QTest::mouseClick(part<QPushButton>("shortcutReset"), Qt::LeftButton);
    EXPECT_EQ(action(Command::HoldQueue)->shortcuts(), Keys{kHold});
}

TEST_F(ShortcutsWindowTest, KeysOfAnotherCommandAreRefusedByName) {
    openShortcuts();
    choose(Command::HoldQueue);
    type(Qt::Key_R, Qt::ControlModifier);
    EXPECT_EQ(action(Command::HoldQueue)->shortcuts(), Keys{kHold});
    EXPECT_EQ(part<QKeySequenceEdit>("shortcutKeys")->keySequence(), kHold);
    const QString note = part<QLabel>("shortcutNote")->text();
    EXPECT_TRUE(note.contains(QStringLiteral("Ctrl+R"))) << note.toStdString();
    EXPECT_TRUE(note.contains(QStringLiteral("Train"))) << note.toStdString();

    // Once the other has given them up, they are free.
    choose(Command::Train);
    QTest::mouseClick(part<QPushButton>("shortcutRemove"), Qt::LeftButton);
    EXPECT_TRUE(action(Command::Train)->shortcuts().isEmpty());
    choose(Command::HoldQueue);
    type(Qt::Key_R, Qt::ControlModifier);
    EXPECT_EQ(row(Command::HoldQueue)->text(1), QStringLiteral("Ctrl+R"));
    choose(Command::Train);
    QTest::mouseClick(part<QPushButton>("shortcutReset"), Qt::LeftButton);
    EXPECT_TRUE(action(Command::Train)->shortcuts().isEmpty()) << "taken";
    QTest::mouseClick(part<QPushButton>("shortcutResetAll"), Qt::LeftButton);
    EXPECT_EQ(action(Command::HoldQueue)->shortcuts(), Keys{kHold});
    EXPECT_EQ(action(Command::Train)->shortcuts(), m_window->actions().defaultKeys(Command::Train));
}

}  // namespace
}  // namespace ld3::ui
