#pragma once

#include "core/evaluation/evaluation_plan.h"
#include "core/evaluation/evaluation_size.h"
#include "core/runs/experiment.h"
#include "core/runs/run_folder.h"

#include <QDialog>

#include <vector>

class QLabel;
class QPushButton;

namespace ld3::ui {

class EvaluateFields;

/// Asks what is to be measured: the selected runs' schedules, hand-made ones beside them, with
/// which solvers and budgets, against what. Says how much that is before it starts.
class EvaluateDialog : public QDialog {
    Q_OBJECT

  public:
    /// @param runs   whose schedules are measured; may be empty
    /// @param setup  model, device and teacher where there are no runs
    EvaluateDialog(const std::vector<RunInfo>& runs,
                   const Experiment& setup,
                   QWidget* parent = nullptr);

    [[nodiscard]] EvaluationPlan plan() const;

    /// Why it cannot start, for people; empty when it can.
    [[nodiscard]] QString problem() const;

    /// How much is asked for.
    [[nodiscard]] EvaluationSize size() const;

  Q_SIGNALS:
    /// Pictures of the plan's combinations are to be seen; the dialog closes.
    void picturesWanted(const ld3::EvaluationPlan& plan);

  private:
    void updateState();
    [[nodiscard]] QString modelProblem() const;
    [[nodiscard]] std::vector<LearnedUse> learned() const;

    std::vector<RunInfo> m_runs;
    Experiment m_setup;
    EvaluateFields* m_fields;
    QLabel *m_size, *m_problem;
    QPushButton *m_start, *m_pictures;
};

}  // namespace ld3::ui
