#include "ui/imaging/color_map.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace ld3::ui {

namespace {

/// White in the middle, the same fall of lightness to a blue and to a red end. The ends' a and b in
/// CIELAB are those of a deep blue and a deep red that colour-blind readers tell apart.
ColorMap makeDiverging() {
    constexpr float kEndLightness = 32.0F;
    cv::Mat lab(1, 256, CV_32FC3);
    for (int i = 0; i < 256; ++i) {
        const float side = (static_cast<float>(i) - 127.5F) / 127.5F;
        const float strength = std::abs(side);
        const float lightness = 100.0F + (kEndLightness - 100.0F) * strength;
        const cv::Vec3f end =
            side < 0.0F ? cv::Vec3f(0.0F, 8.0F, -50.0F) : cv::Vec3f(0.0F, 56.0F, 40.0F);
        lab.at<cv::Vec3f>(0, i) = {lightness, end[1] * strength, end[2] * strength};
    }
    cv::Mat rgb;
    cv::cvtColor(lab, rgb, cv::COLOR_Lab2RGB);
    ColorMap map{};
    for (int i = 0; i < 256; ++i) {
        const auto color = rgb.at<cv::Vec3f>(0, i);
        const auto byte = [](float x) {
            return static_cast<int>(std::lround(255.0F * std::clamp(x, 0.0F, 1.0F)));
        };
        map[static_cast<size_t>(i)] = qRgb(byte(color[0]), byte(color[1]), byte(color[2]));
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
    return map[static_cast<size_t>(inside * 255.0 + 0.5)];
}

}  // namespace ld3::ui
