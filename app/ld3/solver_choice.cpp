#include "app/ld3/solver_choice.h"

#include "core/base/error.h"

#include <CLI/CLI.hpp>

namespace ld3::cli {

void SolverChoice::addTo(CLI::App& verb) {
    std::string names;
    for (const SolverInfo& info : solvers()) {
        names += (names.empty() ? "" : ", ") + info.name;
    }
    verb.add_option("--solver", name, names);
    verb.add_option("--order", order, "the solver's order; default: its usual one");
    verb.add_option("--variant", variant, "unipc: bh1 or bh2");
}

SolverSpec SolverChoice::spec(const std::string& otherwise) const {
    if (order < 0) {
        throw Error(ErrorCode::InvalidArgument,
                    "negative order",
                    "--order " + std::to_string(order),
                    "give a positive number, or leave it out");
    }
    return makeSolverSpec(name.empty() ? otherwise : name, order, variant);
}

ConversionTime conversionTimeFromName(const std::string& name) {
    if (name != "eval" && name != "time") {
        throw Error(
            ErrorCode::InvalidArgument, "unknown conversion time", name, "use eval or time");
    }
    return name == "eval" ? ConversionTime::Eval : ConversionTime::Time;
}

}  // namespace ld3::cli
