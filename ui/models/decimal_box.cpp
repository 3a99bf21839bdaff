#include "ui/models/decimal_box.h"

#include <QLocale>

namespace ld3::ui {

QValidator::State DecimalBox::validate(QString& text, int& position) const {
    const QString comma = locale().decimalPoint();
    if (text.count(u'.') == 1 && !text.contains(comma)) {
        text.replace(u'.', comma);
    }
    return QDoubleSpinBox::validate(text, position);
}

}  // namespace ld3::ui
