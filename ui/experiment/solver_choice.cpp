#include "ui/experiment/solver_choice.h"

#include "ui/i18n/core_text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>

namespace ld3::ui {

SolverChoice::SolverChoice(QWidget* parent)
    : QWidget(parent), m_name(new QComboBox), m_order(new QSpinBox), m_variant(new QComboBox) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_name, 1);
    layout->addWidget(m_order);
    layout->addWidget(m_variant);
    setFocusProxy(m_name);
    m_name->setObjectName(QStringLiteral("solverName"));
    m_order->setObjectName(QStringLiteral("solverOrder"));
    m_variant->setObjectName(QStringLiteral("solverVariant"));
    m_order->setToolTip(tr("Order of the solver: how fast its error falls with smaller steps."));
    m_variant->setToolTip(tr("Variant of the solver: how UniPC weighs its steps, B(h)."));
    m_order->setAccessibleName(tr("Order"));
    m_variant->setAccessibleName(tr("Variant"));
    for (const SolverInfo& info : solvers()) {
        const int index = m_name->count();
        m_name->addItem(QString::fromStdString(info.title), QString::fromStdString(info.name));
        m_name->setItemData(index, coreText(info.source), Qt::ToolTipRole);
    }
    offer(makeSolverSpec("unipc"));
    connect(m_name, &QComboBox::currentIndexChanged, this, [this] {
        offer(makeSolverSpec(m_name->currentData().toString().toStdString()));
        Q_EMIT solverEdited();
    });
    connect(m_order, &QSpinBox::valueChanged, this, &SolverChoice::solverEdited);
    connect(m_variant, &QComboBox::currentIndexChanged, this, &SolverChoice::solverEdited);
}

SolverSpec SolverChoice::solver() const {
    return makeSolverSpec(m_name->currentData().toString().toStdString(),
                          m_order->value(),
                          m_variant->currentText().toStdString());
}

void SolverChoice::setSolver(const SolverSpec& solver) {
    offer(solver);
}

void SolverChoice::explainParts(const QString& source) {
    m_orderExplanation = Explanation{m_order->toolTip(), {}, {}, {}, source};
    m_variantExplanation = Explanation{m_variant->toolTip(), {}, {}, {}, source};
    updateExplanations();
}

void SolverChoice::updateExplanations() {
    if (!m_orderExplanation || !m_variantExplanation) {
        return;
    }
    const SolverSpec usual = makeSolverSpec(m_name->currentData().toString().toStdString());
    m_orderExplanation->standard = locale().toString(usual.order);
    explain(m_order, *m_orderExplanation);
    if (m_variant->count() > 0) {
        m_variantExplanation->standard = QString::fromStdString(usual.variant);
        explain(m_variant, *m_variantExplanation);
    }
}

void SolverChoice::offer(const SolverSpec& solver) {
    for (const SolverInfo& info : solvers()) {
        if (info.name != solver.name) {
            continue;
        }
        const QSignalBlocker blockName(m_name), blockOrder(m_order), blockVariant(m_variant);
        m_name->setCurrentIndex(m_name->findData(QString::fromStdString(info.name)));
        m_order->setRange(info.minOrder, info.maxOrder);
        m_order->setValue(solver.order);
        m_order->setEnabled(info.minOrder < info.maxOrder);
        m_variant->clear();
        for (const std::string& variant : info.variants) {
            m_variant->addItem(QString::fromStdString(variant));
        }
        m_variant->setCurrentIndex(
            std::max(0, m_variant->findText(QString::fromStdString(solver.variant))));
        m_variant->setVisible(!info.variants.empty());
    }
    updateExplanations();
}

}  // namespace ld3::ui
