#include "ui/imaging/color_map.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace ld3::ui {

namespace {

/// A share of full light as an sRGB byte. Source: IEC 61966-2-1.
int srgbByte(double linear) {
    const double inside = std::clamp(linear, 0.0, 1.0);
    const double encoded =
        inside <= 0.0031308 ? 12.92 * inside : 1.055 * std::pow(inside, 1.0 / 2.4) - 0.055;
    return static_cast<int>(std::lround(255.0 * encoded));
}

/// CIELAB (D65) as sRGB. OpenCV's own conversion builds tables for 0.2 s at its first call, which
/// would be felt in a window. Source: CIE 15 for Lab to XYZ; IEC 61966-2-1 for the matrix.
QRgb rgbFromLab(double lightness, double a, double b) {
    const auto inverse = [](double f) {
        constexpr double kDelta = 6.0 / 29.0;
        return f > kDelta ? f * f * f : 3.0 * kDelta * kDelta * (f - 4.0 / 29.0);
    };
    const double fy = (lightness + 16.0) / 116.0;
    const double x = 0.95047 * inverse(fy + a / 500.0);
    const double y = inverse(fy);
    const double z = 1.08883 * inverse(fy - b / 200.0);
    return qRgb(srgbByte(3.2406 * x - 1.5372 * y - 0.4986 * z),
                srgbByte(-0.9689 * x + 1.8758 * y + 0.0415 * z),
                srgbByte(0.0557 * x - 0.2040 * y + 1.0570 * z));
}

/// White in the middle, the same fall of lightness to a blue and to a red end, which colour-blind
/// readers tell apart.
ColorMap makeDiverging() {
    constexpr double kEndLightness = 32.0;
    ColorMap map{};
    for (size_t i = 0; i < map.size(); ++i) {
        const double side = (static_cast<double>(i) - 127.5) / 127.5;
        const double strength = std::abs(side);
        const double lightness = 100.0 + (kEndLightness - 100.0) * strength;
        map[i] = side < 0.0 ? rgbFromLab(lightness, 8.0 * strength, -50.0 * strength)
                            : rgbFromLab(lightness, 56.0 * strength, 40.0 * strength);
    }
    return map;
}

ColorMap makeSequential() {
    cv::Mat ramp(1, 256, CV_8UC1);
    for (int i = 0; i < 256; ++i) {
        ramp.at<uchar>(0, i) = static_cast<uchar>(i);
    }
    cv::Mat bgr;
    cv::applyColorMap(ramp, bgr, cv::COLORMAP_INFERNO);
    ColorMap map{};
    for (int i = 0; i < 256; ++i) {
        const auto color = bgr.at<cv::Vec3b>(0, i);
        map[static_cast<size_t>(i)] = qRgb(color[2], color[1], color[0]);
    }
    return map;
}

}  // namespace

const ColorMap& divergingMap() {
    static const ColorMap map = makeDiverging();
    return map;
}

const ColorMap& sequentialMap() {
    static const ColorMap map = makeSequential();
    return map;
}

QRgb colorAt(const ColorMap& map, double fraction) {
    const double inside = std::clamp(fraction, 0.0, 1.0);
    // NOLINTNEXTLINE(bugprone-incorrect-roundings): never negative, and faster than lround
    return map[static_cast<size_t>(inside * 255.0 + 0.5)];
}

}  // namespace ld3::ui
