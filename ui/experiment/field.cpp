#include "ui/experiment/field.h"

#include "ui/actions/action_text.h"
#include "ui/theme/contrast.h"

#include <QAbstractItemModel>
#include <QComboBox>
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
    for (QWidget* part : editorParts()) {
        part->setAccessibleName(withoutMnemonic(label));
    }
    form->addRow(m_label, this);
    updateColours();
}

std::vector<QWidget*> Field::editorParts() const {
    std::vector<QWidget*> parts = {m_editor};
    if (QWidget* inner = m_editor->focusProxy()) {
        parts.push_back(inner);
    }
    return parts;
}

void Field::setProblem(const QString& problem) {
    if (problem == m_problem->text()) {
        return;  // screen readers would be told anew
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    describe();
}

void Field::describe() {
    QStringList sentences = {m_description, problem()};
    sentences.removeAll(QString());
    for (QWidget* part : editorParts()) {
        part->setAccessibleDescription(sentences.join(QStringLiteral(". ")));
    }
}

void Field::setRowVisible(bool visible) {
    m_label->setVisible(visible);
    setVisible(visible);
}

void Field::explain(const QString& unit, const QString& source) {
    m_explanation = {m_editor->toolTip(), unit, {}, valueOf(m_editor), source};
    updateExplanation();
    if (const auto* box = qobject_cast<QComboBox*>(editorParts().back())) {
        connect(box->model(), &QAbstractItemModel::rowsInserted, this, &Field::updateExplanation);
        connect(box->model(), &QAbstractItemModel::rowsRemoved, this, &Field::updateExplanation);
    }
}

void Field::updateExplanation() {
    if (m_explanation) {
        ui::explain(m_editor, *m_explanation);
        m_label->setToolTip(m_editor->toolTip());
        m_description = m_editor->accessibleDescription();
        describe();
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
