#include "ui/experiment/field.h"

#include "ui/actions/action_text.h"
#include "ui/theme/contrast.h"

#include <QEvent>
#include <QVBoxLayout>

namespace ld3::ui {

Field::Field(QFormLayout* form, const QString& label, const QString& toolTip, QWidget* editor)
    : m_label(new QLabel(label)), m_problem(new QLabel), m_editor(editor) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(editor);
    layout->addWidget(m_problem);
    m_problem->setWordWrap(true);
    m_problem->setVisible(false);
    m_problem->setTextFormat(Qt::PlainText);
    m_label->setBuddy(editor);
    m_label->setToolTip(toolTip);
    editor->setToolTip(toolTip);
    for (QWidget* part : {editor, editor->focusProxy()}) {
        if (part != nullptr) {
            part->setAccessibleName(withoutMnemonic(label));
        }
    }
    form->addRow(m_label, this);
    updateColours();
}

void Field::setProblem(const QString& problem) {
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void Field::setRowVisible(bool visible) {
    m_label->setVisible(visible);
    setVisible(visible);
}

void Field::explain(const QString& unit, const QString& source) {
    m_explanation = {m_editor->toolTip(), unit, {}, valueOf(m_editor), source};
    updateExplanation();
}

void Field::updateExplanation() {
    if (m_explanation) {
        ui::explain(m_editor, *m_explanation);
        m_label->setToolTip(m_editor->toolTip());
    }
}

void Field::updateColours() {
    const QColor colour = problemColor(palette());
    if (m_problem->palette().color(QPalette::WindowText) != colour) {
        QPalette colours;
        colours.setColor(QPalette::WindowText, colour);
        m_problem->setPalette(colours);
    }
}

void Field::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        updateColours();
    }
}

}  // namespace ld3::ui
