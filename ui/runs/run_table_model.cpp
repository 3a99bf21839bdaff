#include "ui/runs/run_table_model.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace ld3::ui {

namespace {

QDateTime createdOf(const RunInfo& run) {
    return QDateTime::fromString(QString::fromStdString(run.created), Qt::ISODate).toLocalTime();
}

QString lossText(double loss) {
    return std::isfinite(loss) ? QLocale().toString(loss, 'g', 4) : QString(QChar(0x2013));
}

QString cellText(const RunInfo& run, int column) {
    switch (column) {
        case RunTableModel::Name:
            return QString::fromStdString(run.name);
        case RunTableModel::Status:
            return runStatusText(run.status);
        case RunTableModel::Solver:
            return QString::fromStdString(solverTitle(run.recipe.solver));
        case RunTableModel::Nfe:
            return QLocale().toString(run.recipe.nfe);
        case RunTableModel::RecipeName:
            return QString::fromStdString(run.recipe.name);
        case RunTableModel::BestLoss:
            return lossText(run.bestLoss);
        case RunTableModel::Created:
            return QLocale().toString(createdOf(run), QLocale::ShortFormat);
        default:
            return {};
    }
}

QVariant sortValue(const RunInfo& run, int column) {
    switch (column) {
        case RunTableModel::Nfe:
            return run.recipe.nfe;
        case RunTableModel::BestLoss:
            // Runs without a loss come last.
            return std::isfinite(run.bestLoss) ? run.bestLoss : HUGE_VAL;
        case RunTableModel::Created:
            return createdOf(run);
        default:
            return cellText(run, column);
    }
}

/// Whether a row must be drawn anew.
bool looksEqual(const RunInfo& a, const RunInfo& b) {
    for (int column = 0; column < RunTableModel::ColumnCount; ++column) {
        if (cellText(a, column) != cellText(b, column)) {
            return false;
        }
    }
    return a.statusDetail == b.statusDetail && a.notes == b.notes;
}

}  // namespace

QString runStatusText(RunStatus status) {
    switch (status) {
        case RunStatus::Running:
            return RunTableModel::tr("Running");
        case RunStatus::Stopped:
            return RunTableModel::tr("Stopped");
        case RunStatus::Finished:
            return RunTableModel::tr("Finished");
        case RunStatus::Failed:
            return RunTableModel::tr("Failed");
        case RunStatus::Interrupted:
            return RunTableModel::tr("Interrupted");
    }
    return {};
}

RunTableModel::RunTableModel(QObject* parent) : QAbstractTableModel(parent) {}

void RunTableModel::setRuns(const std::vector<RunInfo>& runs) {
    for (int row = static_cast<int>(m_runs.size()) - 1; row >= 0; --row) {
        const auto isSame = [&](const RunInfo& other) { return other.folder == run(row).folder; };
        if (std::none_of(runs.begin(), runs.end(), isSame)) {
            beginRemoveRows({}, row, row);
            m_runs.erase(m_runs.begin() + row);
            endRemoveRows();
        }
    }
    for (const RunInfo& info : runs) {
        if (const std::optional<int> row = rowOf(info.folder)) {
            const bool isEqual = looksEqual(run(*row), info);
            m_runs[static_cast<size_t>(*row)] = info;
            if (!isEqual) {
                Q_EMIT dataChanged(index(*row, 0), index(*row, ColumnCount - 1));
            }
        } else {
            const int end = static_cast<int>(m_runs.size());
            beginInsertRows({}, end, end);
            m_runs.push_back(info);
            endInsertRows();
        }
    }
}

std::optional<int> RunTableModel::rowOf(const std::filesystem::path& folder) const {
    const auto found = std::find_if(
        m_runs.begin(), m_runs.end(), [&](const RunInfo& run) { return run.folder == folder; });
    return found == m_runs.end() ? std::nullopt
                                 : std::optional(static_cast<int>(found - m_runs.begin()));
}

int RunTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

int RunTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RunTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const RunInfo& info = run(index.row());
    switch (role) {
        case Qt::DisplayRole:
            return cellText(info, index.column());
        case Qt::UserRole:
            return sortValue(info, index.column());
        case Qt::ToolTipRole:
            if (index.column() == Status && !info.statusDetail.empty()) {
                return QString::fromStdString(info.statusDetail);
            }
            return QString::fromStdString(info.folder.string());
        case Qt::TextAlignmentRole: {
            const bool isNumber = index.column() == Nfe || index.column() == BestLoss;
            return QVariant(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
        }
        default:
            return {};
    }
}

QVariant RunTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    switch (section) {
        case Name:
            return tr("Name");
        case Status:
            return tr("Status");
        case Solver:
            return tr("Solver");
        case Nfe:
            return tr("NFE", "number of network evaluations");
        case RecipeName:
            return tr("Recipe");
        case BestLoss:
            return tr("Best loss");
        case Created:
            return tr("Date");
        default:
            return {};
    }
}

}  // namespace ld3::ui
