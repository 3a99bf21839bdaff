#pragma once

#include "core/base/error.h"

#include <QString>

namespace ld3::ui {

/// An error in the user's language: a sentence for its code, then core's detail and remedy.
[[nodiscard]] QString errorText(const Error& error);

/// What the same trouble in several places has in common; not for the user.
[[nodiscard]] QString errorKind(const Error& error);

}  // namespace ld3::ui
