#include "ui/evaluation/evaluation_table_model.h"

#include "ui/evaluation/evaluation_board.h"
#include "ui/evaluation/evaluation_text.h"
#include "ui/help/symbols.h"
#include "ui/i18n/core_text.h"

#include <QFont>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace ld3::ui {

namespace {

/// Of cells and headings.
Qt::Alignment alignmentOf(int column) {
    switch (column) {
        case EvaluationTableModel::Nfe:
        case EvaluationTableModel::Value:
        case EvaluationTableModel::Samples:
            return Qt::AlignVCenter | Qt::AlignRight;
        case EvaluationTableModel::Protocol:
            return Qt::AlignVCenter | Qt::AlignHCenter;
        default:
            return Qt::AlignVCenter | Qt::AlignLeft;
    }
}

}  // namespace

EvaluationTableModel::EvaluationTableModel(EvaluationBoard* board, QObject* parent)
    : QAbstractTableModel(parent), m_board(board) {
    connect(m_board, &EvaluationBoard::changed, this, &EvaluationTableModel::update);
    connect(m_board, &EvaluationBoard::selectedRunsChanged, this, [this] {
        if (rowCount() > 0) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {Qt::FontRole});
        }
    });
    update();
}

void EvaluationTableModel::update() {
    std::vector<Row> rows;
    const auto take = [&rows](const std::vector<EvaluationCurve>& curves, bool areTeachers) {
        for (size_t number = 0; number < curves.size(); ++number) {
            for (const EvaluationPoint& point : curves[number].points) {
                Row row{curves[number], point, number, areTeachers};
                row.curve.points.clear();
                rows.push_back(std::move(row));
            }
        }
    };
    take(m_board->series().curves, false);
    take(m_board->series().teachers, true);
    const bool sameRows =
        rows.size() == m_rows.size() &&
        std::equal(rows.begin(), rows.end(), m_rows.begin(), [](const Row& a, const Row& b) {
            return a.point.values == b.point.values;
        });
    if (sameRows && !rows.empty()) {
        // An estimate that grows must not take the selection away.
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, Value, Value);
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void EvaluationTableModel::setMarks(const CurveMarks& marks) {
    if (marks == m_marks) {
        return;
    }
    m_marks = marks;
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, Nfe), index(rowCount() - 1, Nfe), {Qt::DecorationRole});
    }
}

QVariant EvaluationTableModel::markOf(const Row& row) const {
    if (row.isTeacher) {
        return m_marks.teacher.color.isValid() ? curveIcon(m_marks.teacher) : QVariant();
    }
    // Whoever knows the marks may hear of new values later than the table.
    const bool isDrawn = row.number < m_marks.curves.size() && m_marks.curves[row.number];
    return isDrawn ? curveIcon(*m_marks.curves[row.number]) : QVariant();
}

size_t EvaluationTableModel::valueOf(int row) const {
    return m_rows.at(static_cast<size_t>(row)).point.values.front();
}

std::optional<int> EvaluationTableModel::rowOf(size_t value) const {
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [value](const Row& row) {
        const std::vector<size_t>& values = row.point.values;
        return std::find(values.begin(), values.end(), value) != values.end();
    });
    return found == m_rows.end() ? std::nullopt
                                 : std::optional(static_cast<int>(found - m_rows.begin()));
}

int EvaluationTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EvaluationTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString EvaluationTableModel::warningsOf(const Row& row) const {
    QStringList lines;
    for (const size_t value : row.point.values) {
        for (const std::string& warning : m_board->evaluations()[value].warnings) {
            if (const QString line = coreText(warning); !lines.contains(line)) {
                lines.append(line);
            }
        }
    }
    return lines.join(QStringLiteral("; "));
}

QString EvaluationTableModel::cellText(const Row& row, int column) const {
    const QLocale locale;
    switch (column) {
        case Solver:
            return QString::fromStdString(solverTitle(row.curve.solver));
        case Schedule:
            if (row.isTeacher) {
                return tr("teacher");
            }
            return row.curve.learnedFor.empty()
                       ? QString::fromStdString(row.curve.schedule)
                       : tr("%1, for %2", "schedule, solver it was learned for")
                             .arg(QString::fromStdString(row.curve.schedule),
                                  QString::fromStdString(row.curve.learnedFor));
        case Nfe:
            return locale.toString(row.point.nfe);
        case Value:
            return alignedValueText(row.point);
        case Samples:
            return row.point.isComplete
                       ? locale.toString(static_cast<qlonglong>(
                             m_board->series().protocols[row.curve.protocol].samples))
                       : tr("%1 %", "percent")
                             .arg(locale.toString(100.0 * row.point.fractionDone, 'f', 0));
        case Protocol:
            return protocolMark(row.curve.protocol);
        case Warnings:
            return warningsOf(row);
        default:
            return {};
    }
}

QVariant EvaluationTableModel::sortValue(const Row& row, int column) const {
    switch (column) {
        case Nfe:
            return row.point.nfe;
        case Value:
            // What is not known comes last.
            return std::isfinite(row.point.mean) ? row.point.mean : HUGE_VAL;
        case Samples:
            return row.point.fractionDone;
        case Protocol:
            return static_cast<qulonglong>(row.curve.protocol);
        default:
            return cellText(row, column);
    }
}

QVariant EvaluationTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole:
            return cellText(row, index.column());
        case Qt::DecorationRole:
            return index.column() == Nfe ? markOf(row) : QVariant();
        case Qt::UserRole:
            return sortValue(row, index.column());
        case Qt::ToolTipRole: {
            const QString protocol =
                protocolText(m_board->evaluations()[row.point.values.front()].protocol);
            QStringList lines = {warningsOf(row), valueText(row.point), protocol};
            lines.removeAll(QString());
            return lines.join(u'\n');
        }
        case Qt::FontRole: {
            const bool isSelected = m_board->isOfSelectedRun(row.point);
            if (row.point.isComplete && !isSelected) {
                return {};
            }
            QFont font;
            font.setItalic(!row.point.isComplete);
            font.setBold(isSelected);
            return font;
        }
        case Qt::TextAlignmentRole:
            return QVariant(alignmentOf(index.column()));
        default:
            return {};
    }
}

QVariant EvaluationTableModel::headerData(int section,
                                          Qt::Orientation orientation,
                                          int role) const {
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) {
        return QVariant(alignmentOf(section));
    }
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    const bool isTip = role == Qt::ToolTipRole;
    switch (section) {
        case Solver:
            return isTip ? tr("The solver that sampled.") : tr("Solver");
        case Schedule:
            return isTip
                       ? tr("A hand-made schedule, or a learned one and the solver it was learned "
                            "for.")
                       : tr("Schedule");
        case Nfe:
            return isTip ? withSymbols(tr("Network evaluations that one sample costs."),
                                       {Symbol::Nfe})
                         : tr("NFE", "number of network evaluations");
        case Value:
            return isTip
                       ? tr("Mean over seeds ± standard deviation; lower is better. Italic: an "
                            "early estimate.")
                       : (m_board->metric().isEmpty() ? tr("Value") : coreText(m_board->metric()));
        case Samples:
            return isTip ? tr("Samples of each seed, or the share of them that is there.")
                         : tr("Samples");
        case Protocol:
            return isTip
                       ? tr("Values with the same mark were measured by the same protocol and can "
                            "be compared; a row's tooltip says all of it.")
                       : tr("Protocol");
        case Warnings:
            return isTip ? tr("What a reader of the value should know.") : tr("Warnings");
        default:
            return {};
    }
}

}  // namespace ld3::ui
