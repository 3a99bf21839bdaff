#include "ui/i18n/local_number.h"

#include <QRegularExpression>

#include <cmath>

namespace ld3::ui {

QString localNumber(double value, int digits, const QLocale& locale) {
    static const QRegularExpression kExponent(QStringLiteral("[eE]\\+?(-?)0*(?=\\d)"));
    return locale.toString(value, 'g', digits).replace(kExponent, QStringLiteral("e\\1"));
}

QString alignedLocalNumber(double value, int digits) {
    QLocale locale;
    locale.setNumberOptions(locale.numberOptions() | QLocale::IncludeTrailingZeroesAfterDot);
    return localNumber(value, digits, locale);
}

}  // namespace ld3::ui
