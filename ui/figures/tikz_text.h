#pragma once

#include <QString>

#include <string>

namespace ld3::ui {

/// Words as LaTeX sets them: its special characters escaped, symbols such as λ or ≈ as formulas, a
/// line break as a space. Other letters stay UTF-8.
[[nodiscard]] std::string texText(const QString& text);

/// A formula of symbols and letters, as "$\sigma$" for "σ".
[[nodiscard]] std::string texFormula(const QString& text);

/// A tick's label: "2e-05" becomes "$2\cdot10^{-5}$"; what is no number goes through `texText`.
[[nodiscard]] std::string texTick(const QString& label);

}  // namespace ld3::ui
