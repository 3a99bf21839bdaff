#include "app/ld3/language_choice.h"

#include "core/base/error.h"
#include "ui/i18n/language_codes.h"

namespace ld3::cli {

namespace {

/// "de" of "de_AT" and "de-AT".
std::string withoutCountry(const std::string& code) {
    return code.substr(0, code.find_first_of("-_"));
}

}  // namespace

std::string chosenLanguage(const std::string& wish) {
    if (wish.empty()) {
        return wish;
    }
    std::string known;
    for (const char* code : ui::kLanguageCodes) {
        if (withoutCountry(code) == withoutCountry(wish)) {
            return code;
        }
        known += (known.empty() ? "" : ", ") + std::string(code);
    }
    throw Error(ErrorCode::InvalidArgument,
                "unknown language",
                "--language " + wish,
                "use one of " + known);
}

}  // namespace ld3::cli
