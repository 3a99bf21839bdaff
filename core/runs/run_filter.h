#pragma once

#include "core/base/error.h"
#include "core/runs/run_folder.h"

#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace ld3 {

/// Which runs a list shows, in words: `cifar nfe:4..8 solver:unipc -tag:old`. A run must match all
/// of them; capitals make no difference.
///
/// A plain word is looked for in name, tags, note, status, solver, recipe and model. `field:value`
/// looks in one field: name, tag, note, status, solver, recipe, loss, model, noise, device,
/// created, color (a part of it is enough), or nfe, order, seed, best, evaluations, seconds (a
/// number, or `4..8`, `<6`, `<=6`, `>6`, `>=6`). `is:` asks for starred, archived, tagged or noted.
/// A `-` before a word turns it round; quotes keep words together: `tag:"two words"`.
class RunFilter {
  public:
    RunFilter() = default;
    /// Never fails, as it is made while one types: what cannot be understood is a `problem`, and
    /// is looked for as a plain word.
    explicit RunFilter(std::string_view words);

    /// @param alsoSearched  more text, in small letters, in which plain words are looked for
    [[nodiscard]] bool matches(const RunInfo& run, std::string_view alsoSearched = {}) const;

    /// True where the words ask for archived runs, which lists hide otherwise.
    [[nodiscard]] bool asksForArchived() const;

    [[nodiscard]] const std::vector<Error>& problems() const { return m_problems; }

    /// "name, tag, …, is": for help texts.
    [[nodiscard]] static std::string fieldNames();

  private:
    struct Term {
        std::string field;                                      ///< empty: a plain word
        std::string value;                                      ///< in small letters
        double low = -std::numeric_limits<double>::infinity();  ///< of number fields
        double high = std::numeric_limits<double>::infinity();
        bool excludesLow = false, excludesHigh = false;
        bool isNegated = false;
    };

    void addWord(const std::string& word, bool isQuoted);
    [[nodiscard]] static bool readRange(Term& term);
    [[nodiscard]] static bool holds(const Term& term,
                                    const RunInfo& run,
                                    std::string_view alsoSearched);

    std::vector<Term> m_terms;
    std::vector<Error> m_problems;
};

}  // namespace ld3
