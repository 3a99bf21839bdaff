#pragma once

#include "core/solvers/solver_spec.h"

#include <QWidget>

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

    /// Says range, default and source of order and variant; to be called while they hold their
    /// defaults.
    void explainParts(const QString& source);

  Q_SIGNALS:
    void solverEdited();

  private:
    void offer(const SolverSpec& solver);

    QComboBox* m_name;
    QSpinBox* m_order;
    QComboBox* m_variant;
};

}  // namespace ld3::ui
