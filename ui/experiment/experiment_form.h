#pragma once

#include "core/base/error.h"
#include "core/diffusion/model_info.h"
#include "core/runs/experiment.h"
#include "ui/experiment/edit_history.h"
#include "ui/experiment/noise_choice.h"

#include <QString>
#include <QWidget>

#include <optional>
#include <string>

namespace ld3::ui {

class ExperimentFields;

/// All settings of an experiment. Choices depend on each other, faults stand at their field, each
/// edit can be undone. It opens no model: it says which one is wanted and is told what it is.
class ExperimentForm : public QWidget {
    Q_OBJECT

  public:
    explicit ExperimentForm(QWidget* parent = nullptr);

    /// What is set; the run folder is left empty.
    [[nodiscard]] Experiment experiment() const;

    /// Validation samples whose pictures a training keeps; 0: the usual number.
    void setPicturedSamples(int count) { m_picturedSamples = count; }

    /// Shows an experiment; no undo step, undo starts anew.
    void setExperiment(const Experiment& experiment);

    /// What is set as text, to be remembered.
    [[nodiscard]] std::string saveState() const;
    /// Text that is not such a state changes nothing. @returns whether it was one
    bool restoreState(const std::string& state);

    /// Why a training cannot start, for people; empty when it can.
    [[nodiscard]] QString obstacle() const { return m_obstacle; }

    [[nodiscard]] QUndoStack* undoStack() { return &m_edits.stack(); }

    /// The built-in model with everything as at the first start: an edit that can be undone.
    void useDefaults();
    /// Chooses a model as if the user had typed its name: an edit that can be undone.
    void setModel(const QString& name);
    /// Lets trainings start from the times of this schedule, with its solver and budget: an edit
    /// that can be undone.
    void setStart(const Schedule& schedule);
    void showModel(const ModelInfo& info);
    void showModelError(const Error& error);
    /// What to offer beside "auto".
    void offerDevices(const QStringList& devices);

  Q_SIGNALS:
    /// Another model is wanted: to be answered by `showModel` or `showModelError`.
    void modelWanted(const QString& name);
    void experimentChanged();
    void obstacleChanged(const QString& obstacle);

  private:
    void watchEdits();
    void takeEdit(const QObject* editor);
    void takeRecipe();
    void showValues(const Experiment& experiment, bool ownNoiseSchedule);
    void wantModel(const QString& name);
    void updateChoices();
    void updateProblems();

    ExperimentFields* m_fields;
    int m_picturedSamples = 0;
    Recipe m_base;  ///< what the form does not show
    NoiseChoice m_noise;
    std::optional<ModelInfo> m_modelInfo;
    QString m_modelAsked, m_modelProblem, m_obstacle;
    EditHistory m_edits;
    bool m_isShowing = false;  ///< values are set by the program
};

}  // namespace ld3::ui
