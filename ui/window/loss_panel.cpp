#include "ui/window/loss_panel.h"

#include "ui/help/explanation.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

#include <cmath>

namespace ld3::ui {

LossPanel::LossPanel(QWidget* parent)
    : QWidget(parent),
      m_plot(new LossPlot),
      m_axis(new QComboBox),
      m_logarithmic(new QCheckBox(tr("L&ogarithmic"))),
      m_smoothing(new QSpinBox) {
    m_plot->setName(tr("Plot of losses"));
    m_axis->setObjectName(QStringLiteral("lossAxis"));
    // With large letters the panel must not take the room of its neighbours.
    m_axis->setMinimumWidth(8 * m_axis->fontMetrics().averageCharWidth());
    m_axis->addItem(tr("Iterations"), static_cast<int>(LossAxis::Iteration));
    m_axis->addItem(tr("Network evaluations"), static_cast<int>(LossAxis::Evaluations));
    m_axis->addItem(tr("Seconds"), static_cast<int>(LossAxis::Seconds));
    m_axis->setToolTip(tr("What the plot counts to the right."));
    explain(m_axis, tr("iterations, evaluations of the network on one sample, or seconds"));
    m_logarithmic->setChecked(m_plot->isLogarithmic());
    m_logarithmic->setToolTip(tr("Logarithmic scale for the loss."));
    explain(m_logarithmic, QString());
    m_smoothing->setObjectName(QStringLiteral("lossSmoothing"));
    m_smoothing->setRange(0, 99);
    m_smoothing->setSuffix(tr(" %"));
    m_smoothing->setSpecialValueText(tr("none"));
    m_smoothing->setToolTip(
        tr("How much of each running mean comes from the losses before; the losses themselves stay "
           "pale below it."));
    explain(m_smoothing, tr("percent"));
    auto* label = new QLabel(tr("&Axis"));
    label->setBuddy(m_axis);
    auto* smoothingLabel = new QLabel(tr("S&moothing"));
    smoothingLabel->setBuddy(m_smoothing);
    auto* controls = new QHBoxLayout;
    controls->addWidget(label);
    controls->addWidget(m_axis);
    controls->addWidget(m_logarithmic);
    controls->addWidget(smoothingLabel);
    controls->addWidget(m_smoothing);
    controls->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addLayout(controls);
    layout->addWidget(m_plot, 1);
    connect(m_axis, &QComboBox::currentIndexChanged, this, [this] {
        m_plot->setAxis(static_cast<LossAxis>(m_axis->currentData().toInt()));
    });
    connect(m_logarithmic, &QCheckBox::toggled, m_plot, &LossPlot::setLogarithmic);
    connect(m_smoothing, &QSpinBox::valueChanged, this, [this](int percent) {
        m_plot->setSmoothing(percent / 100.0);
    });
    // Undo changes the plot.
    connect(m_plot, &LossPlot::settingChanged, this, [this] {
        setAxis(m_plot->axis());
        setLogarithmic(m_plot->isLogarithmic());
        setSmoothing(m_plot->smoothing());
    });
}

void LossPanel::setAxis(LossAxis axis) {
    m_axis->setCurrentIndex(m_axis->findData(static_cast<int>(axis)));
}

void LossPanel::setSmoothing(double share) {
    m_smoothing->setValue(static_cast<int>(std::lround(100.0 * share)));
}

void LossPanel::setLogarithmic(bool isLogarithmic) {
    m_logarithmic->setChecked(isLogarithmic);
}

}  // namespace ld3::ui
