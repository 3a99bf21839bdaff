#include "core/evaluation/evaluation_plan.h"

#include "core/base/error.h"

#include <algorithm>
#include <limits>

namespace ld3 {

namespace {

/// Generators of samples have 32-bit seeds; the upper half is the references'.
constexpr uint64_t kLargestSample = uint64_t{1} << 31U;

void require(std::vector<std::string>& problems, bool holds, const std::string& problem) {
    if (!holds) {
        problems.push_back(problem);
    }
}

void checkSolvers(const EvaluationPlan& plan, std::vector<std::string>& problems) {
    for (const SolverSpec& wish : plan.solvers) {
        try {
            const SolverSpec solver = makeSolverSpec(wish.name, wish.order, wish.variant);
            for (const int nfe : plan.nfes) {
                require(problems,
                        nfe >= minimumEvaluations(solver),
                        "nfe: " + std::to_string(nfe) + " is too few for " + solverTitle(solver) +
                            ", which needs at least " + std::to_string(minimumEvaluations(solver)));
            }
        } catch (const Error& error) {
            problems.push_back("solvers: " + error.problem() + " (" + error.where() + "); " +
                               error.remedy());
        }
    }
}

}  // namespace

const std::vector<std::string>& evaluationMetrics() {
    static const std::vector<std::string> names = {
        "auto", "fid", "pixel-pca", "random-conv", "lpips", "l2", "l1"};
    return names;
}

bool isDistanceMetric(const std::string& metric) {
    return metric == "lpips" || metric == "l2" || metric == "l1";
}

std::vector<std::string> EvaluationPlan::problems() const {
    std::vector<std::string> found;
    const auto& metrics = evaluationMetrics();
    require(found, !schedules.empty(), "schedules: none; give kinds, run folders or files");
    require(found, !seeds.empty(), "seeds: none; give at least one");
    require(found,
            std::find(metrics.begin(), metrics.end(), metric) != metrics.end(),
            "metric: \"" + metric +
                "\" is not known; use auto, fid, pixel-pca, random-conv, lpips, "
                "l2 or l1");
    require(found,
            samples >= (isDistanceMetric(metric) ? 1 : 2),
            "samples: " + std::to_string(samples) + " are too few; a covariance takes two or more");
    require(found, batch >= 1, "batch: must be at least 1");
    require(found,
            rounding == "edm" || rounding == "ld3",
            "rounding: \"" + rounding + "\" is not known; use edm or ld3");
    require(found,
            frontEnd.empty() || frontEnd == "pt" || frontEnd == "nv",
            "front_end: \"" + frontEnd + "\" is not known; use pt or nv");
    require(found,
            shards >= 1 && shard >= 0 && shard < shards,
            "shard: " + std::to_string(shard) + "/" + std::to_string(shards) +
                " is not one of 0/n to n-1/n");
    require(found,
            !isDistanceMetric(metric) || reference == "auto" || reference == "teacher",
            "reference: " + metric + " is measured against the teacher's samples only");
    require(found, teacher.nfe >= 1, "teacher.nfe: must be at least 1");
    for (const uint64_t seed : seeds) {
        require(found,
                samples < 1 || seed < kLargestSample / static_cast<uint64_t>(samples) - 1,
                "seeds: " + std::to_string(seed) +
                    " is too large; seed times samples must stay "
                    "below 2147483648");
    }
    checkSolvers(*this, found);
    return found;
}

}  // namespace ld3
