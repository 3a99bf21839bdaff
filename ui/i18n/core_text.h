#pragma once

#include <QLocale>
#include <QString>

#include <string>

namespace ld3 {
class Error;
}

namespace ld3::ui {

/// A text of core in the language of the window. Core speaks English and fixed sentences with
/// values in them; those that are known are translated, the others, and names and paths inside
/// of them, stay as they are. What is not known as a whole is looked up part by part: lines, what
/// ": ", "; " or ", " join, and what stands in parentheses. A path stays whole, words that look
/// like a sentence ("/runs/uniform steps") included. Errors of the window itself are such texts
/// too.
/// @param numbers  how broken numbers are written; in files QLocale::c()
[[nodiscard]] QString coreText(const QString& english, const QLocale& numbers = QLocale());
[[nodiscard]] QString coreText(const std::string& english, const QLocale& numbers = QLocale());

/// "what: where: remedy" of an error.
[[nodiscard]] QString coreText(const Error& error);

}  // namespace ld3::ui
