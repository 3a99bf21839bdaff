#pragma once

#include "ui/figures/figure_data.h"

#include <string>

namespace ld3::ui {

struct Figure;

/// A tikzpicture with one pgfplots axis: scales, ticks, legend, colours and marks as drawn, all
/// values inline at full precision. Its text is set in the document's font. To be \input where
/// \usepackage{pgfplots} is loaded.
/// @param figure  its size, height of text and place of the legend
[[nodiscard]] std::string tikzPicture(const FigureData& data, const Figure& figure);

/// The picture as a document that LaTeX makes a page of the figure's size from (class standalone).
[[nodiscard]] std::string tikzDocument(const std::string& picture);

}  // namespace ld3::ui
