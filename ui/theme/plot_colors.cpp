#include "ui/theme/plot_colors.h"

#include "ui/theme/contrast.h"

#include <algorithm>
#include <array>

namespace ld3::ui {

namespace {

// Okabe & Ito's colours by name, and lighter kin of those that sink into a dark window.
constexpr QRgb kBlue = 0xff0072b2, kGreen = 0xff009e73, kPurple = 0xffcc79a7, kOrange = 0xffe69f00,
               kSky = 0xff56b4e9, kBlack = 0xff000000, kVermilion = 0xffd55e00;
constexpr QRgb kLightGreen = 0xff1bc492, kLightPurple = 0xffdf97c0, kYellow = 0xfff0e442,
               kLightGrey = 0xffd0d4d8, kLightBlue = 0xff8095ff, kLightVermilion = 0xffff7f2a;

constexpr std::array<QRgb, kCurveColors> kCurvesOnLight = {
    kBlue, kGreen, kPurple, kSky, kBlack, kOrange};
constexpr std::array<QRgb, kCurveColors> kCurvesOnDark = {
    kSky, kLightGreen, kLightPurple, kYellow, kLightGrey, kLightBlue};
// Solid lines and discs belong to the highlight.
constexpr std::array<Qt::PenStyle, 4> kDashes = {
    Qt::DashLine, Qt::DotLine, Qt::DashDotLine, Qt::DashDotDotLine};
constexpr std::array<MarkerShape, 5> kMarkers = {MarkerShape::Square,
                                                 MarkerShape::Diamond,
                                                 MarkerShape::Triangle,
                                                 MarkerShape::Circle,
                                                 MarkerShape::Plus};

QColor mix(const QColor& a, const QColor& b, double shareOfB) {
    const auto channel = [&](double x, double y) { return x + (y - x) * shareOfB; };
    return QColor::fromRgbF(static_cast<float>(channel(a.redF(), b.redF())),
                            static_cast<float>(channel(a.greenF(), b.greenF())),
                            static_cast<float>(channel(a.blueF(), b.blueF())));
}

PlotColors colorsFrom(const QColor& background, const QColor& foreground, bool dark) {
    PlotColors colors;
    colors.dark = dark;
    colors.background = background;
    colors.foreground = foreground;
    colors.muted = mix(foreground, background, 0.38);
    colors.grid = mix(background, foreground, dark ? 0.16 : 0.12);
    colors.boundary = mix(background, foreground, 0.25);
    colors.highlight = QColor::fromRgb(dark ? kLightVermilion : kVermilion);
    colors.warning = QColor::fromRgb(dark ? 0xffff6070 : 0xffc4002a);
    return colors;
}

}  // namespace

QPen CurveStyle::pen(double widthPx) const {
    QPen result(color, widthPx, dash);
    result.setCapStyle(dash == Qt::SolidLine ? Qt::RoundCap : Qt::FlatCap);
    result.setJoinStyle(Qt::RoundJoin);
    return result;
}

bool isDark(const QPalette& palette) {
    return palette.color(QPalette::WindowText).lightnessF() >
           palette.color(QPalette::Window).lightnessF();
}

PlotColors plotColors(const QPalette& palette) {
    return colorsFrom(
        palette.color(QPalette::Base), palette.color(QPalette::Text), isDark(palette));
}

PlotColors paperColors() {
    return colorsFrom(Qt::white, Qt::black, false);
}

CurveStyle curveStyle(const PlotColors& colors, int index) {
    const auto number = static_cast<size_t>(index < 0 ? 0 : index);
    const auto& curves = colors.dark ? kCurvesOnDark : kCurvesOnLight;
    return {QColor::fromRgb(curves[number % curves.size()]),
            kDashes[number % kDashes.size()],
            kMarkers[number % kMarkers.size()]};
}

QColor curveColor(int number) {
    return QColor::fromRgb(kCurvesOnLight.at(static_cast<size_t>(number)));
}

QColor onBackground(const PlotColors& colors, const QColor& color) {
    const auto* found = std::find(kCurvesOnLight.begin(), kCurvesOnLight.end(), color.rgb());
    if (!colors.dark || found == kCurvesOnLight.end()) {
        return color;
    }
    return QColor::fromRgb(kCurvesOnDark.at(static_cast<size_t>(found - kCurvesOnLight.begin())));
}

QColor visibleColor(const PlotColors& colors, const QColor& chosen) {
    constexpr double kContrast = 2.5, kStep = 0.05;
    QColor color = chosen;
    for (double share = kStep; share < 1.0 && contrastRatio(color, colors.background) < kContrast;
         share += kStep) {
        color = mix(chosen, colors.foreground, share);
    }
    return color;
}

CurveStyle highlightStyle(const PlotColors& colors) {
    return {colors.highlight, Qt::SolidLine, MarkerShape::Disc};
}

}  // namespace ld3::ui
