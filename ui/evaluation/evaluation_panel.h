#pragma once

#include <QVariantMap>
#include <QWidget>

#include <filesystem>

class QLabel;
class QTableView;

namespace ld3::ui {

class ActionRegistry;
class EvaluationBoard;
class EvaluationChoices;
class EvaluationPlot;
class EvaluationTable;
class MatrixPage;
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

    [[nodiscard]] MatrixPlot* matrix() const;
    [[nodiscard]] QTableView* table() const;

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
    QWidget* makeViews();
    void connectPlot();
    void updateNotice();
    void takeChoice();

    EvaluationBoard* m_board;
    EvaluationChoices* m_choices;
    EvaluationPlot* m_plot;
    MatrixPage* m_matrixPage;
    EvaluationTable* m_table;
    QLabel *m_notice, *m_pictureNote;
};

}  // namespace ld3::ui
