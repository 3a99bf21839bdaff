#pragma once

#include <string>
#include <vector>

namespace ld3 {

/// A table of text: headings, and rows that are as wide.
struct TableText {
    struct Column {
        std::string heading;
        bool isNumber = false;  ///< aligned to the right; in LaTeX set as mathematics
    };

    std::vector<Column> columns;
    std::vector<std::vector<std::string>> rows;
};

/// A cell of comma-separated values, quoted where needed. Source: RFC 4180.
[[nodiscard]] std::string csvCell(const std::string& text);

/// Text as LaTeX prints it, on one line.
[[nodiscard]] std::string latexText(const std::string& text);

/// Comma-separated values, quoted where needed. Source: RFC 4180, with bare line feeds.
[[nodiscard]] std::string csvTable(const TableText& table);

/// A `tabular` with booktabs' rules; numbers that are not known become a dash.
[[nodiscard]] std::string latexTable(const TableText& table);

}  // namespace ld3
