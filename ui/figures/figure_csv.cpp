#include "ui/figures/figure_csv.h"

#include "core/exporting/table_text.h"

#include <algorithm>

namespace ld3::ui {

std::string figureCsv(const std::vector<FigureColumn>& columns) {
    size_t rows = 0;
    std::string csv;
    for (const FigureColumn& column : columns) {
        rows = std::max(rows, column.cells.size());
        csv += (csv.empty() ? "" : ",") + csvCell(column.heading);
    }
    csv += '\n';
    for (size_t row = 0; row < rows; ++row) {
        for (size_t i = 0; i < columns.size(); ++i) {
            const std::vector<std::string>& cells = columns[i].cells;
            csv += (i == 0 ? "" : ",") + (row < cells.size() ? csvCell(cells[row]) : std::string());
        }
        csv += '\n';
    }
    return csv;
}

}  // namespace ld3::ui
