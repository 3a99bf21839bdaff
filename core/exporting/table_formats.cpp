#include "core/base/json_text.h"
#include "core/base/number_text.h"
#include "core/exporting/format_writer.h"
#include "core/exporting/sigma_list.h"
#include "core/schedules/schedule_json.h"

#include <nlohmann/json.hpp>

/// Formats that are read by this program or by people.
namespace ld3 {

namespace {

constexpr int kPrintedDigits = 5;

/// A number in a table of a paper: "1.2\times10^{-5}" for "1.2e-05".
std::string latexNumber(const std::string& text) {
    const size_t e = text.find('e');
    if (e == std::string::npos) {
        return "$" + text + "$";
    }
    const int exponent = std::stoi(text.substr(e + 1));
    return "$" + text.substr(0, e) + "\\times10^{" + std::to_string(exponent) + "}$";
}

}  // namespace

WrittenFormat writeJson(const Schedule& schedule, ExportEnd end) {
    Schedule written = schedule;
    switch (resolvedEnd(schedule, end)) {
        case ExportEnd::Exact:
            written.endsAt = EndsAt::SigmaMin;
            break;
        case ExportEnd::AppendZero:
            written.endsAt = EndsAt::AppendedZero;
            break;
        case ExportEnd::ReplaceByZero:
            written.endsAt = EndsAt::ReplacedByZero;
            break;
    }
    return {jsonText(scheduleToJson(written), 2) + "\n", 0.0, {}};
}

WrittenFormat writeCsv(const Schedule& schedule, ExportEnd /*end*/) {
    const std::vector<double> sigmas = sigmasOf(schedule);
    const std::vector<double> lambdas = lambdasOf(schedule);
    std::string content = "step,time,eval_time,sigma,lambda\n";
    for (size_t i = 0; i < sigmas.size(); ++i) {
        content += std::to_string(i) + "," + numberText(schedule.times[i]) + "," +
                   numberText(schedule.evalTimes[i]) + "," + numberText(sigmas[i]) + "," +
                   numberText(lambdas[i]) + "\n";
    }
    return {content, 0.0, {}};
}

WrittenFormat writeLatex(const Schedule& schedule, ExportEnd /*end*/) {
    const std::vector<double> sigmas = sigmasOf(schedule);
    const std::vector<double> lambdas = lambdasOf(schedule);
    const bool decoupled = isDecoupled(schedule);
    const auto printed = [](double value) { return numberText(value, kPrintedDigits); };
    std::string content = "% " + titleLine(schedule) + "\n% needs \\usepackage{booktabs}\n";
    content += std::string("\\begin{tabular}{r") + (decoupled ? "rrrr" : "rrr") + "}\n\\toprule\n";
    content += std::string("$i$ & $t_i$ & ") + (decoupled ? "$\\hat t_i$ & " : "") +
               "$\\sigma_i/\\alpha_i$ & $\\lambda_i$ \\\\\n\\midrule\n";
    std::vector<double> readBack;
    for (size_t i = 0; i < sigmas.size(); ++i) {
        readBack.push_back(numberFromText(printed(sigmas[i])).value());
        content += std::to_string(i) + " & " + latexNumber(printed(schedule.times[i])) + " & ";
        if (decoupled) {
            // The network is not called at the last time.
            content += i + 1 < sigmas.size() ? latexNumber(printed(schedule.evalTimes[i])) : "--";
            content += " & ";
        }
        content +=
            latexNumber(printed(sigmas[i])) + " & " + latexNumber(printed(lambdas[i])) + " \\\\\n";
    }
    content += "\\bottomrule\n\\end{tabular}\n";
    return {content, roundingLoss(sigmas, readBack), {}};
}

}  // namespace ld3
