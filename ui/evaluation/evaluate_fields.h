#pragma once

#include "core/evaluation/evaluation_plan.h"
#include "core/runs/experiment.h"
#include "core/runs/run_folder.h"

#include <QWidget>

#include <string>
#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QListWidget;
class QSpinBox;

namespace ld3::ui {

class NumberListEdit;
class PathEdit;

/// The fields of `EvaluateDialog`, each with its explanation: which schedules, solvers and budgets
/// are measured, and against what.
class EvaluateFields : public QWidget {
    Q_OBJECT

  public:
    /// @param runs   whose schedules are measured; may be empty
    /// @param setup  solver and budget where there are no runs
    EvaluateFields(const std::vector<RunInfo>& runs, const Experiment& setup);

    /// Adds what is chosen to a plan that holds model and runs.
    void addTo(EvaluationPlan& plan) const;

    /// What is wrong with a field, for people; empty: nothing.
    [[nodiscard]] QString problem() const;

    /// Hand-made schedules that are chosen.
    [[nodiscard]] int handMadeCount() const;

  Q_SIGNALS:
    void edited();

  private:
    void addSchedules(QFormLayout* form,
                      const std::vector<RunInfo>& of,
                      const std::string& solverOfSetup);
    /// How many evaluations of the network, and how often.
    void addBudget(QFormLayout* form, int nfeOfSetup);
    void addMeasure(QFormLayout* form);
    void addCompute(QFormLayout* form);
    void watchEdits();
    /// To be called while the fields hold their defaults.
    void explainFields();
    [[nodiscard]] bool isFileWanted() const;

    bool m_hasRuns;
    QListWidget *m_handMade, *m_solvers;
    NumberListEdit *m_nfes, *m_seeds;
    QComboBox *m_metric, *m_reference, *m_rounding;
    PathEdit *m_referenceFile, *m_weights;
    QSpinBox *m_samples, *m_batch;
    QCheckBox* m_teacher;
};

}  // namespace ld3::ui
