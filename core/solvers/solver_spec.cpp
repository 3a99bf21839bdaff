#include "core/solvers/solver_spec.h"

#include "core/base/error.h"

#include <algorithm>
#include <cctype>

namespace ld3 {

namespace {

/// Letters and digits in lower case, '+' as 'p': "DPM-Solver++" and "dpm_solverpp" are one name.
std::string plainName(const std::string& name) {
    std::string plain;
    for (const unsigned char c : name) {
        if (c == '+') {
            plain += 'p';
        } else if (std::isalnum(c) != 0) {
            plain += static_cast<char>(std::tolower(c));
        }
    }
    return plain;
}

const SolverInfo& infoOf(const std::string& name) {
    std::string wanted = plainName(name);
    if (wanted == "dpmpp" || wanted == "dpmsolvermultistep") {
        wanted = "dpmsolverpp";
    }
    std::string known;
    for (const SolverInfo& info : solvers()) {
        if (plainName(info.name) == wanted) {
            return info;
        }
        known += (known.empty() ? "" : ", ") + info.name;
    }
    throw Error(ErrorCode::InvalidArgument, "unknown solver", name, "use one of " + known);
}

}  // namespace

const std::vector<SolverInfo>& solvers() {
    static const std::vector<SolverInfo> kSolvers = {
        {"unipc", "UniPC", 1, 3, 3, {"bh1", "bh2"}, "Zhao et al. 2023"},
        {"dpm-solver++", "DPM-Solver++", 1, 3, 3, {}, "Lu et al. 2022b, multistep"},
        {"ipndm", "iPNDM", 1, 4, 3, {}, "Liu et al. 2022; Zhang & Chen 2023"},
        {"deis", "DEIS-tAB", 1, 3, 3, {}, "Zhang & Chen 2023"},
        {"dpm-solver", "DPM-Solver", 1, 3, 2, {}, "Lu et al. 2022, single-step"},
        {"heun", "Heun", 2, 2, 2, {}, "Karras et al. 2022"},
        {"ddim", "DDIM", 1, 1, 1, {}, "Song et al. 2021"},
        {"euler", "Euler", 1, 1, 1, {}, "first order in the schedule's own time"},
    };
    return kSolvers;
}

SolverSpec makeSolverSpec(const std::string& name, int order, const std::string& variant) {
    const SolverInfo& info = infoOf(name);
    SolverSpec spec;
    spec.name = info.name;
    spec.order = order == 0 ? info.defaultOrder : order;
    if (spec.order < info.minOrder || spec.order > info.maxOrder) {
        throw Error(ErrorCode::InvalidArgument,
                    "no such order of " + info.title,
                    "order = " + std::to_string(order),
                    info.minOrder == info.maxOrder ? "use order " + std::to_string(info.minOrder)
                                                   : "use " + std::to_string(info.minOrder) +
                                                         " to " + std::to_string(info.maxOrder));
    }
    spec.variant = variant.empty() && !info.variants.empty() ? info.variants.front() : variant;
    const bool known =
        std::find(info.variants.begin(), info.variants.end(), spec.variant) != info.variants.end();
    if (!spec.variant.empty() && !known) {
        throw Error(ErrorCode::InvalidArgument,
                    "no such variant of " + info.title,
                    "variant = " + variant,
                    info.variants.empty() ? "leave it out" : "use bh1 or bh2");
    }
    return spec;
}

std::string solverTitle(const SolverSpec& solver) {
    const SolverInfo& info = infoOf(solver.name);
    std::string title = info.title;
    if (info.minOrder != info.maxOrder) {
        title += "-" + std::to_string(solver.order);
    }
    return solver.variant.empty() ? title : title + " " + solver.variant;
}

int minimumEvaluations(const SolverSpec& solver) {
    return solver.order;
}

int stepCount(const SolverSpec& solver, int nfe) {
    const int minimum = minimumEvaluations(solver);
    constexpr int kMost = 10000;
    if (nfe < minimum || nfe > kMost) {
        throw Error(ErrorCode::InvalidArgument,
                    "NFE outside the range of " + solverTitle(solver),
                    "nfe = " + std::to_string(nfe),
                    "use " + std::to_string(minimum) + " to " + std::to_string(kMost));
    }
    if (solver.name == "heun") {
        return nfe / 2;
    }
    if (solver.name == "dpm-solver") {
        // Order 3 ends with steps of lower order; a remainder adds one.
        return solver.order == 3 ? nfe / 3 + 1 : (nfe + solver.order - 1) / solver.order;
    }
    return nfe;
}

int evaluationCount(const SolverSpec& solver, int nfe) {
    return solver.name == "heun" ? 2 * (nfe / 2) : nfe;
}

}  // namespace ld3
