#pragma once

#include <QColor>
#include <QPalette>
#include <QVector>

#include <initializer_list>

namespace ld3::ui {

/// What the Web Content Accessibility Guidelines ask for: of text, and of outlines and marks.
inline constexpr double kTextContrast = 4.5;
inline constexpr double kOutlineContrast = 3.0;

/// Ratio of the luminances of two opaque colours, from 1 to 21.
/// Source: WCAG 2.1, "contrast ratio" and "relative luminance".
[[nodiscard]] double contrastRatio(const QColor& a, const QColor& b);

/// The faintest mixture of `ink` with the first of `grounds` that has at least this contrast to all
/// of them; `ink` itself where none has.
[[nodiscard]] QColor faintest(const QColor& ink,
                              std::initializer_list<QColor> grounds,
                              double leastContrast);

/// A colour as it is seen on an opaque ground: mixed with it where it is transparent.
[[nodiscard]] QColor over(const QColor& ground, const QColor& color);

/// `text` itself where it has this contrast to all grounds, else the nearest mixture of it with
/// black or white that has; black or white, whichever is read better, where none has.
[[nodiscard]] QColor strengthened(const QColor& text,
                                  const QVector<QColor>& grounds,
                                  double leastContrast);

/// Outlines of fields and boxes: seen on windows, fields and buttons of this palette.
[[nodiscard]] QColor outlineColor(const QPalette& palette);

/// Text that says what is wrong: red, and readable in windows of this palette.
[[nodiscard]] QColor problemColor(const QPalette& palette);

}  // namespace ld3::ui
