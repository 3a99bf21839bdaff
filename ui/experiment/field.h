#pragma once

#include "ui/help/explanation.h"

#include <QFormLayout>
#include <QLabel>
#include <QWidget>

#include <optional>
#include <vector>

namespace ld3::ui {

/// One row of a form: an editor, and below it what is wrong with its value.
class Field : public QWidget {
    Q_OBJECT

  public:
    /// Adds itself to `form`.
    /// @param label    with `&` for the mnemonic
    /// @param toolTip  meaning and unit
    Field(QFormLayout* form, const QString& label, const QString& toolTip, QWidget* editor);

    /// Screen readers are told with the editor's description. Empty: nothing is wrong.
    void setProblem(const QString& problem);

    [[nodiscard]] QString problem() const { return m_problem->text(); }

    void setRowVisible(bool visible);

    /// Says unit, range, default and source too; to be called while the editor holds its default.
    /// Where the editor is a list, the range follows what it offers.
    /// @param source  empty: this program
    void explain(const QString& unit, const QString& source);
    /// The range has changed.
    void updateExplanation();

    [[nodiscard]] QLabel* label() const { return m_label; }

  private:
    /// The editor, and what has the focus in it.
    [[nodiscard]] std::vector<QWidget*> editorParts() const;
    void describe();
    void updateColours();
    void changeEvent(QEvent* event) override;

    QLabel* m_label;
    QLabel* m_problem;
    QWidget* m_editor;
    std::optional<Explanation> m_explanation;
    QString m_description;  ///< of the editor, without its problem
};

}  // namespace ld3::ui
