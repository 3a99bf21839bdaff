#pragma once

#include <QToolBar>
#include <QVector>

class QAction;
class QCheckBox;
class QComboBox;

namespace ld3::ui {

class ActionRegistry;
class EvaluationBoard;

/// The bar that chooses which of a board's values are shown, and how: metric and model, which it
/// tells the board, the scale, and what else lies over the plot, which others do.
class EvaluationChoices : public QToolBar {
    Q_OBJECT

  public:
    /// @param board, actions  must outlive the bar
    EvaluationChoices(EvaluationBoard* board,
                      const ActionRegistry& actions,
                      QWidget* parent = nullptr);

    [[nodiscard]] bool isLogarithmic() const;

    void setLogarithmic(bool isLogarithmic);
    void setPublishedShown(bool isShown);
    void setCrossedShown(bool isShown);

  Q_SIGNALS:
    /// The user chose a metric or a model, whose values the board shows now.
    void valuesChosen();
    void logarithmicToggled(bool isLogarithmic);
    void publishedToggled(bool isShown);
    void crossedToggled(bool isShown);

  private:
    void explainChoices();
    void showBoard();
    void offerValues();
    /// Figures that papers published are offered where there are some for the values.
    void offerPublished();

    EvaluationBoard* m_board;
    QComboBox *m_metric, *m_models;
    QCheckBox *m_logarithmic, *m_published, *m_crossed;
    QVector<QAction*> m_modelItems;  ///< label and box in the bar
    QAction* m_crossedItem = nullptr;
};

}  // namespace ld3::ui
