#include "ui/evaluation/choice_box.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>

namespace ld3::ui {

void offer(QComboBox* box, const QVector<std::pair<QString, QVariant>>& entries) {
    const QSignalBlocker block(box);
    const QVariant before = box->currentData();
    box->clear();
    for (const auto& [text, data] : entries) {
        box->addItem(text, data);
    }
    box->setCurrentIndex(qMax(0, box->findData(before)));
}

QLabel* labelFor(QWidget* widget, const QString& text) {
    auto* label = new QLabel(text);
    label->setBuddy(widget);
    return label;
}

}  // namespace ld3::ui
