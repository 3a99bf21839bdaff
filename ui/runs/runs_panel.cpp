#include "ui/runs/runs_panel.h"

#include "ui/actions/action_registry.h"
#include "ui/models/table_fit.h"
#include "ui/runs/run_table_model.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ld3::ui {

RunsPanel::RunsPanel(RunTableModel* model, const ActionRegistry& actions, QWidget* parent)
    : QWidget(parent),
      m_model(model),
      m_sorted(new QSortFilterProxyModel(this)),
      m_filter(new QLineEdit),
      m_table(new QTableView),
      m_root(new QLabel),
      m_empty(new QLabel(m_table)),
      m_question(makeQuestion()) {
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(Qt::UserRole);
    m_sorted->setFilterKeyColumn(-1);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);

    m_filter->setPlaceholderText(tr("Filter runs"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setToolTip(tr("Show only runs that hold this text in one of their columns."));
    m_filter->setClearButtonEnabled(true);
    m_filter->setObjectName(QStringLiteral("runFilter"));
    m_table->setObjectName(QStringLiteral("runTable"));
    m_table->setAccessibleName(tr("Runs"));
    m_table->setTabKeyNavigation(false);
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(RunTableModel::Created, Qt::DescendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionsMovable(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    // All but the date fit into half of a small window.
    fitTable(m_table,
             8,
             {{RunTableModel::Name, 120},
              {RunTableModel::Status, 75},
              {RunTableModel::Solver, 85},
              {RunTableModel::Nfe, 45},
              {RunTableModel::RecipeName, 55},
              {RunTableModel::BestLoss, 70}});
    m_table->horizontalHeader()->setStretchLastSection(true);

    auto* emptyLayout = new QVBoxLayout(m_table->viewport());
    emptyLayout->addWidget(m_empty);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setEnabled(false);
    m_root->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_root->setEnabled(false);
    m_root->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    auto* bar = new QToolBar;
    bar->setIconSize({16, 16});
    for (const Command command : {Command::ViewRun,
                                  Command::CompareRuns,
                                  Command::ShowDifferences,
                                  Command::ResumeRun,
                                  Command::OpenRunFolder,
                                  Command::DeleteRuns}) {
        bar->addAction(actions.action(command));
        m_table->addAction(actions.action(command));
    }
    auto* top = new QHBoxLayout;
    top->addWidget(m_filter, 1);
    top->addWidget(bar);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_root, 1);
    auto* choose = new QPushButton(actions.action(Command::ChooseRunsFolder)->text());
    choose->setToolTip(actions.action(Command::ChooseRunsFolder)->toolTip());
    choose->setFlat(true);
    connect(choose,
            &QPushButton::clicked,
            actions.action(Command::ChooseRunsFolder),
            &QAction::trigger);
    bottom->addWidget(choose);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addLayout(top);
    layout->addWidget(m_question);
    layout->addWidget(m_table, 1);
    layout->addLayout(bottom);

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_sorted->setFilterFixedString(text);
        updateEmptyText();
    });
    connect(m_table->selectionModel(),
            &QItemSelectionModel::selectionChanged,
            this,
            &RunsPanel::selectionChanged);
    // What can be done with a run depends on its state, not only on the selection.
    connect(m_model, &QAbstractItemModel::dataChanged, this, &RunsPanel::selectionChanged);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT runActivated(m_model->run(m_sorted->mapToSource(index).row()).folder);
    });
    connect(m_sorted, &QAbstractItemModel::rowsInserted, this, &RunsPanel::updateEmptyText);
    connect(m_sorted, &QAbstractItemModel::rowsRemoved, this, &RunsPanel::updateEmptyText);
    updateEmptyText();
}

QWidget* RunsPanel::makeQuestion() {
    auto* question = new QFrame;
    question->setFrameShape(QFrame::StyledPanel);
    question->setAutoFillBackground(true);
    question->hide();
    m_questionText = new QLabel;
    m_questionText->setWordWrap(true);
    auto* yes = new QPushButton(tr("Delete"));
    auto* no = new QPushButton(tr("Keep"));
    yes->setObjectName(QStringLiteral("confirmDelete"));
    auto* layout = new QHBoxLayout(question);
    layout->addWidget(m_questionText, 1);
    layout->addWidget(yes);
    layout->addWidget(no);
    connect(yes, &QPushButton::clicked, this, [this, question] {
        question->hide();
        Q_EMIT deletionConfirmed(std::exchange(m_asked, {}));
    });
    connect(no, &QPushButton::clicked, question, &QWidget::hide);
    return question;
}

void RunsPanel::showRoot(const QString& root) {
    m_root->setText(root);
    m_root->setToolTip(root);
}

std::vector<RunInfo> RunsPanel::selectedRuns() const {
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex& a, const QModelIndex& b) {
        return a.row() < b.row();
    });
    std::vector<RunInfo> runs;
    for (const QModelIndex& index : rows) {
        runs.push_back(m_model->run(m_sorted->mapToSource(index).row()));
    }
    return runs;
}

void RunsPanel::selectRun(const std::filesystem::path& folder) {
    if (const std::optional<int> row = m_model->rowOf(folder)) {
        const QModelIndex index = m_sorted->mapFromSource(m_model->index(*row, 0));
        // Not selectRow(): it takes held modifier keys, as those of a shortcut, for the user's
        // wish.
        m_table->selectionModel()->setCurrentIndex(
            index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_table->scrollTo(index);
    }
}

void RunsPanel::askToDelete() {
    m_asked.clear();
    for (const RunInfo& run : selectedRuns()) {
        m_asked.push_back(run.folder);
    }
    if (m_asked.empty()) {
        return;
    }
    m_questionText->setText(
        m_asked.size() == 1 ? tr("Delete the run “%1” with all its files? This cannot be undone.")
                                  .arg(QString::fromStdString(m_asked.front().filename().string()))
                            : tr("Delete %n run(s) with all their files? This cannot be undone.",
                                 nullptr,
                                 static_cast<int>(m_asked.size())));
    m_question->show();
}

QByteArray RunsPanel::saveState() const {
    return m_table->horizontalHeader()->saveState();
}

void RunsPanel::restoreState(const QByteArray& state) {
    m_table->horizontalHeader()->restoreState(state);
    makeRoomForHeadings(m_table);
}

void RunsPanel::updateEmptyText() {
    m_empty->setText(m_model->rowCount() == 0
                         ? tr("No runs yet. Press Train to learn a first schedule.")
                         : tr("No run matches the filter."));
    m_empty->setVisible(m_sorted->rowCount() == 0);
}

}  // namespace ld3::ui
