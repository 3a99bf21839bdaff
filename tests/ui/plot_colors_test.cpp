#include "ui/theme/plot_colors.h"

#include "tests/ui/drawing.h"

#include <gtest/gtest.h>

#include <cmath>
#include <set>
#include <tuple>

namespace ld3::ui {
namespace {

double luminance(const QColor& color) {
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

/// WCAG 2.1's contrast ratio, from 1 to 21.
double contrast(const QColor& a, const QColor& b) {
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

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
            EXPECT_GE(contrast(visibleColor(colors, chosen), colors.background), 2.5)
                << chosen.name().toStdString();
        }
    }
    const QColor vermilion(0xd5, 0x5e, 0x00);
    EXPECT_EQ(visibleColor(paperColors(), vermilion), vermilion);
}

TEST(PlotColors, CurvesStandOutFromTheBackground) {
    for (const PlotColors& colors : {paperColors(), plotColors(testing::darkPalette())}) {
        for (int i = 0; i < 12; ++i) {
            EXPECT_GT(contrast(curveStyle(colors, i).color, colors.background), 2.0) << i;
        }
        EXPECT_GT(contrast(colors.highlight, colors.background), 3.0);
        EXPECT_GT(contrast(colors.foreground, colors.background), 7.0);
        EXPECT_GT(contrast(colors.muted, colors.background), 3.0);
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
