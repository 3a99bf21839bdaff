#pragma once

#include <QString>
#include <QVector>

#include <string>

namespace ld3::ui {

/// A language of the window.
struct Language {
    QString code;  ///< "en", "de", "fr", "zh_CN", "vi"
    QString name;  ///< in the language itself
};

/// Every language that the window speaks; English, that of the sources, comes first.
[[nodiscard]] const QVector<Language>& languages();

/// The language for a wish.
/// @param wish  a code such as "de" or "zh_CN"; empty means the system's language
/// @returns a code of `languages()`; "en" where the wish is not spoken
[[nodiscard]] QString languageFor(const QString& wish);

/// Whether a code such as "de" or "zh_Hans_CN" is one of a language of `languages()`.
[[nodiscard]] bool isSpoken(const QString& wish);

/// Makes the application speak a language, its number format included; call before windows are
/// made. Replaces the language installed before.
/// @returns false where its translation is missing
bool installLanguage(const QString& code);

/// The language that was installed last; "en" at first.
[[nodiscard]] QString installedLanguage();

/// A line of `ld3` whose texts are to be in the installed language too.
[[nodiscard]] std::string withLanguage(const std::string& command);

}  // namespace ld3::ui
