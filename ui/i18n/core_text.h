#pragma once

#include <QString>

#include <string>

namespace ld3 {
class Error;
}

namespace ld3::ui {

/// A text of core in the language of the window. Core speaks English and fixed sentences with
/// values in them; those that are known are translated, the others, and names and paths inside
/// of them, stay as they are. What is not known as a whole is looked up part by part: lines, what
/// ": ", "; " or ", " join, and what stands in parentheses. Broken numbers are written as the
/// language does.
[[nodiscard]] QString coreText(const QString& english);
[[nodiscard]] QString coreText(const std::string& english);

/// "what: where: remedy" of an error.
[[nodiscard]] QString coreText(const Error& error);

}  // namespace ld3::ui
