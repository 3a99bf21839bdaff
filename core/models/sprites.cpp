#include "core/models/sprites.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <vector>

namespace ld3 {

namespace {

using std::numbers::pi;
using Color = std::array<double, 3>;

/// splitmix64 (Steele, Lea and Flood 2014).
uint64_t mix(uint64_t x) {
    x += 0x9E3779B97F4A7C15;
    x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9;
    x = (x ^ (x >> 27)) * 0x94D049BB133111EB;
    return x ^ (x >> 31);
}

/// In [0, 1), from a hash of seed, picture and slot.
double hashed(uint64_t seed, uint64_t picture, uint64_t slot) {
    const uint64_t key = seed * 0xD1B54A32D192ED03 + 64 * picture + slot;
    return static_cast<double>(mix(mix(key)) >> 11) * 0x1p-53;
}

Color palette(double hue, double saturation, double value) {
    Color color;
    for (size_t c = 0; c < color.size(); ++c) {
        const double wave = 0.5 - 0.5 * std::cos(2 * pi * (hue - static_cast<double>(c) / 3));
        color[c] = value * (1 - saturation * wave);
    }
    return color;
}

double logistic(double x) {
    return 1 / (1 + std::exp(-x));
}

struct Sprite {
    double lobes, lobeDepth, ring;
    double centerX, centerY, radius, rotation;
    Color backgroundStart, backgroundEnd;
    double gradientX, gradientY;  ///< direction of the background's gradient
    Color shape;
    double lightX, lightY;  ///< the highlight, relative to the centre
};

Sprite makeSprite(uint64_t seed, uint64_t number) {
    std::array<double, 16> u;
    for (size_t slot = 0; slot < u.size(); ++slot) {
        u[slot] = hashed(seed, number, slot);
    }
    constexpr std::array<double, 5> kLobes{0, 3, 4, 5, 6};
    constexpr std::array<double, 5> kDepths{0, 0.16, 0.10, 0.22, 0.20};
    const auto kind = std::min<size_t>(static_cast<size_t>(5 * u[0]), 4);
    Sprite s;
    s.lobes = kLobes[kind];
    s.lobeDepth = kDepths[kind] * (0.7 + 0.6 * u[1]);
    s.ring = u[2] < 0.25 ? 0.9 : 0.0;
    s.centerX = 0.5 * (u[3] - 0.5);
    s.centerY = 0.5 * (u[4] - 0.5);
    s.radius = 0.42 + 0.26 * u[5];
    s.rotation = 2 * pi * u[6];
    s.backgroundStart = palette(u[7], 0.75, 0.15 + 0.5 * u[9]);
    s.backgroundEnd = palette(u[7] + 0.30 * (u[8] - 0.5), 0.75, 0.15 + 0.5 * u[10]);
    s.gradientX = std::cos(2 * pi * u[11]);
    s.gradientY = std::sin(2 * pi * u[11]);
    s.shape = palette(u[7] + 0.5 + 0.4 * (u[12] - 0.5), 0.35 + 0.6 * u[14], 0.85 + 0.15 * u[13]);
    s.lightX = 0.45 * s.radius * std::cos(2 * pi * u[15]);
    s.lightY = 0.45 * s.radius * std::sin(2 * pi * u[15]);
    return s;
}

Color colorAt(const Sprite& s, double x, double y, double edge) {
    const double slope = 0.5 + 0.5 * (x * s.gradientX + y * s.gradientY) / 1.2;
    const double t = std::clamp(slope, 0.0, 1.0);
    const double blend = t * t * (3 - 2 * t);

    const double dx = x - s.centerX;
    const double dy = y - s.centerY;
    const double distance = std::sqrt(dx * dx + dy * dy + 1e-6);
    double outline = s.radius;
    if (s.lobes > 0) {
        outline *= 1 + s.lobeDepth * std::cos(s.lobes * (std::atan2(dy, dx) - s.rotation));
    }
    double inside = logistic((outline - distance) / edge);
    if (s.ring > 0) {
        inside *= 1 - s.ring * logistic((0.5 * s.radius - distance) / edge);
    }

    const double lx = dx - s.lightX;
    const double ly = dy - s.lightY;
    const double light = std::exp(-(lx * lx + ly * ly) / (0.25 * s.radius * s.radius));

    Color color;
    for (size_t c = 0; c < color.size(); ++c) {
        const double back = s.backgroundStart[c] * (1 - blend) + s.backgroundEnd[c] * blend;
        const double front = s.shape[c] * (0.60 + 0.40 * light) + 0.20 * light * light;
        color[c] = 2 * (back * (1 - inside) + front * inside) - 1;
    }
    return color;
}

}  // namespace

Tensor drawSprites(int64_t count, int64_t size, uint64_t seed) {
    Tensor pictures = torch::empty({count, 3, size, size}, torch::kFloat64);
    double* out = pictures.data_ptr<double>();
    const auto side = static_cast<double>(size);
    const double edge = 0.02 + 0.8 / side;
    const auto center = [side](int64_t i) { return (static_cast<double>(i) + 0.5) / side * 2 - 1; };
    for (int64_t k = 0; k < count; ++k) {
        const Sprite sprite = makeSprite(seed, static_cast<uint64_t>(k));
        for (int64_t row = 0; row < size; ++row) {
            for (int64_t column = 0; column < size; ++column) {
                const Color color = colorAt(sprite, center(column), center(row), edge);
                for (int64_t c = 0; c < 3; ++c) {
                    out[((k * 3 + c) * size + row) * size + column] = color[c];
                }
            }
        }
    }
    return pictures;
}

}  // namespace ld3
