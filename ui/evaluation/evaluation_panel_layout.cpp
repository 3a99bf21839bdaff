// What the panel's parts hold; what they show stands in evaluation_panel.cpp.

#include "core/evaluation/evaluation_table.h"
#include "ui/actions/action_registry.h"
#include "ui/evaluation/evaluation_board.h"
#include "ui/evaluation/evaluation_panel.h"
#include "ui/evaluation/evaluation_plot.h"
#include "ui/evaluation/evaluation_table_model.h"
#include "ui/evaluation/matrix_plot.h"
#include "ui/help/explanation.h"
#include "ui/models/empty_text.h"
#include "ui/models/table_fit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QToolBar>
#include <QVBoxLayout>

namespace ld3::ui {

namespace {

QLabel* labelFor(QWidget* widget, const QString& text) {
    auto* label = new QLabel(text);
    label->setBuddy(widget);
    return label;
}

}  // namespace

QWidget* EvaluationPanel::makeControls(const ActionRegistry& actions) {
    m_plot->setName(tr("Plot of measured values"));
    m_matrix->setName(tr("Matrix of solvers"));
    m_metric->setObjectName(QStringLiteral("evaluationMetric"));
    const QString measured = tr("what was measured"), first = tr("the first that was measured");
    explain(m_metric,
            Explanation{tr("What is measured; only values of one metric are shown together."),
                        tr("distances; lower is better"),
                        measured,
                        first,
                        QStringLiteral("FID: Heusel et al. 2017; LPIPS: Zhang et al. 2018")});
    m_models->setObjectName(QStringLiteral("evaluationModel"));
    explain(m_models, Explanation{tr("Of which model values are shown."), {}, measured, first, {}});
    for (QComboBox* box : {m_metric, m_models}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    }
    m_metric->setMinimumContentsLength(16);
    m_models->setMinimumContentsLength(8);
    m_logarithmic->setObjectName(QStringLiteral("evaluationLogarithmic"));
    m_logarithmic->setChecked(true);
    m_logarithmic->setToolTip(tr("Logarithmic scale for the values, and for the matrix' colors."));
    explain(m_logarithmic, QString());
    m_published->setObjectName(QStringLiteral("evaluationPublished"));
    m_crossed->setObjectName(QStringLiteral("evaluationCrossed"));
    m_crossed->setToolTip(
        tr("Also draw learned schedules with solvers that they were not learned for."));
    explain(m_crossed, QString());

    // What finds no room in a narrow panel is behind the bar's arrow.
    auto* bar = new QToolBar;
    bar->setIconSize({16, 16});
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->addAction(actions.action(Command::EvaluateRuns));
    bar->addWidget(labelFor(m_metric, tr("&Metric")));
    bar->addWidget(m_metric);
    m_modelItems.append(bar->addWidget(labelFor(m_models, tr("Mo&del"))));
    m_modelItems.append(bar->addWidget(m_models));
    bar->addWidget(m_logarithmic);
    bar->addWidget(m_published);
    m_crossedItem = bar->addWidget(m_crossed);

    connect(m_metric, &QComboBox::currentIndexChanged, this, [this] {
        m_board->setMetric(m_metric->currentData().toString());
        m_plot->fit();
    });
    connect(m_models, &QComboBox::currentIndexChanged, this, [this] {
        m_board->setModel(m_models->currentData().toString());
        m_plot->fit();
    });
    connect(m_logarithmic, &QCheckBox::toggled, m_plot, &EvaluationPlot::setLogarithmic);
    connect(m_logarithmic, &QCheckBox::toggled, m_matrix, &MatrixPlot::setLogarithmic);
    connect(m_published, &QCheckBox::toggled, this, [this](bool isShown) {
        m_plot->setPublishedShown(isShown);
        updateNotice();
    });
    connect(m_crossed, &QCheckBox::toggled, m_plot, &EvaluationPlot::setCrossedShown);
    // Undo changes the plot.
    connect(m_plot, &EvaluationPlot::settingChanged, this, [this] {
        m_logarithmic->setChecked(m_plot->isLogarithmic());
        m_published->setChecked(m_plot->showsPublished());
        m_crossed->setChecked(m_plot->showsCrossed());
    });
    return bar;
}

QWidget* EvaluationPanel::makeMatrixPage() {
    m_matrixNfe->setObjectName(QStringLiteral("matrixNfe"));
    const QString measured = tr("what was measured");
    explain(m_matrixNfe,
            Explanation{tr("The number of network evaluations of the schedules shown."),
                        tr("network evaluations of one sample"),
                        measured,
                        tr("the one with most values"),
                        {}});
    m_matrixProtocol->setObjectName(QStringLiteral("matrixProtocol"));
    explain(m_matrixProtocol,
            Explanation{tr("Only values of one protocol stand in a matrix."),
                        {},
                        measured,
                        tr("the first that was measured"),
                        {}});
    m_matrixProtocol->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_matrixProtocol->setMinimumContentsLength(10);
    m_matrixProtocolLabel = labelFor(m_matrixProtocol, tr("P&rotocol"));
    auto* page = new QWidget;
    auto* controls = new QHBoxLayout;
    controls->addWidget(labelFor(m_matrixNfe, tr("&NFE")));
    controls->addWidget(m_matrixNfe);
    controls->addWidget(m_matrixProtocolLabel);
    controls->addWidget(m_matrixProtocol, 1);
    controls->addStretch(1);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addLayout(controls);
    layout->addWidget(m_matrix, 1);
    connect(m_matrixNfe, &QComboBox::currentIndexChanged, this, [this] {
        m_matrix->setNfe(m_matrixNfe->currentData().toInt());
    });
    connect(m_matrixProtocol, &QComboBox::currentIndexChanged, this, [this] {
        m_matrix->setProtocol(m_matrixProtocol->currentData().toULongLong());
        updateMatrixChoices();
    });
    return page;
}

QWidget* EvaluationPanel::makeTable() {
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(Qt::UserRole);
    m_table->setObjectName(QStringLiteral("evaluationTable"));
    m_table->setAccessibleName(tr("Measured values"));
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(EvaluationTableModel::Nfe, Qt::AscendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    fitTable(m_table,
             8,
             {{EvaluationTableModel::Solver, 95},
              {EvaluationTableModel::Schedule, 130},
              {EvaluationTableModel::Nfe, 45},
              {EvaluationTableModel::Value, 130},
              {EvaluationTableModel::Samples, 65},
              {EvaluationTableModel::Protocol, 65}});
    placeEmptyText(m_table, m_empty);
    m_empty->setText(tr("Values appear here while an evaluation measures them."));

    auto* latex = new QPushButton(tr("Copy as &LaTeX"));
    latex->setObjectName(QStringLiteral("copyLatex"));
    latex->setToolTip(tr("Copy a table of all shown values, with a row for each curve."));
    auto* csv = new QPushButton(tr("Copy as &CSV"));
    csv->setObjectName(QStringLiteral("copyCsv"));
    csv->setToolTip(tr("Copy all shown values, each seed with its whole protocol."));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(latex);
    buttons->addWidget(csv);
    buttons->addStretch(1);
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);

    connect(latex, &QPushButton::clicked, this, [this] {
        copy(QString::fromStdString(evaluationLatex(m_board->series())), tr("Copied as LaTeX."));
    });
    connect(csv, &QPushButton::clicked, this, [this] {
        copy(QString::fromStdString(evaluationCsv(m_board->evaluations())), tr("Copied as CSV."));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QModelIndexList rows = m_table->selectionModel()->selectedRows();
        if (!m_isSelecting && !rows.isEmpty()) {
            m_board->choose(m_model->valueOf(m_sorted->mapToSource(rows.front()).row()));
        }
    });
    return side;
}

}  // namespace ld3::ui
