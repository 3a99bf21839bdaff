#pragma once

#include <QVariantMap>
#include <QVector>
#include <QWidget>

#include <filesystem>

class QAction;
class QCheckBox;
class QComboBox;
class QLabel;
class QSortFilterProxyModel;
class QTableView;
class QTabWidget;

namespace ld3::ui {

class ActionRegistry;
class EvaluationBoard;
class EvaluationPlot;
class EvaluationTableModel;
class MatrixPlot;

/// Measured values in three views that share what is chosen: over NFE, as a matrix of solvers, and
/// as a table. What is compared here must be of one protocol; where it is not, a line says so.
class EvaluationPanel : public QWidget {
    Q_OBJECT

  public:
    /// @param board, actions  must outlive the panel
    EvaluationPanel(EvaluationBoard* board,
                    const ActionRegistry& actions,
                    QWidget* parent = nullptr);

    [[nodiscard]] EvaluationPlot* plot() const { return m_plot; }

    [[nodiscard]] MatrixPlot* matrix() const { return m_matrix; }

    [[nodiscard]] QTableView* table() const { return m_table; }

    [[nodiscard]] bool isLogarithmic() const;
    void setLogarithmic(bool isLogarithmic);

    /// Which metric is shown, and what lies over the plot: what is remembered between sessions.
    [[nodiscard]] QVariantMap saveState() const;
    /// The metric is shown as soon as there are values of it.
    void restoreState(const QVariantMap& state);

    /// What is shown, for the panel's title: "FID per NFE".
    [[nodiscard]] QString title() const;

    /// Says below the views what became of the pictures of the chosen value.
    void showPictureNote(const QString& note);

    /// For tests.
    [[nodiscard]] QString notice() const;

  Q_SIGNALS:
    void titleChanged(const QString& title);
    /// A value was chosen; its run's folder, empty where its schedule is hand-made.
    void runChosen(const std::filesystem::path& folder);
    void choiceCleared();

  private:
    QWidget* makeControls(const ActionRegistry& actions);
    QWidget* makeMatrixPage();
    QWidget* makeTable();
    void showBoard();
    void updateChoices();
    void updateMatrixChoices();
    /// Chooses the budget at which most was measured.
    void showFullestMatrix();
    void updatePublished();
    void updateNotice();
    void showChosen();
    void takeChoice();
    void copy(const QString& text, const QString& note);

    EvaluationBoard* m_board;
    EvaluationTableModel* m_model;
    QSortFilterProxyModel* m_sorted;
    EvaluationPlot* m_plot;
    MatrixPlot* m_matrix;
    QComboBox *m_metric, *m_models, *m_matrixNfe, *m_matrixProtocol;
    QLabel* m_matrixProtocolLabel;
    QCheckBox *m_logarithmic, *m_published, *m_crossed;
    QVector<QAction*> m_modelItems;  ///< label and box in the bar
    QAction* m_crossedItem = nullptr;
    QTabWidget* m_views;
    QTableView* m_table;
    QLabel *m_empty, *m_notice, *m_pictureNote;
    bool m_isSelecting = false;
};

}  // namespace ld3::ui
