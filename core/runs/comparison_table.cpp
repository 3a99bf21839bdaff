#include "core/runs/comparison_table.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <iomanip>
#include <limits>
#include <locale>
#include <optional>
#include <sstream>

namespace ld3 {

namespace {

using Rows = std::vector<ComparisonRow>;
using Value = std::function<double(const ComparisonRow&)>;

struct Group {
    SolverSpec solver;
    int nfe = 0;
};

std::string text(double value, int decimals) {
    std::ostringstream stream;
    stream.imbue(std::locale::classic());
    stream << std::fixed << std::setprecision(decimals) << value;
    return stream.str();
}

std::vector<Group> groupsOf(const Rows& rows) {
    std::vector<Group> groups;
    for (const ComparisonRow& row : rows) {
        const bool known = std::any_of(groups.begin(), groups.end(), [&row](const Group& group) {
            return group.solver == row.solver && group.nfe == row.nfe;
        });
        if (!known) {
            groups.push_back({row.solver, row.nfe});
        }
    }
    return groups;
}

/// Hand-made first, as they were measured; without repetition.
std::vector<std::string> methodsOf(const Rows& rows) {
    std::vector<std::string> methods;
    for (const bool learned : {false, true}) {
        for (const ComparisonRow& row : rows) {
            if (row.learned == learned && row.method != kWithCoefficients &&
                std::find(methods.begin(), methods.end(), row.method) == methods.end()) {
                methods.push_back(row.method);
            }
        }
    }
    return methods;
}

std::vector<double> valuesOf(const Rows& rows,
                             const Group& group,
                             const std::string& method,
                             const Value& value) {
    std::vector<double> values;
    for (const ComparisonRow& row : rows) {
        if (row.solver == group.solver && row.nfe == group.nfe && row.method == method) {
            values.push_back(value(row));
        }
    }
    return values;
}

double meanOf(const std::vector<double>& values) {
    double sum = 0.0;
    for (const double value : values) {
        sum += value;
    }
    return sum / static_cast<double>(values.size());
}

double medianOf(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    const size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2.0;
}

/// "0.0123", with ± half the range where there are several seeds.
std::string withSpread(const std::vector<double>& values) {
    if (values.empty()) {
        return "";
    }
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    const std::string mean = text(meanOf(values), 4);
    return values.size() > 1 ? mean + " ± " + text((*high - *low) / 2.0, 4) : mean;
}

std::string line(const std::vector<std::string>& cells) {
    std::string result = "|";
    for (const std::string& cell : cells) {
        result += " " + cell + " |";
    }
    return result + "\n";
}

std::string rule(size_t columns) {
    std::string result = "|";
    for (size_t i = 0; i < columns; ++i) {
        result += "---|";
    }
    return result + "\n";
}

std::string nameOf(const Group& group) {
    return solverTitle(group.solver) + ", " + std::to_string(group.nfe);
}

std::string errorTable(const Rows& rows, const Value& value) {
    const std::vector<std::string> methods = methodsOf(rows);
    std::vector<std::string> head = {"solver, NFE"};
    head.insert(head.end(), methods.begin(), methods.end());
    std::string result = line(head) + rule(head.size());
    for (const Group& group : groupsOf(rows)) {
        std::vector<std::string> cells = {nameOf(group)};
        double best = std::numeric_limits<double>::infinity();
        size_t bestCell = 0;
        for (const std::string& method : methods) {
            const std::vector<double> values = valuesOf(rows, group, method, value);
            if (!values.empty() && meanOf(values) < best) {
                best = meanOf(values);
                bestCell = cells.size();
            }
            cells.push_back(withSpread(values));
        }
        if (bestCell > 0) {
            cells[bestCell] = "**" + cells[bestCell] + "**";
        }
        result += line(cells);
    }
    return result;
}

std::string speedTable(const Rows& rows) {
    const std::vector<SpeedUp> all = speedUps(rows);
    if (all.empty()) {
        return "";
    }
    std::string result =
        "\n`fast` against `paper`: evaluations and wall time until `paper`'s final "
        "error is reached, and final error (medians over seeds)\n\n";
    const std::vector<std::string> head = {
        "solver, NFE", "fewer evaluations", "less time", "error, of paper's", "reached"};
    result += line(head) + rule(head.size());
    const auto summary = [](const std::string& name, const std::vector<SpeedUp>& some) {
        std::vector<double> evaluations, seconds, errors;
        int reached = 0;
        for (const SpeedUp& one : some) {
            evaluations.push_back(one.evaluations);
            seconds.push_back(one.seconds);
            errors.push_back(one.error);
            reached += one.reached ? 1 : 0;
        }
        return line({name,
                     text(medianOf(evaluations), 1) + "×",
                     text(medianOf(seconds), 1) + "×",
                     text(medianOf(errors), 2),
                     std::to_string(reached) + " of " + std::to_string(some.size())});
    };
    for (const Group& group : groupsOf(rows)) {
        std::vector<SpeedUp> some;
        std::copy_if(all.begin(), all.end(), std::back_inserter(some), [&](const SpeedUp& one) {
            return one.solver == group.solver && one.nfe == group.nfe;
        });
        if (!some.empty()) {
            result += summary(nameOf(group), some);
        }
    }
    return result + summary("**all**", all);
}

std::string costTable(const Rows& rows) {
    std::string result = "\nCost of a training (means over seeds)\n\n";
    std::vector<std::string> methods;
    for (const ComparisonRow& row : rows) {
        if (row.learned && std::find(methods.begin(), methods.end(), row.method) == methods.end()) {
            methods.push_back(row.method);
        }
    }
    if (methods.empty()) {
        return "";
    }
    std::vector<std::string> head = {"solver, NFE"};
    for (const std::string& method : methods) {
        head.push_back(method + " evaluations");
        head.push_back(method + " seconds");
    }
    result += line(head) + rule(head.size());
    for (const Group& group : groupsOf(rows)) {
        std::vector<std::string> cells = {nameOf(group)};
        for (const std::string& method : methods) {
            const std::vector<double> costs = valuesOf(rows, group, method, [](const auto& row) {
                return static_cast<double>(row.evaluations.cost());
            });
            const std::vector<double> seconds =
                valuesOf(rows, group, method, [](const auto& row) { return row.seconds; });
            cells.push_back(costs.empty() ? "" : text(meanOf(costs), 0));
            cells.push_back(seconds.empty() ? "" : text(meanOf(seconds), 1));
        }
        result += line(cells);
    }
    return result;
}

std::string coefficientTable(const Rows& rows) {
    std::string body;
    const Value mean = [](const ComparisonRow& row) { return row.mean; };
    const Value median = [](const ComparisonRow& row) { return row.median; };
    for (const Group& group : groupsOf(rows)) {
        const std::vector<double> with = valuesOf(rows, group, kWithCoefficients, mean);
        const std::vector<double> without = valuesOf(rows, group, "fast", mean);
        if (!with.empty() && !without.empty()) {
            body += line({nameOf(group),
                          withSpread(without),
                          withSpread(with),
                          text(meanOf(without) / meanOf(with), 2) + "×",
                          withSpread(valuesOf(rows, group, "fast", median)),
                          withSpread(valuesOf(rows, group, kWithCoefficients, median))});
        }
    }
    if (body.empty()) {
        return "";
    }
    const std::vector<std::string> head = {
        "solver, NFE", "fast", "with coefficients", "gain", "fast, median", "with, median"};
    return "\nLearned coefficients\n\n" + line(head) + rule(head.size()) + body;
}

}  // namespace

std::vector<SpeedUp> speedUps(const Rows& rows) {
    std::vector<SpeedUp> result;
    for (const ComparisonRow& fast : rows) {
        const auto paper = std::find_if(rows.begin(), rows.end(), [&fast](const auto& row) {
            return row.method == "paper" && row.solver == fast.solver && row.nfe == fast.nfe &&
                   row.seed == fast.seed;
        });
        if (fast.method != "fast" || paper == rows.end()) {
            continue;
        }
        SpeedUp one;
        one.solver = fast.solver;
        one.nfe = fast.nfe;
        one.seed = fast.seed;
        one.error = fast.mean / paper->mean;
        const auto point = std::find_if(fast.course.begin(), fast.course.end(), [&](const auto& p) {
            return p.mean <= paper->mean;
        });
        one.reached = point != fast.course.end();
        if (one.reached) {
            one.evaluations = static_cast<double>(paper->evaluations.cost()) /
                              static_cast<double>(std::max<int64_t>(1, point->evaluations.cost()));
            one.seconds = paper->seconds / std::max(1e-3, point->seconds);
        }
        result.push_back(one);
    }
    return result;
}

std::string comparisonMarkdown(const Rows& rows) {
    return "Mean squared error against the teacher, mean over fresh noises\n\n" +
           errorTable(rows, [](const ComparisonRow& row) { return row.mean; }) +
           "\nThe same, median over fresh noises\n\n" +
           errorTable(rows, [](const ComparisonRow& row) { return row.median; }) +
           speedTable(rows) + costTable(rows) + coefficientTable(rows);
}

}  // namespace ld3
