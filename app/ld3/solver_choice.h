#pragma once

#include "app/ld3/session.h"
#include "core/schedules/schedule.h"

#include <string>

namespace ld3::cli {

/// --solver --order --variant: a solver, or changes of one.
struct SolverChoice {
    std::string name;
    int order = 0;
    std::string variant;

    void addTo(CLI::App& verb);

    [[nodiscard]] bool given() const { return !name.empty() || order != 0 || !variant.empty(); }

    /// @param otherwise  the name where only order or variant are given
    /// @throws Error{InvalidArgument}
    [[nodiscard]] SolverSpec spec(const std::string& otherwise) const;
};

/// A solver from "name[:order[:variant]]", as lists of solvers have it.
/// @throws Error{InvalidArgument}
[[nodiscard]] SolverSpec solverFromText(const std::string& text);

/// "eval" or "time". @throws Error{InvalidArgument}
[[nodiscard]] ConversionTime conversionTimeFromName(const std::string& name);

}  // namespace ld3::cli
