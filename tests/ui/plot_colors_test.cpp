#include "ui/theme/plot_colors.h"

#include "tests/ui/drawing.h"
#include "ui/theme/contrast.h"

#include <gtest/gtest.h>

#include <set>
#include <tuple>

namespace ld3::ui {
namespace {

TEST(PlotColors, KnowsADarkPaletteFromALightOne) {
    QPalette light;
    light.setColor(QPalette::Window, Qt::white);
    light.setColor(QPalette::WindowText, Qt::black);
    EXPECT_FALSE(isDark(light));
    EXPECT_TRUE(isDark(testing::darkPalette()));
    EXPECT_TRUE(plotColors(testing::darkPalette()).dark);
}

TEST(PlotColors, ChosenColoursStandOutAndStayWhereTheyDo) {
    for (const PlotColors& colors : {paperColors(), plotColors(testing::darkPalette())}) {
        for (const QColor& chosen : {QColor(0x00, 0x72, 0xb2),
                                     QColor(0xf0, 0xe4, 0x42),
                                     QColor(0xff, 0xff, 0xff),
                                     QColor(0x00, 0x00, 0x00),
                                     colors.background}) {
            EXPECT_GE(contrastRatio(visibleColor(colors, chosen), colors.background), 2.5)
                << chosen.name().toStdString();
        }
    }
    const QColor vermilion(0xd5, 0x5e, 0x00);
    EXPECT_EQ(visibleColor(paperColors(), vermilion), vermilion);
}

TEST(PlotColors, CurvesStandOutFromTheBackground) {
    for (const PlotColors& colors : {paperColors(), plotColors(testing::darkPalette())}) {
        for (int i = 0; i < 12; ++i) {
            EXPECT_GT(contrastRatio(curveStyle(colors, i).color, colors.background), 2.0) << i;
        }
        EXPECT_GT(contrastRatio(colors.highlight, colors.background), kOutlineContrast);
        EXPECT_GT(contrastRatio(colors.foreground, colors.background), 7.0);
        EXPECT_GT(contrastRatio(colors.muted, colors.background), kTextContrast);
    }
}

TEST(PlotColors, NoTwoCurvesLookAlikeAndNoneLikeTheLearnedOne) {
    for (const PlotColors& colors : {paperColors(), plotColors(testing::darkPalette())}) {
        const CurveStyle learned = highlightStyle(colors);
        std::set<std::tuple<QRgb, int, int>> seen;
        for (int i = 0; i < 20; ++i) {
            const CurveStyle style = curveStyle(colors, i);
            EXPECT_TRUE(
                seen.insert({style.color.rgb(), style.dash, static_cast<int>(style.marker)}).second)
                << i;
            EXPECT_NE(style.color, learned.color);
            EXPECT_NE(style.dash, learned.dash);
            EXPECT_NE(style.marker, learned.marker);
        }
    }
}

}  // namespace
}  // namespace ld3::ui
