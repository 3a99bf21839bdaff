#pragma once

#include <QLocale>
#include <QString>

namespace ld3::ui {

/// A number with at most `digits` significant digits as the window writes it: the decimal point
/// of the language, and "8.2e-5" as in files and papers, not "8.2E-05".
[[nodiscard]] QString localNumber(double value, int digits, const QLocale& locale = QLocale());

/// The same with all its significant digits, for columns of numbers: "0.0400".
[[nodiscard]] QString alignedLocalNumber(double value, int digits);

}  // namespace ld3::ui
