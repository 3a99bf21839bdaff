#include "ui/window/preferences.h"

#include "tests/ui/main_window_fixture.h"
#include "ui/i18n/languages.h"
#include "ui/plots/loss_plot.h"
#include "ui/plots/qcp.h"
#include "ui/theme/contrast.h"
#include "ui/theme/plot_colors.h"
#include "ui/window/color_scheme.h"
#include "ui/window/farewell.h"
#include "ui/window/message_bar.h"
#include "ui/window/shortcuts_window.h"

#include <QMenu>
#include <QToolBar>

#include <algorithm>

namespace ld3::ui {
namespace {

class PreferencesTest : public MainWindowFixture {
  protected:
    ~PreferencesTest() override {
        applyColorScheme(ColorScheme::System);
        installLanguage(QStringLiteral("en"));
    }

    /// Opens a menu of View and clicks the entry with this text.
    void click(const char* menuName, const QString& text) const {
        auto* menu = child<QMenu>(menuName);
        menu->popup(m_window->mapToGlobal(QPoint(20, 20)));
        ASSERT_TRUE(QTest::qWaitForWindowExposed(menu));
        for (QAction* action : menu->actions()) {
            if (QString(action->text()).remove(u'&') == text) {
                QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
                QApplication::processEvents();
                return;
            }
        }
        FAIL() << text.toStdString();
    }

    [[nodiscard]] QString ticked(const char* menuName) const {
        QStringList texts;
        for (const QAction* action : child<QMenu>(menuName)->actions()) {
            if (action->isChecked()) {
                texts.append(QString(action->text()).remove(u'&'));
            }
        }
        return texts.join(u',');
    }

    /// The mean lightness of what an icon draws.
    [[nodiscard]] static double lightnessOf(const QIcon& icon) {
        const QImage image = icon.pixmap(QSize(24, 24)).toImage();
        double sum = 0.0, weight = 0.0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor color = image.pixelColor(x, y);
                sum += color.alphaF() * color.lightnessF();
                weight += color.alphaF();
            }
        }
        return sum / std::max(1e-9, weight);
    }
};

TEST_F(PreferencesTest, ColorsAreChangedByAClickEverywhereAtOnce) {
    ShortcutsWindow dialog(&m_window->actions(), m_window.get());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QCustomPlot& plot = m_window->findChild<LossPlot*>()->plot();
    const auto expectDark = [&](bool dark) {
        EXPECT_EQ(isDark(QApplication::palette()), dark);
        EXPECT_EQ(isDark(m_window->palette()), dark);
        EXPECT_EQ(isDark(dialog.palette()), dark) << "an open dialog";
        const QColor ground = plot.grab().toImage().pixelColor(3, 3);
        EXPECT_EQ(ground.lightness() < 128, dark) << "a plot";
        EXPECT_GE(contrastRatio(plot.xAxis->tickLabelColor(), ground), kTextContrast);
        EXPECT_GE(contrastRatio(plot.xAxis->labelColor(), ground), kTextContrast);
        EXPECT_EQ(lightnessOf(action(Command::Train)->icon()) > 0.5, dark) << "an icon";
    };
    click("colorMenu", QStringLiteral("Dark"));
    expectDark(true);
    EXPECT_EQ(ticked("colorMenu"), QStringLiteral("Dark"));
    EXPECT_EQ(QSettings().value(setting::kColorScheme).toString(), QStringLiteral("dark"));
    click("colorMenu", QStringLiteral("Light"));
    expectDark(false);
    EXPECT_EQ(ticked("colorMenu"), QStringLiteral("Light"));
    click("colorMenu", QStringLiteral("As the system"));
    EXPECT_EQ(ticked("colorMenu"), QStringLiteral("As the system"));
    EXPECT_EQ(currentColorScheme(), ColorScheme::System);
}

TEST_F(PreferencesTest, WhatHoldsIsTickedWhateverIsRemembered) {
    // As the command line does with --theme and --language.
    QSettings().setValue(setting::kColorScheme, QStringLiteral("light"));
    QSettings().setValue(setting::kLanguage, QStringLiteral("de"));
    applyColorScheme(ColorScheme::Dark);
    installLanguage(QStringLiteral("fr"));
    open();
    EXPECT_EQ(ticked("languageMenu"), QStringLiteral("Français"));
    applyColorScheme(ColorScheme::Dark);
    installLanguage(QStringLiteral("en"));
    open();
    EXPECT_EQ(ticked("colorMenu"), QStringLiteral("Dark"));
    EXPECT_EQ(ticked("languageMenu"), QStringLiteral("English"));
}

TEST_F(PreferencesTest, ALanguageIsToldByAClick) {
    QSignalSpy chosen(m_window.get(), &MainWindow::languageChosen);
    click("languageMenu", QStringLiteral("Deutsch"));
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.front().front().toString(), QStringLiteral("de"));
    EXPECT_EQ(QSettings().value(setting::kLanguage).toString(), QStringLiteral("de"));
    EXPECT_EQ(ticked("languageMenu"), QStringLiteral("Deutsch"));
}

TEST_F(PreferencesTest, WhatKeepsTheLanguageFromChangingIsNamed) {
    m_window->findChild<Farewell*>()->watch(
        {[] { return QStringLiteral("Something is not saved."); }, [] {}});
    QSignalSpy chosen(m_window.get(), &MainWindow::languageChosen);
    click("languageMenu", QStringLiteral("Deutsch"));
    EXPECT_EQ(chosen.size(), 0);
    EXPECT_TRUE(m_window->findChild<MessageBar*>()->text().startsWith(
        QStringLiteral("Something is not saved. ")));
}

}  // namespace
}  // namespace ld3::ui
