#include "ui/runs/runs_panel.h"

#include "ui/actions/action_registry.h"
#include "ui/help/explanation.h"
#include "ui/models/eliding_label.h"
#include "ui/models/empty_text.h"
#include "ui/models/table_fit.h"
#include "ui/runs/column_menu.h"
#include "ui/runs/mark_editor.h"
#include "ui/runs/run_commands.h"
#include "ui/runs/run_sort_filter.h"
#include "ui/runs/run_table_model.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ld3::ui {

RunsPanel::RunsPanel(RunTableModel* model, const ActionRegistry& actions, QWidget* parent)
    : QWidget(parent),
      m_model(model),
      m_sorted(new RunSortFilter(model, this)),
      m_filter(new QLineEdit),
      m_showArchived(actions.action(Command::ShowArchived)),
      m_problem(new QLabel),
      m_table(new QTableView),
      m_root(new ElidingLabel),
      m_empty(new QLabel(m_table)),
      m_tryIt(new QToolButton(m_table)),
      m_editor(new MarkEditor) {
    m_filter->setPlaceholderText(tr("Filter runs"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    explain(
        m_filter,
        Explanation{
            tr("Words that name, tags, note, status, solver, recipe or model must hold, or fields: "
               "nfe:6, nfe:4..8, best:<0.01, solver:unipc, tag:paper, is:starred, is:archived. A "
               "minus in front turns a word round; quotes keep words together."),
            {},
            tr("words and fields"),
            tr("empty: all runs"),
            {}});
    m_filter->setClearButtonEnabled(true);
    m_filter->setObjectName(QStringLiteral("runFilter"));
    m_problem->setObjectName(QStringLiteral("filterProblem"));
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    setUpTable();
    setUpColumns();

    m_empty->setObjectName(QStringLiteral("noRuns"));
    QVBoxLayout* middle = placeEmptyText(m_table, m_empty);
    m_tryIt->setObjectName(QStringLiteral("tryIt"));
    m_tryIt->setDefaultAction(actions.action(Command::TryIt));
    m_tryIt->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_tryIt->setFocusPolicy(Qt::StrongFocus);
    middle->insertWidget(middle->count() - 1, m_tryIt, 0, Qt::AlignHCenter);
    m_root->setObjectName(QStringLiteral("runsFolder"));
    m_root->setTextFormat(Qt::PlainText);
    m_root->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_root->setForegroundRole(QPalette::PlaceholderText);
    m_root->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    auto* bar = new QToolBar;
    bar->setIconSize({16, 16});
    offerRunCommands(actions, bar, m_table);
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
    layout->addWidget(m_problem);
    layout->addWidget(m_editor);
    layout->addWidget(m_table, 1);
    layout->addLayout(bottom);
    connectTable();
    updateEmptyText();
}

void RunsPanel::setUpTable() {
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
    m_table->setTextElideMode(Qt::ElideMiddle);  // names begin with a date, and end in what differs
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->verticalHeader()->hide();
}

void RunsPanel::setUpColumns() {
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setMinimumSectionSize(24);
    // All but the last ones fit into half of a small window.
    fitTable(m_table,
             8,
             {{RunTableModel::Name, 150},
              {RunTableModel::Status, 75},
              {RunTableModel::Solver, 85},
              {RunTableModel::Nfe, 45},
              {RunTableModel::RecipeName, 55},
              {RunTableModel::BestLoss, 70},
              {RunTableModel::Star, 26},
              {RunTableModel::Tags, 80},
              {RunTableModel::Created, 110}});
    for (int column = RunTableModel::Model; column < RunTableModel::ColumnCount; ++column) {
        header->hideSection(column);
    }
    header->moveSection(header->visualIndex(RunTableModel::Star), 0);
    header->moveSection(header->visualIndex(RunTableModel::Tags),
                        header->visualIndex(RunTableModel::Created));
    header->setStretchLastSection(true);
    offerColumns(m_table);
}

void RunsPanel::connectTable() {
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_sorted->setWords(text);
        updateEmptyText();
    });
    connect(m_table->selectionModel(),
            &QItemSelectionModel::selectionChanged,
            this,
            &RunsPanel::selectionChanged);
    // What can be done with a run depends on its state, not only on the selection.
    connect(m_model, &QAbstractItemModel::dataChanged, this, &RunsPanel::selectionChanged);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (index.column() != RunTableModel::Star) {
            Q_EMIT runActivated(m_sorted->run(index.row()).folder);
        }
    });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == RunTableModel::Star) {
            Q_EMIT starClicked(m_sorted->run(index.row()).folder);
        }
    });
    for (const auto signal :
         {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(m_sorted, signal, this, [this] {
            updateEmptyText();
            Q_EMIT selectionChanged();  // whether there is something to export
        });
    }
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this] {
        if (m_model->rowOf(m_wanted)) {
            selectRun(std::exchange(m_wanted, {}));
        }
    });
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
        runs.push_back(m_sorted->run(index.row()));
    }
    return runs;
}

bool RunsPanel::selectRun(const std::filesystem::path& folder) {
    const std::optional<int> row = m_model->rowOf(folder);
    if (row && !m_sorted->mapFromSource(m_model->index(*row, 0)).isValid()) {
        m_filter->clear();
    }
    const QModelIndex index =
        row ? m_sorted->mapFromSource(m_model->index(*row, 0)) : QModelIndex();
    if (index.isValid()) {
        // Not selectRow(): it takes held modifier keys, as those of a shortcut, for the user's
        // wish.
        m_table->selectionModel()->setCurrentIndex(
            index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_table->scrollTo(index);
    }
    return index.isValid();
}

void RunsPanel::selectWhenListed(const std::filesystem::path& folder) {
    // It may have been listed already, before whoever moved it had said so.
    if (m_model->rowOf(folder)) {
        m_wanted.clear();
        selectRun(folder);
    } else {
        m_wanted = folder;
    }
}

std::vector<RunInfo> RunsPanel::shownRuns() const {
    std::vector<RunInfo> runs;
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        runs.push_back(m_sorted->run(row));
    }
    return runs;
}

bool RunsPanel::hasShownRuns() const {
    return m_sorted->rowCount() > 0;
}

std::vector<std::string> RunsPanel::shownColumns() const {
    const QHeaderView* header = m_table->horizontalHeader();
    std::vector<std::string> names;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (!header->isSectionHidden(column)) {
            names.push_back(RunTableModel::columnName(column));
        }
    }
    return names;
}

std::string RunsPanel::sortColumn() const {
    return RunTableModel::columnName(m_table->horizontalHeader()->sortIndicatorSection());
}

bool RunsPanel::isSortedDescending() const {
    return m_table->horizontalHeader()->sortIndicatorOrder() == Qt::DescendingOrder;
}

void RunsPanel::setArchivedShown(bool isShown) {
    m_sorted->setArchivedShown(isShown);
    m_showArchived->setChecked(isShown);
    updateEmptyText();
}

bool RunsPanel::isArchivedShown() const {
    return m_showArchived->isChecked();
}

QString RunsPanel::filterText() const {
    return m_filter->text();
}

void RunsPanel::setFilterText(const QString& words) {
    m_filter->setText(words);
}

QPoint RunsPanel::menuPlace() const {
    const QRect row = m_table->visualRect(m_table->currentIndex());
    const QWidget* viewport = m_table->viewport();
    return viewport->mapToGlobal(viewport->rect().contains(row.center())
                                     ? QPoint(20, row.bottom())
                                     : viewport->rect().center());
}

QByteArray RunsPanel::saveState() const {
    return m_table->horizontalHeader()->saveState();
}

void RunsPanel::restoreState(const QByteArray& state) {
    m_table->horizontalHeader()->restoreState(state);
    makeRoomForHeadings(m_table);
}

void RunsPanel::updateEmptyText() {
    const bool isFiltered = !m_filter->text().trimmed().isEmpty();
    m_empty->setText(
        m_model->rowCount() == 0 ? tr("No runs yet. Press Train to learn a first schedule.")
        : !isFiltered            ? tr("All runs are archived. Runs, Show archived runs lists them.")
                                 : tr("No run matches the filter."));
    // Also where runs are listed: a mistyped field with a minus in front matches all.
    m_problem->setText(m_sorted->problem());
    m_problem->setVisible(!m_problem->text().isEmpty());
    m_empty->setVisible(m_sorted->rowCount() == 0);
    m_tryIt->setVisible(m_model->rowCount() == 0);
}

}  // namespace ld3::ui
