#include "core/exporting/table_text.h"

#include <algorithm>
#include <string_view>

namespace ld3 {

namespace {

/// "$1.2\times10^{-5}$" for "1.2e-05".
std::string latexNumber(const std::string& text) {
    const size_t e = text.find('e');
    if (e == std::string::npos || text.find_first_not_of("0123456789.e+-") != std::string::npos) {
        return e == std::string::npos ? "$" + text + "$" : latexText(text);
    }
    std::string exponent = text.substr(e + 1);
    const bool isNegative = exponent.starts_with('-');
    exponent.erase(0, std::min(exponent.find_first_not_of("+-0"), exponent.size()));
    return "$" + text.substr(0, e) + "\\times10^{" + (isNegative ? "-" : "") + exponent + "}$";
}

std::string latexCell(const std::string& text, bool isNumber) {
    if (!isNumber) {
        return latexText(text);
    }
    return text.empty() ? "--" : latexNumber(text);
}

}  // namespace

std::string csvCell(const std::string& text) {
    if (text.find_first_of(",\"\r\n") == std::string::npos) {
        return text;
    }
    std::string quoted = "\"";
    for (const char c : text) {
        quoted += c;
        if (c == '"') {
            quoted += c;
        }
    }
    return quoted + '"';
}

std::string latexText(const std::string& text) {
    constexpr std::string_view kEscaped = "&%$#_{}";
    std::string result;
    for (const char c : text) {
        if (c == '\\') {
            result += "\\textbackslash{}";
        } else if (c == '~') {
            result += "\\textasciitilde{}";
        } else if (c == '^') {
            result += "\\textasciicircum{}";
        } else if (c == '\n' || c == '\r' || c == '\t') {
            result += ' ';
        } else {
            result += kEscaped.find(c) == std::string_view::npos ? "" : "\\";
            result += c;
        }
    }
    return result;
}

std::string csvTable(const TableText& table) {
    std::string text;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        text += (i == 0 ? "" : ",") + csvCell(table.columns[i].heading);
    }
    text += '\n';
    for (const std::vector<std::string>& row : table.rows) {
        for (size_t i = 0; i < row.size(); ++i) {
            text += (i == 0 ? "" : ",") + csvCell(row[i]);
        }
        text += '\n';
    }
    return text;
}

std::string latexTable(const TableText& table) {
    std::string alignment, headings;
    for (const TableText::Column& column : table.columns) {
        alignment += column.isNumber ? 'r' : 'l';
        headings += (headings.empty() ? "" : " & ") + latexText(column.heading);
    }
    std::string text = "% needs \\usepackage{booktabs}\n\\begin{tabular}{" + alignment +
                       "}\n\\toprule\n" + headings + " \\\\\n\\midrule\n";
    for (const std::vector<std::string>& row : table.rows) {
        for (size_t i = 0; i < row.size(); ++i) {
            text += (i == 0 ? "" : " & ") + latexCell(row[i], table.columns[i].isNumber);
        }
        text += " \\\\\n";
    }
    return text + "\\bottomrule\n\\end{tabular}\n";
}

}  // namespace ld3
