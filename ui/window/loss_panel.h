#pragma once

#include "ui/plots/loss_plot.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace ld3::ui {

/// The plot of losses with its controls: what is counted to the right, the scale, and smoothing.
class LossPanel : public QWidget {
    Q_OBJECT

  public:
    explicit LossPanel(QWidget* parent = nullptr);

    [[nodiscard]] LossPlot* plot() const { return m_plot; }

    void setAxis(LossAxis axis);
    void setLogarithmic(bool isLogarithmic);
    void setSmoothing(double share);

  private:
    LossPlot* m_plot;
    QComboBox* m_axis;
    QCheckBox* m_logarithmic;
    QSpinBox* m_smoothing;  ///< percent
};

}  // namespace ld3::ui
