#pragma once

#include "ui/plots/zoom_limit.h"

#include <QPointF>
#include <QVariantList>

class QCustomPlot;

namespace ld3::ui {

/// Which curves the ranges of a plot follow.
enum class RangeMode {
    Free,    ///< those that are shown
    Shared,  ///< hidden ones too, so that any of them is seen on the same scale
    Fixed,   ///< none: ranges stay as they are until the user asks for a fit
};

/// Whether the ranges of a plot follow its curves, or stay where the user brought them.
class RangeKeeper {
  public:
    /// @param plot  must outlive this
    explicit RangeKeeper(QCustomPlot* plot) : m_plot(plot), m_limit(plot) {}

    [[nodiscard]] RangeMode mode() const { return m_mode; }

    /// Ranges that the user moved follow again, except in `Fixed`.
    /// @returns whether it is another mode than before
    bool setMode(RangeMode mode);

    /// Whether new data are to change the ranges.
    [[nodiscard]] bool isFollowing() const { return !m_isMoved && m_mode != RangeMode::Fixed; }

    /// Whether another plot of the same shown curves would have these ranges.
    [[nodiscard]] bool isAsDrawnAnew(bool hidesCurves) const;

    /// The wheel is about to turn; ends zooming where it leads nowhere.
    /// @param notches  > 0: nearer
    void zoom(double notches);

    /// The same from the keyboard, which zooms too: about the middle.
    void zoomAtMiddle(double notches);

    /// The user drags the axes.
    void move() { m_isMoved = true; }

    /// The same from the keyboard, which moves them too. @param shares  of what is seen: to the
    /// right and down
    void moveBy(const QPointF& shares);

    /// The user wants to see everything again.
    void release() { m_isMoved = false; }

    /// The ranges show everything now.
    void takeWhole() { m_limit.takeWhole(); }

    /// The mode and, where ranges are fixed, the ranges: what is remembered between sessions.
    [[nodiscard]] QVariantList state() const;
    /// Sets the ranges that such a state has, if any.
    /// @param state  not empty
    /// @returns its mode, which is still to be set
    [[nodiscard]] RangeMode restoreRanges(const QVariantList& state);

  private:
    QCustomPlot* m_plot;
    ZoomLimit m_limit;
    RangeMode m_mode = RangeMode::Free;
    bool m_isMoved = false;  ///< zoomed or dragged by the user
};

}  // namespace ld3::ui
