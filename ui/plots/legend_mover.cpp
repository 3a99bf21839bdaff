#include "ui/plots/legend_mover.h"

namespace ld3::ui {

namespace {

constexpr double kAsSmallAsPossible = 0.001;  ///< stretch of a row or column

Qt::Alignment cornerOf(LegendPlace place) {
    const bool isTop = place == LegendPlace::TopLeft || place == LegendPlace::TopRight;
    const bool isLeft = place == LegendPlace::TopLeft || place == LegendPlace::BottomLeft;
    return (isTop ? Qt::AlignTop : Qt::AlignBottom) | (isLeft ? Qt::AlignLeft : Qt::AlignRight);
}

}  // namespace

LegendMover::LegendMover(QCustomPlot& plot, LegendPlace place, const QColor& background)
    : m_plot(plot) {
    QCPLegend* legend = m_plot.legend;
    if (place == LegendPlace::None) {
        hide();
        return;
    }
    const bool isSideTaken = m_plot.plotLayout()->hasElement(1, 1);
    if (place == LegendPlace::Above || legend->itemCount() == 0 ||
        (place == LegendPlace::Right && isSideTaken)) {
        return;
    }
    m_isMoved = true;
    m_plot.plotLayout()->take(legend);
    if (place == LegendPlace::Below) {
        m_plot.plotLayout()->addElement(2, 0, legend);
        m_plot.plotLayout()->setRowStretchFactor(2, kAsSmallAsPossible);
        return;
    }
    stack();
    if (place == LegendPlace::Right) {
        // With something below that takes the height, the entries stay together.
        m_side = new QCPLayoutGrid;
        m_plot.plotLayout()->addElement(1, 1, m_side);
        m_plot.plotLayout()->setColumnStretchFactor(1, kAsSmallAsPossible);
        m_side->addElement(0, 0, legend);
        m_side->addElement(1, 0, new QCPLayoutElement(&m_plot));
        m_side->setRowStretchFactor(0, kAsSmallAsPossible);
        return;
    }
    m_plot.axisRect()->insetLayout()->addElement(legend, cornerOf(place));
    QColor behind = background;
    behind.setAlphaF(0.8F);
    legend->setBrush(behind);
}

LegendMover::~LegendMover() {
    if (!m_isMoved) {
        return;
    }
    QCPLegend* legend = m_plot.legend;
    legend->layout()->take(legend);
    if (m_side != nullptr) {
        m_plot.plotLayout()->remove(m_side);
    }
    m_plot.plotLayout()->addElement(0, 0, legend);
    m_plot.plotLayout()->simplify();
    legend->setBrush(Qt::NoBrush);
}

void LegendMover::stack() {
    m_plot.legend->setWrap(1);
    m_plot.legend->setFillOrder(QCPLayoutGrid::foColumnsFirst, true);
}

void LegendMover::hide() {
    m_plot.legend->setVisible(false);
    m_plot.legend->setMinimumSize(1, 1);
    m_plot.legend->setMaximumSize(QWIDGETSIZE_MAX / 2, 1);
}

}  // namespace ld3::ui
