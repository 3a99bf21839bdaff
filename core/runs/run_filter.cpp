#include "core/runs/run_filter.h"

#include "core/base/letter_case.h"
#include "core/base/number_text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ld3 {

namespace {

struct TextField {
    std::string_view name;
    std::string (*read)(const RunInfo& run);
    bool isPlain;  ///< plain words are looked for in it too
};

struct NumberField {
    std::string_view name;
    double (*read)(const RunInfo& run);
};

// Tags are parted by what no tag holds, so that a word does not match across two of them.
std::string tagsOf(const RunInfo& run) {
    std::string text;
    for (const std::string& tag : run.marks.tags) {
        text += tag + '\n';
    }
    return text;
}

constexpr std::array<TextField, 12> kTextFields = {{
    {"name", [](const RunInfo& run) { return listedName(run); }, true},
    {"tag", tagsOf, true},
    {"note", [](const RunInfo& run) { return noteOf(run); }, true},
    {"status", [](const RunInfo& run) { return runStatusName(run.status); }, true},
    {"solver",
     [](const RunInfo& run) {
         return run.recipe.solver.name + '\n' + solverTitle(run.recipe.solver);
     },
     true},
    {"recipe", [](const RunInfo& run) { return run.recipe.name; }, true},
    {"model", [](const RunInfo& run) { return run.modelName; }, true},
    {"loss", [](const RunInfo& run) { return lossName(run.recipe.loss); }, false},
    {"noise", [](const RunInfo& run) { return run.recipe.noiseSchedule.kind; }, false},
    {"device", [](const RunInfo& run) { return run.device; }, false},
    {"created", [](const RunInfo& run) { return run.created; }, false},
    {"color",
     [](const RunInfo& run) {
         for (const MarkColor& color : markColors()) {
             if (color.value == run.marks.color) {
                 return color.value + '\n' + color.name;
             }
         }
         return run.marks.color;
     },
     false},
}};

constexpr std::array<NumberField, 6> kNumberFields = {{
    {"nfe", [](const RunInfo& run) { return static_cast<double>(run.recipe.nfe); }},
    {"order", [](const RunInfo& run) { return static_cast<double>(run.recipe.solver.order); }},
    {"seed", [](const RunInfo& run) { return static_cast<double>(run.recipe.seed); }},
    {"best", [](const RunInfo& run) { return run.bestLoss; }},
    {"evaluations", [](const RunInfo& run) { return static_cast<double>(run.evaluations.cost()); }},
    {"seconds", [](const RunInfo& run) { return run.elapsedSeconds; }},
}};

constexpr std::array<std::string_view, 4> kStates = {"starred", "archived", "tagged", "noted"};

/// These are known of a run whose `run.json` is damaged.
bool isKnownOfDamaged(std::string_view field) {
    return field == "name" || field == "tag" || field == "note" || field == "status" ||
           field == "color";
}

template <class Fields>
auto find(const Fields& fields, std::string_view name) {
    const auto found = std::find_if(
        fields.begin(), fields.end(), [name](const auto& field) { return field.name == name; });
    return found == fields.end() ? nullptr : &*found;
}

bool contains(const std::string& text, const std::string& part) {
    return lowerCase(text).find(part) != std::string::npos;
}

bool isInState(const RunInfo& run, const std::string& state) {
    // A part is enough while one types.
    const auto asked = [&state](std::string_view name) { return name.starts_with(state); };
    return state.empty() || (asked("starred") && run.marks.starred) ||
           (asked("archived") && run.marks.archived) ||
           (asked("tagged") && !run.marks.tags.empty()) || (asked("noted") && !noteOf(run).empty());
}

bool holdsPlainly(const RunInfo& run, const std::string& word, std::string_view alsoSearched) {
    return alsoSearched.find(word) != std::string_view::npos ||
           std::any_of(kTextFields.begin(), kTextFields.end(), [&](const TextField& field) {
               return field.isPlain && (!isDamaged(run) || isKnownOfDamaged(field.name)) &&
                      contains(field.read(run), word);
           });
}

}  // namespace

RunFilter::RunFilter(std::string_view words) {
    std::string word;
    bool isInQuotes = false, hasQuotes = false;
    const auto end = [&] {
        if (!word.empty()) {
            addWord(word, hasQuotes);
        }
        word.clear();
        hasQuotes = false;
    };
    for (const char c : words) {
        if (c == '"') {
            // A quote at the start makes the whole a plain word: "a:b".
            hasQuotes = hasQuotes || word.empty() || word == "-";
            isInQuotes = !isInQuotes;
        } else if (!isInQuotes && (c == ' ' || c == '\t' || c == '\n')) {
            end();
        } else {
            word += c;
        }
    }
    end();
}

void RunFilter::addWord(const std::string& word, bool isQuoted) {
    Term term;
    term.isNegated = word.size() > 1 && word.front() == '-';
    term.value = lowerCase(term.isNegated ? word.substr(1) : word);
    const size_t colon = isQuoted ? std::string::npos : term.value.find(':');
    if (colon == std::string::npos || colon == 0) {
        m_terms.push_back(term);
        return;
    }
    Term inField = term;
    inField.field = term.value.substr(0, colon);
    inField.value = term.value.substr(colon + 1);
    const auto refuse = [&](const std::string& what, const std::string& remedy) {
        m_problems.emplace_back(
            ErrorCode::InvalidArgument, what, "filter \"" + word + "\"", remedy);
        m_terms.push_back(term);
    };
    const bool isState = inField.field == "is";
    if (find(kNumberFields, inField.field) != nullptr) {
        if (!readRange(inField)) {
            refuse("not a number or a range", "write 6, 4..8, <6, <=6, >6 or >=6");
            return;
        }
    } else if (isState && std::none_of(kStates.begin(), kStates.end(), [&](std::string_view name) {
                   return name.starts_with(inField.value);
               })) {
        refuse("unknown state", "use starred, archived, tagged or noted");
        return;
    } else if (!isState && find(kTextFields, inField.field) == nullptr) {
        refuse("unknown field", "use " + fieldNames() + ", or put the word in quotes");
        return;
    }
    m_terms.push_back(inField);
}

bool RunFilter::readRange(Term& term) {
    std::string_view text = term.value;
    if (text.empty()) {
        return true;  // about to be typed
    }
    const auto read = [](std::string_view part, double& value) {
        const auto number = numberFromText(part);
        value = number.value_or(0.0);
        return number.has_value() && !std::isnan(value);
    };
    if (const size_t dots = text.find(".."); dots != std::string_view::npos) {
        const std::string_view first = text.substr(0, dots), last = text.substr(dots + 2);
        return (first.empty() || read(first, term.low)) && (last.empty() || read(last, term.high));
    }
    if (text.front() != '<' && text.front() != '>') {
        const bool isNumber = read(text, term.low);
        term.high = term.low;
        return isNumber;
    }
    const bool isBelow = text.front() == '<';
    text.remove_prefix(1);
    const bool isClosed = text.starts_with('=');
    text.remove_prefix(isClosed ? 1 : 0);
    (isBelow ? term.excludesHigh : term.excludesLow) = !isClosed && !text.empty();
    return text.empty() || read(text, isBelow ? term.high : term.low);
}

bool RunFilter::holds(const Term& term, const RunInfo& run, std::string_view alsoSearched) {
    if (term.field.empty()) {
        return holdsPlainly(run, term.value, alsoSearched);
    }
    if (term.field == "is") {
        return isInState(run, term.value);
    }
    if (isDamaged(run) && !isKnownOfDamaged(term.field)) {
        return false;
    }
    if (const TextField* field = find(kTextFields, term.field)) {
        return contains(field->read(run), term.value);
    }
    if (term.value.empty()) {
        return true;
    }
    const double number = find(kNumberFields, term.field)->read(run);
    return number >= term.low && number <= term.high && !(term.excludesLow && number == term.low) &&
           !(term.excludesHigh && number == term.high);
}

bool RunFilter::matches(const RunInfo& run, std::string_view alsoSearched) const {
    return std::all_of(m_terms.begin(), m_terms.end(), [&](const Term& term) {
        return holds(term, run, alsoSearched) != term.isNegated;
    });
}

bool RunFilter::asksForArchived() const {
    return std::any_of(m_terms.begin(), m_terms.end(), [](const Term& term) {
        return term.field == "is" && term.value == "archived" && !term.isNegated;
    });
}

std::string RunFilter::fieldNames() {
    std::string names;
    for (const TextField& field : kTextFields) {
        names += std::string(field.name) + ", ";
    }
    for (const NumberField& field : kNumberFields) {
        names += std::string(field.name) + ", ";
    }
    return names + "is";
}

}  // namespace ld3
