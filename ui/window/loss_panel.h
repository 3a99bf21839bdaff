#pragma once

#include "ui/plots/loss_plot.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace ld3::ui {

/// The plot of losses with its controls: what is counted to the right, and the scale.
class LossPanel : public QWidget {
    Q_OBJECT

  public:
    explicit LossPanel(QWidget* parent = nullptr);

    [[nodiscard]] LossPlot* plot() const { return m_plot; }

    void setAxis(LossAxis axis);
    void setLogarithmic(bool isLogarithmic);

  private:
    LossPlot* m_plot;
    QComboBox* m_axis;
    QCheckBox* m_logarithmic;
};

}  // namespace ld3::ui
