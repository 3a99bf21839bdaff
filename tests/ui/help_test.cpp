#include "tests/ui/main_window_fixture.h"
#include "tests/ui/widget_walk.h"
#include "ui/evaluation/evaluate_dialog.h"
#include "ui/experiment/experiment_form.h"
#include "ui/help/explanation.h"
#include "ui/help/help_desk.h"
#include "ui/help/manual_window.h"
#include "ui/models/description_form.h"
#include "ui/models/model_inspector.h"
#include "ui/window/shortcuts_window.h"

#include <QDockWidget>
#include <QMenu>
#include <QScrollBar>
#include <QSpinBox>
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
            if (!testing::isInput(widget)) {
                continue;
            }
            ++count;
            const QString text = widget->toolTip();
            for (const char* part : {"Unit: ", "Range: ", "Default: ", "Source: "}) {
                EXPECT_TRUE(text.contains(QLatin1String(part)))
                    << described(widget) << " lacks " << part << "in: " << text.toStdString();
            }
            EXPECT_FALSE(text.contains(QStringLiteral("<p></p>"))) << described(widget);
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

TEST_F(HelpTest, EveryFieldOfADescriptionAndOfAnEvaluationIsExplained) {
    DescriptionForm description;
    expectExplained(description, 10);
    EvaluateDialog evaluate({}, m_window->form().experiment());
    evaluate.setAttribute(Qt::WA_DeleteOnClose, false);
    expectExplained(evaluate, 12);
}

TEST_F(HelpTest, EveryFieldOfTheWindowHasATooltip) {
    for (const auto* widget : m_window->findChildren<QWidget*>()) {
        if (testing::isInput(widget)) {
            EXPECT_FALSE(widget->toolTip().isEmpty()) << described(widget);
        }
    }
    for (const char* name : {"colourMenu", "textSizeMenu", "languageMenu"}) {
        auto* menu = child<QMenu>(name);
        ASSERT_NE(menu, nullptr) << name;
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
    EvaluateDialog evaluate({}, m_window->form().experiment());
    evaluate.setAttribute(Qt::WA_DeleteOnClose, false);
    QList<QWidget*> widgets = m_window->findChildren<QWidget*>();
    widgets.append(m_window.get());
    widgets.append(&evaluate);
    QSet<QString> topics;
    for (const QWidget* widget : std::as_const(widgets)) {
        topics.insert(helpTopic(widget));
    }
    topics.remove(QString());
    EXPECT_GT(topics.size(), 12);
    for (const QString& topic : std::as_const(topics)) {
        EXPECT_TRUE(titles.contains(topic)) << topic.toStdString();
    }
    for (const auto* dock : m_window->findChildren<QDockWidget*>()) {
        EXPECT_FALSE(helpTopic(dock->widget()).isEmpty()) << described(dock);
    }
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
    EXPECT_TRUE(QTest::qWaitFor([&] { return manual()->shownTopic() == u"Five minutes"; }));
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

}  // namespace
}  // namespace ld3::ui
