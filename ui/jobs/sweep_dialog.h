#pragma once

#include "core/runs/sweep.h"

#include <QDialog>

#include <vector>

class QLabel;
class QPushButton;

namespace ld3::ui {

class NumberListEdit;
class SolverList;

/// Asks which solvers, budgets and seeds are trained, each with each. Says before anything starts
/// how many trainings that is, and how long they will take as far as earlier runs tell.
class SweepDialog : public QDialog {
    Q_OBJECT

  public:
    /// @param setup    what all trainings have in common; its own solver, budget and seed are
    ///                 offered first
    /// @param earlier  finished runs to judge the time by, newest first
    SweepDialog(const Experiment& setup,
                const std::vector<RunInfo>& earlier,
                QWidget* parent = nullptr);

    /// What is chosen; empty while there is a problem.
    [[nodiscard]] const SweepPlan& plan() const { return m_plan; }

    /// Why it cannot start, for people; empty when it can.
    [[nodiscard]] const QString& problem() const { return m_problemText; }

  private:
    [[nodiscard]] SweepAxes axes() const;
    /// What is wrong with the axes, before any combination is made.
    [[nodiscard]] QString problemOf(const SweepAxes& axes) const;
    [[nodiscard]] QString summary(const SweepPlan& plan) const;
    void updateState();

    Experiment m_setup;
    std::vector<RunInfo> m_earlier;
    SweepPlan m_plan;
    QString m_problemText;
    SolverList* m_solvers;
    NumberListEdit *m_nfes, *m_seeds;
    QLabel *m_summary, *m_leftOut, *m_problem;
    QPushButton* m_start;
};

}  // namespace ld3::ui
