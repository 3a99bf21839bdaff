#include "ui/evaluation/matrix_page.h"

#include "core/evaluation/evaluation_matrix.h"
#include "ui/evaluation/choice_box.h"
#include "ui/evaluation/evaluation_board.h"
#include "ui/evaluation/evaluation_text.h"
#include "ui/evaluation/matrix_plot.h"
#include "ui/help/explanation.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace ld3::ui {

namespace {

/// Texts that translators find with the panel's.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(ld3::ui::EvaluationPanel)
};

}  // namespace

MatrixPage::MatrixPage(EvaluationBoard* board, QWidget* parent)
    : QWidget(parent),
      m_board(board),
      m_plot(new MatrixPlot(board)),
      m_nfe(new QComboBox),
      m_protocol(new QComboBox),
      m_protocolLabel(labelFor(m_protocol, Text::tr("P&rotocol"))) {
    m_plot->setName(Text::tr("Matrix of solvers"));
    m_nfe->setObjectName(QStringLiteral("matrixNfe"));
    const QString measured = Text::tr("what was measured");
    explain(m_nfe,
            Explanation{Text::tr("The number of network evaluations of the schedules shown."),
                        Text::tr("network evaluations of one sample"),
                        measured,
                        Text::tr("the one with most values"),
                        {}});
    m_protocol->setObjectName(QStringLiteral("matrixProtocol"));
    explain(m_protocol,
            Explanation{Text::tr("Only values of one protocol stand in a matrix."),
                        {},
                        measured,
                        Text::tr("the first that was measured"),
                        {}});
    m_protocol->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_protocol->setMinimumContentsLength(10);
    auto* controls = new QHBoxLayout;
    controls->addWidget(labelFor(m_nfe, Text::tr("&NFE")));
    controls->addWidget(m_nfe);
    controls->addWidget(m_protocolLabel);
    controls->addWidget(m_protocol, 1);
    controls->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addLayout(controls);
    layout->addWidget(m_plot, 1);
    connect(m_nfe, &QComboBox::currentIndexChanged, this, [this] {
        m_plot->setNfe(m_nfe->currentData().toInt());
    });
    connect(m_protocol, &QComboBox::currentIndexChanged, this, [this] {
        m_plot->setProtocol(m_protocol->currentData().toULongLong());
        updateChoices();
    });
    connect(m_board, &EvaluationBoard::changed, this, &MatrixPage::updateChoices);
    updateChoices();
}

void MatrixPage::updateChoices() {
    const EvaluationSeries& series = m_board->series();
    const QStringList differences = protocolDifferences(series.protocols);
    QVector<std::pair<QString, QVariant>> protocols, budgets;
    for (size_t i = 0; i < series.protocols.size(); ++i) {
        protocols.append(
            {QStringLiteral("%1 %2").arg(protocolMark(i), differences[static_cast<qsizetype>(i)]),
             QVariant::fromValue<qulonglong>(i)});
    }
    offer(m_protocol, protocols);
    if (const size_t shown = m_protocol->currentData().toULongLong(); shown != m_plot->protocol()) {
        m_plot->setProtocol(shown);
    }
    for (const int nfe : matrixBudgets(series, m_plot->protocol())) {
        budgets.append({locale().toString(nfe), nfe});
    }
    const bool isNew = m_nfe->currentIndex() < 0;
    offer(m_nfe, budgets);
    if (isNew) {
        chooseFullest();
    }
    const bool hasSeveral = protocols.size() > 1;
    m_protocol->setVisible(hasSeveral);
    m_protocolLabel->setVisible(hasSeveral);
    m_nfe->setEnabled(!budgets.isEmpty());
    if (!budgets.isEmpty() && m_plot->nfe() != m_nfe->currentData().toInt()) {
        m_plot->setNfe(m_nfe->currentData().toInt());
    }
}

void MatrixPage::chooseFullest() {
    const QSignalBlocker block(m_nfe);
    std::ptrdiff_t most = 0;
    for (int i = 0; i < m_nfe->count(); ++i) {
        const TransferMatrix matrix =
            transferMatrix(m_board->series(), m_plot->protocol(), m_nfe->itemData(i).toInt());
        const std::ptrdiff_t known = std::count_if(
            matrix.cells.begin(), matrix.cells.end(), [](const auto& cell) { return !!cell; });
        if (known > most) {
            most = known;
            m_nfe->setCurrentIndex(i);
        }
    }
}

}  // namespace ld3::ui
