#include "ui/figures/figure_csv.h"

#include <algorithm>

namespace ld3::ui {

namespace {

std::string quoted(const std::string& text) {
    if (text.find_first_of(",\"\r\n") == std::string::npos) {
        return text;
    }
    std::string result = "\"";
    for (const char c : text) {
        result += c == '"' ? "\"\"" : std::string(1, c);
    }
    return result + '"';
}

}  // namespace

std::string figureCsv(const std::vector<FigureColumn>& columns) {
    size_t rows = 0;
    std::string csv;
    for (const FigureColumn& column : columns) {
        rows = std::max(rows, column.cells.size());
        csv += (csv.empty() ? "" : ",") + quoted(column.heading);
    }
    csv += '\n';
    for (size_t row = 0; row < rows; ++row) {
        for (size_t i = 0; i < columns.size(); ++i) {
            const std::vector<std::string>& cells = columns[i].cells;
            csv += (i == 0 ? "" : ",") + (row < cells.size() ? quoted(cells[row]) : std::string());
        }
        csv += '\n';
    }
    return csv;
}

}  // namespace ld3::ui
