#pragma once

#include <QAbstractTableModel>
#include <QStringList>
#include <QVector>

namespace ld3::ui {

/// Rows of text below headings: for tables that only show.
class TextTable : public QAbstractTableModel {
    Q_OBJECT

  public:
    struct Row {
        QStringList cells;
        QString toolTip;
        QStringList cellToolTips = {};  ///< of single cells, before that of the row; may be short
    };

    /// @param numberColumns  those that are aligned to the right
    TextTable(const QStringList& headings, const QVector<int>& numberColumns, QObject* parent);

    void setRows(const QVector<Row>& rows);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section,
                                      Qt::Orientation orientation,
                                      int role) const override;

  private:
    QStringList m_headings;
    QVector<int> m_numberColumns;
    QVector<Row> m_rows;
};

}  // namespace ld3::ui
