#include "ui/i18n/local_number.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <vector>

namespace ld3::ui {

QString localNumber(double value, int digits, const QLocale& locale) {
    static const QRegularExpression kExponent(QStringLiteral("[eE]\\+?(-?)0*(?=\\d)"));
    return locale.toString(value, 'g', digits).replace(kExponent, QStringLiteral("e\\1"));
}

QString alignedLocalNumber(double value, int digits) {
    const double size = std::abs(value);
    if (!(size >= 1e-4) || size >= std::pow(10.0, digits)) {
        return localNumber(value, digits);
    }
    const int decimals = digits - 1 - static_cast<int>(std::floor(std::log10(size)));
    return QLocale().toString(value, 'f', std::max(0, decimals));
}

QLocale withoutGroups(QLocale locale) {
    locale.setNumberOptions(locale.numberOptions() | QLocale::OmitGroupSeparator |
                            QLocale::RejectGroupSeparator);
    return locale;
}

std::optional<double> numberFrom(const QString& text, const QLocale& locale) {
    static const QRegularExpression kZeroInFront(QStringLiteral("^[+-]?0"));
    const QString number = text.trimmed();
    std::vector<QLocale> readings = {withoutGroups(locale), withoutGroups(QLocale::c())};
    if (!kZeroInFront.match(number).hasMatch()) {
        // No thousands begin with a zero; what does, was meant as a fraction.
        readings.push_back(locale);
    }
    for (const QLocale& reading : readings) {
        bool isNumber = false;
        const double value = reading.toDouble(number, &isNumber);
        if (isNumber && std::isfinite(value)) {
            return value;
        }
    }
    return std::nullopt;
}

}  // namespace ld3::ui
