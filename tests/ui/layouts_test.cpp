#include "ui/window/layouts.h"

#include "tests/ui/main_window_fixture.h"
#include "ui/window/preferences.h"
#include "ui/window/sealed_bytes.h"

#include <QDockWidget>
#include <QFile>
#include <QLabel>

#include <map>

namespace ld3::ui {
namespace {

class LayoutsTest : public MainWindowFixture {
  protected:
    [[nodiscard]] QDockWidget* dock(const char* name) const { return child<QDockWidget>(name); }

    [[nodiscard]] bool isOpen(const char* name) const { return !dock(name)->isHidden(); }

    /// Shown, and not behind another tab.
    [[nodiscard]] bool isInFront(const char* name) const {
        return isOpen(name) && !dock(name)->visibleRegion().isEmpty();
    }

    [[nodiscard]] QRect place(const char* name) const { return dock(name)->geometry(); }

    /// Where all docks are and which are open.
    [[nodiscard]] std::map<QString, std::pair<QRect, bool>> places() const {
        QTest::qWait(50);
        std::map<QString, std::pair<QRect, bool>> found;
        for (const auto* each : m_window->findChildren<QDockWidget*>()) {
            // Panels behind a tab have no place of their own.
            const bool isShown = !each->visibleRegion().isEmpty();
            found[each->objectName()] = {isShown ? each->geometry() : QRect(), !each->isHidden()};
        }
        return found;
    }

    void pressAlt(Qt::Key key) {
        press(key, Qt::AltModifier);
        QTest::qWait(50);
    }

    void reopenWith(const char* key, const QVariant& value) {
        m_window.reset();
        QSettings().setValue(QLatin1String(key), value);
        open();
        QTest::qWait(50);
    }

    void expectAllThere() {
        for (const char* name : {"experimentDock",
                                 "samplesDock",
                                 "trajectoryDock",
                                 "modelDock",
                                 "lossDock",
                                 "evaluationDock",
                                 "runsDock",
                                 "jobsDock",
                                 "logDock",
                                 "exportDock"}) {
            EXPECT_TRUE(isOpen(name)) << name;
            EXPECT_FALSE(dock(name)->isFloating()) << name;
            EXPECT_NE(m_window->dockWidgetArea(dock(name)), Qt::NoDockWidgetArea) << name;
        }
        EXPECT_TRUE(isInFront("experimentDock"));
        EXPECT_TRUE(isInFront("runsDock"));
    }
};

TEST_F(LayoutsTest, TrainShowsWhatATrainingNeeds) {
    pressAlt(Qt::Key_1);
    for (const char* name : {"experimentDock", "samplesDock", "lossDock", "jobsDock"}) {
        EXPECT_TRUE(isInFront(name)) << name;
    }
    for (const char* name : {"evaluationDock", "runsDock", "exportDock"}) {
        EXPECT_FALSE(isOpen(name)) << name;
    }
    EXPECT_LT(place("experimentDock").right(), place("lossDock").left());
    EXPECT_LT(place("lossDock").right(), place("jobsDock").left());
    EXPECT_LT(place("samplesDock").bottom(), place("jobsDock").top());
    EXPECT_NEAR(place("lossDock").height(), 0.4 * m_window->height(), 12);
}

TEST_F(LayoutsTest, CompareShowsRunsAndValues) {
    pressAlt(Qt::Key_2);
    for (const char* name : {"runsDock", "evaluationDock", "samplesDock"}) {
        EXPECT_TRUE(isInFront(name)) << name;
    }
    EXPECT_TRUE(isOpen("lossDock")) << "behind the values";
    EXPECT_FALSE(isOpen("experimentDock"));
    EXPECT_LT(place("runsDock").right(), place("evaluationDock").left());
    EXPECT_LT(place("runsDock").width(), place("evaluationDock").width());
}

TEST_F(LayoutsTest, PaperShowsPlotsAlone) {
    pressAlt(Qt::Key_3);
    for (const char* name : {"lossDock", "evaluationDock", "samplesDock"}) {
        EXPECT_TRUE(isInFront(name)) << name;
    }
    for (const char* name :
         {"experimentDock", "modelDock", "runsDock", "jobsDock", "logDock", "exportDock"}) {
        EXPECT_FALSE(isOpen(name)) << name;
    }
    EXPECT_NEAR(place("lossDock").width(), place("evaluationDock").width(), 20);
}

TEST_F(LayoutsTest, ResetPutsEverythingBack) {
    constexpr int kNearPx = 12;
    const auto first = places();
    expectAllThere();
    pressAlt(Qt::Key_3);
    EXPECT_NE(places(), first);
    dock("samplesDock")->setFloating(true);
    m_window->addDockWidget(Qt::TopDockWidgetArea, dock("lossDock"));
    pressAlt(Qt::Key_0);
    expectAllThere();
    for (const auto& [name, before] : first) {
        const auto now = places().at(name);
        EXPECT_EQ(now.second, before.second) << name.toStdString();
        EXPECT_NEAR(now.first.x(), before.first.x(), kNearPx) << name.toStdString();
        EXPECT_NEAR(now.first.width(), before.first.width(), kNearPx) << name.toStdString();
        EXPECT_NEAR(now.first.height(), before.first.height(), kNearPx) << name.toStdString();
    }
}

TEST_F(LayoutsTest, TheyFollowEachOtherInAnyOrder) {
    pressAlt(Qt::Key_2);
    const auto compare = places();
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_3, Qt::Key_0, Qt::Key_2}) {
        pressAlt(key);
    }
    const auto again = places();
    for (const auto& [name, before] : compare) {
        EXPECT_EQ(again.at(name).second, before.second) << name.toStdString();
        EXPECT_NEAR(again.at(name).first.width(), before.first.width(), 12) << name.toStdString();
    }
}

TEST_F(LayoutsTest, AHiddenPanelOpensWhereItBelongs) {
    pressAlt(Qt::Key_3);
    dock("jobsDock")->toggleViewAction()->trigger();
    EXPECT_TRUE(isOpen("jobsDock"));
    EXPECT_EQ(m_window->dockWidgetArea(dock("jobsDock")), Qt::BottomDockWidgetArea);
}

TEST_F(LayoutsTest, TheChosenLayoutIsThereAtTheNextStart) {
    pressAlt(Qt::Key_3);
    const auto before = places();
    EXPECT_TRUE(m_window->close());
    open();
    const auto now = places();
    for (const auto& [name, place] : before) {
        EXPECT_EQ(now.at(name).second, place.second) << name.toStdString();
    }
    EXPECT_FALSE(isOpen("runsDock"));
    EXPECT_TRUE(isInFront("evaluationDock"));
}

TEST_F(LayoutsTest, UnknownPanelsJoinTheTabs) {
    auto* extra = new QDockWidget(QStringLiteral("Extra"), m_window.get());
    extra->setObjectName(QStringLiteral("extraDock"));
    extra->setWidget(new QLabel);
    m_window->addDockWidget(Qt::TopDockWidgetArea, extra);
    pressAlt(Qt::Key_1);
    EXPECT_TRUE(extra->isHidden());
    pressAlt(Qt::Key_0);
    EXPECT_FALSE(extra->isHidden());
    EXPECT_TRUE(m_window->tabifiedDockWidgets(dock("runsDock")).contains(extra));
}

TEST_F(LayoutsTest, ABrokenOrForeignLayoutStartsTheStandardOne) {
    const QByteArray good = m_window->saveState();
    QByteArray damaged = sealed(good);
    damaged[damaged.size() / 2] = static_cast<char>(damaged.at(damaged.size() / 2) ^ 0x5A);
    const std::map<std::string, QVariant> broken = {
        {"nothing", QByteArray()},
        {"noise", QByteArray("\x00\xff\x13\x37 not a layout", 18)},
        {"half", sealed(good).left(good.size() / 2)},
        {"half, but sealed", sealed(good.left(good.size() / 2))},
        {"damaged", damaged},
        {"unsealed, as older versions wrote it", good},
        {"from the future", sealed(m_window->saveState(99))},
        {"a text", QStringLiteral("hello")},
        {"a number", 42},
    };
    for (const auto& [name, value] : broken) {
        SCOPED_TRACE(name);
        reopenWith(setting::kLayout, value);
        expectAllThere();
    }
    for (const QVariant& value : {QVariant(QByteArray("nonsense")), QVariant(3)}) {
        reopenWith(setting::kGeometry, value);
        expectAllThere();
        EXPECT_GE(m_window->width(), 640);
    }
}

TEST_F(LayoutsTest, ALayoutWithoutAPanelOfTodayStillShowsIt) {
    // As an older version wrote it, which had no such panel.
    m_window->removeDockWidget(dock("jobsDock"));
    delete dock("jobsDock");
    const QByteArray old = sealed(m_window->saveState());
    reopenWith(setting::kLayout, old);
    EXPECT_TRUE(isOpen("jobsDock"));
    EXPECT_NE(m_window->dockWidgetArea(dock("jobsDock")), Qt::NoDockWidgetArea);
}

TEST(SealedBytesTest, OnlyUndamagedBytesComeOut) {
    const QByteArray good("state of a window");
    const QByteArray whole = sealed(good);
    EXPECT_EQ(unsealed(whole), good);
    for (qsizetype i = 0; i < whole.size(); ++i) {
        QByteArray damaged = whole;
        damaged[i] = static_cast<char>(damaged.at(i) ^ 1);
        EXPECT_TRUE(unsealed(damaged).isEmpty()) << i;
        EXPECT_TRUE(unsealed(whole.left(i)).isEmpty()) << i;
    }
    EXPECT_TRUE(unsealed(good).isEmpty()) << "never sealed";
    EXPECT_TRUE(unsealed(whole + "x").isEmpty());
}

TEST_F(LayoutsTest, ABrokenSettingsFileStartsTheStandardLayout) {
    const QString path = QSettings().fileName();
    EXPECT_TRUE(m_window->close());
    m_window.reset();
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    file.close();
    ASSERT_GT(whole.size(), 100);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(whole.left(whole.indexOf("layout=") + 60));
    file.write("\n[[[=%\x01\x02");
    file.close();
    open();
    QTest::qWait(50);
    expectAllThere();
}

TEST_F(LayoutsTest, AWindowOfADisplayThatIsGoneOpensOnOneThatIsThere) {
    m_window->move(9000, 7000);
    m_window->close();
    m_window.reset();
    open();
    EXPECT_TRUE(m_window->screen()->availableGeometry().contains(m_window->geometry().center()))
        << m_window->geometry().x() << ", " << m_window->geometry().y();
}

}  // namespace
}  // namespace ld3::ui
