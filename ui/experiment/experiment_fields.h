#pragma once

#include <QHash>
#include <QScrollArea>
#include <QString>

#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QSpinBox;
class QVBoxLayout;

namespace ld3::ui {

class Field;
class PathEdit;
class SolverChoice;

/// The editors of all settings of an experiment, one below the other, each with its explanation and
/// room for what is wrong with its value. What they mean together, `ExperimentForm` knows.
class ExperimentFields : public QScrollArea {
    Q_OBJECT

  public:
    /// The choice of noise schedule that means what the model says.
    static constexpr const char* kModelsOwn = "model";

    ExperimentFields();

    /// @param name  of a field of the recipe in small letters and digits only; null: no such row
    [[nodiscard]] Field* row(const QString& name) const;
    /// @param problems  by the names of rows; rows that are not in it have none
    void showProblems(const QHash<QString, QString>& problems);

    /// Shows what the model is, in one line, or nothing. Names as "ve-edm" are not broken at their
    /// hyphens; screen readers say them as they are written.
    void showModelText(const QString& text, const QString& toolTip = {});

    /// Shows which time steps a training begins with. @param sigmas  empty: the recipe's
    void showStart(const std::vector<double>& sigmas);

    /// Whether a teacher set is made, so that its settings matter.
    void enableTeacher(bool isMade);

    /// To be called while the editors hold their defaults.
    void explain();

    PathEdit* model;
    SolverChoice* solver;
    QSpinBox* nfe;
    QComboBox* noiseSchedule;
    QComboBox *recipe, *optimizer, *start, *parametrisation, *loss;
    QCheckBox* coefficients;
    QSpinBox *trainCount, *validCount, *seed;
    SolverChoice* teacherSolver;
    QSpinBox *teacherNfe, *teacherCount, *teacherSeed;
    QComboBox* teacherSchedule;
    PathEdit* teacherFile;
    QComboBox *device, *dtype;
    QSpinBox *batch, *threads;

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void addModelGroup();
    void addSolverGroup();
    void addTrainingGroup();
    void addTeacherGroup();
    void addComputeGroup();
    QFormLayout* addGroup(const QString& title);
    /// Gives the editors of all groups one left edge, and the form room for its longest texts.
    void fitToText();

    QVBoxLayout* m_groups;
    QLabel* m_modelText;
    QHash<QString, Field*> m_rows;
};

}  // namespace ld3::ui
