#pragma once

#include "core/training/recipe.h"

#include <string>
#include <utility>
#include <vector>

namespace ld3 {

/// Collects the faults of a recipe, each "field: what is wrong".
class ProblemList {
  public:
    void add(const std::string& field, const std::string& what) {
        m_problems.push_back(field + ": " + what);
    }

    /// Adds `rule` as the fault of `field` unless it holds.
    void require(bool holds, const std::string& field, const std::string& rule) {
        if (!holds) {
            add(field, rule);
        }
    }

    [[nodiscard]] std::vector<std::string> take() { return std::move(m_problems); }

  private:
    std::vector<std::string> m_problems;
};

/// Solver, budget, noise schedule, samples, loss and order of batches.
void checkCommonFields(const Recipe& recipe, ProblemList& problems);

/// The options of gradient descent.
void checkDescent(const Recipe& recipe, ProblemList& problems);

/// The options of Levenberg-Marquardt.
void checkLeastSquares(const Recipe& recipe, ProblemList& problems);

}  // namespace ld3
