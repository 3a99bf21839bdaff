#include "app/ld3/evaluation_output.h"

#include "app/ld3/output.h"
#include "core/base/atomic_file.h"
#include "core/evaluation/evaluation_series.h"
#include "core/evaluation/evaluation_table.h"

#include <algorithm>
#include <iostream>
#include <set>

namespace ld3::cli {

namespace {

std::string textOf(const EvaluationPoint& point) {
    std::string text = shortNumber(point.mean);
    if (point.seeds > 1) {
        text += " ± " + shortNumber(point.deviation);
    }
    return text + (point.isComplete ? "" : " (early)") + (point.hasWarnings ? " !" : "");
}

std::vector<std::string> rowOf(const EvaluationCurve& curve, const std::set<int>& budgets) {
    std::vector<std::string> row = {curve.schedule, solverTitle(curve.solver)};
    for (const int nfe : budgets) {
        const auto point = std::find_if(
            curve.points.begin(), curve.points.end(), [nfe](const EvaluationPoint& known) {
                return known.nfe == nfe;
            });
        row.push_back(point == curve.points.end() ? "" : textOf(*point));
    }
    return row;
}

/// The curves of one protocol; every value in it is on the same scale.
void printProtocol(const EvaluationSeries& series, size_t protocol) {
    std::vector<EvaluationCurve> curves;
    std::set<int> budgets;
    for (const EvaluationCurve& curve : series.curves) {
        if (curve.protocol == protocol) {
            curves.push_back(curve);
            for (const EvaluationPoint& point : curve.points) {
                budgets.insert(point.nfe);
            }
        }
    }
    std::vector<std::vector<std::string>> rows = {{"schedule", "solver"}};
    for (const int nfe : budgets) {
        rows.front().push_back("NFE " + std::to_string(nfe));
    }
    for (const EvaluationCurve& curve : curves) {
        rows.push_back(rowOf(curve, budgets));
    }
    printTable(rows);
    for (const EvaluationCurve& teacher : series.teachers) {
        if (teacher.protocol == protocol && !teacher.points.empty()) {
            std::cout << "teacher, " << solverTitle(teacher.solver) << ", NFE "
                      << teacher.points.front().nfe << ": " << textOf(teacher.points.front())
                      << '\n';
        }
    }
    std::cout << protocolLine(series.protocols[protocol]) << "\n";
}

}  // namespace

void printEvaluations(const std::vector<Evaluation>& values) {
    for (const std::string& metric : metricsOf(values)) {
        const EvaluationSeries series = groupEvaluations(values, metric);
        for (size_t protocol = 0; protocol < series.protocols.size(); ++protocol) {
            printProtocol(series, protocol);
        }
    }
    std::set<std::string> warnings;
    for (const Evaluation& value : values) {
        warnings.insert(value.warnings.begin(), value.warnings.end());
    }
    for (const std::string& warning : warnings) {
        std::cout << "! " << warning << '\n';
    }
}

void writeEvaluationTables(const std::vector<Evaluation>& values,
                           const std::string& csv,
                           const std::string& latex) {
    if (!csv.empty()) {
        writeFileAtomically(csv, evaluationCsv(values));
    }
    if (latex.empty()) {
        return;
    }
    std::string tables;
    for (const std::string& metric : metricsOf(values)) {
        tables += evaluationLatex(groupEvaluations(values, metric));
    }
    writeFileAtomically(latex, tables);
}

}  // namespace ld3::cli
