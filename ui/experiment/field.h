#pragma once

#include <QFormLayout>
#include <QLabel>
#include <QWidget>

namespace ld3::ui {

/// One row of a form: an editor, and below it what is wrong with its value.
class Field : public QWidget {
    Q_OBJECT

  public:
    /// Adds itself to `form`.
    /// @param label    with `&` for the mnemonic
    /// @param toolTip  meaning and unit
    Field(QFormLayout* form, const QString& label, const QString& toolTip, QWidget* editor);

    /// Empty: nothing is wrong.
    void setProblem(const QString& problem);

    [[nodiscard]] QString problem() const { return m_problem->text(); }

    void setRowVisible(bool visible);

    [[nodiscard]] QLabel* label() const { return m_label; }

  private:
    void updateColours();
    void changeEvent(QEvent* event) override;

    QLabel* m_label;
    QLabel* m_problem;
};

}  // namespace ld3::ui
