#pragma once

#include <QWidget>

class QComboBox;
class QLabel;

namespace ld3::ui {

class EvaluationBoard;
class MatrixPlot;

/// The matrix of solvers below the choice of its budget and, where there are several, its protocol.
class MatrixPage : public QWidget {
    Q_OBJECT

  public:
    /// @param board  must outlive the page
    explicit MatrixPage(EvaluationBoard* board, QWidget* parent = nullptr);

    [[nodiscard]] MatrixPlot* plot() const { return m_plot; }

  private:
    void updateChoices();
    /// Chooses the budget at which most was measured.
    void chooseFullest();

    EvaluationBoard* m_board;
    MatrixPlot* m_plot;
    QComboBox *m_nfe, *m_protocol;
    QLabel* m_protocolLabel;
};

}  // namespace ld3::ui
