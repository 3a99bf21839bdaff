#pragma once

#include <QRgb>

#include <array>

namespace ld3::ui {

/// 256 colours from the low to the high end.
using ColorMap = std::array<QRgb, 256>;

/// Blue, white, red: for signed differences; equal lightness on both sides.
[[nodiscard]] const ColorMap& divergingMap();

/// Dark to bright with even steps of lightness: for sizes. Source: matplotlib's inferno.
[[nodiscard]] const ColorMap& sequentialMap();

/// Colour of NaN; in neither map.
inline constexpr QRgb kNotANumber = 0xff00c000;

/// The map's colour at `fraction`, clamped to [0, 1].
[[nodiscard]] QRgb colorAt(const ColorMap& map, double fraction);

}  // namespace ld3::ui
