#pragma once

#include <QString>

#include <initializer_list>

namespace ld3::ui {

/// The letters and abbreviations that plots and tables are labeled with.
enum class Symbol { Time, Sigma, Lambda, Nfe, Fid, L2, Lpips, Rho };

/// What a symbol means, with its unit, range and source, in lines.
[[nodiscard]] QString symbolText(Symbol symbol);

/// A text and what the symbols in it mean, in lines.
[[nodiscard]] QString linesWithSymbols(const QString& text, std::initializer_list<Symbol> symbols);

/// A sentence and what the symbols in it mean, for a tooltip: rich text, which breaks into lines.
[[nodiscard]] QString withSymbols(const QString& text, std::initializer_list<Symbol> symbols);

}  // namespace ld3::ui
