#include "app/ld3/solver_choice.h"

#include "core/base/error.h"
#include "core/base/number_text.h"

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

SolverSpec solverFromText(const std::string& text) {
    const size_t first = text.find(':');
    const size_t second = first == std::string::npos ? first : text.find(':', first + 1);
    int order = 0;
    if (first != std::string::npos) {
        const auto number = numberFromText(text.substr(first + 1, second - first - 1));
        order = number ? static_cast<int>(*number) : -1;
    }
    if (order < 0) {
        throw Error(ErrorCode::InvalidArgument,
                    "not a solver with its order",
                    text,
                    "write it as unipc:3 or unipc:3:bh2");
    }
    return makeSolverSpec(
        text.substr(0, first), order, second == std::string::npos ? "" : text.substr(second + 1));
}

}  // namespace ld3::cli
