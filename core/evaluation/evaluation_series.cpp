#include "core/evaluation/evaluation_series.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <limits>
#include <map>
#include <set>

namespace ld3 {

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

bool isSameValue(const Evaluation& a, const Evaluation& b) {
    return a.seed == b.seed && a.nfe == b.nfe && a.isTeacher == b.isTeacher &&
           a.solver == b.solver && a.schedule == b.schedule &&
           a.scheduleSha256 == b.scheduleSha256 && a.protocol == b.protocol;
}

bool allDigits(const std::string& text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](unsigned char c) {
        return std::isdigit(c) != 0;
    });
}

std::vector<std::string> split(const std::string& text, const std::string& separators) {
    std::vector<std::string> parts(1);
    for (const char c : text) {
        if (separators.find(c) != std::string::npos) {
            parts.emplace_back();
        } else {
            parts.back() += c;
        }
    }
    return parts;
}

/// "nfe5" and the like; a second run of the same second is called "nfe5-2".
bool isBudget(const std::string& part) {
    const std::string word = part.substr(0, part.find('-'));
    return word.size() > 3 && word.starts_with("nfe") && allDigits(word.substr(3));
}

bool isDate(const std::string& part) {
    const std::vector<std::string> numbers = split(part, "-");
    return numbers.size() == 3 && numbers[0].size() == 4 && numbers[1].size() == 2 &&
           numbers[2].size() == 2 && std::all_of(numbers.begin(), numbers.end(), allDigits);
}

/// Values that are grouped, before they are summarised.
struct Group {
    EvaluationCurve curve;
    std::vector<size_t> values;
};

size_t protocolOf(EvaluationSeries& series, const EvaluationProtocol& protocol) {
    const auto found = std::find_if(
        series.protocols.begin(), series.protocols.end(), [&](const EvaluationProtocol& other) {
            return isComparable(other, protocol);
        });
    if (found == series.protocols.end()) {
        series.protocols.push_back(protocol);
        return series.protocols.size() - 1;
    }
    return static_cast<size_t>(found - series.protocols.begin());
}

std::vector<double> valuesAt(const std::vector<Evaluation>& evaluations,
                             const std::vector<size_t>& places,
                             bool onlyComplete) {
    std::vector<double> values;
    for (const size_t place : places) {
        const Evaluation& evaluation = evaluations[place];
        if ((evaluation.isComplete() || !onlyComplete) && evaluation.samplesDone > 0) {
            values.push_back(evaluation.value);
        }
    }
    return values;
}

EvaluationPoint summary(const std::vector<Evaluation>& evaluations, std::vector<size_t> places) {
    EvaluationPoint point;
    point.nfe = evaluations[places.front()].nfe;
    int64_t done = 0, wanted = 0;
    point.isComplete = true;
    for (const size_t place : places) {
        const Evaluation& evaluation = evaluations[place];
        done += evaluation.samplesDone;
        wanted += evaluation.protocol.samples;
        point.isComplete = point.isComplete && evaluation.isComplete();
        point.hasWarnings = point.hasWarnings || !evaluation.warnings.empty();
    }
    point.fractionDone = wanted > 0 ? static_cast<double>(done) / static_cast<double>(wanted) : 0.0;
    std::vector<double> values = valuesAt(evaluations, places, true);
    if (values.empty()) {
        values = valuesAt(evaluations, places, false);
    }
    point.values = std::move(places);
    point.seeds = static_cast<int>(values.size());
    point.mean = point.low = point.high = point.deviation = kNaN;
    if (values.empty()) {
        return point;
    }
    const auto count = static_cast<double>(values.size());
    point.low = *std::min_element(values.begin(), values.end());
    point.high = *std::max_element(values.begin(), values.end());
    point.mean = 0.0;
    for (const double value : values) {
        point.mean += value / count;
    }
    if (values.size() > 1) {
        double squares = 0.0;
        for (const double value : values) {
            squares += (value - point.mean) * (value - point.mean);
        }
        point.deviation = std::sqrt(squares / (count - 1.0));
    }
    return point;
}

/// One point for each budget, in their order.
void summarise(const std::vector<Evaluation>& evaluations, Group& group) {
    std::map<int, std::vector<size_t>> byBudget;
    for (const size_t place : group.values) {
        byBudget[evaluations[place].nfe].push_back(place);
    }
    for (auto& [nfe, places] : byBudget) {
        group.curve.points.push_back(summary(evaluations, std::move(places)));
    }
}

/// Whether some budget has more than one schedule.
bool isAmbiguous(const std::vector<Evaluation>& evaluations, const Group& group) {
    std::map<int, std::set<std::string>> schedules;
    for (const size_t place : group.values) {
        const Evaluation& evaluation = evaluations[place];
        schedules[evaluation.nfe].insert(evaluation.scheduleSha256);
        if (schedules[evaluation.nfe].size() > 1) {
            return true;
        }
    }
    return false;
}

/// One group for each schedule, named by it; schedules of one name are numbered.
std::vector<Group> bySchedule(const std::vector<Evaluation>& evaluations, const Group& group) {
    std::vector<Group> parts;
    std::map<std::string, size_t> partOf;  // by the schedule's SHA-256
    std::map<std::string, int> schedulesOfName;
    for (const size_t place : group.values) {
        const Evaluation& evaluation = evaluations[place];
        const auto [found, isNew] = partOf.try_emplace(evaluation.scheduleSha256, parts.size());
        if (isNew) {
            const int number = ++schedulesOfName[evaluation.schedule];
            Group part{group.curve, {}};
            part.curve.schedule =
                evaluation.schedule + (number > 1 ? " (" + std::to_string(number) + ")" : "");
            parts.push_back(part);
        }
        parts[found->second].values.push_back(place);
    }
    return parts;
}

bool belongsTo(const Group& group, const EvaluationCurve& key, const Evaluation& evaluation) {
    const EvaluationCurve& curve = group.curve;
    return curve.protocol == key.protocol && curve.model == key.model &&
           curve.solver == key.solver && curve.schedule == key.schedule &&
           curve.learnedFor == key.learnedFor &&
           (!evaluation.isTeacher || key.points.front().nfe == curve.points.front().nfe);
}

}  // namespace

bool isComparable(const EvaluationProtocol& a, const EvaluationProtocol& b) {
    EvaluationProtocol other = b;
    other.model = a.model;
    other.modelSha256 = a.modelSha256;
    return a == other;
}

size_t mergeEvaluation(std::vector<Evaluation>& list, const Evaluation& evaluation) {
    const auto found = std::find_if(list.begin(), list.end(), [&](const Evaluation& other) {
        return isSameValue(other, evaluation);
    });
    if (found == list.end()) {
        list.push_back(evaluation);
        return list.size() - 1;
    }
    if (evaluation.samplesDone >= found->samplesDone) {
        *found = evaluation;
    }
    return static_cast<size_t>(found - list.begin());
}

std::vector<std::string> metricsOf(const std::vector<Evaluation>& evaluations) {
    std::vector<std::string> metrics;
    for (const Evaluation& evaluation : evaluations) {
        const std::string& metric = evaluation.protocol.metric;
        if (std::find(metrics.begin(), metrics.end(), metric) == metrics.end()) {
            metrics.push_back(metric);
        }
    }
    return metrics;
}

std::string scheduleFamily(const std::string& name) {
    std::vector<std::string> parts = split(name, "_");
    if (parts.size() > 2 && isDate(parts[0]) && parts[1].size() == 6 && allDigits(parts[1])) {
        parts.erase(parts.begin(), parts.begin() + 2);
    }
    std::string family;
    for (const std::string& part : parts) {
        if (!isBudget(part)) {
            family += (family.empty() ? "" : "_") + part;
        }
    }
    return family.empty() ? name : family;
}

bool isCrossed(const EvaluationCurve& curve) {
    return !curve.learnedFor.empty() && curve.learnedFor != solverTitle(curve.solver);
}

EvaluationSeries groupEvaluations(const std::vector<Evaluation>& evaluations,
                                  const std::string& metric) {
    EvaluationSeries series;
    std::vector<Group> groups, teachers;
    for (size_t place = 0; place < evaluations.size(); ++place) {
        const Evaluation& evaluation = evaluations[place];
        if (evaluation.protocol.metric != metric) {
            continue;
        }
        EvaluationCurve key;
        key.model = evaluation.protocol.model;
        key.solver = evaluation.solver;
        key.learnedFor = evaluation.learnedFor;
        key.schedule = evaluation.learnedFor.empty() ? evaluation.schedule
                                                     : scheduleFamily(evaluation.schedule);
        key.protocol = protocolOf(series, evaluation.protocol);
        if (evaluation.isTeacher) {
            // Each of a teacher's budgets is a level of its own.
            key.points.resize(1);
            key.points.front().nfe = evaluation.nfe;
        }
        std::vector<Group>& kin = evaluation.isTeacher ? teachers : groups;
        auto found = std::find_if(kin.begin(), kin.end(), [&](const Group& group) {
            return belongsTo(group, key, evaluation);
        });
        if (found == kin.end()) {
            kin.push_back({key, {}});
            found = kin.end() - 1;
        }
        found->values.push_back(place);
    }
    for (Group& group : teachers) {
        group.curve.points.clear();
        summarise(evaluations, group);
        series.teachers.push_back(group.curve);
    }
    for (const Group& group : groups) {
        std::vector<Group> parts = {group};
        if (isAmbiguous(evaluations, group)) {
            parts = bySchedule(evaluations, group);
        }
        for (Group& part : parts) {
            summarise(evaluations, part);
            series.curves.push_back(part.curve);
        }
    }
    return series;
}

}  // namespace ld3
