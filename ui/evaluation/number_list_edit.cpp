#include "ui/evaluation/number_list_edit.h"

#include "core/base/number_list.h"

#include <QStringList>

namespace ld3::ui {

NumberListEdit::NumberListEdit(QWidget* parent) : QLineEdit(parent) {}

std::optional<std::vector<uint64_t>> NumberListEdit::numbers() const {
    return wholeNumbersFromText(text().toStdString());
}

void NumberListEdit::setNumbers(const std::vector<uint64_t>& numbers) {
    QStringList texts;
    for (const uint64_t number : numbers) {
        texts.append(QString::number(number));
    }
    setText(texts.join(QStringLiteral(", ")));
}

}  // namespace ld3::ui
