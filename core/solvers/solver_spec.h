#pragma once

#include <string>
#include <vector>

namespace ld3 {

/// Which solver: `name` is one of `solverNames()`.
struct SolverSpec {
    std::string name = "unipc";
    int order = 3;
    std::string variant;  ///< unipc: "bh1" (default) or "bh2"; else empty

    friend bool operator==(const SolverSpec&, const SolverSpec&) = default;
};

/// What is known of a solver without running it.
struct SolverInfo {
    std::string name;
    std::string title;  ///< as papers write it
    int minOrder = 1, maxOrder = 1, defaultOrder = 1;
    std::vector<std::string> variants;  ///< the first is the default
    std::string source;
};

/// All solvers, in the order in which a list shows them.
[[nodiscard]] const std::vector<SolverInfo>& solvers();

/// Canonical spec from a name as people write it (`uni_pc`, `dpmpp`, `DPM-Solver++` …); order 0 and
/// an empty variant mean the solver's own default.
/// @throws Error{InvalidArgument} listing what is known
[[nodiscard]] SolverSpec makeSolverSpec(const std::string& name,
                                        int order = 0,
                                        const std::string& variant = {});

/// "UniPC-3 bh1" and the like.
[[nodiscard]] std::string solverTitle(const SolverSpec& solver);

/// Number of intervals of the schedule for this budget of network evaluations: the budget itself
/// for multistep solvers, fewer for single-step ones.
/// @throws Error{InvalidArgument} where nfe is below the solver's minimum
[[nodiscard]] int stepCount(const SolverSpec& solver, int nfe);

/// Network evaluations that a solve with this budget really makes (Heun with an odd budget leaves
/// one unused).
[[nodiscard]] int evaluationCount(const SolverSpec& solver, int nfe);

/// The smallest budget that the solver can be run with.
[[nodiscard]] int minimumEvaluations(const SolverSpec& solver);

}  // namespace ld3
