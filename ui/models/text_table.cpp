#include "ui/models/text_table.h"

namespace ld3::ui {

TextTable::TextTable(const QStringList& headings,
                     const QVector<int>& numberColumns,
                     QObject* parent)
    : QAbstractTableModel(parent), m_headings(headings), m_numberColumns(numberColumns) {}

void TextTable::setRows(const QVector<Row>& rows) {
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int TextTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TextTable::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

QVariant TextTable::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const Row& row = m_rows.at(index.row());
    switch (role) {
        case Qt::DisplayRole:
            return row.cells.value(index.column());
        case Qt::ToolTipRole:
            if (const QString own = row.cellToolTips.value(index.column()); !own.isEmpty()) {
                return own;
            }
            return row.toolTip.isEmpty() ? row.cells.value(index.column()) : row.toolTip;
        case Qt::TextAlignmentRole:
            return QVariant(
                Qt::AlignVCenter |
                (m_numberColumns.contains(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
        default:
            return {};
    }
}

QVariant TextTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole) {
        return m_headings.value(section);
    }
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) {
        return QVariant(Qt::AlignVCenter |
                        (m_numberColumns.contains(section) ? Qt::AlignRight : Qt::AlignLeft));
    }
    return QAbstractTableModel::headerData(section, orientation, role);
}

}  // namespace ld3::ui
