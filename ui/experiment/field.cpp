#include "ui/experiment/field.h"

#include <QEvent>
#include <QVBoxLayout>

namespace ld3::ui {

Field::Field(QFormLayout* form, const QString& label, const QString& toolTip, QWidget* editor)
    : m_label(new QLabel(label)), m_problem(new QLabel) {
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
    editor->setAccessibleName(QString(label).remove(u'&'));
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

void Field::updateColours() {
    // Readable on light and on dark grounds.
    const bool dark = palette().color(QPalette::Window).lightness() < 128;
    const QColor colour = dark ? QColor(255, 140, 120) : QColor(176, 32, 16);
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
