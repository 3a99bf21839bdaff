#include "ui/i18n/local_number.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

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

}  // namespace ld3::ui
