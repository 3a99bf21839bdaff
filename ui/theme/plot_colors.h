#pragma once

#include <QColor>
#include <QPalette>
#include <QPen>

namespace ld3::ui {

/// The colours that a plot is drawn with, for one theme.
struct PlotColors {
    bool dark = false;
    QColor background;  ///< of the whole plot
    QColor foreground;  ///< axes and text
    QColor muted;       ///< secondary text, hidden curves
    QColor grid;        ///< grid lines
    QColor boundary;    ///< faint lines between rounds
    QColor highlight;   ///< what matters most: the learned schedule, the best loss
    QColor warning;     ///< marks of values that cannot be drawn
};

/// Markers that stay distinguishable in grey and at small sizes.
enum class MarkerShape { Disc, Square, Diamond, Triangle, Circle, Plus };

/// How one curve looks; two curves never differ by colour alone.
struct CurveStyle {
    QColor color;
    Qt::PenStyle dash = Qt::SolidLine;
    MarkerShape marker = MarkerShape::Disc;

    [[nodiscard]] QPen pen(double widthPx) const;
};

/// Number of colours that curves have before they repeat.
inline constexpr int kCurveColors = 6;

/// Whether text is lighter than the window behind it. Qt 6.4 has no other way to ask.
[[nodiscard]] bool isDark(const QPalette& palette);

/// Colours that fit the palette's window; light or dark.
[[nodiscard]] PlotColors plotColors(const QPalette& palette);

/// Black on white, for figures on paper.
[[nodiscard]] PlotColors paperColors();

/// Style of the curve number `index` >= 0; colour, dash and marker cycle with different periods.
/// Colours are safe for colour-blind readers.
/// Source: Okabe & Ito 2008, "Color Universal Design"; yellow is left out on white, blue and black
/// are lightened on dark.
[[nodiscard]] CurveStyle curveStyle(const PlotColors& colors, int index);

/// One of the colours of `curveStyle` as it is on white, by its number < kCurveColors.
[[nodiscard]] QColor curveColor(int number);

/// A colour as it is drawn on this background: colours of curves become their lighter kin on dark,
/// others stay.
[[nodiscard]] QColor onBackground(const PlotColors& colors, const QColor& color);

/// A colour that the user chose, made lighter or darker as far as it would sink into the
/// background otherwise: to a contrast of 2.5 at least.
/// Source: WCAG 2.1, contrast ratio.
[[nodiscard]] QColor visibleColor(const PlotColors& colors, const QColor& chosen);

/// Style of the learned schedule and of the best loss: `highlight`, solid, disc. No other curve
/// has it. A colour that the user gave the run takes the place of `highlight`.
[[nodiscard]] CurveStyle highlightStyle(const PlotColors& colors);

}  // namespace ld3::ui
