#pragma once

#include "core/evaluation/evaluation_series.h"
#include "ui/evaluation/curve_mark.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace ld3::ui {

class EvaluationBoard;

/// The board's points as a table, a row for each curve and budget, the teachers' last.
/// Rows of selected runs are bold; each begins with the mark of its curve.
/// `Qt::UserRole` gives values to sort by.
class EvaluationTableModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Column { Nfe, Value, Solver, Schedule, Samples, Protocol, Warnings, ColumnCount };

    /// @param board  must outlive the model
    explicit EvaluationTableModel(EvaluationBoard* board, QObject* parent = nullptr);

    /// How the board's curves and teachers stand in a legend.
    void setMarks(const CurveMarks& marks);

    /// Place in the board's evaluations that stands for the row.
    [[nodiscard]] size_t valueOf(int row) const;

    /// The row that a value is part of.
    [[nodiscard]] std::optional<int> rowOf(size_t value) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section,
                                      Qt::Orientation orientation,
                                      int role) const override;

  private:
    struct Row {
        EvaluationCurve curve;  ///< without its points
        EvaluationPoint point;
        size_t number = 0;  ///< of the curve in the series, or of the teacher
        bool isTeacher = false;
    };

    void update();
    [[nodiscard]] QString cellText(const Row& row, int column) const;
    [[nodiscard]] QVariant sortValue(const Row& row, int column) const;
    [[nodiscard]] QString warningsOf(const Row& row) const;

    [[nodiscard]] QVariant markOf(const Row& row) const;

    EvaluationBoard* m_board;
    CurveMarks m_marks;
    std::vector<Row> m_rows;
};

}  // namespace ld3::ui
