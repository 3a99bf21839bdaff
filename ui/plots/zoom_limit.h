#pragma once

#include <array>

class QCPAxis;
class QCustomPlot;

namespace ld3::ui {

/// Ends zooming where it leads nowhere: far within one step, and far outside of all data, lines are
/// so long in pixels that drawing them takes noticeable time, and numbers lose their digits.
class ZoomLimit {
  public:
    /// @param plot  must outlive this
    explicit ZoomLimit(QCustomPlot* plot) : m_plot(plot) {}

    /// The ranges show everything now; zooming is measured against them.
    void takeWhole();

    /// Allows or forbids each axis the zoom that a turn of the wheel is about to make.
    /// @param notches  > 0: nearer
    void allow(double notches);

  private:
    /// Length of an axis' range; in decades where it is logarithmic.
    [[nodiscard]] static double extent(const QCPAxis& axis);
    [[nodiscard]] std::array<QCPAxis*, 2> axes() const;

    QCustomPlot* m_plot;
    std::array<double, 2> m_whole{};  ///< extents; 0: not known
};

}  // namespace ld3::ui
