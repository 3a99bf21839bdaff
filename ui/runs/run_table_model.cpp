#include "ui/runs/run_table_model.h"

#include "core/runs/run_columns.h"
#include "ui/help/symbols.h"
#include "ui/i18n/core_text.h"
#include "ui/i18n/local_number.h"

#include <QColor>
#include <QDateTime>
#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

#include <algorithm>
#include <cmath>

namespace ld3::ui {

namespace {

QDateTime createdOf(const RunInfo& run) {
    return QDateTime::fromString(QString::fromStdString(run.created), Qt::ISODate).toLocalTime();
}

QString lossText(double loss) {
    return std::isfinite(loss) ? alignedLocalNumber(loss, 4) : QString(QChar(0x2013));
}

QString countText(int64_t count) {
    return QLocale().toString(static_cast<qlonglong>(count));
}

/// "1:02:03" or "2:03".
QString durationText(double seconds) {
    const auto whole = static_cast<int64_t>(std::isfinite(seconds) ? seconds : 0.0);
    const QString minutesAndSeconds =
        QStringLiteral("%1:%2")
            .arg(whole / 60 % 60, whole >= 3600 ? 2 : 1, 10, QLatin1Char('0'))
            .arg(whole % 60, 2, 10, QLatin1Char('0'));
    return whole < 3600 ? minutesAndSeconds
                        : QStringLiteral("%1:%2").arg(whole / 3600).arg(minutesAndSeconds);
}

/// What stands in the recipe and the results; nothing is known of it where `run.json` is damaged.
QString recordText(const RunInfo& run, int column) {
    switch (column) {
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
        case RunTableModel::Model:
            return QString::fromStdString(std::filesystem::path(run.modelName).filename().string());
        case RunTableModel::LossKind:
            return QString::fromStdString(lossName(run.recipe.loss));
        case RunTableModel::Noise:
            return QString::fromStdString(run.recipe.noiseSchedule.kind);
        case RunTableModel::Device:
            return QString::fromStdString(run.device);
        case RunTableModel::Evaluations:
            return countText(run.evaluations.cost());
        case RunTableModel::Seconds:
            return durationText(run.elapsedSeconds);
        case RunTableModel::Seed:
            return countText(static_cast<int64_t>(run.recipe.seed));
        default:
            return {};
    }
}

QString cellText(const RunInfo& run, int column) {
    switch (column) {
        case RunTableModel::Name:
            return QString::fromStdString(listedName(run));
        case RunTableModel::Status:
            return runStatusText(run.status);
        case RunTableModel::Star:
            return run.marks.starred ? QStringLiteral("★") : QStringLiteral("☆");
        case RunTableModel::Tags:
            return run.marksProblem.empty() ? QString::fromStdString(tagsText(run.marks.tags))
                                            : RunTableModel::tr("marks cannot be read");
        case RunTableModel::Note:
            return QString::fromStdString(noteOf(run)).simplified();
        default:
            return isDamaged(run) ? QString(QChar(0x2013)) : recordText(run, column);
    }
}

QVariant sortValue(const RunInfo& run, int column) {
    switch (column) {
        case RunTableModel::Nfe:
            return isDamaged(run) ? 0 : run.recipe.nfe;
        case RunTableModel::BestLoss:
            // Runs without a loss come last.
            return std::isfinite(run.bestLoss) ? run.bestLoss : HUGE_VAL;
        case RunTableModel::Created:
            return createdOf(run);
        case RunTableModel::Star:
            return run.marks.starred ? 0 : 1;
        case RunTableModel::Evaluations:
            return static_cast<qlonglong>(run.evaluations.cost());
        case RunTableModel::Seconds:
            return run.elapsedSeconds;
        case RunTableModel::Seed:
            return static_cast<qulonglong>(run.recipe.seed);
        default:
            return cellText(run, column);
    }
}

QString toolTipOf(const RunInfo& run, int column) {
    if (column == RunTableModel::Status && run.status == RunStatus::Elsewhere) {
        return RunTableModel::tr(
                   "Maybe running elsewhere: %1 worked on it within the last minutes. "
                   "Whether it still does, no lock of this file system tells.",
                   "name of a machine")
            .arg(QString::fromStdString(run.statusDetail));
    }
    if (column == RunTableModel::Status && !run.statusDetail.empty()) {
        return coreText(run.statusDetail);
    }
    QStringList lines;
    if (!run.marksProblem.empty()) {
        lines.append(coreText(run.marksProblem));
    }
    if (const std::string& note = noteOf(run); !note.empty()) {
        lines.append(QString::fromStdString(note));
    }
    lines.append(QString::fromStdString(run.folder.string()));
    // What a user wrote is shown as it is, not as rich text.
    const QString text = lines.join(u'\n').toHtmlEscaped();
    return QStringLiteral("<qt>%1</qt>").arg(QString(text).replace(u'\n', QLatin1String("<br/>")));
}

QString headerTip(int column) {
    switch (column) {
        case RunTableModel::Star:
            return RunTableModel::tr("Star; a click gives or takes it.");
        case RunTableModel::Nfe:
            return withSymbols(RunTableModel::tr("What one sample of the learned schedule costs."),
                               {Symbol::Nfe});
        case RunTableModel::BestLoss:
            return withSymbols(
                RunTableModel::tr("The least loss on the validation samples; losses of different "
                                  "kinds cannot be compared."),
                {Symbol::L2, Symbol::Lpips});
        case RunTableModel::Noise:
            return withSymbols(RunTableModel::tr("How noise grows with time, of the model."),
                               {Symbol::Time, Symbol::Sigma});
        case RunTableModel::Evaluations:
            return RunTableModel::tr(
                "Evaluations of the network on one sample each; one with a gradient counts as "
                "three.");
        default:
            return {};
    }
}

/// Of cells and headings. Budgets have a digit or two: centred, they do not run into the recipe.
Qt::Alignment alignmentOf(int column) {
    switch (column) {
        case RunTableModel::BestLoss:
        case RunTableModel::Evaluations:
        case RunTableModel::Seconds:
        case RunTableModel::Seed:
            return Qt::AlignVCenter | Qt::AlignRight;
        case RunTableModel::Nfe:
        case RunTableModel::Star:
            return Qt::AlignVCenter | Qt::AlignHCenter;
        default:
            return Qt::AlignVCenter | Qt::AlignLeft;
    }
}

/// Faint: what is put away, and stars that are not given.
QVariant textColor(const RunInfo& run, int column) {
    const bool isFaint =
        run.marks.archived || (column == RunTableModel::Star && !run.marks.starred);
    return isFaint ? QGuiApplication::palette().color(QPalette::Disabled, QPalette::Text)
                   : QVariant();
}

/// Whether a row must be drawn anew.
bool looksEqual(const RunInfo& a, const RunInfo& b) {
    for (int column = 0; column < RunTableModel::ColumnCount; ++column) {
        if (cellText(a, column) != cellText(b, column)) {
            return false;
        }
    }
    return a.statusDetail == b.statusDetail && a.notes == b.notes && a.marks == b.marks &&
           a.marksProblem == b.marksProblem;
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
        case RunStatus::Elsewhere:
            return RunTableModel::tr("Elsewhere?", "status of a run: maybe on another machine");
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

std::string RunTableModel::columnName(int column) {
    return runColumns().at(static_cast<size_t>(column)).name;
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
            return toolTipOf(info, index.column());
        case Qt::DecorationRole:
            return index.column() == Name && !info.marks.color.empty()
                       ? QVariant(QColor(QString::fromStdString(info.marks.color)))
                       : QVariant();
        case Qt::ForegroundRole:
            return textColor(info, index.column());
        case Qt::TextAlignmentRole:
            return QVariant(alignmentOf(index.column()));
        default:
            return {};
    }
}

QVariant RunTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::ToolTipRole) {
        return headerTip(section);
    }
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) {
        return QVariant(alignmentOf(section));
    }
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
        case Star:
            return QStringLiteral("★");
        case Tags:
            return tr("Tags");
        case Note:
            return tr("Note");
        case Model:
            return tr("Model");
        case LossKind:
            return tr("Loss", "what is minimised");
        case Noise:
            return tr("Noise schedule");
        case Device:
            return tr("Device");
        case Evaluations:
            return tr("Evaluations", "of the network, spent by the training");
        case Seconds:
            return tr("Time", "that the training took");
        case Seed:
            return tr("Seed");
        default:
            return {};
    }
}

}  // namespace ld3::ui
