#include "ui/window/loss_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace ld3::ui {

LossPanel::LossPanel(QWidget* parent)
    : QWidget(parent),
      m_plot(new LossPlot),
      m_axis(new QComboBox),
      m_logarithmic(new QCheckBox(tr("L&ogarithmic"))) {
    m_plot->setName(tr("Plot of losses"));
    m_axis->setObjectName(QStringLiteral("lossAxis"));
    m_axis->addItem(tr("Iterations"), static_cast<int>(LossAxis::Iteration));
    m_axis->addItem(tr("Network evaluations"), static_cast<int>(LossAxis::Evaluations));
    m_axis->addItem(tr("Seconds"), static_cast<int>(LossAxis::Seconds));
    m_axis->setToolTip(tr("What the plot counts to the right."));
    m_logarithmic->setChecked(m_plot->isLogarithmic());
    m_logarithmic->setToolTip(tr("Logarithmic scale for the loss."));
    auto* label = new QLabel(tr("&Axis"));
    label->setBuddy(m_axis);
    auto* controls = new QHBoxLayout;
    controls->addWidget(label);
    controls->addWidget(m_axis);
    controls->addWidget(m_logarithmic);
    controls->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addLayout(controls);
    layout->addWidget(m_plot, 1);
    connect(m_axis, &QComboBox::currentIndexChanged, this, [this] {
        m_plot->setAxis(static_cast<LossAxis>(m_axis->currentData().toInt()));
    });
    connect(m_logarithmic, &QCheckBox::toggled, m_plot, &LossPlot::setLogarithmic);
}

void LossPanel::setAxis(LossAxis axis) {
    m_axis->setCurrentIndex(m_axis->findData(static_cast<int>(axis)));
}

void LossPanel::setLogarithmic(bool isLogarithmic) {
    m_logarithmic->setChecked(isLogarithmic);
}

}  // namespace ld3::ui
