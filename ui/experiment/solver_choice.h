#pragma once

#include "core/solvers/solver_spec.h"
#include "ui/help/explanation.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QSpinBox;

namespace ld3::ui {

/// Solver, order and variant; offers only what the solver has.
class SolverChoice : public QWidget {
    Q_OBJECT

  public:
    explicit SolverChoice(QWidget* parent = nullptr);

    [[nodiscard]] SolverSpec solver() const;

    /// Does not emit `solverEdited`. A solver that is not known leaves the choice as it is.
    void setSolver(const SolverSpec& solver);

    /// Says range, default and source of order and variant, now and of each solver that is chosen.
    void explainParts(const QString& source);

  Q_SIGNALS:
    void solverEdited();

  private:
    void offer(const SolverSpec& solver);
    void updateExplanations();

    QComboBox* m_name;
    QSpinBox* m_order;
    QComboBox* m_variant;
    std::optional<Explanation> m_orderExplanation, m_variantExplanation;
};

}  // namespace ld3::ui
