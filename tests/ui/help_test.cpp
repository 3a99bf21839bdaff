#include "tests/ui/all_dialogs.h"
#include "tests/ui/main_window_fixture.h"
#include "tests/ui/widget_walk.h"
#include "ui/help/explanation.h"
#include "ui/help/help_desk.h"
#include "ui/models/model_inspector.h"
#include "ui/plots/qcp.h"
#include "ui/plots/schedule_plot.h"
#include "ui/window/color_scheme.h"
#include "ui/window/command_palette.h"

#include <QDockWidget>
#include <QMenu>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSpinBox>
#include <QTableView>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTreeWidget>

namespace ld3::ui {
namespace {

using testing::described;

class HelpTest : public MainWindowFixture {
  protected:
    /// Every field says all that is asked for.
    static void expectExplained(const QWidget& window, int atLeast) {
        int count = 0;
        for (const auto* widget : window.findChildren<QWidget*>()) {
            if (!testing::isInput(widget) || testing::isCommandButton(widget)) {
                continue;
            }
            ++count;
            const QString text = widget->toolTip();
            for (const char* part : {"Unit: ", "Range: ", "Default: ", "Source: "}) {
                EXPECT_TRUE(text.contains(QLatin1String(part)))
                    << described(widget) << " lacks " << part << "in: " << text.toStdString();
            }
            EXPECT_FALSE(text.contains(QStringLiteral("<p></p>"))) << described(widget);
            EXPECT_FALSE(text.contains(QStringLiteral("Default: <"))) << described(widget);
            if (qobject_cast<const QAbstractSpinBox*>(widget) != nullptr) {
                static const QRegularExpression kNumbers(QStringLiteral("Range: [^<]*\\d"));
                EXPECT_TRUE(text.contains(kNumbers)) << described(widget);
            }
            EXPECT_FALSE(widget->accessibleDescription().isEmpty()) << described(widget);
        }
        EXPECT_GE(count, atLeast);
    }

    [[nodiscard]] ManualWindow* manual() const { return m_window->findChild<ManualWindow*>(); }
};

TEST_F(HelpTest, EveryFieldOfTheExperimentIsExplained) {
    expectExplained(m_window->form(), 24);
    const QString nfe = child<QSpinBox>("nfe")->toolTip();
    EXPECT_TRUE(nfe.contains(QStringLiteral("3 to 1,000")) ||
                nfe.contains(QStringLiteral("1 to 1,000")))
        << nfe.toStdString();
    EXPECT_TRUE(nfe.contains(QStringLiteral("Default: 5"))) << nfe.toStdString();
    EXPECT_TRUE(nfe.contains(QStringLiteral("Tong et al. 2025"))) << nfe.toStdString();
    child<QSpinBox>("nfe")->setValue(9);
    EXPECT_EQ(child<QSpinBox>("nfe")->toolTip(), nfe) << "the default stays";
}

TEST_F(HelpTest, EveryFieldOfEveryDialogIsExplained) {
    int fields = 0;
    for (const auto& dialog : testing::allDialogs(*m_window)) {
        SCOPED_TRACE(dialog->metaObject()->className());
        expectExplained(*dialog, 1);
        fields += dialog->findChildren<QAbstractSpinBox*>().size();
    }
    EXPECT_GT(fields, 20);
    const CommandPalette palette(action(Command::FindCommand), m_window.get());
    expectExplained(palette, 1);
}

TEST_F(HelpTest, EveryFieldOfEveryPanelIsExplained) {
    ASSERT_TRUE(QTest::qWaitFor([this] { return action(Command::EditSchedule)->isEnabled(); }));
    action(Command::EditSchedule)->trigger();
    QTest::qWait(20);
    expectExplained(*m_window, 50);
    // Commands say what they do.
    for (const auto* widget : m_window->findChildren<QWidget*>()) {
        if (testing::isInput(widget)) {
            EXPECT_FALSE(widget->toolTip().isEmpty()) << described(widget);
        }
    }
}

TEST_F(HelpTest, SymbolsOfAxesAndTablesAreExplained) {
    for (const PlotWidget* plot : m_window->findChildren<PlotWidget*>()) {
        const QString text = plot->plot().accessibleDescription();
        for (const char* part : {"Unit: ", "Range: ", "Source: "}) {
            EXPECT_TRUE(text.contains(QLatin1String(part))) << described(plot) << part;
        }
    }
    for (const char* name : {"runTable", "evaluationTable"}) {
        const QAbstractItemModel* model = child<QTableView>(name)->model();
        int explained = 0;
        for (int column = 0; column < model->columnCount(); ++column) {
            if (model->headerData(column, Qt::Horizontal).toString() == QStringLiteral("NFE")) {
                const QString text =
                    model->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
                EXPECT_TRUE(text.contains(QStringLiteral("Tong et al. 2025"))) << name;
                ++explained;
            }
        }
        EXPECT_EQ(explained, 1) << name;
    }
    auto* axis = child<QComboBox>("scheduleAxis");
    for (const char* symbol : {"σ", "λ", "t"}) {
        axis->setCurrentIndex(axis->findText(QString::fromUtf8(symbol), Qt::MatchStartsWith));
        const QString text = m_window->findChild<SchedulePlot*>()->plot().accessibleDescription();
        EXPECT_TRUE(text.contains(QString::fromUtf8(symbol) + QStringLiteral(": ")))
            << text.toStdString();
    }
}

TEST_F(HelpTest, MenusOfPreferencesAreExplained) {
    for (const char* name : {"colorMenu", "textSizeMenu", "languageMenu"}) {
        auto* menu = child<QMenu>(name);
        EXPECT_TRUE(menu->toolTipsVisible());
        EXPECT_GE(menu->actions().size(), 3);
        for (const QAction* action : menu->actions()) {
            EXPECT_GT(action->toolTip().size(), action->text().size() + 8)
                << action->text().toStdString();
        }
    }
}

TEST_F(HelpTest, EveryTopicIsInTheManual) {
    QSet<QString> titles;
    const ManualWindow window(nullptr);
    for (const ManualSection& section : window.sections()) {
        titles.insert(section.title);
    }
    EXPECT_GT(titles.size(), 30);
    const auto dialogs = testing::allDialogs(*m_window);
    QList<QWidget*> widgets = m_window->findChildren<QWidget*>();
    widgets.append(m_window.get());
    for (const auto& dialog : dialogs) {
        widgets.append(dialog.get());
        widgets.append(dialog->findChildren<QWidget*>());
    }
    QSet<QString> topics;
    for (const QWidget* widget : std::as_const(widgets)) {
        topics.insert(helpTopic(widget));
    }
    topics.remove(QString());
    EXPECT_GT(topics.size(), 12);
    for (const QString& topic : std::as_const(topics)) {
        EXPECT_TRUE(titles.contains(topic)) << topic.toStdString();
    }
}

TEST_F(HelpTest, EveryPanelHasATopicOfItsOwn) {
    int docks = 0;
    for (const auto* dock : m_window->findChildren<QDockWidget*>()) {
        EXPECT_TRUE(dock->widget()->property("helpTopic").isValid()) << described(dock);
        ++docks;
    }
    EXPECT_GE(docks, 10);
    const auto topicIn = [this](const char* name) { return helpTopic(child<QWidget>(name)); };
    EXPECT_EQ(topicIn("trajectorySample"), QStringLiteral("Where a schedule errs"));
    EXPECT_EQ(topicIn("scrubSlider"), QStringLiteral("Going through a training"));
    EXPECT_EQ(topicIn("runFilter"), QStringLiteral("The list of runs"));
    EXPECT_EQ(topicIn("runTable"), QStringLiteral("The list of runs"));
    EXPECT_EQ(topicIn("lossAxis"), QStringLiteral("Plots"));
    const DifferencesWindow differences({}, m_window.get());
    EXPECT_EQ(helpTopic(differences.findChild<QTableView*>()), QStringLiteral("Runs side by side"));
}

TEST_F(HelpTest, WhatIsThisOpensTheManualAtTheField) {
    auto* nfe = child<QSpinBox>("nfe");
    nfe->setFocus();
    press(Qt::Key_F1, Qt::ShiftModifier);
    ASSERT_NE(manual(), nullptr);
    ASSERT_TRUE(QTest::qWaitFor([&] { return manual()->shownTopic() == u"Solvers"; }))
        << manual()->shownTopic().toStdString();
    const QString said = manual()->findChild<QLabel*>("manualExplanation")->text();
    EXPECT_TRUE(said.contains(QStringLiteral("NFE"))) << said.toStdString();
    EXPECT_TRUE(said.contains(QStringLiteral("Default: 5"))) << said.toStdString();

    child<QComboBox>("recipe")->setFocus();
    HelpDesk::explainWidget(child<QComboBox>("recipe"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return manual()->shownTopic() == u"Two recipes"; }))
        << manual()->shownTopic().toStdString();
    EXPECT_EQ(m_window->findChildren<ManualWindow*>().size(), 1) << "the same window";
}

TEST_F(HelpTest, PointingExplainsWhatIsClicked) {
    press(Qt::Key_F1, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::mouseClick(child<QComboBox>("lossAxis"), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return manual() != nullptr; }));
    const QString said = manual()->findChild<QLabel*>("manualExplanation")->text();
    EXPECT_TRUE(said.contains(QStringLiteral("What the plot counts to the right.")))
        << said.toStdString();
    EXPECT_TRUE(QTest::qWaitFor([&] { return manual()->shownTopic() == u"Plots"; }));
}

TEST_F(HelpTest, DialogsAnswerToo) {
    press(Qt::Key_F1);
    auto* shortcuts = m_window->findChild<ShortcutsWindow*>();
    ASSERT_NE(shortcuts, nullptr);
    ASSERT_TRUE(QTest::qWaitForWindowActive(shortcuts));
    QTest::keyClick(shortcuts->windowHandle(), Qt::Key_F1, Qt::ShiftModifier);
    auto* own = shortcuts->findChild<ManualWindow*>();
    ASSERT_NE(own, nullptr);
    EXPECT_TRUE(QTest::qWaitFor([&] { return own->shownTopic() == u"Keys and panels"; }))
        << own->shownTopic().toStdString();
}

TEST_F(HelpTest, TheManualIsSearchedAndWalked) {
    press(Qt::Key_F1, Qt::ControlModifier);
    ASSERT_NE(manual(), nullptr);
    auto* text = manual()->findChild<QTextBrowser*>("manualText");
    auto* search = manual()->findChild<QLineEdit*>("manualSearch");
    EXPECT_FALSE(manual()->findChild<QLabel*>("manualExplanation")->isVisible());
    EXPECT_FALSE(text->toPlainText().contains(QStringLiteral("!["))) << "no picture";
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("soft teacher"));
    QTest::keyClick(search, Qt::Key_Return);
    EXPECT_EQ(text->textCursor().selectedText().toLower(), QStringLiteral("soft teacher"));
    EXPECT_TRUE(manual()->isVisible());
    const int first = text->textCursor().position();
    QTest::keyClick(search, Qt::Key_Return);
    EXPECT_NE(text->textCursor().position(), first) << "the next place";

    auto* contents = manual()->findChild<QTreeWidget*>("manualContents");
    const QList<QTreeWidgetItem*> found =
        contents->findItems(QStringLiteral("Exports"), Qt::MatchExactly | Qt::MatchRecursive);
    ASSERT_EQ(found.size(), 1);
    contents->setCurrentItem(found.front());
    EXPECT_EQ(manual()->shownTopic(), QStringLiteral("Exports"));
}

TEST_F(HelpTest, CodeInTheManualIsWrappedOnAGroundOfItsOwn) {
    press(Qt::Key_F1, Qt::ControlModifier);
    ASSERT_NE(manual(), nullptr);
    auto* text = manual()->findChild<QTextBrowser*>("manualText");
    const auto expectGround = [text](const QColor& ground) {
        int lines = 0;
        for (QTextBlock block = text->document()->begin(); block.isValid(); block = block.next()) {
            if (block.blockFormat().hasProperty(QTextFormat::BlockCodeFence)) {
                ++lines;
                EXPECT_FALSE(block.blockFormat().nonBreakableLines());
                EXPECT_EQ(block.blockFormat().background().color(), ground);
            }
        }
        EXPECT_GT(lines, 20);
    };
    for (const ColorScheme scheme : {ColorScheme::Light, ColorScheme::Dark}) {
        applyColorScheme(scheme);
        QApplication::processEvents();
        const QPalette palette = manual()->palette();
        EXPECT_NE(palette.color(QPalette::AlternateBase), palette.color(QPalette::Base));
        expectGround(palette.color(QPalette::AlternateBase));
    }
    applyColorScheme(ColorScheme::System);
    EXPECT_EQ(text->horizontalScrollBar()->maximum(), 0) << "nothing is wider than the page";
}

}  // namespace
}  // namespace ld3::ui
