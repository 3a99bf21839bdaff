#pragma once

#include "core/solvers/solver_spec.h"

#include <QListWidget>

#include <vector>

namespace ld3::ui {

/// All solvers with their orders and variants, to be checked.
class SolverList : public QListWidget {
    Q_OBJECT

  public:
    explicit SolverList(QWidget* parent = nullptr);

    /// In the order of the list.
    [[nodiscard]] std::vector<SolverSpec> checkedSolvers() const;

    /// Checks this one too, and brings it into view.
    void check(const SolverSpec& solver);

  private:
    std::vector<SolverSpec> m_solvers;  ///< by row
};

}  // namespace ld3::ui
