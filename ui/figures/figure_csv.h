#pragma once

#include "ui/figures/figure_data.h"

#include <string>
#include <vector>

namespace ld3::ui {

/// Columns beside each other under their headings; short ones end in empty cells. UTF-8, cells
/// quoted where needed. Source: RFC 4180, with bare line feeds.
[[nodiscard]] std::string figureCsv(const std::vector<FigureColumn>& columns);

}  // namespace ld3::ui
