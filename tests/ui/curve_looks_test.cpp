#include "ui/theme/curve_looks.h"

#include "tests/ui/drawing.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QSignalSpy>

#include <algorithm>
#include <memory>
#include <set>
#include <tuple>
#include <vector>

namespace ld3::ui {
namespace {

TEST(CurveLooks, ACurveThatIsRenamedWhileItIsDrawnKeepsItsLook) {
    CurveLooks looks;
    const QObject plot;
    looks.claim({"a"}, &plot);
    const QVariantMap before = looks.saveState().value("numbers").toMap();
    QSignalSpy changed(&looks, &CurveLooks::changed);
    looks.rename("a", "z");
    EXPECT_TRUE(changed.isEmpty()) << "plots may not know the new name yet";
    QCoreApplication::processEvents();
    EXPECT_FALSE(changed.isEmpty());
    for (int i = 0; i < 100; ++i) {
        looks.claim({QString::number(i)});
    }
    EXPECT_EQ(looks.saveState().value("numbers").toMap().value("z"), before.value("a"));
}

TEST(CurveLooks, ARunKeepsItsLookWhateverIsShownBesideIt) {
    CurveLooks looks;
    const PlotColors paper = paperColors();
    looks.claim({"a", "b", "c"});
    const QColor b = looks.look(paper, "b", true).color;
    looks.claim({"z", "b"});
    looks.claim({"c", "y", "b", "a"});
    EXPECT_EQ(looks.look(paper, "b", true).color, b);
    EXPECT_NE(looks.look(paper, "a", true).color, b);
    EXPECT_EQ(looks.look(plotColors(testing::darkPalette()), "b", true).marker,
              looks.look(paper, "b", true).marker);
}

TEST(CurveLooks, CurvesShownTogetherHaveUnlikeColorsAsLongAsThereAreSome) {
    CurveLooks looks;
    QStringList earlier;
    for (int i = 0; i < 9; ++i) {
        earlier.append(QStringLiteral("earlier %1").arg(i));
    }
    looks.claim(earlier);
    looks.claim({earlier[2], "p", "q", "r", "s", "t"});
    std::set<QRgb> colors;
    for (const QString& name : {earlier[2],
                                QStringLiteral("p"),
                                QStringLiteral("q"),
                                QStringLiteral("r"),
                                QStringLiteral("s"),
                                QStringLiteral("t")}) {
        colors.insert(looks.look(paperColors(), name, true).color.rgb());
    }
    EXPECT_EQ(colors.size(), 6U);
}

TEST(CurveLooks, NoTwoLookAlikeInColorDashAndMark) {
    CurveLooks looks;
    std::set<std::tuple<QRgb, int, int>> seen;
    QStringList names;
    for (int i = 0; i < 40; ++i) {
        names.append(QString::number(i));
    }
    looks.claim(names);
    for (const QString& name : names) {
        const CurveStyle look = looks.look(paperColors(), name, true);
        EXPECT_TRUE(
            seen.insert({look.color.rgb(), look.dash, static_cast<int>(look.marker)}).second)
            << name.toStdString();
    }
    // More than there are looks: whoever comes last still has one.
    for (int i = 40; i < 200; ++i) {
        looks.claim({QString::number(i), QString::number(i + 1)});
        EXPECT_NE(looks.look(paperColors(), QString::number(i), true).color,
                  looks.look(paperColors(), QString::number(i + 1), true).color)
            << i;
    }
}

TEST(CurveLooks, MoreCurvesThanThereAreLooksKeepTheirs) {
    CurveLooks looks;
    QSignalSpy changed(&looks, &CurveLooks::changed);
    const QObject plot;
    QStringList names;
    for (int i = 0; i < 90; ++i) {
        names.append(QString::number(i));
    }
    const auto all = [&] {
        looks.claim(names, &plot);
        std::vector<std::tuple<QRgb, int, int>> list;
        for (const QString& name : names) {
            const CurveStyle look = looks.look(paperColors(), name, false);
            list.emplace_back(look.color.rgb(), look.dash, static_cast<int>(look.marker));
        }
        return list;
    };
    const auto first = all();
    EXPECT_EQ(all(), first) << "as with each change of the palette";
    for (const auto& look : first) {
        EXPECT_LE(std::count(first.begin(), first.end(), look), 2) << "shared evenly";
    }
    const QObject other;
    looks.claim({"x", "y", "z"}, &other);
    EXPECT_EQ(all(), first) << "another plot has curves of its own";
    QCoreApplication::processEvents();
    EXPECT_TRUE(changed.isEmpty());
}

TEST(CurveLooks, NothingIsForgottenWhereThatFreesNoLook) {
    CurveLooks looks;
    const QObject plot, other;
    QStringList drawn;
    for (int i = 0; i < 70; ++i) {
        drawn.append(QStringLiteral("drawn %1").arg(i));
    }
    looks.claim(drawn, &plot);
    // Nobody draws these any more, but each shares its look with a curve that is drawn.
    const QStringList seenBefore = {"old 1", "old 2", "old 3"};
    looks.claim(seenBefore);
    const auto numbers = [&] { return looks.saveState().value("numbers").toMap(); };
    const QVariantMap before = numbers();
    ASSERT_EQ(before.size(), 73);
    QSignalSpy changed(&looks, &CurveLooks::changed);
    looks.claim({"x", "y"}, &other);
    const QVariantMap now = numbers();
    EXPECT_EQ(now.size(), 75);
    for (const QString& name : seenBefore) {
        EXPECT_EQ(now.value(name), before.value(name)) << name.toStdString();
    }
    QCoreApplication::processEvents();
    EXPECT_TRUE(changed.isEmpty());
}

TEST(CurveLooks, OnlyTheOldestThatNobodyDrawsAreForgotten) {
    CurveLooks looks;
    const auto plot = std::make_unique<QObject>();
    auto other = std::make_unique<QObject>();
    const QStringList drawn = {"a", "b", "c"}, drawnBeside = {"p", "q"};
    looks.claim(drawn, plot.get());
    looks.claim(drawnBeside, other.get());
    QStringList olds;
    for (int i = 0; i < 55; ++i) {
        olds.append(QStringLiteral("old %1").arg(i));
    }
    looks.claim(olds);
    olds.removeOne("old 1");
    looks.claim(olds);  // the others are seen again
    const auto numbers = [&] { return looks.saveState().value("numbers").toMap(); };
    const QVariantMap before = numbers();
    ASSERT_EQ(before.size(), 60);
    QSignalSpy changed(&looks, &CurveLooks::changed);
    looks.claim({"new"});
    QVariantMap now = numbers();
    EXPECT_EQ(now.size(), 60);
    EXPECT_TRUE(now.contains("new"));
    EXPECT_FALSE(now.contains("old 1"));
    for (const char* name : {"old 0", "old 20", "old 54", "a", "b", "c", "p", "q"}) {
        EXPECT_EQ(now.value(name), before.value(name)) << name;
    }
    EXPECT_TRUE(changed.isEmpty()) << "not while a plot is being styled";
    EXPECT_TRUE(changed.wait());
    EXPECT_EQ(changed.size(), 1);

    other.reset();
    for (int i = 0; i < 200; ++i) {
        looks.claim({QStringLiteral("newer %1").arg(i)});
    }
    now = numbers();
    EXPECT_LE(now.size(), 60);
    EXPECT_FALSE(now.contains("p")) << "its plot is gone";
    for (const QString& name : drawn) {
        EXPECT_EQ(now.value(name), before.value(name)) << name.toStdString();
    }
}

TEST(CurveLooks, AChosenColorIsDrawnAsItsKinInTheDarkAndRemembered) {
    CurveLooks looks;
    QSignalSpy changed(&looks, &CurveLooks::changed), chosen(&looks, &CurveLooks::colorChosen);
    looks.chooseColor("a", curveColor(1));
    ASSERT_EQ(changed.size(), 1);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0][0].toString(), QStringLiteral("a"));
    const PlotColors dark = plotColors(testing::darkPalette());
    EXPECT_EQ(looks.look(paperColors(), "a", true).color, curveColor(1));
    EXPECT_EQ(looks.look(dark, "a", true).color, curveStyle(dark, 1).color);
    EXPECT_NE(curveStyle(dark, 1).color, curveColor(1));
    looks.setColor("b", QColor(112, 220, 134));
    EXPECT_EQ(chosen.size(), 1) << "nobody chose";
    EXPECT_EQ(looks.look(dark, "b", true).color, QColor(112, 220, 134)) << "no kin: as it is";

    CurveLooks later;
    later.claim({"x", "y"});
    later.restoreState(looks.saveState());
    EXPECT_EQ(later.color("a"), curveColor(1));
    EXPECT_EQ(later.look(paperColors(), "b", true).marker,
              looks.look(paperColors(), "b", true).marker);
    later.setColor("a", std::nullopt);
    EXPECT_EQ(later.color("a"), std::nullopt);
    // Whatever stands in a settings file, looks stay looks.
    later.restoreState({{"numbers", QVariantMap{{"e", 1'000'000}, {"f", -3}, {"g", "x"}}},
                        {"colors", QVariantMap{{"e", "no color"}}}});
    EXPECT_EQ(later.color("e"), std::nullopt);
    EXPECT_TRUE(later.look(paperColors(), "e", false).color.isValid());
}

}  // namespace
}  // namespace ld3::ui
