#pragma once

#include <QLocale>
#include <QString>

#include <optional>

namespace ld3::ui {

/// A number with at most `digits` significant digits as the window writes it: the decimal point
/// of the language, and "8.2e-5" as in files and papers, not "8.2E-05".
[[nodiscard]] QString localNumber(double value, int digits, const QLocale& locale = QLocale());

/// The same with all its significant digits, for columns of numbers: "0.0400".
[[nodiscard]] QString alignedLocalNumber(double value, int digits);

/// The same language without separators between thousands, for numbers that are typed anew: one
/// that is left as it is must be read as what it was.
[[nodiscard]] QLocale withoutGroups(QLocale locale);

/// A number as people type it: as the language writes it, or as files do. "0.125" is an eighth in
/// every language, also where a point parts thousands. Nothing for what is no finite number.
[[nodiscard]] std::optional<double> numberFrom(const QString& text,
                                               const QLocale& locale = QLocale());

}  // namespace ld3::ui
