// Letters: with Alt they open menus, in an open menu they call its entries; in every language each
// stands for one thing.

#include "tests/ui/drawing.h"
#include "tests/ui/main_window_fixture.h"
#include "ui/actions/action_text.h"
#include "ui/experiment/experiment_form.h"
#include "ui/i18n/languages.h"
#include "ui/jobs/job_dialog.h"
#include "ui/plots/loss_plot.h"
#include "ui/plots/plot_curves.h"
#include "ui/plots/plot_menu.h"
#include "ui/plots/qcp.h"
#include "ui/runs/color_menu.h"
#include "ui/window/job_desk.h"

#include <QAbstractButton>
#include <QGroupBox>
#include <QLabel>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QSpinBox>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>
#include <memory>
#include <optional>

namespace ld3::ui {
namespace {

std::optional<Qt::Key> letterOf(const QString& text) {
    const QKeySequence keys = QKeySequence::mnemonic(text);
    return keys.isEmpty() ? std::nullopt : std::optional(keys[0].key());
}

/// Of a menu and those in it.
/// @returns how many entries have letters
int expectLettersOfTheirOwn(const QList<QAction*>& actions) {
    QMap<Qt::Key, QString> seen;
    int count = 0;
    for (const QAction* action : actions) {
        if (const auto letter = letterOf(action->text())) {
            EXPECT_FALSE(seen.contains(*letter))
                << seen.value(*letter).toStdString() << " and " << action->text().toStdString();
            seen.insert(*letter, action->text());
            ++count;
        }
        if (action->menu() != nullptr) {
            count += expectLettersOfTheirOwn(action->menu()->actions());
        }
    }
    return count;
}

class MnemonicsTest : public MainWindowFixture {
  protected:
    void TearDown() override {
        m_window.reset();
        installLanguage(QStringLiteral("en"));
    }

    void speak(const QString& code) {
        m_window.reset();
        installLanguage(code);
        open();
    }

    [[nodiscard]] QList<QAction*> titles() const { return m_window->menuBar()->actions(); }

    /// What the window shows beside its menus.
    [[nodiscard]] QStringList textsOfPanels() const {
        QStringList texts;
        for (const auto* label : m_window->findChildren<QLabel*>()) {
            if (label->buddy() != nullptr) {
                texts.append(label->text());
            }
        }
        for (const auto* button : m_window->findChildren<QAbstractButton*>()) {
            texts.append(button->text());
        }
        for (const auto* group : m_window->findChildren<QGroupBox*>()) {
            texts.append(group->title());
        }
        for (const auto* tabs : m_window->findChildren<QTabBar*>()) {
            for (int i = 0; i < tabs->count(); ++i) {
                texts.append(tabs->tabText(i));
            }
        }
        return texts;
    }
};

TEST_F(MnemonicsTest, EveryMenuAndItsEntriesHaveLettersOfTheirOwn) {
    for (const Language& language : languages()) {
        SCOPED_TRACE(language.code.toStdString());
        speak(language.code);
        for (const QAction* title : titles()) {
            EXPECT_TRUE(letterOf(title->text())) << title->text().toStdString();
        }
        EXPECT_GT(expectLettersOfTheirOwn(titles()), 60);
    }
}

TEST_F(MnemonicsTest, ContextMenusToo) {
    for (const Language& language : languages()) {
        SCOPED_TRACE(language.code.toStdString());
        speak(language.code);
        const QString goOn = JobDesk::tr("Co&ntinue");
        EXPECT_EQ(goOn == QStringLiteral("Co&ntinue"), language.code == QStringLiteral("en"));
        for (const QString& text : {action(Command::PauseOrResume)->text(), goOn}) {
            action(Command::PauseOrResume)->setText(text);
            EXPECT_GT(expectLettersOfTheirOwn(titles()), 60);
            int count = 0;
            for (const auto* widget : m_window->findChildren<QWidget*>()) {
                if (widget->contextMenuPolicy() == Qt::ActionsContextMenu) {
                    expectLettersOfTheirOwn(widget->actions());
                    ++count;
                }
            }
            EXPECT_GE(count, 2);
        }
        const std::unique_ptr<QMenu> colors(makeColorMenu(nullptr));
        EXPECT_EQ(expectLettersOfTheirOwn(colors->actions()), 9);
    }
}

TEST_F(MnemonicsTest, MenusOfPlotsToo) {
    for (const Language& language : languages()) {
        SCOPED_TRACE(language.code.toStdString());
        installLanguage(language.code);
        LossPlot plot;
        plot.setLeader(QStringLiteral("a run"));
        plot.appendReports(testing::fallingLosses(30));
        plot.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&plot));
        PlotCurves& curves = plot.plotCurves();
        const auto all = curves.all();
        const auto whole = std::find_if(all.begin(), all.end(), [&plot](const auto* curve) {
            return !plot.runOf(*curve).isEmpty() && !plot.lookNameOf(*curve).isEmpty();
        });
        ASSERT_NE(whole, all.end());
        curves.lift(*whole);
        ASSERT_EQ(curves.lifted(), *whole);
        for (const bool isShown : {true, false}) {
            curves.setShown(*whole, isShown);
            const std::unique_ptr<QMenu> menu(makePlotMenu(plot));
            EXPECT_GE(expectLettersOfTheirOwn(menu->actions()), 14);
        }
    }
}

TEST_F(MnemonicsTest, PanelsLeaveAllLettersToTheMenus) {
    for (const Language& language : languages()) {
        SCOPED_TRACE(language.code.toStdString());
        speak(language.code);
        const QStringList texts = textsOfPanels();
        EXPECT_GT(texts.size(), 60);
        for (const QString& text : texts) {
            EXPECT_FALSE(letterOf(text)) << text.toStdString();
        }
    }
}

TEST_F(MnemonicsTest, ALetterWithAltOpensItsMenuFromAnyField) {
    for (const Language& language : languages()) {
        SCOPED_TRACE(language.code.toStdString());
        speak(language.code);
        for (const QAction* title : titles()) {
            m_window->activateWindow();
            ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
            child<QSpinBox>("nfe")->setFocus();
            const auto letter = letterOf(title->text());
            ASSERT_TRUE(letter);
            press(*letter, Qt::AltModifier);
            EXPECT_TRUE(QTest::qWaitFor([title] { return title->menu()->isVisible(); }, 2000))
                << title->text().toStdString();
            title->menu()->close();
        }
    }
}

TEST_F(MnemonicsTest, ButtonsOfCommandsShowNoLetters) {
    for (const Language& language : languages()) {
        SCOPED_TRACE(language.code.toStdString());
        speak(language.code);
        action(Command::PauseOrResume)->setText(JobDesk::tr("Co&ntinue"));
        int count = 0;
        for (const auto* button : m_window->findChildren<QToolButton*>()) {
            if (const QAction* command = button->defaultAction()) {
                EXPECT_EQ(button->text(), withoutMnemonic(command->text()));
                ++count;
            }
        }
        EXPECT_GT(count, 20);
    }
}

TEST_F(MnemonicsTest, TheSameFormInADialogKeepsItsLetters) {
    const JobDialog dialog(m_window->form().experiment(), JobDialog::Purpose::Change);
    const auto labels = dialog.findChildren<QLabel*>();
    EXPECT_GT(std::count_if(labels.begin(),
                            labels.end(),
                            [](const auto* label) { return letterOf(label->text()).has_value(); }),
              10);
}

}  // namespace
}  // namespace ld3::ui
