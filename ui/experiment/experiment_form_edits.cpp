// The form's edits as steps of undo.

#include "ui/experiment/experiment_fields.h"
#include "ui/experiment/experiment_form.h"
#include "ui/experiment/path_edit.h"
#include "ui/experiment/solver_choice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSpinBox>
#include <QUndoCommand>

#include <utility>

namespace ld3::ui {

/// One edit: the whole form before and after. Edits of one editor in a row are one step; one
/// without an editor stands for itself.
class ExperimentForm::EditCommand : public QUndoCommand {
  public:
    EditCommand(ExperimentForm* form, const QObject* editor, std::string before, std::string after)
        : QUndoCommand(ExperimentForm::tr("experiment", "undo; its settings")),
          m_form(form),
          m_editor(editor),
          m_before(std::move(before)),
          m_after(std::move(after)) {}

    void undo() override { m_form->restoreState(m_before); }

    void redo() override {
        // QUndoStack::push calls this first: the form shows the edit already.
        if (m_form->m_state != m_after) {
            m_form->restoreState(m_after);
        }
    }

    [[nodiscard]] int id() const override { return 1; }

    bool mergeWith(const QUndoCommand* other) override {
        const auto* next = static_cast<const EditCommand*>(other);
        if (m_editor == nullptr || next->m_editor != m_editor) {
            return false;
        }
        m_after = next->m_after;
        return true;
    }

  private:
    ExperimentForm* m_form;
    const QObject* m_editor;
    std::string m_before, m_after;
};

void ExperimentForm::watchEdits() {
    for (auto* box : findChildren<QSpinBox*>()) {
        if (qobject_cast<SolverChoice*>(box->parentWidget()) == nullptr) {
            connect(box, &QSpinBox::valueChanged, this, [this, box] { takeEdit(box); });
        }
    }
    for (auto* box : findChildren<QComboBox*>()) {
        if (qobject_cast<SolverChoice*>(box->parentWidget()) == nullptr &&
            box != m_fields->recipe) {
            connect(box, &QComboBox::currentIndexChanged, this, [this, box] { takeEdit(box); });
        }
    }
    for (SolverChoice* choice : {m_fields->solver, m_fields->teacherSolver}) {
        connect(choice, &SolverChoice::solverEdited, this, [this, choice] { takeEdit(choice); });
    }
    connect(m_fields->recipe, &QComboBox::currentIndexChanged, this, &ExperimentForm::takeRecipe);
    connect(m_fields->coefficients, &QCheckBox::toggled, this, [this] {
        takeEdit(m_fields->coefficients);
    });
    connect(m_fields->teacherFile, &PathEdit::pathChosen, this, [this] {
        takeEdit(m_fields->teacherFile);
    });
    connect(m_fields->model, &PathEdit::pathChosen, this, &ExperimentForm::setModel);
}

void ExperimentForm::takeEdit(const QObject* editor) {
    if (m_isShowing) {
        return;
    }
    updateChoices();
    updateProblems();
    std::string before = std::exchange(m_state, saveState());
    if (before != m_state) {
        m_undo.push(new EditCommand(this, editor, std::move(before), m_state));
        Q_EMIT experimentChanged();
    }
}

void ExperimentForm::useDefaults() {
    Experiment defaults;
    defaults.recipe = makeRecipe("fast");
    const std::string before = m_state;
    showValues(defaults, true);
    if (before != m_state) {
        m_undo.push(new EditCommand(this, nullptr, before, m_state));
    }
}

}  // namespace ld3::ui
