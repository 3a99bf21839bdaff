#include "ui/runs/run_sort_filter.h"

#include "ui/i18n/core_text.h"
#include "ui/runs/run_table_model.h"

namespace ld3::ui {

RunSortFilter::RunSortFilter(RunTableModel* runs, QObject* parent)
    : QSortFilterProxyModel(parent), m_runs(runs) {
    setSourceModel(runs);
    setSortRole(Qt::UserRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

void RunSortFilter::setWords(const QString& words) {
    m_filter = RunFilter(words.toStdString());
    invalidateFilter();
}

void RunSortFilter::setArchivedShown(bool isShown) {
    m_isArchivedShown = isShown;
    invalidateFilter();
}

QString RunSortFilter::problem() const {
    return m_filter.problems().empty() ? QString() : coreText(m_filter.problems().front());
}

const RunInfo& RunSortFilter::run(int row) const {
    return m_runs->run(mapToSource(index(row, 0)).row());
}

bool RunSortFilter::filterAcceptsRow(int row, const QModelIndex& /*parent*/) const {
    const RunInfo& run = m_runs->run(row);
    if (run.marks.archived && !m_isArchivedShown && !m_filter.asksForArchived()) {
        return false;
    }
    QString shown;
    for (const int column : {RunTableModel::Name, RunTableModel::Status, RunTableModel::Created}) {
        shown += m_runs->index(row, column).data().toString() + u'\n';
    }
    return m_filter.matches(run, shown.toLower().toStdString());
}

}  // namespace ld3::ui
