#include "ui/jobs/jobs_panel.h"

#include "ui/actions/action_registry.h"
#include "ui/jobs/job_queue.h"
#include "ui/jobs/progress_delegate.h"
#include "ui/models/empty_text.h"
#include "ui/models/table_fit.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

namespace ld3::ui {

JobsPanel::JobsPanel(JobQueue* queue, const ActionRegistry& actions, QWidget* parent)
    : QWidget(parent),
      m_queue(queue),
      m_table(new QTableView),
      m_empty(new QLabel(m_table)),
      m_notice(new QLabel) {
    m_table->setObjectName(QStringLiteral("jobTable"));
    m_table->setAccessibleName(tr("Jobs"));
    m_table->setModel(m_queue);
    m_table->setItemDelegateForColumn(JobQueue::Progress, new ProgressDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    fitTable(m_table,
             8,
             {{JobQueue::What, 200},
              {JobQueue::State, 95},
              {JobQueue::Progress, 80},
              {JobQueue::TimeLeft, 75},
              {JobQueue::Evaluations, 95}});

    placeEmptyText(m_table, m_empty);
    m_empty->setText(
        tr("No jobs yet. Press Train for one training, Add to queue for several in a row, or "
           "Evaluate in the list of runs."));
    m_notice->setObjectName(QStringLiteral("queueNotice"));
    m_notice->setWordWrap(true);

    auto* bar = new QToolBar;
    bar->setIconSize({16, 16});
    bar->setToolButtonStyle(Qt::ToolButtonIconOnly);
    for (const Command command : {Command::AddToQueue,
                                  Command::QueueSweep,
                                  Command::HoldQueue,
                                  Command::PauseOrResume,
                                  Command::StopAfterRound,
                                  Command::Stop,
                                  Command::MoveJobUp,
                                  Command::MoveJobDown,
                                  Command::RetryJob,
                                  Command::ChangeJob,
                                  Command::DuplicateJob,
                                  Command::CopyJobCommand,
                                  Command::RemoveJobs}) {
        bar->addAction(actions.action(command));
        if (command != Command::AddToQueue && command != Command::QueueSweep) {
            m_table->addAction(actions.action(command));
        }
        if (command == Command::DuplicateJob) {
            m_table->addAction(actions.action(Command::DuplicateAndChangeJob));
        }
    }
    m_table->addAction(actions.action(Command::RemoveEndedJobs));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addWidget(bar);
    layout->addWidget(m_notice);
    layout->addWidget(m_table, 1);

    connect(m_table->selectionModel(),
            &QItemSelectionModel::selectionChanged,
            this,
            &JobsPanel::selectionChanged);
    connect(m_queue, &JobQueue::changed, this, &JobsPanel::updateTexts);
    updateTexts();
}

std::vector<int> JobsPanel::selectedJobs() const {
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex& a, const QModelIndex& b) {
        return a.row() < b.row();
    });
    std::vector<int> ids;
    for (const QModelIndex& index : rows) {
        ids.push_back(m_queue->job(index.row()).id);
    }
    return ids;
}

void JobsPanel::selectJob(int id) {
    if (const std::optional<int> row = m_queue->rowOf(id)) {
        // Not selectRow(): it takes held modifier keys, as those of a shortcut, for the user's
        // wish.
        m_table->selectionModel()->setCurrentIndex(
            m_queue->index(*row, 0),
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
}

QByteArray JobsPanel::saveState() const {
    // With the number of columns: a header does not say that it was of another table.
    return QByteArray::number(JobQueue::ColumnCount) + ':' +
           m_table->horizontalHeader()->saveState();
}

void JobsPanel::restoreState(const QByteArray& state) {
    const QByteArray columns = QByteArray::number(JobQueue::ColumnCount) + ':';
    if (state.startsWith(columns)) {
        m_table->horizontalHeader()->restoreState(state.mid(columns.size()));
        makeRoomForHeadings(m_table);
    }
}

void JobsPanel::updateTexts() {
    m_empty->setVisible(m_queue->rowCount() == 0);
    const int waiting = m_queue->waitingCount();
    if (m_queue->isHeld()) {
        m_notice->setText(waiting == 0
                              ? tr("The queue is held: no further job starts.")
                              : tr("The queue is held: %n job(s) wait until you let it go on.",
                                   nullptr,
                                   waiting));
    } else {
        m_notice->setText(waiting == 0 ? QString() : tr("%n job(s) wait.", nullptr, waiting));
    }
    m_notice->setVisible(!m_notice->text().isEmpty());
}

}  // namespace ld3::ui
