#include "core/evaluation/evaluation_table.h"

#include "core/base/number_text.h"
#include "core/evaluation/evaluation_json.h"
#include "core/exporting/table_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <set>

namespace ld3 {

namespace {

std::string shortSha(const std::string& sha256) {
    return sha256.empty() ? std::string() : " (" + sha256.substr(0, 8) + ")";
}

std::string csvLine(const std::vector<std::string>& fields) {
    std::string line;
    for (const std::string& field : fields) {
        line += (line.empty() ? "" : ",") + csvCell(field);
    }
    return line + "\r\n";
}

std::string csvNumber(double value) {
    return std::isnan(value) ? std::string("nan") : numberText(value);
}

std::string joinedWarnings(const Evaluation& evaluation) {
    std::string text;
    for (const std::string& warning : evaluation.warnings) {
        text += (text.empty() ? "" : "; ") + warning;
    }
    return text;
}

/// As papers print it: two decimals from 1 upwards, three significant digits below.
int decimalsFor(double value) {
    const double size = std::abs(value);
    if (size >= 1.0 || size == 0.0 || !std::isfinite(size)) {
        return 2;
    }
    return std::min(12, 2 - static_cast<int>(std::floor(std::log10(size))));
}

std::string fixedText(double value, int decimals) {
    std::array<char, 400> text{};
    const auto end = std::to_chars(
        text.data(), text.data() + text.size(), value, std::chars_format::fixed, decimals);
    return {text.data(), end.ptr};
}

std::string latexValue(const EvaluationPoint& point, bool isBest) {
    if (!std::isfinite(point.mean)) {
        return point.isComplete ? "n/a" : "--";
    }
    const int decimals = decimalsFor(point.mean);
    std::string text = fixedText(point.mean, decimals);
    if (!point.isComplete) {
        text = "\\textit{" + text + "}";
    } else if (isBest) {
        text = "\\textbf{" + text + "}";
    }
    if (std::isfinite(point.deviation)) {
        text += " {\\scriptsize$\\pm$" + fixedText(point.deviation, decimals) + "}";
    }
    return text;
}

std::string titleOf(const EvaluationCurve& curve) {
    return latexText(curve.schedule) +
           (curve.learnedFor.empty() ? "" : ", learned for " + latexText(curve.learnedFor));
}

const EvaluationPoint* pointAt(const EvaluationCurve& curve, int nfe) {
    const auto found = std::find_if(curve.points.begin(),
                                    curve.points.end(),
                                    [nfe](const EvaluationPoint& p) { return p.nfe == nfe; });
    return found == curve.points.end() ? nullptr : &*found;
}

/// The part of a table that one protocol has.
class LatexPart {
  public:
    LatexPart(const EvaluationSeries& series, size_t protocol) {
        for (const EvaluationCurve& curve : series.curves) {
            if (curve.protocol == protocol) {
                m_curves.push_back(&curve);
                m_models.insert(curve.model);
            }
        }
        for (const EvaluationCurve& teacher : series.teachers) {
            if (teacher.protocol == protocol) {
                m_teachers.push_back(&teacher);
                m_models.insert(teacher.model);
            }
        }
    }

    [[nodiscard]] std::string rows(const std::set<int>& budgets) const {
        std::string text;
        for (const EvaluationCurve* curve : m_curves) {
            text +=
                modelOf(*curve) + latexText(solverTitle(curve->solver)) + " & " + titleOf(*curve);
            for (const int nfe : budgets) {
                const EvaluationPoint* point = pointAt(*curve, nfe);
                text += " & ";
                text += point == nullptr ? "" : latexValue(*point, point->mean == best(nfe));
            }
            text += " \\\\\n";
        }
        for (const EvaluationCurve* teacher : m_teachers) {
            const EvaluationPoint& point = teacher->points.front();
            text += modelOf(*teacher) + latexText(solverTitle(teacher->solver)) + " & teacher, " +
                    std::to_string(point.nfe) + " evaluations & \\multicolumn{" +
                    std::to_string(budgets.size()) + "}{c}{" + latexValue(point, false) +
                    "} \\\\\n";
        }
        return text;
    }

  private:
    [[nodiscard]] std::string modelOf(const EvaluationCurve& curve) const {
        return m_models.size() > 1 ? latexText(curve.model) + ", " : std::string();
    }

    [[nodiscard]] double best(int nfe) const {
        double lowest = std::numeric_limits<double>::infinity();
        for (const EvaluationCurve* curve : m_curves) {
            const EvaluationPoint* point = pointAt(*curve, nfe);
            if (point != nullptr && point->isComplete && std::isfinite(point->mean)) {
                lowest = std::min(lowest, point->mean);
            }
        }
        return lowest;
    }

    std::vector<const EvaluationCurve*> m_curves, m_teachers;
    std::set<std::string> m_models;
};

}  // namespace

std::string protocolLine(const EvaluationProtocol& protocol) {
    std::string line = protocol.metric;
    const auto add = [&line](const std::string& text) { line += ", " + text; };
    if (!protocol.featureNet.empty()) {
        add(protocol.featureNet + shortSha(protocol.featureNetSha256));
    }
    add("against " + protocol.reference + shortSha(protocol.referenceSha256));
    add(std::to_string(protocol.samples) + " samples");
    if (isThere(protocol.classSampling)) {
        add("classes " + protocol.classSampling);
    }
    if (isThere(protocol.resize)) {
        add("resize " + protocol.resize);
    }
    if (isThere(protocol.rounding)) {
        add("bytes " + protocol.rounding);
    }
    add("sigma " + numberText(protocol.sigmaMin, 6) + " to " + numberText(protocol.sigmaMax, 6));
    return line;
}

std::string evaluationCsv(const std::vector<Evaluation>& evaluations) {
    std::string text = csvLine({"metric",
                                "model",
                                "solver",
                                "schedule",
                                "learned_for",
                                "nfe",
                                "seed",
                                "value",
                                "samples_done",
                                "samples",
                                "is_teacher",
                                "feature_net",
                                "feature_net_sha256",
                                "reference_kind",
                                "reference",
                                "reference_sha256",
                                "class_sampling",
                                "resize",
                                "rounding",
                                "sigma_min",
                                "sigma_max",
                                "schedule_sha256",
                                "model_sha256",
                                "run",
                                "seconds",
                                "warnings",
                                "software",
                                "date"});
    for (const Evaluation& evaluation : evaluations) {
        const EvaluationProtocol& protocol = evaluation.protocol;
        text += csvLine({protocol.metric,
                         protocol.model,
                         solverTitle(evaluation.solver),
                         evaluation.schedule,
                         evaluation.learnedFor,
                         std::to_string(evaluation.nfe),
                         std::to_string(evaluation.seed),
                         csvNumber(evaluation.value),
                         std::to_string(evaluation.samplesDone),
                         std::to_string(protocol.samples),
                         evaluation.isTeacher ? "true" : "false",
                         protocol.featureNet,
                         protocol.featureNetSha256,
                         referenceKindName(protocol.referenceKind),
                         protocol.reference,
                         protocol.referenceSha256,
                         protocol.classSampling,
                         protocol.resize,
                         protocol.rounding,
                         csvNumber(protocol.sigmaMin),
                         csvNumber(protocol.sigmaMax),
                         evaluation.scheduleSha256,
                         protocol.modelSha256,
                         evaluation.run,
                         numberText(evaluation.seconds, 6),
                         joinedWarnings(evaluation),
                         evaluation.software,
                         evaluation.date});
    }
    return text;
}

std::string evaluationLatex(const EvaluationSeries& series) {
    std::set<int> budgets;
    for (const EvaluationCurve& curve : series.curves) {
        for (const EvaluationPoint& point : curve.points) {
            budgets.insert(point.nfe);
        }
    }
    // A table of teachers alone still needs a column.
    const size_t columns = std::max<size_t>(1, budgets.size());
    std::string text =
        "% needs \\usepackage{booktabs}; bold: lowest of a column; italic: early estimate\n";
    text += "\\begin{tabular}{ll" + std::string(columns, 'r') + "}\n\\toprule\n";
    text += "Solver & Schedule";
    for (const int nfe : budgets) {
        text += " & NFE " + std::to_string(nfe);
    }
    text += budgets.empty() ? " & \\\\\n" : " \\\\\n";
    for (size_t protocol = 0; protocol < series.protocols.size(); ++protocol) {
        const std::string line = protocolLine(series.protocols[protocol]);
        text += "\\midrule\n% " + line + "\n";
        if (series.protocols.size() > 1) {
            text += "\\multicolumn{" + std::to_string(columns + 2) + "}{l}{\\footnotesize " +
                    latexText(line) + "} \\\\\n";
        }
        text += LatexPart(series, protocol).rows(budgets.empty() ? std::set<int>{0} : budgets);
    }
    return text + "\\bottomrule\n\\end{tabular}\n";
}

}  // namespace ld3
