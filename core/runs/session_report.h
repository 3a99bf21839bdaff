#pragma once

#include "core/runs/run_folder.h"

#include <functional>
#include <string>
#include <vector>

namespace ld3 {

/// What a report is written in; numbers are in the C locale in all languages.
struct ReportLanguage {
    std::string code = "en";  ///< BCP 47
    /// An English text of a report in that language; empty: English it is.
    std::function<std::string(const std::string&)> translate = {};
};

/// Rows of text under a heading.
struct ReportTable {
    std::string title;
    std::vector<std::string> header;  ///< empty: the first cell of a row names it
    std::vector<std::vector<std::string>> rows;
};

/// A drawing, as the markup that shows it.
struct ReportFigure {
    std::string caption, html;
};

/// A part of a report: a run, or what is said of all.
struct ReportSection {
    std::string title;
    std::vector<std::string> notes;     ///< warnings, and what the user noted
    std::vector<ReportFigure> figures;  ///< empty at first
    std::vector<ReportTable> tables;
    std::string command;  ///< that repeats the run
    std::string details;  ///< all settings, as JSON
};

/// Settings and results of runs; the first section compares them where there are several.
struct SessionReport {
    std::string title, date, software;
    std::string language;                    ///< BCP 47
    std::string commandTitle, detailsTitle;  ///< of these parts of all sections
    std::vector<ReportSection> sections;
};

/// @param runs  at least one. Figures are left to the caller, as drawing is not core's.
/// @throws Error{InvalidArgument} without a run
[[nodiscard]] SessionReport makeSessionReport(const std::vector<RunRecord>& runs,
                                              const ReportLanguage& language = {});

/// What the markup is for: a browser, or a printer that knows neither style sheets with variables
/// nor parts that open and close.
enum class ReportMedium { Screen, Paper };

/// One HTML file that needs no other: style inside, figures as they were given.
[[nodiscard]] std::string sessionReportHtml(const SessionReport& report, ReportMedium medium);

}  // namespace ld3
