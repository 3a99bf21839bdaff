#pragma once

#include <QWidget>

#include <string>

class QLabel;
class QLayout;
class QSortFilterProxyModel;
class QTableView;

namespace ld3::ui {

class EvaluationBoard;
class EvaluationTableModel;
struct CurveMarks;

/// The table of a board's values, with buttons that copy them. A chosen row is the board's choice.
class EvaluationTable : public QWidget {
    Q_OBJECT

  public:
    /// @param board  must outlive the table
    explicit EvaluationTable(EvaluationBoard* board, QWidget* parent = nullptr);

    [[nodiscard]] QTableView* view() const { return m_view; }

    /// Shows the marks of the board's curves at the rows' beginnings.
    void setMarks(const CurveMarks& marks);

  Q_SIGNALS:
    /// Values are on the clipboard.
    /// @param note  says in which form
    void copied(const QString& note);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void fitIcons();
    void makeView();
    QLayout* makeButtons();
    void showBoard();
    void showChosen();
    void copy(const std::string& text, const QString& note);

    EvaluationBoard* m_board;
    EvaluationTableModel* m_model;
    QSortFilterProxyModel* m_sorted;
    QTableView* m_view;
    QLabel* m_empty;
    bool m_isSelecting = false;
};

}  // namespace ld3::ui
